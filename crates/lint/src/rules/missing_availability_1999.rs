//! The rule H10-AV.

use seloste_model::notice::About;

use crate::check::rule;
use crate::standing::find_silence;

rule! {
    /// Finds a description that does not say where it can be seen, by the act of 1999.
    ///
    /// # Why
    /// The controller had to keep the description available to everyone.
    ///
    /// # Example
    /// ```toml
    /// law = "1999"
    /// availability.state = "heading_only"
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// law = "1999"
    /// availability.items = ["toimistossa"]
    /// ```
    MISSING_AVAILABILITY_1999 {
        code: "H10-AV",
        name: "missing-availability-1999",
        severity: Info,
        citation: "523/1999 10 § 2 mom.",
        law: Act1999,
        evidence: Verified,
        message: {
            fi: "selosteesta ei ilmene, missä se on nähtävänä",
            sv: "beskrivningen berättar inte var den är tillgänglig",
            en: "the notice does not say where it can be seen",
        },
        help: {
            fi: "kerro taulussa `[availability]`, missä seloste on jokaisen saatavilla",
            sv: "berätta i tabellen `[availability]` var beskrivningen är tillgänglig för var och en",
            en: "say in `[availability]` where it is available to everyone",
        },
        check: |look, found| find_silence(look, found, About::Availability),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::examples;

    #[test]
    fn a_description_was_to_be_available() {
        examples(&MISSING_AVAILABILITY_1999, &["availability"]);
    }
}
