//! Old names in texts: those used as if they were of today, and whether the new name may be put in their place.

use std::collections::HashSet;
use std::ops::Range;

use crate::findings::Findings;
use crate::look::Look;
use crate::rule::Rule;
use crate::text::{Part, Passage};
use crate::word::{Hit, Word, renamed};

/// An old name that a text uses as if it were of today.
pub(crate) struct OldName<'a> {
    pub(crate) passage: &'a Passage,
    pub(crate) hit: &'a Hit,
    /// Whether the new name may be put in its place. It may not in a sentence that also holds the new name or tells of
    /// a change, since the sentence would no longer be true.
    pub(crate) is_replaceable: bool,
}

/// The old names among the words of a rule. `of_today` are the numbers of its words that are new names. A new name is
/// no finding, but no old name in its sentence is replaced.
pub(crate) fn old_names<'a>(
    look: &'a Look<'_>,
    rule: &'static Rule,
    of_today: &[usize],
) -> Vec<OldName<'a>> {
    let new: HashSet<(usize, Option<usize>)> = look
        .all_hits(rule)
        .filter(|(_, hit)| of_today.contains(&hit.word))
        .map(|(passage, hit)| (hit.passage, passage.sentence_at(hit.folded.start)))
        .collect();
    look.all_hits(rule)
        .filter(|(passage, hit)| {
            !of_today.contains(&hit.word) && !is_of_the_past(passage, &hit.folded)
        })
        .map(|(passage, hit)| {
            let sentence = (hit.passage, passage.sentence_at(hit.folded.start));
            let is_replaceable = !new.contains(&sentence)
                && !tells_of_change(passage, &hit.folded)
                && !is_in_compound(&passage.folded.text, &hit.folded);
            OldName {
                passage,
                hit,
                is_replaceable,
            }
        })
        .collect()
}

/// Finds the names of abolished authorities, where a text does not say itself that they are of the past.
pub(crate) fn find_abolished(look: &Look<'_>, found: &mut Findings<'_>) {
    for (passage, hit) in look.hits(found.rule) {
        if passage.part != Part::Value && !is_of_the_past(passage, &hit.folded) {
            found.in_text(passage, hit.range.clone());
        }
    }
}

/// Finds old names in words, and offers the name of today where it may be put in the place of the old one. `of_today`
/// are the numbers of the rule's new names; `today` gives the new name for an old one.
pub(crate) fn find_renamed(
    look: &Look<'_>,
    found: &mut Findings<'_>,
    of_today: &[usize],
    today: impl Fn(&OldName<'_>) -> Option<String>,
) {
    for old in old_names(look, found.rule, of_today) {
        if old.passage.part == Part::Value {
            continue;
        }
        let finding = found.in_text(old.passage, old.hit.range.clone());
        if let Some(name) = today(&old).filter(|_| old.is_replaceable) {
            finding.fixed_by(name);
        }
    }
}

impl OldName<'_> {
    /// A new name in the form of the old one. `words` are the words of the rule, one of which the old name is.
    pub(crate) fn renamed(&self, words: &[Word], new: Word) -> Option<String> {
        renamed(self.passage, self.hit, words[self.hit.word], new)
    }
}

/// Whether the words right before or after a name say that the name is of the past: `entinen Itella`,
/// `Itella (nykyisin Posti)`.
pub(crate) fn is_of_the_past(passage: &Passage, folded: &Range<usize>) -> bool {
    let text = passage.folded.text.as_str();
    before_says_so(&text[..folded.start]) || after_says_so(&text[folded.end..])
}

/// Whether the sentence at these bytes tells of a change: of what was, of what is now, of a day until which.
pub(crate) fn tells_of_change(passage: &Passage, folded: &Range<usize>) -> bool {
    passage.sentence_has_word(folded.start, &WORDS_OF_CHANGE)
        || passage.sentence_has_start(folded.start, &STARTS_OF_CHANGE)
        || passage.sentence_holds(folded.start, &PHRASES_OF_CHANGE)
}

/// Whether a name is a part of a word with a hyphen: `Väestörekisteri-ikkuna`.
fn is_in_compound(text: &str, folded: &Range<usize>) -> bool {
    let before = text[..folded.start].strip_suffix('-');
    let goes_on = text[folded.end..].starts_with('-');
    goes_on || before.is_some_and(|before| before.ends_with(char::is_alphanumeric))
}

fn before_says_so(before: &str) -> bool {
    let near = tail(before);
    // What another clause says is not said of the name.
    let clause = near.rsplit([',', ';', ')', '\n']).next().unwrap_or(near);
    let mut words = clause
        .rsplit(|c: char| !c.is_alphanumeric() && c != '.')
        .map(|word| word.trim_matches('.'))
        .filter(|word| !word.is_empty() && !LINKING.contains(word))
        .take(2);
    words.any(|word| {
        EARLIER.contains(&word) || EARLIER_STARTS.iter().any(|start| word.starts_with(start))
    })
}

fn after_says_so(after: &str) -> bool {
    let near = head(after);
    // A bracket, a comma or a hyphen may open what is said of the name, and another ends it.
    let near = near.trim_start_matches([' ', '(', ',', '-', '/']);
    let clause = near.split([')', ';', ',', '\n']).next().unwrap_or(near);
    let mut words = clause
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty() && !LINKING.contains(word))
        .take(1);
    words.any(|word| NOW.contains(&word))
}

/// The last bytes of a text, enough for a few words.
fn tail(text: &str) -> &str {
    &text[text.ceil_char_boundary(text.len().saturating_sub(NEAR))..]
}

/// The first bytes of a text, enough for a few words.
fn head(text: &str) -> &str {
    &text[..text.floor_char_boundary(NEAR)]
}

/// The number of bytes around a name that may say that the name is of the past.
const NEAR: usize = 80;

/// Words that may stand between a name and the word that says so.
const LINKING: [&str; 16] = [
    "joka",
    "on",
    "oli",
    "nimeltään",
    "nimellä",
    "nimi",
    "suomen",
    "som",
    "heter",
    "namnet",
    "är",
    "known",
    "as",
    "is",
    "the",
    "called",
];

const EARLIER: [&str; 9] = [
    "ent",
    "ex",
    "f.d",
    "fd",
    "tidigare",
    "förut",
    "före.detta",
    "former",
    "formerly",
];

const EARLIER_STARTS: [&str; 6] = ["entinen", "entis", "aiem", "aikaisem", "silloi", "previous"];

const NOW: [&str; 12] = [
    "nykyisin",
    "nykyään",
    "nykyinen",
    "nykyisen",
    "nykyiseltä",
    "nyk",
    "sittemmin",
    "numera",
    "nuvarande",
    "now",
    "nowadays",
    "today",
];

const WORDS_OF_CHANGE: [&str; 23] = [
    "ennen",
    "vuoteen",
    "innan",
    "före",
    "before",
    "asti",
    "saakka",
    "ent",
    "ex",
    "nyk",
    "fd",
    "tidigare",
    "förut",
    "numera",
    "nuvarande",
    "sedermera",
    "former",
    "formerly",
    "now",
    "today",
    "until",
    "vaan",
    "utan",
];

const STARTS_OF_CHANGE: [&str; 21] = [
    "edeltäj",
    "seuraaj",
    "vanha",
    "efterträd",
    "predecess",
    "successor",
    "entinen",
    "entis",
    "aiem",
    "aikaisem",
    "nykyi",
    "nykyää",
    "sittemmin",
    "silloi",
    "previous",
    "lakkau",
    "muuttu",
    "yhdist",
    "avskaff",
    "abolish",
    "renam",
];

const PHRASES_OF_CHANGE: [&str; 4] = ["f.d", "f. d", "t.o.m", "till och med"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_right_beside_a_name_makes_it_one_of_the_past() {
        for (before, after) in [
            ("posti (entinen ", ")"),
            ("virasto (ent. ", ")"),
            ("traficom (aiemmin ", ")"),
            ("posti, joka oli aikaisemmin ", ""),
            ("posti (f.d. ", ")"),
            ("posti (tidigare ", ")"),
            ("posti, formerly known as ", "."),
            ("ex-", ""),
            ("", " (nykyisin posti)"),
            ("", ", nyk. posti"),
            ("", ", joka on nykyisin posti"),
            ("", " (numera posti)"),
            ("", " (now posti)"),
        ] {
            assert!(
                before_says_so(before) || after_says_so(after),
                "{before}|{after}"
            );
        }
        for (before, after) in [
            ("toimitamme paketit ", ":n kautta"),
            ("aiemmin kerrotun lisäksi, ", " saa"),
            ("entisten asiakkaiden osoitteet tarkistaa ", " pyynnöstä"),
            ("", " toimittaa paketit, jotka on nykyisin tilattu"),
        ] {
            assert!(
                !before_says_so(before) && !after_says_so(after),
                "{before}|{after}"
            );
        }
    }

    #[test]
    fn a_hyphen_makes_a_longer_word() {
        let text = "väestörekisteri-ikkuna, alku-itella, posti - itella";
        let at = |name: &str, from: usize| {
            let start = from + text[from..].find(name).unwrap();
            start..start + name.len()
        };
        assert!(is_in_compound(text, &at("väestörekisteri", 0)));
        let first = at("itella", 0);
        assert!(is_in_compound(text, &first));
        assert!(!is_in_compound(text, &at("itella", first.end)));
    }
}
