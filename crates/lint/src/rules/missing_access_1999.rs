//! The rule H24-ACC.

use seloste_model::notice::About;

use crate::check::rule;
use crate::standing::find_silence;

rule! {
    /// Finds a notice that does not tell of the right of inspection, by the act of 1999.
    ///
    /// # Why
    /// The person had to be given the information needed to use the rights.
    ///
    /// # Example
    /// ```toml
    /// law = "1999"
    /// right_access.state = "heading_only"
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// law = "1999"
    /// right_access.channels = ["post"]
    /// ```
    MISSING_ACCESS_1999 {
        code: "H24-ACC",
        name: "missing-access-1999",
        severity: Warning,
        citation: "523/1999 24 § 1 mom., 26–28 §",
        law: Act1999,
        evidence: Verified,
        message: {
            fi: "tarkastusoikeuden käyttämiseen tarvittavat tiedot puuttuvat",
            sv: "uppgifterna som behövs för att utöva rätten till insyn saknas",
            en: "the information needed to use the right of inspection is missing",
        },
        help: {
            fi: "kerro tarkastusoikeudesta taulussa `[right_access]`",
            sv: "berätta om rätten till insyn i tabellen `[right_access]`",
            en: "tell of the right of inspection in `[right_access]`",
        },
        check: |look, found| find_silence(look, found, About::RightAccess),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::examples;

    #[test]
    fn inspection_was_to_be_told() {
        examples(&MISSING_ACCESS_1999, &["right_access"]);
    }
}
