//! The rule H29-FORM.

use seloste_model::notice::FormDemand;

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;

rule! {
    /// Finds a demand that correction be asked for in writing, by the act of 1999.
    ///
    /// # Why
    /// The act set no form for a request for correction, as the Ombudsman said in 2002.
    ///
    /// # Example
    /// ```toml
    /// law = "1999"
    /// right_rectification.form = ["written"]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// law = "1999"
    /// right_rectification.channels = ["phone"]
    /// ```
    WRITTEN_CORRECTION_1999 {
        code: "H29-FORM",
        name: "written-correction-1999",
        severity: Info,
        citation: "523/1999 29 §; TSV 3.4.2002",
        law: Act1999,
        evidence: Verified,
        message: {
            fi: "korjaamispyynnön ei tarvinnut olla kirjallinen",
            sv: "en begäran om rättelse behövde inte vara skriftlig",
            en: "a correction request did not have to be in writing",
        },
        help: {
            fi: "poista vaatimus: `form`",
            sv: "stryk kravet: `form`",
            en: "remove the demand: `form`",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let Some(right) = &look.notice.right_rectification else {
        return;
    };
    if let Some(index) = right
        .form
        .iter()
        .position(|form| *form == FormDemand::Written)
    {
        found.at(&format!("right_rectification.form.{index}"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::examples;

    #[test]
    fn correction_had_no_form() {
        examples(&WRITTEN_CORRECTION_1999, &["right_rectification.form.0"]);
    }
}
