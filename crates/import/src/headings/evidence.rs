//! Telling whether lines with the words of a heading also look like one.

use std::ops::Range;

use crate::bullet;
use crate::line::{Line, Mark};
use crate::lookup;
use crate::number::Number;

/// Whether a line could be a heading: a cheap test that most lines of prose fail.
pub(super) fn may_be_heading(line: &Line) -> bool {
    if line.is_blank()
        || line.text.len() > lookup::LONGEST * 2
        || bullet::strip(&line.text).is_some()
    {
        return false;
    }
    line.mark != Mark::None
        || line
            .text
            .trim_start_matches(|c: char| !c.is_alphanumeric())
            .starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
        || starts_with_letter_number(&line.text)
}

/// Whether the lines around a heading speak for it.
pub(super) fn speaks_for(
    lines: &[Line],
    range: &Range<usize>,
    number: Option<&Number>,
    text: &str,
    after_heading: usize,
) -> bool {
    if lines[range.start].mark != Mark::None {
        return true;
    }
    let capital = text
        .trim_start_matches(|c: char| !c.is_alphanumeric())
        .starts_with(char::is_uppercase);
    if !capital {
        return false;
    }
    if matches!(number, Some(Number::Figures(_))) {
        return true;
    }
    let next = lines.get(range.end).filter(|line| !line.is_blank());
    let ends_as_label = text.ends_with(':');
    let prose_goes_on = next.is_some_and(|line| line.text.starts_with(char::is_lowercase));
    if text.ends_with('.') || (prose_goes_on && !ends_as_label) {
        return false;
    }
    // A line between two lines of a paragraph is part of it.
    let before = range.start.checked_sub(1).map(|at| &lines[at]);
    let in_paragraph = range.start > after_heading
        && before.is_some_and(|line| !line.is_blank() && !ends_sentence(&line.text));
    !(in_paragraph && next.is_some())
}

fn ends_sentence(text: &str) -> bool {
    text.ends_with(['.', '!', '?', ':', ';', ')'])
}

fn starts_with_letter_number(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next().is_some_and(|c| c.is_ascii_lowercase())
        && matches!(chars.next(), Some(')' | '.' | ':'))
}
