//! `seloste init`: a first configuration and notice, which can be built as they are.

use std::fs;

use tempfile::tempdir;

use crate::command::{names_in, seloste};

#[test]
fn what_it_writes_can_be_built_at_once() {
    let folder = tempdir().unwrap();
    seloste(folder.path(), ["init"]).succeeded();
    assert!(folder.path().join("seloste.toml").is_file());
    let outcome = seloste(folder.path(), ["build", "--out", "site"]).succeeded();
    assert_eq!(outcome.errors.matches("error").count(), 0, "{outcome:#?}");
    let built = names_in(&folder.path().join("site"));
    assert!(
        built.iter().any(|name| name.ends_with(".fi.html")),
        "{built:?}"
    );
}

#[test]
fn it_never_overwrites() {
    let folder = tempdir().unwrap();
    seloste(folder.path(), ["init"]).succeeded();
    for name in names_in(folder.path()) {
        let path = folder.path().join(&name);
        if !path.is_file() {
            continue;
        }
        for other in names_in(folder.path()) {
            let other = folder.path().join(other);
            if other.is_file() && other != path {
                fs::remove_file(other).unwrap();
            }
        }
        fs::write(&path, "mine").unwrap();
        seloste(folder.path(), ["init"]).failed(1, &[&name]);
        assert_eq!(fs::read_to_string(&path).unwrap(), "mine");
        // Nor does it write the others beside it.
        assert_eq!(names_in(folder.path()), [name]);
        fs::remove_file(&path).unwrap();
        seloste(folder.path(), ["init"]).succeeded();
    }
}
