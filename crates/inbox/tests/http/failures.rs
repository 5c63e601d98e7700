//! A store that fails: nothing is said to be kept that is not.

use rusqlite::Connection;
use serde_json::json;

use seloste_inbox::Options;
use seloste_model::{Lang, Words};

use crate::served::{Answer, Served};

const BODY: &str = "kind=question&lang=en&message=a&contact=a";

fn post_as_program(served: &Served) -> Answer {
    served.post_json(&json!({ "kind": "question", "message": "a", "contact": "a" }))
}

fn assert_refused(served: &Served) {
    let page = served.post_form(BODY);
    assert_eq!(page.status, 503, "{}", page.body);
    assert!(page.body.contains(Words::of(Lang::En).receipt.failed_title));
    let problem = post_as_program(served);
    assert_eq!(problem.status, 503);
    assert_eq!(problem.errors(), []);
    assert_eq!(problem.json()["code"], "unavailable");
    for answer in [page, problem] {
        assert!(answer.header("retry-after").parse::<u32>().unwrap() > 0);
        assert_eq!(answer.header("location"), "");
    }
}

fn remove_database(served: &Served) {
    for file in std::fs::read_dir(served.folder.path()).unwrap() {
        std::fs::remove_file(file.unwrap().path()).unwrap();
    }
}

#[test]
fn a_deleted_file_is_noticed_and_not_made_anew() {
    let served = Served::new();
    assert_eq!(served.post_form(BODY).status, 303);
    remove_database(&served);
    assert_refused(&served);
    assert!(!served.file().exists());
}

#[test]
fn a_folder_in_the_place_of_the_file_is_noticed() {
    let served = Served::new();
    let place = served.post_form(BODY).header("location").to_owned();
    remove_database(&served);
    std::fs::create_dir(served.file()).unwrap();
    assert_refused(&served);
    let receipt = served.get(&place, &[("accept-language", "en")]);
    assert_eq!(receipt.status, 503);
    assert!(
        receipt
            .body
            .contains(Words::of(Lang::En).receipt.unavailable)
    );
}

#[test]
fn a_file_overwritten_by_another_is_noticed() {
    let served = Served::new();
    remove_database(&served);
    std::fs::write(
        served.file(),
        "not a database at all, only some text. ".repeat(99),
    )
    .unwrap();
    assert_refused(&served);
}

#[test]
fn a_table_that_is_gone_is_noticed_and_its_return_too() {
    let served = Served::new();
    let other = Connection::open(served.file()).unwrap();
    other
        .execute_batch("ALTER TABLE request RENAME TO away")
        .unwrap();
    assert_refused(&served);
    other
        .execute_batch("ALTER TABLE away RENAME TO request")
        .unwrap();
    assert_eq!(served.post_form(BODY).status, 303);
    assert_eq!(served.store.count().unwrap(), 1);
}

#[test]
fn a_full_or_failing_disk_keeps_nothing() {
    let served = Served::new();
    let other = Connection::open(served.file()).unwrap();
    let trigger =
        "CREATE TRIGGER full AFTER INSERT ON request BEGIN SELECT raise(FAIL, 'disk full'); END";
    other.execute_batch(trigger).unwrap();
    assert_refused(&served);
    assert_eq!(served.store.count().unwrap(), 0);
}

#[test]
fn a_database_locked_by_another_is_waited_for_and_then_given_up() {
    let served = Served::new();
    let other = Connection::open(served.file()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    assert_eq!(post_as_program(&served).status, 503);
    other.execute_batch("ROLLBACK").unwrap();
    assert_eq!(post_as_program(&served).status, 201);
}

#[test]
fn a_clock_without_a_date_keeps_nothing() {
    let options = Options {
        clock: || i64::MAX,
        ..Options::default()
    };
    let served = Served::with(tempfile::tempdir().unwrap(), options);
    assert_refused(&served);
    assert_eq!(served.store.count().unwrap(), 0);
}
