//! Sentences of a folded text.

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::ops::Range;

/// The sentences of one text, and the answers to questions about them. Both are kept, so that a text with many
/// findings is not read again for every one of them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sentences {
    ranges: OnceCell<Vec<Range<usize>>>,
    /// The answers, by the list of signs and the number of the sentence.
    said: RefCell<HashMap<(usize, usize), bool>>,
}

impl Sentences {
    /// The number of the sentence that holds this byte; none between sentences.
    pub(crate) fn at(&self, folded: &str, byte: usize) -> Option<usize> {
        let ranges = self.ranges(folded);
        let number = ranges
            .partition_point(|range| range.start <= byte)
            .checked_sub(1)?;
        ranges[number].contains(&byte).then_some(number)
    }

    /// Whether the question `ask` about the sentence that holds this byte is answered with yes. `signs` are the words
    /// that the question is about; one list is always asked about in one way.
    pub(crate) fn says(
        &self,
        folded: &str,
        byte: usize,
        signs: &'static [&'static str],
        ask: fn(&str, &[&str]) -> bool,
    ) -> bool {
        let Some(number) = self.at(folded, byte) else {
            return false;
        };
        let key = (signs.as_ptr().addr(), number);
        *self
            .said
            .borrow_mut()
            .entry(key)
            .or_insert_with(|| ask(&folded[self.ranges(folded)[number].clone()], signs))
    }

    fn ranges(&self, folded: &str) -> &[Range<usize>] {
        self.ranges.get_or_init(|| sentences(folded))
    }
}

/// Whether a sentence holds any of these, in the middle of words too.
pub(crate) fn holds_any(sentence: &str, signs: &[&str]) -> bool {
    signs.iter().any(|sign| sentence.contains(sign))
}

/// Whether any of these is a word of the sentence.
pub(crate) fn has_any_word(sentence: &str, words: &[&str]) -> bool {
    sentence
        .split(|c: char| !c.is_alphanumeric())
        .any(|word| words.contains(&word))
}

/// Whether a word of the sentence begins with any of these.
pub(crate) fn has_any_start(sentence: &str, starts: &[&str]) -> bool {
    sentence
        .split(|c: char| !c.is_alphanumeric())
        .any(|word| starts.iter().any(|start| word.starts_with(start)))
}

/// The sentences of a folded text. A sentence ends at a line break, and at `.`, `!`, `?` or `:` before a space. A full
/// stop after a number or an abbreviation of at most three letters does not end it, as in `8 §:n 1 mom. 2 k.` or
/// `kohta 1. ja`.
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
        // Only as far back as it takes, since a text may be one long word.
        let before = folded[start..at].chars().rev().take(4);
        let is_short = before.take_while(|c| *c != ' ').count() <= 3 && mark == ".";
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
    fn the_sentence_of_a_byte_is_asked_once_and_answers_the_same() {
        const SIGNS: [&str; 1] = ["toinen"];
        let text = "ensimmäinen virke. toinen virke\nkolmas";
        let sentences = Sentences::default();
        for (words, says) in [("ensim", false), ("toinen", true), ("kolmas", false)] {
            let at = text.find(words).unwrap();
            for _ in 0..2 {
                assert_eq!(sentences.says(text, at, &SIGNS, holds_any), says, "{words}");
            }
        }
        assert_eq!(sentences.at(text, text.len()), None);
        assert!(has_any_word("ei, kiitos", &["ei"]) && !has_any_word("eipä", &["ei"]));
        assert!(has_any_start("entisen nimi", &["entis"]) && !has_any_start("kentis", &["entis"]));
    }

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
