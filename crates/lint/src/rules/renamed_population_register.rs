//! The rule OBS-VREK.

use seloste_model::Date;

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::old_name::find_renamed;
use crate::word::{JÄRJESTELMÄ, REKISTERI, Word};

rule! {
    /// Finds the population register by its old name in any grammatical case, and offers the name of today in the
    /// same case.
    ///
    /// # Why
    /// The register is called the Population Information System.
    ///
    /// # Example
    /// ```toml
    /// [sources]
    /// items = ["väestörekisteri"]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [sources]
    /// items = ["väestötietojärjestelmä"]
    /// ```
    RENAMED_POPULATION_REGISTER {
        code: "OBS-VREK",
        name: "renamed-population-register",
        severity: Info,
        citation: "661/2009",
        law: Any,
        from: Date::new(2010, 3, 1),
        evidence: Unverified,
        message: {
            fi: "väestörekisterin nimi on nykyisin väestötietojärjestelmä",
            sv: "befolkningsregistret heter numera befolkningsdatasystemet",
            en: "the population register is now called the Population Information System",
        },
        help: {
            fi: "käytä nimitystä väestötietojärjestelmä",
            sv: "använd namnet befolkningsdatasystemet",
            en: "use the name Population Information System",
        },
        words: &WORDS,
        check: check,
    }
}

static WORDS: [Word; 3] = [
    Word::Noun("väestö", &REKISTERI, ""),
    NOW,
    Word::Start("befolkningsdatasystem"),
];

const NOW: Word = Word::Noun("väestötieto", &JÄRJESTELMÄ, "");

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    find_renamed(look, found, &[1, 2], |old| old.renamed(&WORDS, NOW));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds, fixed, meant};

    #[test]
    fn the_example_is_found() {
        examples(&RENAMED_POPULATION_REGISTER, &["sources.items.0.name"]);
    }

    #[test]
    fn the_name_is_found_in_every_case_and_the_centre_is_not() {
        for form in [
            "väestörekisteri",
            "Väestörekisterin",
            "väestörekisteriä",
            "väestörekisteriin",
            "väestörekisterissä",
            "väestörekisteristä",
            "väestörekisteriltä",
        ] {
            let toml = format!("[other]\ntext = \"Tiedot: {form}.\"\n");
            assert_eq!(meant(&RENAMED_POPULATION_REGISTER, &toml), [form], "{form}");
        }
        for other in [
            "väestörekisterikeskus",
            "väestötietojärjestelmä",
            "rekisteristä",
        ] {
            let toml = format!("[other]\ntext = \"Tiedot: {other}.\"\n");
            assert!(
                finds(&RENAMED_POPULATION_REGISTER, &toml).is_empty(),
                "{other}"
            );
        }
    }

    #[test]
    fn the_new_name_stands_in_the_form_of_the_old() {
        for (old, new) in [
            (
                "osoite väestörekisteristä",
                "osoite väestötietojärjestelmästä",
            ),
            ("Väestörekisterin", "Väestötietojärjestelmän"),
            ("väestörekisteriin", "väestötietojärjestelmään"),
            ("väestörekisteristäkään", "väestötietojärjestelmästäkään"),
        ] {
            assert_eq!(fixed(&RENAMED_POPULATION_REGISTER, old), new);
        }
    }
}
