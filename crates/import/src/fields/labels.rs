//! Labels of values in contact blocks: `Käyntiosoite:`, `puh.`, `Y-tunnus`.

use std::sync::LazyLock;

use regex::Regex;

use crate::pattern::pattern;
use crate::vocabulary::Label;
use crate::words;

/// The parts of a line, cut before each label that has a colon: `Käyntiosoite: … Postiosoite: …`.
pub(super) fn cut(line: &str) -> impl Iterator<Item = &str> {
    let starts: Vec<usize> = LABELLED
        .captures_iter(line)
        .filter_map(|found| found.get(1))
        .map(|label| label.start())
        .collect();
    let ends = starts.clone().into_iter().chain([line.len()]);
    std::iter::once(0)
        .chain(starts)
        .zip(ends)
        .map(|(start, end)| line[start..end].trim())
        .filter(|part| !part.is_empty())
}

/// The last label at the beginning of a piece, which says what follows, and the rest of the piece.
pub(super) fn take_leading(piece: &str) -> (Option<Label>, &str) {
    let mut rest = piece.trim_start_matches(|c: char| {
        c.is_whitespace() || matches!(c, '-' | '·' | '•' | '*' | '(')
    });
    let mut label = None;
    while let Some((found, after)) = first_label(rest) {
        label = Some(found);
        rest = after;
    }
    (label, rest)
}

/// A town without the labels that follow on its line, since they may begin with a capital too: `Esimerkkilä Puhelin`.
pub(super) fn without_trailing(city: &str) -> &str {
    let mut end = city.len();
    for (at, word) in city.match_indices(' ').map(|(at, _)| (at, &city[at + 1..])) {
        if first_label(word).is_some() {
            end = end.min(at);
        }
    }
    &city[..end]
}

fn first_label(text: &str) -> Option<(Label, &str)> {
    let head: String = text
        .chars()
        .take(LONGEST)
        .collect::<String>()
        .to_lowercase();
    LABELS.iter().find_map(|(word, label)| {
        let after_lower = head.strip_prefix(word)?;
        let after = text.get(word.len()..)?;
        // Lower-casing may change lengths in other scripts; then the text is not a label of ours.
        (after.to_lowercase().starts_with(after_lower)).then_some(())?;
        let colon = after.trim_start().strip_prefix(':');
        let ends =
            after.is_empty() || after.starts_with(char::is_whitespace) || word.ends_with('.');
        // A name may itself begin with such a word, so only a colon makes it a label.
        let without_colon = ends && *label != Label::Name;
        match colon {
            Some(rest) => Some((*label, rest.trim_start())),
            None => without_colon.then(|| (*label, after.trim_start())),
        }
    })
}

/// Every label of every language, the longest first.
static LABELS: LazyLock<Vec<(&'static str, Label)>> = LazyLock::new(|| {
    let mut labels = words::in_every_table(|vocabulary| vocabulary.labels).collect::<Vec<_>>();
    labels.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
    labels
});

/// A label with its colon, at the beginning of a word or right after a number.
static LABELLED: LazyLock<Regex> = LazyLock::new(|| {
    let words: Vec<String> = LABELS.iter().map(|(word, _)| regex::escape(word)).collect();
    pattern(&format!(
        r"(?i)(?:^|[^\p{{L}}-])((?:{}) ?:)",
        words.join("|")
    ))
});

/// A fax number with its label, which is no telephone number.
pub(super) static FAX: LazyLock<Regex> = LazyLock::new(|| {
    let words: Vec<String> = LABELS
        .iter()
        .filter(|(_, label)| *label == Label::Fax)
        .map(|(word, _)| regex::escape(word))
        .collect();
    pattern(&format!(
        r"(?i)\b(?:{})\b[.:]? *[+(]?\d[\d() /-]*",
        words.join("|")
    ))
});

/// The longest label in letters.
const LONGEST: usize = 40;
