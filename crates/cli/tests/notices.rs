//! The notices of the example site are without error, and what is taken out of them is what is found missing.

#![allow(clippy::unwrap_used, reason = "a test that fails here should stop")]

use seloste_lint::{Context, Severity, check};
use seloste_model::Notice;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// What the GDPR wants in a notice that spells every right out, keys with dots, and the one rule that misses it.
const OF_MEMBERS: &[(&str, &str)] = &[
    ("controller.name", "G-1A"),
    ("dpo", "G-1B"),
    ("purposes", "G-1C"),
    ("purposes.items.0.basis", "G-1CB"),
    ("purposes.items.2.interest", "G-1D"),
    ("disclosures", "G-1E"),
    ("transfers", "G-1F"),
    ("retention", "G-2A"),
    ("right_access", "G-2B-ACC"),
    ("right_rectification", "G-2B-REC"),
    ("right_erasure", "G-2B-ERA"),
    ("right_restriction", "G-2B-RES"),
    ("right_object", "G-2B-OBJ"),
    ("right_portability", "G-2B-POR"),
    ("supervisory_authority", "G-2D"),
    ("provision", "G-2E"),
    ("automated_decisions", "G-2F"),
    ("data_content", "G14-1D"),
    ("sources", "G14-2F"),
];

/// The same for a notice that leaves the rights to the law's wording.
const OF_PATIENTS: &[(&str, &str)] = &[
    ("controller.name", "G-1A"),
    ("contacts", "G-1B"),
    ("purposes", "G-1C"),
    ("purposes.items.0.basis", "G-1CB"),
    ("purposes.items.1.basis", "G-1CB"),
    ("disclosures", "G-1E"),
    ("transfers", "G-1F"),
    ("retention", "G-2A"),
    ("provision", "G-2E"),
    ("automated_decisions", "G-2F"),
    ("data_content", "G14-1D"),
    ("sources", "G14-2F"),
];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/notices/notices")
}

fn notice(name: &str) -> Notice {
    let text = std::fs::read_to_string(folder().join(name)).expect("the fixture is there");
    seloste_source::read(&text).unwrap_or_else(|faults| panic!("{name}: {faults:?}"))
}

/// Every code that is found, and how grave each is.
fn codes(notice: &Notice) -> BTreeSet<(&'static str, Severity)> {
    check(notice, &Context::default())
        .iter()
        .map(|finding| (finding.rule.code, finding.severity))
        .collect()
}

/// The codes that are found only once these keys are taken out.
fn missed(notice: &Notice, keys: &str) -> BTreeSet<&'static str> {
    let mut value = serde_json::to_value(notice).expect("a notice has JSON");
    let (table, key) = keys.rsplit_once('.').unwrap_or(("", keys));
    let pointer: String = table
        .split('.')
        .filter(|key| !key.is_empty())
        .map(|key| format!("/{key}"))
        .collect();
    let holder = value.pointer_mut(&pointer).and_then(Value::as_object_mut);
    let removed = holder.unwrap_or_else(|| panic!("no {keys}")).remove(key);
    assert!(removed.is_some(), "no {keys}");
    let without: Notice = serde_json::from_value(value).expect("every key may be missing");
    let before = codes(notice);
    codes(&without)
        .difference(&before)
        .map(|(code, _)| *code)
        .collect()
}

#[test]
fn the_notices_of_the_example_site_have_no_error() {
    let mut count = 0;
    for entry in std::fs::read_dir(folder()).unwrap() {
        let name = entry.unwrap().file_name().to_string_lossy().into_owned();
        let errors: Vec<_> = check(&notice(&name), &Context::default())
            .into_iter()
            .filter(|finding| finding.severity == Severity::Error)
            .collect();
        assert!(errors.is_empty(), "{name}: {errors:?}");
        count += 1;
    }
    assert!(count > 4);
}

#[test]
fn a_notice_of_members_that_spells_every_right_out_has_no_warning_either() {
    let warned: Vec<_> = codes(&notice("jasenet.toml"))
        .into_iter()
        .filter(|(_, severity)| *severity > Severity::Info)
        .collect();
    assert_eq!(warned, []);
}

#[test]
fn what_is_taken_out_is_what_is_missed() {
    let mut wrong = Vec::new();
    for (name, items) in [("jasenet.toml", OF_MEMBERS), ("potilaat.toml", OF_PATIENTS)] {
        let notice = notice(name);
        for (keys, expected) in items {
            let missed = missed(&notice, keys);
            if missed != BTreeSet::from([*expected]) {
                wrong.push(format!(
                    "{name} without {keys}: {missed:?}, not {expected:?}"
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn without_the_wording_of_the_law_every_right_is_missed() {
    let missed = missed(&notice("potilaat.toml"), "rights");
    let rights = [
        "G-2B-ACC", "G-2B-REC", "G-2B-ERA", "G-2B-RES", "G-2B-OBJ", "G-2B-POR",
    ];
    // The same words also told of complaints, consent and marketing.
    let expected: BTreeSet<&str> = rights
        .into_iter()
        .chain(["G-2C", "G-2D", "CON-DM"])
        .collect();
    assert_eq!(missed, expected);
}
