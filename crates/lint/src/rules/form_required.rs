//! The rule REQ-FORM.

use seloste_model::notice::FormDemand;

use crate::check::rule;
use crate::requests::find_form_demands;

rule! {
    /// Finds a right that can be used only on the controller's own form, or only in person.
    ///
    /// # Why
    /// A form may be offered, and so may a counter. A request made in another way counts as much.
    ///
    /// # Example
    /// ```toml
    /// [right_access]
    /// form = ["own_form"]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [right_access]
    /// form = ["recommended_form"]
    /// ```
    FORM_REQUIRED {
        code: "REQ-FORM",
        name: "form-required",
        severity: Warning,
        citation: "GDPR 12(2)",
        law: Gdpr,
        evidence: Verified,
        message: {
            fi: "tiettyä lomaketta tai käyntiä ei saa edellyttää",
            sv: "en viss blankett eller ett besök får inte krävas",
            en: "a particular form, or a visit, may not be imposed",
        },
        help: {
            fi: "tarjoa lomaketta, mutta hyväksy muutkin tavat (`recommended_form`)",
            sv: "erbjud blanketten, men godta också andra sätt (`recommended_form`)",
            en: "offer the form, but accept other ways (`recommended_form`)",
        },
        check: |look, found| find_form_demands(look, found, &[FormDemand::OwnForm, FormDemand::InPerson]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::examples;

    #[test]
    fn a_form_may_be_offered_but_not_imposed() {
        examples(&FORM_REQUIRED, &["right_access.form.0"]);
    }
}
