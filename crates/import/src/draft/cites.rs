//! The provisions that a text refers to, by the number of the act: `523/1999 10 §`.

use std::sync::LazyLock;

use regex::Regex;

use crate::pattern::pattern;
use crate::phrases;
use crate::reading::Reading;
use crate::signs;
use crate::vocabulary::cues::Cues;

/// Every provision that the text refers to, each once, in the order of the text.
pub(super) fn read(reading: &Reading, cues: &Cues) -> Vec<String> {
    let mut cites: Vec<String> = Vec::new();
    for line in &reading.lines {
        if line.text.len() > LONGEST_LINE {
            continue;
        }
        let lower = line.text.to_lowercase();
        for (act, from) in acts(&lower, cues) {
            for cite in provisions(act, &lower[from..]) {
                if !cites.contains(&cite) {
                    cites.push(cite);
                }
            }
        }
    }
    // An act named without a section says less than the same act with one.
    let with_section: Vec<String> = cites
        .iter()
        .filter(|cite| cite.contains('§'))
        .cloned()
        .collect();
    cites.retain(|cite| {
        cite.contains('§')
            || !with_section
                .iter()
                .any(|other| other.starts_with(cite.as_str()))
    });
    cites
}

/// The acts that a line names, each with the byte at which its name ends.
fn acts<'a>(lower: &str, cues: &'a Cues) -> Vec<(&'a str, usize)> {
    let mut found: Vec<(usize, usize, &str)> = Vec::new();
    for (act, names) in cues.acts {
        for name in phrases::each(names) {
            let mut from = 0;
            while let Some(at) = lower.get(from..).and_then(|rest| signs::find(rest, name)) {
                let start = from + at;
                let word: String = lower[start..]
                    .chars()
                    .take_while(|c| c.is_alphanumeric())
                    .collect();
                if !phrases::each(cues.legislation).any(|general| word.contains(general)) {
                    found.push((start, start + name.len(), act));
                }
                from = start + name.len();
            }
        }
    }
    found.sort_by_key(|(start, end, _)| (*start, std::cmp::Reverse(*end)));
    let mut kept: Vec<(usize, usize, &str)> = Vec::new();
    for (start, end, act) in found {
        // `sähköisen viestinnän tietosuojalaki` holds `tietosuojalaki`, and `henkilötietolaki (523/99)` names one act twice.
        let inside = kept.last().is_some_and(|(_, before, _)| start < *before);
        let again = kept
            .last()
            .is_some_and(|(_, before, last)| act == *last && start - before <= ACT_TWICE);
        if again {
            if let Some(last) = kept.last_mut() {
                last.1 = end;
            }
        } else if !inside {
            kept.push((start, end, act));
        }
    }
    kept.into_iter().map(|(_, end, act)| (act, end)).collect()
}

/// The sections that follow the name of an act closely, or the act alone.
fn provisions(act: &str, after: &str) -> Vec<String> {
    let near: String = after.chars().take(NEAR).collect();
    match SECTIONS.captures(&near).and_then(|found| found.get(1)) {
        Some(numbers) => NUMBER
            .find_iter(numbers.as_str())
            .map(|number| format!("{act} {} §", number.as_str()))
            .collect(),
        None => vec![act.to_owned()],
    }
}

/// Numbers of sections: `10 §`, `10, 24 ja 26 §`.
static SECTIONS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"^[^.§;\d]{0,24}?(\d{1,3}(?: ?§)?(?:(?:, ?| ja | & | och | and )\d{1,3}(?: ?§)?)*) ?§")
});

static NUMBER: LazyLock<Regex> = LazyLock::new(|| pattern(r"\d{1,3}"));

/// The longest line in bytes that is looked through.
const LONGEST_LINE: usize = 20_000;
/// The number of letters behind the name of an act within which its section stands.
const NEAR: usize = 60;
/// The bytes between two names of one act that are one reference: `henkilötietolaki (523/99)`.
const ACT_TWICE: usize = 24;
