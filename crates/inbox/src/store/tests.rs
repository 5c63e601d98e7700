use tempfile::TempDir;

use seloste_model::request::Kind;

use super::*;

/// 15 January 2026, 12:00 in Helsinki.
const NOON: i64 = 1_768_471_200;
const ID: &str = "018f4d3e-7a1b-4c2d-9e3f-5a6b7c8d9e0f";

fn store() -> (TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path().join("requests.sqlite")).unwrap();
    (folder, store)
}

fn request(id: &str) -> Request {
    Request {
        id: id.into(),
        kind: Kind::Access,
        notice: "asiakasrekisteri".into(),
        name: "Maija Mallikas".into(),
        contact: "maija@example.fi".into(),
        ..Request::default()
    }
}

#[test]
fn a_kept_request_has_a_reference_and_its_days() {
    let (_folder, store) = store();
    let kept = store.keep(&request(ID), NOON).unwrap();
    assert_eq!(kept.received_at.to_string(), "2026-01-15T10:00:00Z");
    assert_eq!(kept.received.to_string(), "2026-01-15");
    assert_eq!(kept.due.to_string(), "2026-02-16");
    assert_eq!(kept.request, request(ID));
    assert_eq!(store.find(&kept.reference).unwrap(), Some(kept));
    assert_eq!(store.find(&Reference::random()).unwrap(), None);
}

#[test]
fn the_same_request_again_is_answered_as_the_first_time() {
    let (_folder, store) = store();
    let first = store.keep(&request(ID), NOON).unwrap();
    let again = store.keep(&request(ID), NOON + 86_400).unwrap();
    assert_eq!(first, again);
    assert_eq!(store.count().unwrap(), 1);
}

#[test]
fn another_request_with_the_same_id_is_a_conflict() {
    let (_folder, store) = store();
    store.keep(&request(ID), NOON).unwrap();
    let other = Request {
        name: "Matti Mallikas".into(),
        ..request(ID)
    };
    let error = store.keep(&other, NOON).unwrap_err();
    assert!(matches!(error, Error::Conflict(_)), "{error}");
    assert_eq!(store.count().unwrap(), 1);
}

#[test]
fn requests_without_an_id_are_each_kept() {
    let (_folder, store) = store();
    for _ in 0..2 {
        store.keep(&request(""), NOON).unwrap();
    }
    let all = store.all().unwrap();
    assert_eq!(all.len(), 2);
    assert_ne!(all[0].request.id, all[1].request.id);
}

#[test]
fn a_store_opened_again_has_what_it_had() {
    let (folder, store) = store();
    let kept = store.keep(&request(ID), NOON).unwrap();
    drop(store);
    let again = Store::open(folder.path().join("requests.sqlite")).unwrap();
    assert_eq!(again.all().unwrap(), [kept]);
}

#[test]
fn many_at_once_are_all_kept_and_one_id_only_once() {
    let (_folder, store) = store();
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for _ in 0..5 {
                    store.keep(&request(""), NOON).unwrap();
                    store.keep(&request(ID), NOON).unwrap();
                }
            });
        }
    });
    assert_eq!(store.count().unwrap(), 41);
}

#[test]
fn two_stores_on_one_file_share_it() {
    let (folder, one) = store();
    let other = Store::open(folder.path().join("requests.sqlite")).unwrap();
    let kept = one.keep(&request(ID), NOON).unwrap();
    assert_eq!(other.keep(&request(ID), NOON + 1).unwrap(), kept);
}

#[test]
#[cfg(unix)]
fn a_file_taken_away_while_open_keeps_nothing_until_it_is_back() {
    let (folder, store) = store();
    let first = store.keep(&request(ID), NOON).unwrap();
    let away = tempfile::tempdir().unwrap();
    let move_all = |from: &Path, to: &Path| {
        for file in std::fs::read_dir(from).unwrap() {
            let file = file.unwrap();
            std::fs::rename(file.path(), to.join(file.file_name())).unwrap();
        }
    };
    move_all(folder.path(), away.path());
    for _ in 0..2 {
        let error = store.keep(&request(""), NOON).unwrap_err();
        assert!(matches!(error, Error::Database { .. }), "{error}");
    }
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    move_all(away.path(), folder.path());
    let second = store.keep(&request(""), NOON).unwrap();
    assert_eq!(store.all().unwrap(), [first, second]);
}

#[test]
#[cfg(unix)]
fn a_write_ahead_log_deleted_while_open_loses_nothing() {
    let (folder, store) = store();
    let log = folder.path().join("requests.sqlite-wal");
    for count in 1..4 {
        store.keep(&request(""), NOON).unwrap();
        std::fs::remove_file(&log).unwrap();
        assert_eq!(store.count().unwrap(), count);
    }
    drop(store);
    let again = Store::open(folder.path().join("requests.sqlite")).unwrap();
    assert_eq!(again.count().unwrap(), 3);
}

#[test]
#[cfg(unix)]
fn only_its_owner_may_read_the_file() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, store) = store();
    store.keep(&request(ID), NOON).unwrap();
    for file in std::fs::read_dir(folder.path()).unwrap() {
        let file = file.unwrap();
        let mode = file.metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{:?}", file.file_name());
    }
}

#[test]
fn a_file_of_a_later_version_is_left_alone() {
    let (folder, store) = store();
    drop(store);
    let path = folder.path().join("requests.sqlite");
    let connection = Connection::open(&path).unwrap();
    connection.pragma_update(None, "user_version", 99).unwrap();
    let error = Store::open(&path).err().unwrap();
    assert!(matches!(error, Error::Newer { version: 99, .. }), "{error}");
}

#[test]
fn what_cannot_be_opened_is_named() {
    let folder = tempfile::tempdir().unwrap();
    for path in [
        folder.path().to_owned(),
        folder.path().join("none/x.sqlite"),
    ] {
        let message = Store::open(&path).err().unwrap().to_string();
        assert!(message.contains(&path.display().to_string()), "{message}");
    }
    let text = folder.path().join("text");
    std::fs::write(
        &text,
        "this is not a database, but a long enough text. ".repeat(50),
    )
    .unwrap();
    assert!(Store::open(&text).is_err());
}

#[test]
fn a_clock_gone_mad_is_refused() {
    let (_folder, store) = store();
    for seconds in [i64::MIN, i64::MAX, 400_000_000_000] {
        assert!(matches!(
            store.keep(&request(ID), seconds),
            Err(Error::Clock(_))
        ));
    }
}
