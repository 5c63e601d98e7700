//! The rule TEXT-TYPO.

use std::ops::Range;

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::text::{Part, Passage};
use crate::word::{Word, capitalised};

rule! {
    /// Finds slips of the pen that old notices share, in printed texts and in the facts behind them, and mends
    /// them: wrong forms of words, a space after an opening bracket, none between a number and the next label.
    /// The list is short on purpose; it is no spelling checker.
    ///
    /// # Why
    /// A slip is copied from notice to notice, and some of them change what is said.
    ///
    /// # Example
    /// ```toml
    /// [retention]
    /// text = "Tietoja käytetään vain tätä käyttötarkoituksta varten."
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [retention]
    /// text = "Tietoja käytetään vain tätä käyttötarkoitusta varten."
    /// ```
    KNOWN_TYPO {
        code: "TEXT-TYPO",
        name: "known-typo",
        severity: Info,
        citation: "good practice",
        law: Any,
        evidence: Form,
        message: {
            fi: "mahdollinen kirjoitusvirhe: `{t}`",
            sv: "möjligt skrivfel: `{t}`",
            en: "possible typo: `{t}`",
        },
        help: {
            fi: "kirjoita `{s}`",
            sv: "skriv `{s}`",
            en: "write `{s}`",
        },
        words: &WORDS,
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    for (passage, hit) in look.all_hits(found.rule) {
        let (Word::Exact(slip) | Word::Start(slip)) = WORDS[hit.word] else {
            continue;
        };
        let slip = hit.folded.start..hit.folded.start + slip.len();
        let ending = passage.folded.original(&slip).end..hit.range.end;
        let right = format!("{}{}", RIGHT[hit.word], &passage.text[ending]);
        report(found, passage, hit.range.clone(), &right);
    }
    for passage in look
        .passages
        .iter()
        .filter(|passage| passage.part == Part::Prose)
    {
        for (range, right) in spaces(&passage.text) {
            report(found, passage, range, &right);
        }
    }
}

fn report(found: &mut Findings<'_>, passage: &Passage, range: Range<usize>, right: &str) {
    let slip = &passage.text[range.clone()];
    let right = if slip.starts_with(char::is_uppercase) {
        capitalised(right)
    } else {
        right.to_owned()
    };
    found
        .in_text(passage, range)
        .with("t", slip)
        .with("s", right.as_str())
        .fixed_by(right);
}

/// Spaces too many and too few: `( Nimi`, `12345Sähköposti`.
fn spaces(text: &str) -> Vec<(Range<usize>, String)> {
    let mut slips = Vec::new();
    for (at, _) in text.match_indices("( ") {
        let word = word_at(text, at + 2);
        if word.starts_with(char::is_alphabetic) {
            slips.push((at..at + 2 + word.len(), format!("({word}")));
        }
    }
    for label in LABELS {
        for (at, _) in text.match_indices(label) {
            let before = text[..at].trim_end_matches(|c: char| c.is_ascii_digit());
            let number = &text[before.len()..at];
            let label = word_at(text, at);
            if number.len() >= 4 {
                slips.push((before.len()..at + label.len(), format!("{number} {label}")));
            }
        }
    }
    slips
}

fn word_at(text: &str, at: usize) -> &str {
    let rest = text.get(at..).unwrap_or_default();
    let length = rest
        .find(|c: char| !c.is_alphanumeric())
        .unwrap_or(rest.len());
    &rest[..length]
}

/// The slips. A slip and its correction in `RIGHT` have one number.
static WORDS: [Word; 7] = [
    Word::Exact("käsittely peruste"),
    Word::Exact("käyttötarkoituksta"),
    Word::Exact("tilastollisiin tarkoitukseen"),
    Word::Exact("paitsi käyttäessä"),
    Word::Start("jälleenmarkkinoin"),
    Word::Start("internet -sivu"),
    Word::Start("markkinaja mielipide"),
];

static RIGHT: [&str; 7] = [
    "käsittelyn peruste",
    "käyttötarkoitusta",
    "tilastollisiin tarkoituksiin",
    "paitsi käytettäessä",
    "uudelleenmarkkinoin",
    "internetsivu",
    "markkina- ja mielipide",
];

/// The labels of contact details, as they stand after a number.
const LABELS: [&str; 7] = [
    "Sähköposti",
    "Puhelin",
    "Puh",
    "Faksi",
    "Osoite",
    "Y-tunnus",
    "E-post",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds, fixed};

    #[test]
    fn a_slip_is_found() {
        examples(&KNOWN_TYPO, &["retention.text"]);
    }

    #[test]
    fn slips_are_fixed_and_the_rest_is_kept() {
        for (wrong, right) in [
            (
                "Käsittely peruste on sopimus",
                "Käsittelyn peruste on sopimus",
            ),
            (
                "jälleenmarkkinoinnin välineet",
                "uudelleenmarkkinoinnin välineet",
            ),
            ("seuran internet -sivuilta", "seuran internetsivuilta"),
            (
                "Faksi 09 12345Sähköposti: a",
                "Faksi 09 12345 Sähköposti: a",
            ),
            ("apuna ( Kaihon työkalut)", "apuna (Kaihon työkalut)"),
            (
                "paitsi käyttäessä alihankkijaa",
                "paitsi käytettäessä alihankkijaa",
            ),
        ] {
            assert_eq!(fixed(&KNOWN_TYPO, wrong), right);
        }
    }

    #[test]
    fn right_forms_are_let_be() {
        for text in [
            "Käsittelyn peruste",
            "käsittely perustuu lakiin",
            "asiakkaan käyttäessä palvelua",
            "kohta (1) ja ( 2 )",
            "tunnus 1234567-1 Sähköposti",
        ] {
            let toml = format!("other.text = \"{text}\"");
            assert!(finds(&KNOWN_TYPO, &toml).is_empty(), "{text}");
        }
    }
}
