//! The rule SEC-DUP.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::rule::Severity;
use crate::text::{Part, Passage, sentences};

rule! {
    /// Finds a sentence of sixty characters or more that already stands in an earlier section. Where both
    /// sections are about rights, as when each says how to send the request, it is only worth knowing.
    ///
    /// # Why
    /// What stands in two places is changed in one of them, and then the notice contradicts itself.
    ///
    /// # Example
    /// ```toml
    /// [sources]
    /// text = "Tietoja saadaan asiakkaalta itseltään sekä viranomaisten ylläpitämistä rekistereistä."
    ///
    /// [disclosures]
    /// text = "Tietoja saadaan asiakkaalta itseltään sekä viranomaisten ylläpitämistä rekistereistä."
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [sources]
    /// text = "Tietoja saadaan asiakkaalta itseltään sekä viranomaisten ylläpitämistä rekistereistä."
    ///
    /// [disclosures]
    /// text = "Tietoja luovutetaan tilitoimistolle."
    /// ```
    REPEATED_TEXT {
        code: "SEC-DUP",
        name: "repeated-text",
        severity: Warning,
        citation: "good practice",
        law: Any,
        evidence: Form,
        message: {
            fi: "sama teksti on kahdessa kohdassa",
            sv: "samma text finns på två ställen",
            en: "the same text is in two sections",
        },
        help: {
            fi: "jätä teksti siihen kohtaan, johon se kuuluu",
            sv: "behåll texten på det ställe som den hör till",
            en: "keep it in the section that it belongs to",
        },
        check: check,
    }
}

/// The fewest characters of a sentence that is not repeated by chance.
const SHORTEST: usize = 60;

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let mut seen: HashMap<&str, &Passage> = HashMap::new();
    for passage in look.printed().filter(|passage| passage.part == Part::Prose) {
        let text = passage.folded.text.as_str();
        for sentence in sentences(text) {
            let words = text[sentence.clone()].trim();
            if words.chars().count() < SHORTEST {
                continue;
            }
            match seen.entry(words) {
                Entry::Vacant(entry) => {
                    entry.insert(passage);
                }
                Entry::Occupied(entry) if is_same_section(entry.get(), passage) => {}
                Entry::Occupied(entry) => {
                    let severity = if is_of_rights(entry.get()) && is_of_rights(passage) {
                        Severity::Info
                    } else {
                        Severity::Warning
                    };
                    let start = sentence.start + text[sentence.clone()].find(words).unwrap_or(0);
                    let range = passage.folded.original(&(start..start + words.len()));
                    found.in_text(passage, range).as_grave_as(severity);
                }
            }
        }
    }
}

fn is_same_section(one: &Passage, other: &Passage) -> bool {
    match (one.block(), other.block()) {
        (None, None) => one.about == other.about,
        (one, other) => one == other,
    }
}

fn is_of_rights(passage: &Passage) -> bool {
    let mut about = passage.about.iter();
    !passage.about.is_empty() && about.all(|about| about.is_right_of_request())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds, meant};

    #[test]
    fn a_sentence_in_two_sections_is_found_in_the_second() {
        examples(&REPEATED_TEXT, &["disclosures.text"]);
    }

    #[test]
    fn how_to_ask_may_be_said_with_each_right() {
        let request = "Pyyntö tehdään kirjeitse tai sähköpostitse rekisterinpitäjälle, kiitos.";
        let toml = format!(
            "[[wording]]\nabout = [\"right_access\"]\ntext = \"Voit tarkastaa.\\n\\n{request}\"\n\
             [[wording]]\nabout = [\"right_object\"]\ntext = \"{request}\"\n"
        );
        assert_eq!(meant(&REPEATED_TEXT, &toml), [request]);
        assert_eq!(finds(&REPEATED_TEXT, &toml)[0].severity, Severity::Info);
    }

    #[test]
    fn short_sentences_and_one_section_are_let_be() {
        let long = "Tietoja luovutetaan vain niille, joilla on siihen lain mukainen oikeus.";
        for toml in [
            "sources.text = \"Sama teksti.\"\ndisclosures.text = \"Sama teksti.\"\n".to_owned(),
            format!("sources.text = \"{long} {long}\"\n"),
        ] {
            assert!(finds(&REPEATED_TEXT, &toml).is_empty(), "{toml}");
        }
    }
}
