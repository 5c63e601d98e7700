//! The rule OBS-LTK.

use seloste_model::Date;

use crate::check::rule;
use crate::old_name::find_abolished;
use crate::word::{LAUTAKUNTA, Word};

rule! {
    /// Finds the Data Protection Board or its permits, by the board's Finnish name in any grammatical case or the
    /// Swedish one.
    ///
    /// # Why
    /// The board was abolished on 1 January 2019 and its permits lapsed. A register that rested on one needs another
    /// basis.
    ///
    /// # Example
    /// ```toml
    /// [legal_basis]
    /// text = "Käsittely perustuu tietosuojalautakunnan lupaan."
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [legal_basis]
    /// items = [{ basis = "legal_obligation", provision = "1050/2018 6 §" }]
    /// ```
    ABOLISHED_DATA_PROTECTION_BOARD {
        code: "OBS-LTK",
        name: "abolished-data-protection-board",
        severity: Warning,
        citation: "1050/2018 37–38 §",
        law: Any,
        from: Date::new(2019, 1, 1),
        evidence: Verified,
        message: {
            fi: "tietosuojalautakunta on lakkautettu ja sen luvat ovat rauenneet 1.1.2019",
            sv: "datasekretessnämnden har avskaffats och dess tillstånd förfallit den 1 januari 2019",
            en: "the Data Protection Board no longer exists and its permits have lapsed since 1 January 2019",
        },
        help: {
            fi: "poista maininta, ja jos käsittely perustui lupaan, ilmoita nykyinen oikeusperuste",
            sv: "ta bort omnämnandet, och om behandlingen byggde på ett tillstånd, ange den nuvarande rättsliga grunden",
            en: "leave the mention out, and where the processing rested on a permit, state the present legal basis",
        },
        words: &WORDS,
        check: find_abolished,
    }
}

static WORDS: [Word; 3] = [
    Word::Noun("tietosuoja", &LAUTAKUNTA, ""),
    Word::Exact("datasekretessnämnden"),
    Word::Exact("datasekretessnämndens"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds, meant};

    #[test]
    fn the_example_is_found() {
        examples(&ABOLISHED_DATA_PROTECTION_BOARD, &["legal_basis.text"]);
    }

    #[test]
    fn the_name_is_found_in_every_case_and_the_ombudsman_is_not() {
        for form in [
            "tietosuojalautakunta",
            "Tietosuojalautakunnan",
            "tietosuojalautakuntaa",
            "tietosuojalautakuntaan",
            "tietosuojalautakunnalta",
            "tietosuojalautakunnalle",
            "datasekretessnämnden",
        ] {
            let toml = format!("[other]\ntext = \"Tiedot: {form}.\"\n");
            assert_eq!(
                meant(&ABOLISHED_DATA_PROTECTION_BOARD, &toml),
                [form],
                "{form}"
            );
        }
        for other in ["tietosuojavaltuutettu", "kuluttajariitalautakunta"] {
            let toml = format!("[other]\ntext = \"Tiedot: {other}.\"\n");
            assert!(
                finds(&ABOLISHED_DATA_PROTECTION_BOARD, &toml).is_empty(),
                "{other}"
            );
        }
    }
}
