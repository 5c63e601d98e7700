//! The rule G-1AC.

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::reach::Ways;

rule! {
    /// Finds a notice that gives no address, telephone number or email of the controller that can be used.
    ///
    /// # Why
    /// A person who cannot reach the controller cannot use any right.
    ///
    /// # Example
    /// ```toml
    /// [controller]
    /// name = "Kuusikko Oy"
    /// emails = ["[email protected]"]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [controller]
    /// name = "Kuusikko Oy"
    /// emails = ["toimisto@example.fi"]
    /// ```
    UNREACHABLE_CONTROLLER {
        code: "G-1AC",
        name: "unreachable-controller",
        severity: Error,
        citation: "GDPR 13(1)(a), 14(1)(a)",
        law: Gdpr,
        evidence: Verified,
        message: {
            fi: "rekisterinpitäjän yhteystiedot puuttuvat",
            sv: "den personuppgiftsansvariges kontaktuppgifter saknas",
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

/// Finds that no controller can be reached. The act of 1999 asked for contact details too.
pub(super) fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    if !Ways::to_controllers(look.notice).any() {
        found.at("controller");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds};

    #[test]
    fn an_email_that_nobody_can_write_to_is_no_contact() {
        examples(&UNREACHABLE_CONTROLLER, &["controller"]);
    }

    #[test]
    fn a_telephone_alone_is_enough() {
        let toml = "[controller]\nphones = [\"09 123 4567\"]\n";
        assert!(finds(&UNREACHABLE_CONTROLLER, toml).is_empty());
    }
}
