//! The rule XREF-1.

use seloste_model::notice::About;

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::outline::{Block, blocks, with_children};
use crate::sentence::{Sentence, sentence};
use crate::text::{Passage, Reference, references};

rule! {
    /// Finds references to sections by their numbers (`kohdassa 2 mainitulle henkilölle`) where none of the
    /// sections referred to holds what is meant, or none is there. Paragraphs of acts are no references, and
    /// where no heading has a number nothing is found.
    ///
    /// # Why
    /// Such references tell where to send a request. Sections were added or renumbered, and the reference was
    /// not; the reader ends at the name of the register instead of an address.
    ///
    /// # Example
    /// ```toml
    /// [[wording]]
    /// heading = "1. Rekisterinpitäjä"
    /// about = ["controller", "contact"]
    /// text = "Havu Oy, yhteyshenkilö Tuisku Esimerkki"
    ///
    /// [[wording]]
    /// heading = "2. Rekisterin nimi"
    /// about = ["register_name"]
    /// text = "Asiakasrekisteri"
    ///
    /// [[wording]]
    /// heading = "3. Tarkastusoikeus"
    /// about = ["right_access"]
    /// text = "Pyyntö tehdään kohdassa 2 mainitulle yhteyshenkilölle."
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [[wording]]
    /// heading = "1. Rekisterinpitäjä"
    /// about = ["controller", "contact"]
    /// text = "Havu Oy, yhteyshenkilö Tuisku Esimerkki"
    ///
    /// [[wording]]
    /// heading = "2. Rekisterin nimi"
    /// about = ["register_name"]
    /// text = "Asiakasrekisteri"
    ///
    /// [[wording]]
    /// heading = "3. Tarkastusoikeus"
    /// about = ["right_access"]
    /// text = "Pyyntö tehdään kohdassa 1 mainitulle yhteyshenkilölle."
    /// ```
    WRONG_REFERENCE {
        code: "XREF-1",
        name: "wrong-reference",
        severity: Error,
        citation: "good practice",
        law: Any,
        evidence: Form,
        message: {
            fi: "`{x}` ei viittaa kohtaan, jossa on {target}",
            sv: "`{x}` hänvisar inte till en punkt med {target}",
            en: "`{x}` does not point to a section with {target}",
        },
        help: {
            fi: "korjaa kohdan numero, tai kirjoita tieto viittauksen tilalle",
            sv: "rätta punktens nummer, eller skriv uppgiften i hänvisningens ställe",
            en: "correct the number, or write what is meant in place of the reference",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let blocks = blocks(look);
    if !blocks.iter().any(|block| block.number().is_some()) {
        return;
    }
    for passage in look.printed() {
        for reference in references(&passage.folded.text) {
            let sections: Vec<&[Block<'_>]> = (0..blocks.len())
                .filter(|at| {
                    let number = blocks[*at].number();
                    number.is_some_and(|number| reference.numbers.contains(&number))
                })
                .map(|at| with_children(&blocks, at))
                .collect();
            let range = passage.folded.original(&reference.folded);
            let written = &passage.text[range.clone()];
            if sections.is_empty() {
                found
                    .in_text(passage, range.clone())
                    .with("x", written)
                    .saying(&NO_SUCH_SECTION);
            } else if let Some(meant) = what_is_meant(passage, &reference)
                && !sections.iter().any(|blocks| meant.is_in(blocks))
            {
                found
                    .in_text(passage, range.clone())
                    .with("x", written)
                    .with("target", meant.name);
            }
        }
    }
}

/// The subject that a reference is about.
struct Meant {
    /// The words that name the subject, by their beginnings.
    words: &'static [&'static str],
    /// The sections that hold the subject.
    about: &'static [About],
    name: Sentence,
}

impl Meant {
    fn is_in(&self, blocks: &[Block<'_>]) -> bool {
        let mut about = blocks.iter().flat_map(|block| block.about);
        about.any(|about| self.about.contains(about))
    }
}

/// The subject that is named nearest to the reference: after it, or before the bracket that it stands in.
fn what_is_meant(passage: &Passage, reference: &Reference) -> Option<&'static Meant> {
    let folded = passage.folded.text.as_str();
    let (before, after) = (
        &folded[..reference.folded.start],
        &folded[reference.folded.end..],
    );
    let open = before.rfind('(');
    let is_in_brackets = open.is_some_and(|open| !before[open..].contains(')'));
    if let (Some(open), true) = (open, is_in_brackets) {
        let word = before[..open].trim_end().rsplit(' ').next()?;
        return MEANT.iter().find(|meant| place(meant, word).is_some());
    }
    let clause = if let Some(rest) = after.strip_prefix('.') {
        // A capital after the point begins another sentence.
        let next = rest.len() - rest.trim_start().len() + reference.folded.end + 1;
        let next = passage.folded.original(&(next..next)).start;
        let begins = passage.text[next..].starts_with(char::is_uppercase);
        if begins { "" } else { rest }
    } else {
        after
    };
    let clause = clause.split(['.', ';', ',', '\n', '(']).next()?;
    MEANT
        .iter()
        .filter_map(|meant| Some((place(meant, clause)?, meant)))
        .min_by_key(|(at, _)| *at)
        .map(|(_, meant)| meant)
}

/// The first place in a clause that names the subject.
fn place(meant: &Meant, clause: &str) -> Option<usize> {
    let places = meant.words.iter().filter_map(|word| clause.find(word));
    places.min()
}

static MEANT: [Meant; 3] = [
    Meant {
        words: &[
            "henkilölle",
            "henkilöön",
            "henkilöltä",
            "kontaktperson",
            "contact person",
        ],
        about: &[About::Contact, About::Dpo],
        name: sentence! {
            fi: "yhteyshenkilö",
            sv: "en kontaktperson",
            en: "a contact person",
        },
    },
    Meant {
        words: &[
            "osoitteeseen",
            "osoitteella",
            "yhteystieto",
            "rekisterinpitäjälle",
            "rekisterinpitäjään",
            "adress",
            "kontaktuppgift",
            "contact details",
        ],
        about: &[About::Controller, About::Contact, About::Dpo],
        name: sentence! {
            fi: "osoite tai muu yhteystieto",
            sv: "en adress eller andra kontaktuppgifter",
            en: "an address or other contact details",
        },
    },
    Meant {
        words: &[
            "tarkoituksiin",
            "tarkoitukseen",
            "tarkoituksia",
            "ändamål",
            "purposes",
        ],
        about: &[About::Purposes, About::LegalBasis],
        name: sentence! {
            fi: "käyttötarkoitus",
            sv: "ett ändamål",
            en: "a purpose",
        },
    },
];

static NO_SUCH_SECTION: Sentence = sentence! {
    fi: "`{x}` viittaa kohtaan, jota ei ole",
    sv: "`{x}` hänvisar till en punkt som inte finns",
    en: "`{x}` points to a section that is not there",
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, meant};

    fn page(text: &str) -> String {
        format!(
            "[[wording]]\nheading = \"1. Rekisterinpitäjä\"\nabout = [\"controller\"]\n\
             [[wording]]\nheading = \"Yhteyshenkilö\"\nlevel = 2\nabout = [\"contact\"]\n\
             [[wording]]\nheading = \"2. Rekisterin nimi\"\nabout = [\"register_name\"]\n\
             [[wording]]\nheading = \"3. Oikeudet\"\nabout = [\"right_access\"]\ntext = \"{text}\"\n"
        )
    }

    #[test]
    fn a_reference_to_the_wrong_section_is_found() {
        examples(&WRONG_REFERENCE, &["wording.2.text"]);
    }

    #[test]
    fn wrong_and_missing_sections_are_found() {
        for (text, reference) in [
            (
                "Kirje lähetetään kohdassa 2. mainittuun osoitteeseen.",
                "kohdassa 2",
            ),
            ("Ota yhteys yhteyshenkilöön (ks. kohta 2).", "kohta 2"),
            ("Katso kohta 7.", "kohta 7"),
            (
                "Tietoja käytetään kohdassa 2 mainittuihin tarkoituksiin.",
                "kohdassa 2",
            ),
        ] {
            assert_eq!(meant(&WRONG_REFERENCE, &page(text)), [reference], "{text}");
        }
    }

    #[test]
    fn a_list_and_a_part_of_a_section_may_hold_it() {
        for text in [
            "Kirjoita rekisterinpitäjälle (ks. kohdat 2 ja 1).",
            "Kohdassa 1. mainitulle henkilölle.",
            "Katso kohta 2. Osoitteeseen voi kirjoittaa.",
            "Henkilötietolain 8 §:n 1 momentin kohdassa 5 mainitulle henkilölle.",
        ] {
            assert!(meant(&WRONG_REFERENCE, &page(text)).is_empty(), "{text}");
        }
    }

    #[test]
    fn without_numbers_there_is_nothing_to_refer_to() {
        let toml = "[right_access]\ntext = \"Katso kohta 2.\"\n";
        assert!(meant(&WRONG_REFERENCE, toml).is_empty());
    }
}
