//! Dates, told apart by the words before them.

use std::sync::LazyLock;

use regex::Regex;

use seloste_model::Date;

use crate::line::Line;
use crate::pattern::pattern;
use crate::words;

/// The occasion of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Occasion {
    /// The day the notice was drawn up.
    Drafted,
    /// The day of the latest change.
    Updated,
}

/// The first date that stands right after a word for the occasion: `Laatimispvm: 1.2.2012`.
pub(crate) fn find(lines: &[Line], occasion: Occasion) -> Option<Date> {
    let words: Vec<&str> = match occasion {
        Occasion::Drafted => words::in_every_language(|vocabulary| vocabulary.drafted).collect(),
        Occasion::Updated => words::in_every_language(|vocabulary| vocabulary.updated).collect(),
    };
    lines.iter().find_map(|line| in_line(&line.text, &words))
}

fn in_line(text: &str, words: &[&str]) -> Option<Date> {
    // Dates stand on short lines, or in the first sentences of a preface.
    if text.len() > LONGEST_LINE {
        return None;
    }
    let mut start = 0;
    for found in DATE.captures_iter(text) {
        let whole = found.get(0)?;
        let before = text[start..whole.start()].to_lowercase();
        start = whole.end();
        if names_the_occasion(&before, words) {
            let number = |at: usize| {
                found
                    .get(at)
                    .and_then(|part| part.as_str().parse::<i16>().ok())
            };
            let day = u8::try_from(number(1)?).ok()?;
            let month = u8::try_from(number(2)?).ok()?;
            if let Some(date) = Date::new(number(3)?, month, day) {
                return Some(date);
            }
        }
    }
    None
}

/// Whether one of the words stands near the end, with a few other words at most behind it.
fn names_the_occasion(before: &str, words: &[&str]) -> bool {
    words.iter().any(|word| {
        before.rfind(word).is_some_and(|at| {
            let starts_word = before[..at]
                .chars()
                .next_back()
                .is_none_or(|c| !c.is_alphanumeric());
            starts_word && before.len() - at - word.len() <= FARTHEST
        })
    })
}

static DATE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\b(\d{1,2})\s?[./]\s?(\d{1,2})\s?[./]\s?((?:19|20)\d{2})\b"));

/// The longest line in bytes that is looked through.
const LONGEST_LINE: usize = 600;
/// The most bytes between the word for the occasion and the date.
const FARTHEST: usize = 30;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalise::lines;

    fn read(text: &str, occasion: Occasion) -> Option<String> {
        find(&lines(text), occasion).map(|date| date.to_string())
    }

    #[test]
    fn dates_are_told_apart_by_their_words() {
        let text = "Laadittu 1.2.2012. Viimeisin muutos 03.04.2015.";
        assert_eq!(read(text, Occasion::Drafted).as_deref(), Some("2012-02-01"));
        assert_eq!(read(text, Occasion::Updated).as_deref(), Some("2015-04-03"));
    }

    #[test]
    fn impossible_and_unnamed_dates_are_passed_over() {
        assert_eq!(read("Laatimispvm: 31.2.2012", Occasion::Drafted), None);
        assert_eq!(read("Tapahtuma on 1.2.2012", Occasion::Drafted), None);
    }
}
