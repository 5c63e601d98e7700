//! The rule H10-3S.

use seloste_model::notice::About;

use crate::check::rule;
use crate::standing::find_silence;

rule! {
    /// Finds a description that does not say whose data are kept, by the act of 1999.
    ///
    /// # Why
    /// A description told the group or groups of data subjects. Old notices often let the purpose imply them.
    ///
    /// # Example
    /// ```toml
    /// law = "1999"
    /// data_subjects.state = "heading_only"
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// law = "1999"
    /// data_subjects.items = [{ kind = "members" }]
    /// ```
    MISSING_DATA_SUBJECTS_1999 {
        code: "H10-3S",
        name: "missing-data-subjects-1999",
        severity: Warning,
        citation: "523/1999 10 § 1 mom. 3 k.",
        law: Act1999,
        evidence: Verified,
        message: {
            fi: "rekisteröityjen ryhmiä ei ole kuvattu",
            sv: "grupperna av registrerade är inte beskrivna",
            en: "the groups of data subjects are not described",
        },
        help: {
            fi: "kuvaa ryhmät taulussa `[data_subjects]`",
            sv: "beskriv grupperna i tabellen `[data_subjects]`",
            en: "describe the groups in `[data_subjects]`",
        },
        check: |look, found| find_silence(look, found, About::DataSubjects),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::examples;

    #[test]
    fn groups_belonged_to_a_description() {
        examples(&MISSING_DATA_SUBJECTS_1999, &["data_subjects"]);
    }
}
