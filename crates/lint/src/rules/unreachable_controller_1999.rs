//! The rule H10-1C.

use crate::check::rule;
use crate::rules::unreachable_controller::check;

rule! {
    /// Finds a description without an address, a telephone number or an email of the controller, by the act of
    /// 1999.
    ///
    /// # Why
    /// The first item of a description was the controller and its contact details.
    ///
    /// # Example
    /// ```toml
    /// law = "1999"
    /// controller.name = "Kuusikko Oy"
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// law = "1999"
    /// controller.phones = ["09 123 4567"]
    /// ```
    UNREACHABLE_CONTROLLER_1999 {
        code: "H10-1C",
        name: "unreachable-controller-1999",
        severity: Error,
        citation: "523/1999 10 § 1 mom. 1 k.",
        law: Act1999,
        evidence: Verified,
        message: {
            fi: "rekisterinpitäjän yhteystiedot puuttuvat",
            sv: "den registeransvariges kontaktuppgifter saknas",
            en: "the contact details of the controller are missing",
        },
        help: {
            fi: "ilmoita osoite, puhelinnumero tai sähköpostiosoite taulussa `[controller]`",
            sv: "ange en adress, ett telefonnummer eller en e-postadress i tabellen `[controller]`",
            en: "give an address, a telephone number or an email in `[controller]`",
        },
        check: check,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::examples;

    #[test]
    fn a_name_alone_is_no_contact() {
        examples(&UNREACHABLE_CONTROLLER_1999, &["controller"]);
    }
}
