//! The rule OBS-KUVI.

use seloste_model::Date;

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::old_name::find_renamed;
use crate::word::{VIRASTO, Word, capitalised};

rule! {
    /// Finds the Consumer Agency by its old name in any grammatical case, and offers the name of today in the same
    /// case.
    ///
    /// # Why
    /// On 1 January 2013 the agency became part of the Finnish Competition and Consumer Authority.
    ///
    /// # Example
    /// ```toml
    /// [other]
    /// text = "Ohjeita antaa kuluttajavirasto."
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [other]
    /// text = "Ohjeita antaa Kilpailu- ja kuluttajavirasto."
    /// ```
    RENAMED_CONSUMER_AGENCY {
        code: "OBS-KUVI",
        name: "renamed-consumer-agency",
        severity: Info,
        citation: "661/2012",
        law: Any,
        from: Date::new(2013, 1, 1),
        evidence: Unverified,
        message: {
            fi: "kuluttajavirasto on nykyisin Kilpailu- ja kuluttajavirasto (KKV)",
            sv: "Konsumentverket är numera Konkurrens- och konsumentverket (KKV)",
            en: "the Consumer Agency is now the Finnish Competition and Consumer Authority",
        },
        help: {
            fi: "kirjoita viraston nykyinen nimi",
            sv: "skriv myndighetens nuvarande namn",
            en: "write the present name of the authority",
        },
        words: &WORDS,
        check: check,
    }
}

static WORDS: [Word; 3] = [
    Word::Noun("kuluttaja", &VIRASTO, ""),
    TODAY,
    Word::Capitals("KKV"),
];

/// The name of today, which holds the old one within it.
const TODAY: Word = Word::Noun("kilpailu- ja kuluttaja", &VIRASTO, "");

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    find_renamed(look, found, &[1, 2], |old| {
        let name = old.renamed(&WORDS, TODAY)?;
        Some(capitalised(&name))
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds, fixed, meant};

    #[test]
    fn the_example_is_found() {
        examples(&RENAMED_CONSUMER_AGENCY, &["other.text"]);
    }

    #[test]
    fn the_name_is_found_in_every_case_and_that_of_today_is_not() {
        for form in [
            "kuluttajavirasto",
            "Kuluttajaviraston",
            "kuluttajavirastoa",
            "kuluttajavirastoon",
            "kuluttajavirastosta",
            "kuluttajavirastolta",
        ] {
            let toml = format!("[other]\ntext = \"Tiedot: {form}.\"\n");
            assert_eq!(meant(&RENAMED_CONSUMER_AGENCY, &toml), [form], "{form}");
        }
        for other in [
            "Kilpailu- ja kuluttajavirasto",
            "kilpailu- ja kuluttajaviraston",
            "kuluttaja-asiamies",
        ] {
            let toml = format!("[other]\ntext = \"Tiedot: {other}.\"\n");
            assert!(finds(&RENAMED_CONSUMER_AGENCY, &toml).is_empty(), "{other}");
        }
    }

    #[test]
    fn the_new_name_stands_in_the_form_of_the_old() {
        for (old, new) in [
            (
                "Kuluttajaviraston ohjeet",
                "Kilpailu- ja kuluttajaviraston ohjeet",
            ),
            ("kuluttajavirastolta", "Kilpailu- ja kuluttajavirastolta"),
        ] {
            assert_eq!(fixed(&RENAMED_CONSUMER_AGENCY, old), new);
        }
    }
}
