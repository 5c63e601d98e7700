//! The rule H10-4T.

use seloste_model::notice::About;

use crate::check::rule;
use crate::standing::find_silence;

rule! {
    /// Finds a description that does not say whether data are transferred out of the European Economic Area, by
    /// the act of 1999.
    ///
    /// # Why
    /// A description told whether data were transferred outside the European Union or the European Economic
    /// Area.
    ///
    /// # Example
    /// ```toml
    /// law = "1999"
    /// transfers.state = "heading_only"
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// law = "1999"
    /// transfers.state = "none"
    /// ```
    MISSING_TRANSFERS_1999 {
        code: "H10-4T",
        name: "missing-transfers-1999",
        severity: Error,
        citation: "523/1999 10 § 1 mom. 4 k.",
        law: Act1999,
        evidence: Verified,
        message: {
            fi: "selosteesta ei ilmene, siirretäänkö tietoja EU:n tai ETA:n ulkopuolelle",
            sv: "beskrivningen berättar inte om uppgifter överförs utanför EU eller EES",
            en: "it is not stated whether data are transferred outside the EU or the EEA",
        },
        help: {
            fi: "ilmoita siirrot taulussa `[transfers]`, tai `state = \"none\"`",
            sv: "ange överföringarna i tabellen `[transfers]`, eller `state = \"none\"`",
            en: "state the transfers in `[transfers]`, or `state = \"none\"`",
        },
        check: |look, found| find_silence(look, found, About::Transfers),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::examples;

    #[test]
    fn transfers_belonged_to_a_description() {
        examples(&MISSING_TRANSFERS_1999, &["transfers"]);
    }
}
