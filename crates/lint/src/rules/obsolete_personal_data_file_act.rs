//! The rule OBS-HREK.

use seloste_model::Date;

use crate::check::rule;
use crate::mention::find_mentions;
use crate::word::{LAKI, Word};

rule! {
    /// Finds the Personal Data File Act (471/1987) referred to, by its name in any grammatical case or by its number.
    ///
    /// # Why
    /// The act was repealed on 1 June 1999, by an act that has itself been repealed since.
    ///
    /// # Example
    /// ```toml
    /// [other]
    /// text = "Rekisteriä pidetään henkilörekisterilain (471/1987) mukaisesti."
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [other]
    /// text = "Rekisteriä pidetään tietosuoja-asetuksen mukaisesti."
    /// ```
    OBSOLETE_PERSONAL_DATA_FILE_ACT {
        code: "OBS-HREK",
        name: "obsolete-personal-data-file-act",
        severity: Warning,
        citation: "523/1999",
        law: Any,
        from: Date::new(1999, 6, 1),
        evidence: Verified,
        message: {
            fi: "henkilörekisterilaki (471/1987) on kumottu 1.6.1999",
            sv: "personregisterlagen (471/1987) upphävdes den 1 juni 1999",
            en: "the Personal Data File Act (471/1987) was repealed on 1 June 1999",
        },
        help: {
            fi: "viittaa tietosuoja-asetukseen ja tietosuojalakiin (1050/2018)",
            sv: "hänvisa till dataskyddsförordningen och dataskyddslagen (1050/2018)",
            en: "refer to the GDPR and the Data Protection Act (1050/2018)",
        },
        words: &WORDS,
        check: find_mentions,
    }
}

static WORDS: [Word; 5] = [
    Word::Noun("henkilörekisteri", &LAKI, ""),
    Word::Exact("471/1987"),
    Word::Exact("471/87"),
    Word::Exact("personregisterlag"),
    Word::Exact("personregisterlagen"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds, meant};

    #[test]
    fn the_name_and_the_number_are_one_mention() {
        examples(&OBSOLETE_PERSONAL_DATA_FILE_ACT, &["other.text"]);
    }

    #[test]
    fn the_act_is_found_in_every_case_and_registers_are_not() {
        for form in [
            "henkilörekisterilaki",
            "Henkilörekisterilain",
            "henkilörekisterilakia",
            "henkilörekisterilakiin",
            "henkilörekisterilaissa",
            "henkilörekisterilaista",
            "personregisterlagen",
            "471/87",
        ] {
            let toml = format!("[other]\ntext = \"Katso {form}.\"\n");
            assert_eq!(
                meant(&OBSOLETE_PERSONAL_DATA_FILE_ACT, &toml),
                [form],
                "{form}"
            );
        }
        let toml = "[other]\ntext = \"Henkilörekisteri sisältää nimet.\"\n";
        assert!(finds(&OBSOLETE_PERSONAL_DATA_FILE_ACT, toml).is_empty());
    }
}
