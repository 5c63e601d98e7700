//! The rule H10-4D.

use seloste_model::notice::About;

use crate::check::rule;
use crate::standing::find_silence;

rule! {
    /// Finds a description that does not say where data are regularly disclosed, or that they are not, by the
    /// act of 1999.
    ///
    /// # Why
    /// A description told the destinations of regular disclosures.
    ///
    /// # Example
    /// ```toml
    /// law = "1999"
    /// disclosures.state = "heading_only"
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// law = "1999"
    /// disclosures.state = "none"
    /// ```
    MISSING_DISCLOSURES_1999 {
        code: "H10-4D",
        name: "missing-disclosures-1999",
        severity: Error,
        citation: "523/1999 10 § 1 mom. 4 k.",
        law: Act1999,
        evidence: Verified,
        message: {
            fi: "selosteesta ei ilmene, mihin tietoja säännönmukaisesti luovutetaan (tai ettei luovuteta)",
            sv: "beskrivningen berättar inte vart uppgifter regelmässigt lämnas ut (eller att de inte lämnas ut)",
            en: "it is not stated where data are regularly disclosed (or that they are not)",
        },
        help: {
            fi: "ilmoita luovutukset taulussa `[disclosures]`, tai `state = \"none\"`",
            sv: "ange utlämnandena i tabellen `[disclosures]`, eller `state = \"none\"`",
            en: "state the disclosures in `[disclosures]`, or `state = \"none\"`",
        },
        check: |look, found| find_silence(look, found, About::Disclosures),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::examples;

    #[test]
    fn disclosures_belonged_to_a_description() {
        examples(&MISSING_DISCLOSURES_1999, &["disclosures"]);
    }
}
