//! The rule OBS-DIR.

use seloste_model::Date;

use crate::check::rule;
use crate::mention::find_mentions;
use crate::word::{DIREKTIIVI, Word};

rule! {
    /// Finds Directive 95/46/EC referred to, by its number or its Finnish or Swedish name.
    ///
    /// The full title of the GDPR names the directive that it repeals; that is passed over.
    ///
    /// # Why
    /// The directive was repealed from 25 May 2018.
    ///
    /// # Example
    /// ```toml
    /// [other]
    /// text = "Käsittely perustuu henkilötietodirektiiviin (95/46/EY)."
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [other]
    /// text = "Käsittely perustuu asetukseen (EU) 2016/679, joka annettiin direktiivin 95/46/EY kumoamisesta."
    /// ```
    OBSOLETE_DATA_PROTECTION_DIRECTIVE {
        code: "OBS-DIR",
        name: "obsolete-data-protection-directive",
        severity: Warning,
        citation: "GDPR 94(1)",
        law: Any,
        from: Date::new(2018, 5, 25),
        evidence: Unverified,
        message: {
            fi: "direktiivi 95/46/EY on kumottu 25.5.2018",
            sv: "direktiv 95/46/EG upphävdes den 25 maj 2018",
            en: "Directive 95/46/EC was repealed on 25 May 2018",
        },
        help: {
            fi: "viittaa tietosuoja-asetukseen (EU) 2016/679",
            sv: "hänvisa till dataskyddsförordningen (EU) 2016/679",
            en: "refer to the GDPR, Regulation (EU) 2016/679",
        },
        words: &WORDS,
        check: find_mentions,
    }
}

static WORDS: [Word; 5] = [
    Word::Noun("henkilötieto", &DIREKTIIVI, ""),
    Word::Exact("95/46/ey"),
    Word::Exact("95/46/eg"),
    Word::Exact("95/46/ec"),
    Word::Start("personuppgiftsdirektiv"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds, meant};

    #[test]
    fn the_name_and_the_number_are_one_mention() {
        examples(&OBSOLETE_DATA_PROTECTION_DIRECTIVE, &["other.text"]);
    }

    #[test]
    fn the_directive_is_found_in_every_case_and_language() {
        for form in [
            "henkilötietodirektiivi",
            "henkilötietodirektiivin",
            "henkilötietodirektiiviä",
            "henkilötietodirektiiviin",
            "henkilötietodirektiivissä",
            "95/46/EY",
            "95/46/EG",
            "95/46/EC",
            "personuppgiftsdirektivet",
        ] {
            let toml = format!("[other]\ntext = \"Katso {form}.\"\n");
            assert_eq!(
                meant(&OBSOLETE_DATA_PROTECTION_DIRECTIVE, &toml),
                [form],
                "{form}"
            );
        }
        let toml = "[other]\ntext = \"Katso direktiivi 2002/58/EY.\"\n";
        assert!(finds(&OBSOLETE_DATA_PROTECTION_DIRECTIVE, toml).is_empty());
    }
}
