//! The errors that each seed has, as two people read them beforehand.
//!
//! The seeds are old notices of real organisations, which may not be published. `SELOSTE_SEEDS` names the folder
//! that holds them, in the order of their names. Only codes may stand here, never a word of a seed.

#![allow(clippy::unwrap_used, reason = "a test that fails here should stop")]

use std::collections::BTreeSet;
use std::path::Path;

use seloste_lint::{Context, Severity, check};
use seloste_model::notice::Law;

const ERRORS: [&[&str]; 5] = [
    &[
        "G-2A",
        "G-2B-REC",
        "G-2B-ERA",
        "G-2B-RES",
        "G-2B-POR",
        "G-2C",
        "G-2D",
        "REQ-CHANNEL",
    ],
    &["G-1CB", "G-2A", "G-2B-ERA", "G-2B-RES", "G-2B-POR", "G-2D"],
    &[
        "G-1E", "G-2A", "G-2B-REC", "G-2B-ERA", "G-2B-RES", "G-2B-OBJ", "G-2B-POR", "G-2C", "G-2D",
        "CON-DM", "REQ-SIGN",
    ],
    &[
        "G-2B-ERA",
        "G-2B-RES",
        "G-2B-POR",
        "COOK-1",
        "CON-TRANS",
        "REQ-SIGN",
        "ID-EMAIL",
        "PH-1",
        "XREF-1",
    ],
    &[
        "G-1A",
        "G-1AC",
        "G-1CB",
        "G-1FS",
        "G-2A",
        "G-2B-RES",
        "G-2B-POR",
        "G-2D",
        "COOK-1",
        "CON-PUB",
        "REQ-SIGN",
        "REQ-CHANNEL",
        "ID-EMAIL",
        "PH-2",
        "SEC-EMPTY",
    ],
];

#[test]
fn each_seed_has_the_errors_that_it_was_read_to_have() {
    let Some(folder) = std::env::var_os("SELOSTE_SEEDS") else {
        eprintln!("SKIPPED: SELOSTE_SEEDS is not set, so no seed was checked");
        return;
    };
    let folder = Path::new(&folder);
    let entries = std::fs::read_dir(folder)
        .unwrap_or_else(|error| panic!("SELOSTE_SEEDS names no folder that can be read: {error}"));
    let mut seeds: Vec<_> = entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "txt"))
        .collect();
    seeds.sort();
    assert_eq!(seeds.len(), ERRORS.len(), "the seeds are five texts");
    let context = Context {
        law: Some(Law::Gdpr),
        ..Context::default()
    };
    let mut wrong = Vec::new();
    for (number, (path, expected)) in seeds.iter().zip(ERRORS).enumerate() {
        let text = std::fs::read_to_string(path).unwrap();
        let draft = seloste_import::read(&text).draft;
        let found: BTreeSet<&str> = check(&draft, &context)
            .into_iter()
            .filter(|finding| finding.severity == Severity::Error)
            .map(|finding| finding.rule.code)
            .collect();
        let expected: BTreeSet<&str> = expected.iter().copied().collect();
        if found != expected {
            wrong.push(format!(
                "seed {number}: missing {:?}, too many {:?}",
                expected.difference(&found).collect::<Vec<_>>(),
                found.difference(&expected).collect::<Vec<_>>()
            ));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
