//! Tests against real notices, where there are any.
//!
//! Real notices name real people, so they are no part of the project. `SELOSTE_SEEDS` names the folder of the texts, and
//! `../gold/seed-*.json` beside that folder holds what people read out of them. Without the variable the tests are
//! skipped, and a line says so. With the variable and without the folder they fail.

#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on should say where it stopped"
)]

mod gold;

use std::io::Write;
use std::path::PathBuf;

use seloste_import::{ProblemKind, read};

use gold::{Gold, Score};

/// The gold files with their texts; nothing where the variable is not set.
fn seeds() -> Option<Vec<(Gold, String)>> {
    let Some(folder) = std::env::var_os("SELOSTE_SEEDS").map(PathBuf::from) else {
        // Written past the test harness, which shows what tests print only when they fail.
        let line =
            "SKIPPED: SELOSTE_SEEDS is not set, so the importer was not held against real notices";
        std::io::stderr()
            .write_all(format!("{line}\n").as_bytes())
            .unwrap();
        return None;
    };
    let gold = folder.join("../gold");
    let entries =
        std::fs::read_dir(&gold).unwrap_or_else(|error| panic!("{}: {error}", gold.display()));
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            name.starts_with("seed-") && name.ends_with(".json")
        })
        .collect();
    paths.sort();
    assert!(!paths.is_empty(), "no gold in {}", gold.display());
    let read = |path: PathBuf| {
        let gold: Gold = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        let text = folder.join(&gold.source_file);
        let text = std::fs::read_to_string(&text)
            .unwrap_or_else(|error| panic!("{}: {error}", text.display()));
        (gold, text)
    };
    Some(paths.into_iter().map(read).collect())
}

#[test]
fn the_report_agrees_with_what_people_read() {
    let Some(seeds) = seeds() else {
        return;
    };
    let scores: Vec<Score> = seeds
        .iter()
        .map(|(gold, text)| gold.score(&read(text).report, text))
        .collect();
    let mean =
        |figure: fn(&Score) -> f64| scores.iter().map(figure).sum::<f64>() / scores.len() as f64;
    let means = [
        ("head", mean(|score| score.head), 0.98),
        ("canon", mean(|score| score.canon), 0.98),
        ("body", mean(|score| score.body), 0.98),
        ("field", mean(|score| score.field), 0.98),
        ("cover", mean(|score| score.cover), 1.0),
    ];
    for (name, mean, least) in means {
        assert!(
            mean >= least,
            "{name} is {mean}, at least {least} is wanted: {scores:?}"
        );
    }
    assert_eq!(
        scores.iter().map(|score| score.made).sum::<usize>(),
        0,
        "words were made up"
    );
}

/// A page prints the wording blocks and the title, so no word of the notice may be missing from them.
#[test]
fn every_word_stands_in_the_draft_or_among_the_lines_of_the_site() {
    let Some(seeds) = seeds() else {
        return;
    };
    for (gold, text) in seeds {
        let imported = read(&text);
        let texts = imported
            .draft
            .wording
            .iter()
            .flat_map(|block| [block.heading.as_ref(), block.text.as_ref()]);
        let mut said: Vec<String> = texts
            .chain([imported.draft.title.as_ref()])
            .flatten()
            .flat_map(|text| text.strings())
            .map(|(_, text)| text.to_owned())
            .collect();
        said.extend(imported.report.problems.iter().filter_map(|problem| {
            if let ProblemKind::Boilerplate(line) = &problem.kind {
                Some(line.clone())
            } else {
                None
            }
        }));
        let missing = gold::missing_words(&text, &said.join("\n"));
        assert!(
            missing.is_empty(),
            "{}: {} words are lost",
            gold.source_file,
            missing.len()
        );
    }
}

/// A notice of the old law is never turned into one of the new law by a machine.
#[test]
fn no_draft_claims_more_than_its_text() {
    let Some(seeds) = seeds() else {
        return;
    };
    for (gold, text) in seeds {
        let draft = read(&text).draft;
        assert_eq!(draft.rights, None, "{}", gold.source_file);
        assert!(
            draft.bases().all(|basis| !basis.is_gdpr()),
            "{}",
            gold.source_file
        );
    }
}
