//! The rule SEC-NUM.

use seloste_model::Lang;

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::outline::blocks;
use crate::sentence::{Sentence, sentence};

rule! {
    /// Finds headings of an old text whose numbers leave a gap, repeat or go back, and headings without a
    /// number between numbered ones.
    ///
    /// # Why
    /// References such as `kohta 2` rely on the numbers. A gap is often a section that was removed, or one that
    /// was never written.
    ///
    /// # Example
    /// ```toml
    /// [[wording]]
    /// heading = "1. Rekisterinpitäjä"
    /// text = "Havu Oy"
    ///
    /// [[wording]]
    /// heading = "3. Rekisterin nimi"
    /// text = "Asiakasrekisteri"
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [[wording]]
    /// heading = "1. Rekisterinpitäjä"
    /// text = "Havu Oy"
    ///
    /// [[wording]]
    /// heading = "2. Rekisterin nimi"
    /// text = "Asiakasrekisteri"
    /// ```
    BROKEN_NUMBERING {
        code: "SEC-NUM",
        name: "broken-numbering",
        severity: Info,
        citation: "good practice",
        law: Any,
        evidence: Form,
        message: {
            fi: "kohtien numerointi ei ole juokseva: numeroa {n} odotettiin",
            sv: "punkternas numrering är inte löpande: numret {n} väntades",
            en: "section numbers are not consecutive: {n} was expected",
        },
        help: {
            fi: "numeroi otsikot uudelleen ja tarkista viittaukset niihin",
            sv: "numrera rubrikerna på nytt och kontrollera hänvisningarna till dem",
            en: "number the headings anew, and check the references to them",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let blocks = blocks(look);
    for lang in Lang::ALL {
        let headings: Vec<_> = blocks
            .iter()
            .filter(|block| block.level == 1)
            .filter_map(|block| Some((block.heading?, block.number())))
            .filter(|(heading, _)| heading.lang == lang)
            .collect();
        let numbered = |at: &usize| headings[*at].1.is_some();
        let (Some(first), Some(last)) = (
            (0..headings.len()).find(numbered),
            (0..headings.len()).rfind(numbered),
        ) else {
            continue;
        };
        if first == last {
            continue;
        }
        let mut expected = 1;
        for (heading, number) in &headings[first..=last] {
            let whole = 0..heading.text.len();
            match number {
                Some(number) => {
                    if *number != expected {
                        found
                            .in_text(heading, whole)
                            .with("n", expected.to_string());
                    }
                    expected = number + 1;
                }
                None => {
                    found.in_text(heading, whole).saying(&UNNUMBERED);
                }
            }
        }
    }
}

static UNNUMBERED: Sentence = sentence! {
    fi: "otsikolla ei ole numeroa, vaikka sitä edeltävillä ja seuraavilla on",
    sv: "rubriken har inget nummer, fast de före och efter den har",
    en: "the heading has no number, while those before and after it have",
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds, routes};

    fn headings(headings: &[&str]) -> String {
        headings
            .iter()
            .map(|heading| format!("[[wording]]\nheading = \"{heading}\"\n"))
            .collect()
    }

    #[test]
    fn a_gap_is_found() {
        examples(&BROKEN_NUMBERING, &["wording.1.heading"]);
    }

    #[test]
    fn repeats_and_headings_between_are_found() {
        let toml = headings(&["1. a", "1. b", "c", "2. d"]);
        assert_eq!(
            routes(&finds(&BROKEN_NUMBERING, &toml)),
            ["wording.1.heading", "wording.2.heading"]
        );
    }

    #[test]
    fn what_stands_before_and_after_the_numbers_is_let_be() {
        for toml in [
            headings(&["Seloste", "1. a", "2. b", "Liite"]),
            headings(&["a", "b"]),
        ] {
            assert!(finds(&BROKEN_NUMBERING, &toml).is_empty(), "{toml}");
        }
    }
}
