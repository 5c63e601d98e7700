//! `docs/rules.md` is what the rules say of themselves.

#![allow(clippy::unwrap_used, reason = "a test that fails here should stop")]

use std::fs;
use std::path::Path;
use std::process::Command;

#[test]
fn the_page_of_rules_is_up_to_date() {
    let output = Command::new(env!("CARGO_BIN_EXE_seloste"))
        .args(["explain", "--all"])
        .output()
        .unwrap();
    assert!(output.status.success());
    let page = String::from_utf8(output.stdout).unwrap();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/rules.md");
    if std::env::var_os("SELOSTE_UPDATE").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, &page).unwrap();
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        written == page,
        "docs/rules.md is stale; run `SELOSTE_UPDATE=1 cargo test -p seloste --test rules_page` and commit it"
    );
}
