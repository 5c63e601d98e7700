//! The preface of a text: the title, and lines of the site around the notice.

use std::collections::BTreeSet;

use crate::heading::{Heading, Meaning};
use crate::line::{Line, Mark};
use crate::words;

/// The line with the title of the whole text, as an index.
pub(crate) fn title(
    preface: &[Line],
    headings: &[Heading],
    boilerplate: &BTreeSet<usize>,
) -> Option<usize> {
    let by_words = headings
        .iter()
        .find(|heading| heading.meaning == Some(Meaning::Title))
        .map(|heading| heading.lines.start);
    let by_mark = || {
        headings
            .iter()
            .find(|heading| heading.meaning.is_none())
            .map(|heading| heading.lines.start)
    };
    let by_a_word = || {
        preface
            .iter()
            .enumerate()
            .take(FARTHEST)
            .filter(|(at, line)| !boilerplate.contains(at) && is_short(line))
            .find(|(_, line)| names_a_notice(&line.text))
            .map(|(at, _)| at)
    };
    by_words.or_else(by_a_word).or_else(by_mark)
}

/// The lines of the site's navigation, as indexes.
///
/// A word of a site may be part of a notice too, so only lines that stand alone count.
pub(crate) fn boilerplate(lines: &[Line], headings: &[Heading]) -> BTreeSet<usize> {
    let end = headings
        .first()
        .map_or(lines.len(), |heading| heading.lines.start);
    let known: BTreeSet<&str> =
        words::in_every_language(|vocabulary| vocabulary.boilerplate).collect();
    lines
        .iter()
        .enumerate()
        .filter(|(at, line)| {
            let blank = |at: usize| lines.get(at).is_none_or(Line::is_blank);
            let alone = *at < end || (blank(at + 1) && at.checked_sub(1).is_none_or(blank));
            line.mark == Mark::None
                && alone
                && line.text.len() <= LONGEST_BOILERPLATE
                && known.contains(line.text.to_lowercase().trim_end_matches(['.', '!', ':']))
        })
        .map(|(at, _)| at)
        .collect()
}

fn is_short(line: &Line) -> bool {
    !line.is_blank() && line.text.len() <= 120 && !line.text.ends_with('.')
}

fn names_a_notice(text: &str) -> bool {
    let lower = text.to_lowercase();
    words::in_every_language(|vocabulary| vocabulary.titles).any(|title| lower.contains(title))
}

const FARTHEST: usize = 60;
const LONGEST_BOILERPLATE: usize = 40;
