//! The rule REQ-WRITTEN.

use seloste_model::notice::FormDemand;

use crate::check::rule;
use crate::requests::find_form_demands;

rule! {
    /// Finds a right that can be used only in writing.
    ///
    /// # Why
    /// The GDPR sets no form for requests: one made by telephone counts. Writing may be recommended, not
    /// required.
    ///
    /// # Example
    /// ```toml
    /// [right_rectification]
    /// form = ["written"]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [right_rectification]
    /// channels = ["email", "phone"]
    /// ```
    WRITTEN_REQUEST {
        code: "REQ-WRITTEN",
        name: "written-request",
        severity: Warning,
        citation: "GDPR 12(2)",
        law: Gdpr,
        evidence: Verified,
        message: {
            fi: "kirjallista pyyntöä ei saa vaatia",
            sv: "en skriftlig begäran får inte krävas",
            en: "a written request may not be required",
        },
        help: {
            fi: "kirjallisuutta voi suositella; kerro myös muut tavat (`channels`)",
            sv: "skriftlig form kan rekommenderas; berätta också om andra sätt (`channels`)",
            en: "recommend writing at most, and tell the other ways (`channels`)",
        },
        check: |look, found| find_form_demands(look, found, &[FormDemand::Written]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::examples;

    #[test]
    fn writing_may_not_be_required() {
        examples(&WRITTEN_REQUEST, &["right_rectification.form.0"]);
    }
}
