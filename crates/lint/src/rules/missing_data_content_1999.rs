//! The rule H10-3D.

use seloste_model::notice::About;

use crate::check::rule;
use crate::standing::find_silence;

rule! {
    /// Finds a description that does not say what data are kept, by the act of 1999.
    ///
    /// # Why
    /// A description told the data, or the groups of data, on the data subjects.
    ///
    /// # Example
    /// ```toml
    /// law = "1999"
    /// data_content.state = "heading_only"
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// law = "1999"
    /// data_content.items = [{ kind = "name" }]
    /// ```
    MISSING_DATA_CONTENT_1999 {
        code: "H10-3D",
        name: "missing-data-content-1999",
        severity: Error,
        citation: "523/1999 10 § 1 mom. 3 k.",
        law: Act1999,
        evidence: Verified,
        message: {
            fi: "rekisterin tietosisältö puuttuu",
            sv: "registrets datainnehåll saknas",
            en: "the data content of the register is missing",
        },
        help: {
            fi: "ilmoita tiedot tai tietoryhmät taulussa `[data_content]`",
            sv: "ange uppgifterna eller grupperna av uppgifter i tabellen `[data_content]`",
            en: "state the data or their groups in `[data_content]`",
        },
        check: |look, found| find_silence(look, found, About::DataContent),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::examples;

    #[test]
    fn data_content_belonged_to_a_description() {
        examples(&MISSING_DATA_CONTENT_1999, &["data_content"]);
    }
}
