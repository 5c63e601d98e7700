//! The rule G-26.

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;

rule! {
    /// Finds joint controllers without a word on what they have agreed about their duties.
    ///
    /// # Why
    /// The essence of the arrangement between joint controllers must be made available, so that a person knows
    /// whom to turn to.
    ///
    /// # Example
    /// ```toml
    /// joint_controllers = [{ name = "Kuusikko Oy" }]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// joint_controllers = [{ name = "Kuusikko Oy" }]
    /// joint_arrangement = "Kuusikko Oy vastaa pyyntöihin."
    /// ```
    MISSING_JOINT_ARRANGEMENT {
        code: "G-26",
        name: "missing-joint-arrangement",
        severity: Warning,
        citation: "GDPR 26(2)",
        law: Gdpr,
        evidence: Unverified,
        message: {
            fi: "yhteisrekisterinpitäjien järjestelyä ei kerrota",
            sv: "arrangemanget mellan de gemensamt personuppgiftsansvariga framgår inte",
            en: "what the joint controllers have agreed is not told",
        },
        help: {
            fi: "kerro järjestelyn keskeiset osat: `joint_arrangement`",
            sv: "berätta det väsentliga i arrangemanget: `joint_arrangement`",
            en: "tell the essence of the arrangement: `joint_arrangement`",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let arrangement = look.notice.joint_arrangement.as_ref();
    let is_told = arrangement.is_some_and(|text| !text.is_blank());
    if !look.notice.joint_controllers.is_empty() && !is_told {
        found.at("joint_arrangement");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::examples;

    #[test]
    fn joint_controllers_must_tell_what_they_agreed() {
        examples(&MISSING_JOINT_ARRANGEMENT, &["joint_arrangement"]);
    }
}
