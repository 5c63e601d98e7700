//! `seloste init`: a first configuration and notice, which can be built as they are.

use std::fs;
use std::path::{Path, PathBuf};

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
    let written = files_below(folder.path());
    assert!(written.len() >= 2, "{written:?}");
    for mine in &written {
        let folder = tempdir().unwrap();
        let path = folder.path().join(mine);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, "mine").unwrap();
        let outcome = seloste(folder.path(), ["init"]).succeeded();
        assert!(
            outcome.output.contains(mine.to_str().unwrap()),
            "{outcome:#?}"
        );
        assert_eq!(fs::read_to_string(&path).unwrap(), "mine");
        // The others are written beside it.
        assert_eq!(files_below(folder.path()), written);
    }
}

#[test]
fn run_again_it_adds_no_notice_and_brings_the_schema_up_to_date() {
    let folder = tempdir().unwrap();
    seloste(folder.path(), ["init"]).succeeded();
    let notices = folder.path().join("notices");
    fs::rename(notices.join("asiakkaat.toml"), notices.join("jasenet.toml")).unwrap();
    let schema = folder.path().join("notice.schema.json");
    let current = fs::read_to_string(&schema).unwrap();

    fs::write(&schema, current.replacen("minimum", "least", 1)).unwrap();
    let outcome = seloste(folder.path(), ["init"]).succeeded();
    assert!(
        outcome.output.contains("kept ./notices, which has notices"),
        "{outcome:#?}"
    );
    assert!(
        outcome.output.contains("updated ./notice.schema.json"),
        "{outcome:#?}"
    );
    assert_eq!(names_in(&notices), ["jasenet.toml"]);
    assert_eq!(fs::read_to_string(&schema).unwrap(), current);

    fs::write(&schema, "{\"mine\": 1}").unwrap();
    seloste(folder.path(), ["init"]).succeeded();
    assert_eq!(fs::read_to_string(&schema).unwrap(), "{\"mine\": 1}");
}

#[test]
fn the_languages_asked_for_are_those_of_the_site() {
    for (asked, built) in [
        ("fi", vec!["fi"]),
        ("sv,fi", vec!["fi", "sv"]),
        ("en", vec!["en"]),
    ] {
        let folder = tempdir().unwrap();
        seloste(folder.path(), ["init", "--lang", asked]).succeeded();
        seloste(folder.path(), ["build", "--out", "site"]).succeeded();
        let names = names_in(&folder.path().join("site"));
        let thanks: Vec<&str> = names
            .iter()
            .filter_map(|name| name.strip_prefix("thanks.")?.strip_suffix(".html"))
            .collect();
        assert_eq!(thanks, built, "{names:?}");
    }
}

/// The paths of all files in a folder and those below it, sorted.
fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for name in names_in(&next) {
            let path = next.join(name);
            if path.is_dir() {
                folders.push(path);
            } else {
                let below = path.strip_prefix(folder).expect("it is below the folder");
                files.push(below.to_owned());
            }
        }
    }
    files.sort();
    files
}

#[test]
fn in_a_site_of_a_generator_it_names_the_option_for_it() {
    for (file, generator, option) in [
        ("hugo.toml", "Hugo", "--hugo"),
        ("zola.toml", "Zola", "--zola"),
    ] {
        let folder = tempdir().unwrap();
        std::fs::write(folder.path().join(file), "").unwrap();
        let said = seloste(folder.path(), ["init"]).succeeded().output;
        for word in [file, generator, option] {
            assert!(said.contains(word), "no `{word}` in:\n{said}");
        }
    }
}
