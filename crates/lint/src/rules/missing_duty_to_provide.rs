//! The rule G-2E.

use seloste_model::notice::About;

use crate::check::rule;
use crate::standing::find_silence;

rule! {
    /// Finds a notice that does not say whether the data must be given, and what follows if they are not.
    ///
    /// # Why
    /// Only then can a person choose. It belongs to what must be told when data are collected from the person.
    ///
    /// # Example
    /// ```toml
    /// [provision]
    /// state = "heading_only"
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [provision]
    /// items = [{ duty = "contractual", consequence = "Tilausta ei voi toimittaa ilman osoitetta." }]
    /// ```
    MISSING_DUTY_TO_PROVIDE {
        code: "G-2E",
        name: "missing-duty-to-provide",
        severity: Warning,
        citation: "GDPR 13(2)(e)",
        law: Gdpr,
        evidence: Verified,
        message: {
            fi: "selosteesta ei ilmene, onko tietojen antaminen pakollista",
            sv: "beskrivningen berättar inte om man måste lämna uppgifterna",
            en: "the notice does not say whether the data must be given",
        },
        help: {
            fi: "kerro taulussa `[provision]`, onko tietojen antaminen pakollista ja mitä seuraa, jos niitä ei anna",
            sv: "berätta i tabellen `[provision]` om man måste lämna uppgifterna och vad som följer om man inte gör det",
            en: "say in `[provision]` whether they must be given and what follows if they are not",
        },
        check: |look, found| find_silence(look, found, About::Provision),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::examples;

    #[test]
    fn a_heading_does_not_tell_of_the_duty() {
        examples(&MISSING_DUTY_TO_PROVIDE, &["provision"]);
    }
}
