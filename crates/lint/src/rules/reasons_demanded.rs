//! The rule REQ-GROUNDS.

use seloste_model::notice::{About, Demand};

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::requests::request_rights;

rule! {
    /// Finds reasons demanded from a person who wants to see the data, to stop marketing or to withdraw
    /// consent.
    ///
    /// # Why
    /// These rights need no reason. For rectification grounds may be asked for.
    ///
    /// # Example
    /// ```toml
    /// [right_access]
    /// must_hold = ["grounds"]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [right_access]
    /// must_hold = ["data"]
    /// ```
    REASONS_DEMANDED {
        code: "REQ-GROUNDS",
        name: "reasons-demanded",
        severity: Warning,
        citation: "GDPR 15, 21(2), 7(3)",
        law: Gdpr,
        evidence: Unverified,
        message: {
            fi: "perusteluja ei saa vaatia",
            sv: "motivering får inte krävas",
            en: "reasons may not be demanded",
        },
        help: {
            fi: "poista vaatimus: `must_hold`",
            sv: "stryk kravet: `must_hold`",
            en: "remove the demand: `must_hold`",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let without_reasons = [
        About::RightAccess,
        About::RightObject,
        About::RightWithdrawConsent,
    ];
    for (about, right) in request_rights(look.notice) {
        let index = right
            .must_hold
            .iter()
            .position(|demand| *demand == Demand::Grounds);
        if let Some(index) = index.filter(|_| without_reasons.contains(&about)) {
            found.at(&format!("{}.must_hold.{index}", about.code()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds};

    #[test]
    fn reasons_for_access_may_not_be_demanded() {
        examples(&REASONS_DEMANDED, &["right_access.must_hold.0"]);
    }

    #[test]
    fn reasons_for_rectification_may() {
        assert!(
            finds(
                &REASONS_DEMANDED,
                "right_rectification.must_hold = [\"grounds\"]"
            )
            .is_empty()
        );
    }
}
