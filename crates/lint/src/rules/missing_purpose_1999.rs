//! The rule H10-2.

use seloste_model::notice::About;

use crate::check::rule;
use crate::standing::find_silence;

rule! {
    /// Finds a description that does not say what the data are used for, by the act of 1999.
    ///
    /// # Why
    /// The purpose decided what data might be kept and how they might be used.
    ///
    /// # Example
    /// ```toml
    /// law = "1999"
    /// purposes.state = "heading_only"
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// law = "1999"
    /// purposes.items = ["jäsenasiat"]
    /// ```
    MISSING_PURPOSE_1999 {
        code: "H10-2",
        name: "missing-purpose-1999",
        severity: Error,
        citation: "523/1999 10 § 1 mom. 2 k.",
        law: Act1999,
        evidence: Verified,
        message: {
            fi: "henkilötietojen käsittelyn tarkoitus puuttuu",
            sv: "ändamålet med behandlingen av personuppgifter saknas",
            en: "the purpose of the processing is missing",
        },
        help: {
            fi: "ilmoita tarkoitus taulussa `[purposes]`",
            sv: "ange ändamålet i tabellen `[purposes]`",
            en: "state the purpose in `[purposes]`",
        },
        check: |look, found| find_silence(look, found, About::Purposes),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::examples;

    #[test]
    fn a_purpose_belonged_to_a_description() {
        examples(&MISSING_PURPOSE_1999, &["purposes"]);
    }
}
