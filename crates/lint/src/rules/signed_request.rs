//! The rule REQ-SIGN.

use seloste_model::notice::FormDemand;

use crate::check::rule;
use crate::requests::find_form_demands;

rule! {
    /// Finds a right that can be used only by a signed request.
    ///
    /// # Why
    /// A signature demanded to identify the person makes the right harder to use than it need be; the Ombudsman
    /// has found it unlawful. More information may be asked for only where there is reasonable doubt about who
    /// asks.
    ///
    /// # Example
    /// ```toml
    /// [right_access]
    /// form = ["written", "signed"]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [right_access]
    /// channels = ["email"]
    /// ```
    SIGNED_REQUEST {
        code: "REQ-SIGN",
        name: "signed-request",
        severity: Error,
        citation: "GDPR 12(2), 12(6), 5(1)(c), 25; TSV 9.5.2022, 6097/161/21",
        law: Gdpr,
        evidence: Verified,
        message: {
            fi: "allekirjoitettua pyyntöä ei saa vaatia tunnistamista varten",
            sv: "en undertecknad begäran får inte krävas för identifiering",
            en: "a signed request may not be demanded to identify the person",
        },
        help: {
            fi: "poista vaatimus; lisätietoja saa pyytää vain, jos henkilöllisyyttä on syytä epäillä",
            sv: "stryk kravet; mer information får begäras bara om det finns skäl att betvivla identiteten",
            en: "remove the demand; ask for more only where there is reasonable doubt about the identity",
        },
        check: |look, found| find_form_demands(look, found, &[FormDemand::Signed]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds};

    #[test]
    fn a_signature_may_not_be_demanded() {
        examples(&SIGNED_REQUEST, &["right_access.form.1"]);
    }

    #[test]
    fn what_the_staff_sign_is_not_meant() {
        let toml =
            "protection.text = \"Työntekijät ovat allekirjoittaneet salassapitositoumuksen.\"";
        assert!(finds(&SIGNED_REQUEST, toml).is_empty());
    }
}
