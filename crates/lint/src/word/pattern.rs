//! The words that rules look for, and how they are spelled.

use std::ops::Range;

use super::noun::{Form, Noun};
use crate::text::Folded;

/// A word or name that a rule looks for in texts, in small letters with single spaces.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Word {
    /// A Finnish noun in all its forms, with what stands before it (`väestörekisteri` of
    /// `väestörekisterikeskus`) and after it (` sähköisen viestinnän palveluista`).
    Noun(&'static str, &'static Noun, &'static str),
    /// A foreign name with any Finnish ending: `facebook`, `facebookin`.
    Foreign(&'static str),
    /// Words as they stand.
    Exact(&'static str),
    /// The beginning of a word: `eväste` of `evästeiden`.
    Start(&'static str),
    /// An abbreviation in capitals, with or without an ending: `VRK`, `VRK:n`.
    Capitals(&'static str),
}

/// The way in which a spelling may go on to the end of the word in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// Not at all.
    Here,
    /// With a particle or a possessive ending, or not at all.
    Particle,
    /// In any way.
    Anyhow,
    /// With a colon and an ending, or not at all; in capitals up to there.
    Colon,
}

/// A spelling of a word in one of its forms.
pub(super) struct Spelling {
    pub(super) text: String,
    pub(super) end: End,
    pub(super) form: Option<Form>,
}

impl Word {
    /// The spellings of the word in all its forms.
    pub(super) fn spellings(&self) -> Vec<Spelling> {
        let one = |text: &str, end| {
            vec![Spelling {
                text: text.to_lowercase(),
                end,
                form: None,
            }]
        };
        match self {
            Word::Noun(before, noun, after) => noun
                .forms()
                .into_iter()
                .map(|(form, text)| Spelling {
                    text: format!("{before}{text}{after}"),
                    end: End::Particle,
                    form: Some(form),
                })
                .collect(),
            Word::Foreign(name) => foreign(name),
            Word::Exact(text) => one(text, End::Here),
            Word::Start(text) => one(text, End::Anyhow),
            Word::Capitals(text) => one(text, End::Colon),
        }
    }
}

/// A foreign name with the Finnish endings of the singular. After a consonant they follow an `i`; which vowels
/// they take depends on how people say the name, so both are there.
fn foreign(name: &str) -> Vec<Spelling> {
    let last = name.chars().last().unwrap_or('x');
    let ends_in_vowel = "aeiouyäö".contains(last);
    let stem = if ends_in_vowel {
        name.to_owned()
    } else {
        format!("{name}i")
    };
    let lengthened = stem.chars().last().unwrap_or('i');
    let mut texts = vec![
        name.to_owned(),
        format!("{stem}n"),
        format!("{stem}{lengthened}n"),
        format!("{stem}ksi"),
        format!("{stem}lle"),
    ];
    for vowel in ['a', 'ä'] {
        texts.push(format!("{stem}{vowel}"));
        for ending in ["ss", "st", "ll", "lt", "n", "tt"] {
            texts.push(format!("{stem}{ending}{vowel}"));
        }
    }
    texts
        .into_iter()
        .map(|text| Spelling {
            text,
            end: End::Particle,
            form: None,
        })
        .collect()
}

/// The places of a foreign name in a folded text, with any Finnish ending.
pub(crate) fn foreign_names(text: &str, name: &str) -> Vec<Range<usize>> {
    let name = Folded::of(name.trim()).text;
    if name.is_empty() {
        return Vec::new();
    }
    let forms = foreign(&name);
    let whole = |start: usize| {
        let ends = forms.iter().filter_map(|form| {
            let rest = text[start..].strip_prefix(form.text.as_str())?;
            let end = form.end.rest(rest)?;
            Some(text.len() - rest.len() + end)
        });
        ends.max().map(|end| start..end)
    };
    text.match_indices(name.as_str())
        .filter(|(start, _)| begins_a_word(text, *start))
        .filter_map(|(start, _)| whole(start))
        .collect()
}

/// Whether a word begins at this byte, and none goes on there.
pub(super) fn begins_a_word(text: &str, at: usize) -> bool {
    let first = text[at..].chars().next();
    let before = text[..at].chars().next_back();
    !(first.is_some_and(char::is_alphanumeric) && before.is_some_and(char::is_alphanumeric))
}

impl End {
    /// The number of bytes after the spelling that still belong to the word; none where another word stands there.
    pub(super) fn rest(self, after: &str) -> Option<usize> {
        let letters = |text: &str| {
            text.char_indices()
                .find(|(_, c)| !c.is_alphanumeric())
                .map_or(text.len(), |(at, _)| at)
        };
        let own = letters(after);
        match self {
            End::Here => (own == 0).then_some(0),
            End::Particle => (own == 0 || PARTICLES.contains(&&after[..own])).then_some(own),
            End::Anyhow => Some(own),
            End::Colon if own > 0 => None,
            End::Colon => Some(match after.strip_prefix(':') {
                Some(ending) if letters(ending) > 0 => 1 + letters(ending),
                Some(_) | None => 0,
            }),
        }
    }
}

/// Particles and possessive endings that may follow a case ending.
const PARTICLES: [&str; 14] = [
    "kin", "kaan", "kään", "han", "hän", "ko", "kö", "pa", "pä", "mme", "nne", "nsa", "nsä", "ni",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_no_rule_knows_is_found_in_every_case() {
        let found = |text: &str| -> Vec<String> {
            foreign_names(text, " Kuusi Stats ")
                .into_iter()
                .map(|range| text[range].to_owned())
                .collect()
        };
        assert_eq!(
            found("kuusi stats, kuusi statsin ja kuusi statsillakin"),
            ["kuusi stats", "kuusi statsin", "kuusi statsillakin"]
        );
        assert!(found("alakuusi stats, kuusi statsinga").is_empty());
        assert!(foreign_names("a b", " ").is_empty());
    }
}
