//! `seloste import`: an old text becomes a notice file and a report.

use std::fs;

use serde_json::{Value, json};
use tempfile::{TempDir, tempdir};

use crate::command::{names_in, seloste};

const OLD: &str = "REKISTERISELOSTE\n\
    \n\
    1. Rekisterinpitäjä\n\
    Esimerkki Oy\n\
    Esimerkkikatu 1, 00100 Helsinki\n\
    Y-tunnus 1234567-1\n\
    \n\
    2. Rekisterin nimi\n\
    Asiakasrekisteri\n\
    \n\
    3. Rekisterin käyttötarkoitus\n\
    Asiakassuhteen hoitaminen.\n";

fn folder() -> TempDir {
    let folder = tempdir().expect("a temporary folder");
    fs::write(folder.path().join("old.txt"), OLD).expect("it is writable");
    folder
}

#[test]
fn without_a_file_the_notice_is_printed() {
    let folder = folder();
    let outcome = seloste(folder.path(), ["import", "old.txt"]).succeeded();
    assert!(outcome.output.contains("Esimerkki Oy"), "{outcome:#?}");
    assert_eq!(names_in(folder.path()), ["old.txt"]);
}

#[test]
fn what_it_writes_can_be_built() {
    let folder = folder();
    seloste(folder.path(), ["import", "old.txt", "-o", "notice.toml"]).succeeded();
    let configuration = "notices = [\"notice.toml\"]\nout = \"site\"\nlanguages = [\"fi\"]\n";
    fs::write(folder.path().join("seloste.toml"), configuration).unwrap();
    seloste(folder.path(), ["build"]).succeeded();
    let page = names_in(&folder.path().join("site"))
        .into_iter()
        .find(|name| name.ends_with(".fi.html") && !name.starts_with("thanks"))
        .unwrap();
    let page = fs::read_to_string(folder.path().join("site").join(page)).unwrap();
    assert!(page.contains("Asiakassuhteen hoitaminen."), "{page}");
}

#[test]
fn a_file_is_replaced_only_when_told() {
    let folder = folder();
    let target = folder.path().join("notice.toml");
    fs::write(&target, "mine").unwrap();
    seloste(folder.path(), ["import", "old.txt", "-o", "notice.toml"])
        .failed(1, &["notice.toml", "--force"]);
    assert_eq!(fs::read_to_string(&target).unwrap(), "mine");
    seloste(
        folder.path(),
        ["import", "old.txt", "-o", "notice.toml", "--force"],
    )
    .succeeded();
    assert!(
        fs::read_to_string(&target)
            .unwrap()
            .contains("Esimerkki Oy")
    );
    assert_eq!(names_in(folder.path()), ["notice.toml", "old.txt"]);
}

#[test]
fn the_report_says_what_was_understood() {
    let folder = folder();
    let outcome = seloste(folder.path(), ["import", "old.txt", "--report", "json"]).succeeded();
    let report: Value = serde_json::from_str(&outcome.output).unwrap();
    assert_eq!(report["lang"], "fi");
    assert_eq!(report["controller"]["name"], "Esimerkki Oy");
    assert_eq!(report["controller"]["business_id"], "1234567-1");
    assert_eq!(report["controller"]["postal_code"], "00100");
    assert_eq!(report["register_name"], "Asiakasrekisteri");
    let sections = report["sections"].as_array().unwrap();
    let codes: Vec<&Value> = sections
        .iter()
        .map(|section| &section["canonical"])
        .collect();
    assert_eq!(
        codes,
        [
            &json!(["controller"]),
            &json!(["register_name"]),
            &json!(["purposes"])
        ]
    );
    for key in [
        "title", "unmapped", "contacts", "drafted", "updated", "problems",
    ] {
        assert!(report.get(key).is_some(), "no `{key}` in {report:#}");
    }
    assert_eq!(names_in(folder.path()), ["old.txt"]);
}
