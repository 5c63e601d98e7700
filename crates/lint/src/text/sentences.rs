//! Sentences of a folded text.

use std::ops::Range;

/// The sentences of a folded text. A sentence ends at a line break, and at `.`, `!`, `?` or `:` before a space,
/// unless what a full stop ends is a number or an abbreviation of at most three letters, as in
/// `8 §:n 1 mom. 2 k.` or `kohta 1. ja`.
pub(crate) fn sentences(folded: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, mark) in folded.match_indices(['.', '!', '?', ':', '\n']) {
        let end = at + mark.len();
        if mark == "\n" {
            found.push(start..at);
            start = end;
            continue;
        }
        let before = folded[start..at].rsplit(' ').next().unwrap_or_default();
        let is_short = before.chars().count() <= 3 && mark == ".";
        if folded[end..].starts_with(' ') && !is_short {
            found.push(start..end);
            start = end + 1;
        }
    }
    found.push(start..folded.len());
    found.retain(|range| range.start < range.end);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_abbreviations_do_not_end_a_sentence() {
        let text = "kts. kohta 1. ja 8 §:n 1 mom. pyyntö tehdään näin. toinen virke";
        let cut: Vec<&str> = sentences(text)
            .into_iter()
            .map(|range| &text[range])
            .collect();
        assert_eq!(
            cut,
            [
                "kts. kohta 1. ja 8 §:n 1 mom. pyyntö tehdään näin.",
                "toinen virke"
            ]
        );
        assert!(sentences("").is_empty());
    }
}
