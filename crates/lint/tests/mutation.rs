//! A complete notice has no finding, and what is taken out of it is what is found missing.

#![allow(clippy::unwrap_used, reason = "a test that fails here should stop")]

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value;

use seloste_lint::{Context, Severity, check};
use seloste_model::Notice;

/// What is taken out, keys with dots, and the one code that finds it missing.
const DELETIONS: &[(&[&str], &str)] = &[
    (&["controller.name"], "G-1A"),
    (&["controller.phones", "controller.emails"], "G-1AC"),
    (&["controller.business_id"], "ID-YT0"),
    (&["contacts"], "G-1B"),
    (&["contacts.0.emails"], "G-1B"),
    (&["purposes"], "G-1C"),
    (&["purposes.items.0.basis"], "G-1CB"),
    (&["purposes.items.1.interest"], "G-1D"),
    (&["disclosures"], "G-1E"),
    (&["transfers"], "G-1F"),
    (&["transfers.items.0.mechanism"], "G-1FS"),
    (&["retention"], "G-2A"),
    (&["retention.items.0.period"], "G-2A"),
    (&["right_access"], "G-2B-ACC"),
    (&["right_rectification"], "G-2B-REC"),
    (&["right_erasure"], "G-2B-ERA"),
    (&["right_restriction"], "G-2B-RES"),
    (&["right_object"], "G-2B-OBJ"),
    (&["right_portability"], "G-2B-POR"),
    (&["right_withdraw_consent"], "G-2C"),
    (&["supervisory_authority"], "G-2D"),
    (&["provision"], "G-2E"),
    (&["automated_decisions"], "G-2F"),
    (&["automated_decisions.items.0.logic"], "G-2F"),
    (&["data_content"], "G14-1D"),
    (&["sources"], "G14-2F"),
    (&["sources.text"], "G14-3"),
    (&["drawn_up"], "DATE-0"),
    (
        &["right_access.channels", "right_access.emails"],
        "REQ-CHANNEL",
    ),
];

#[test]
fn a_complete_notice_has_no_finding() {
    assert_eq!(codes(&complete()), BTreeSet::new());
}

#[test]
fn what_is_taken_out_is_what_is_missed() {
    for (keys, expected) in DELETIONS {
        let mut value = serde_json::to_value(complete()).unwrap();
        for key in *keys {
            remove(&mut value, key);
        }
        let notice: Notice = serde_json::from_value(value).unwrap();
        assert_eq!(
            codes(&notice),
            BTreeSet::from([*expected]),
            "without {keys:?}"
        );
    }
}

#[test]
fn without_the_law_s_wording_every_right_is_missed() {
    let mut notice = complete();
    notice.rights = Some(seloste_model::notice::Rights::Law);
    for key in [
        "access",
        "rectification",
        "erasure",
        "restriction",
        "object",
        "portability",
    ] {
        let mut value = serde_json::to_value(&notice).unwrap();
        remove(&mut value, &format!("right_{key}"));
        notice = serde_json::from_value(value).unwrap();
    }
    assert_eq!(codes(&notice), BTreeSet::new());
    notice.rights = None;
    let missed = codes(&notice);
    let rights: BTreeSet<&str> = missed
        .into_iter()
        .filter(|code| code.starts_with("G-2B-"))
        .collect();
    assert_eq!(rights.len(), 6);
}

#[test]
fn the_example_notices_have_no_error() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/notices/notices");
    let mut seen = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        let notice = seloste_source::read(&text).unwrap();
        let errors: Vec<_> = check(&notice, &Context::default())
            .into_iter()
            .filter(|finding| finding.severity == Severity::Error)
            .collect();
        assert!(errors.is_empty(), "{}: {errors:?}", path.display());
        seen += 1;
    }
    assert!(seen > 0);
}

fn complete() -> Notice {
    seloste_source::read(include_str!("complete.toml")).unwrap()
}

fn codes(notice: &Notice) -> BTreeSet<&'static str> {
    check(notice, &Context::default())
        .into_iter()
        .map(|finding| finding.rule.code)
        .collect()
}

fn remove(value: &mut Value, keys: &str) {
    let (first, rest) = keys.split_once('.').unwrap_or((keys, ""));
    let within = match value {
        Value::Object(fields) if rest.is_empty() => {
            fields.remove(first);
            return;
        }
        Value::Object(fields) => fields.get_mut(first),
        Value::Array(elements) => elements.get_mut(first.parse::<usize>().unwrap()),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
    };
    remove(within.unwrap(), rest);
}
