//! The rule H10-1.

use crate::check::rule;
use crate::rules::unnamed_controller::check;

rule! {
    /// Finds a description of a register that does not name the controller, by the act of 1999.
    ///
    /// # Why
    /// The first item of a description was the controller and its contact details.
    ///
    /// # Example
    /// ```toml
    /// law = "1999"
    /// controller.phones = ["09 123 4567"]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// law = "1999"
    /// controller.name = "Kuusikko Oy"
    /// ```
    UNNAMED_CONTROLLER_1999 {
        code: "H10-1",
        name: "unnamed-controller-1999",
        severity: Error,
        citation: "523/1999 10 § 1 mom. 1 k.",
        law: Act1999,
        evidence: Verified,
        message: {
            fi: "rekisterinpitäjää ei ole nimetty",
            sv: "den registeransvarige är inte namngiven",
            en: "the controller is not named",
        },
        help: {
            fi: "ilmoita rekisterinpitäjän nimi: `name` taulussa `[controller]`",
            sv: "ange den registeransvariges namn: `name` i tabellen `[controller]`",
            en: "give the name of the controller: `name` in `[controller]`",
        },
        check: check,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::examples;

    #[test]
    fn the_controller_of_an_archive_must_be_named() {
        examples(&UNNAMED_CONTROLLER_1999, &["controller"]);
    }
}
