//! The rule H24-REC.

use seloste_model::notice::About;

use crate::check::rule;
use crate::standing::find_silence;

rule! {
    /// Finds a notice that does not tell how to demand correction, by the act of 1999. A heading alone does
    /// not.
    ///
    /// # Why
    /// The person had to be given the information needed to use the rights.
    ///
    /// # Example
    /// ```toml
    /// law = "1999"
    /// right_rectification.state = "heading_only"
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// law = "1999"
    /// right_rectification.channels = ["post"]
    /// ```
    MISSING_RECTIFICATION_1999 {
        code: "H24-REC",
        name: "missing-rectification-1999",
        severity: Warning,
        citation: "523/1999 24 § 1 mom., 29 §",
        law: Act1999,
        evidence: Verified,
        message: {
            fi: "tiedon korjaamisen vaatimiseen tarvittavat tiedot puuttuvat",
            sv: "uppgifterna som behövs för att kräva rättelse saknas",
            en: "the information needed to demand correction is missing",
        },
        help: {
            fi: "kerro korjaamisesta taulussa `[right_rectification]`",
            sv: "berätta om rättelse i tabellen `[right_rectification]`",
            en: "tell of correction in `[right_rectification]`",
        },
        check: |look, found| find_silence(look, found, About::RightRectification),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::examples;

    #[test]
    fn correction_was_to_be_told() {
        examples(&MISSING_RECTIFICATION_1999, &["right_rectification"]);
    }
}
