//! The rule DATE-0.

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;

rule! {
    /// Finds a notice without a date.
    ///
    /// # Why
    /// The controller must be able to show what people were told and when. A date also tells the reader whether
    /// to look again.
    ///
    /// # Example
    /// ```toml
    /// id = "asiakkaat"
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// id = "asiakkaat"
    /// updated = 2026-01-31
    /// ```
    MISSING_DATE {
        code: "DATE-0",
        name: "missing-date",
        severity: Info,
        citation: "GDPR 5(2); WP260",
        law: Gdpr,
        evidence: Unverified,
        message: {
            fi: "selosteessa ei ole päiväystä",
            sv: "beskrivningen har inget datum",
            en: "the notice has no date",
        },
        help: {
            fi: "lisää laatimispäivä (`drawn_up`) tai päivityspäivä (`updated`)",
            sv: "lägg till datum för uppgörandet (`drawn_up`) eller uppdateringen (`updated`)",
            en: "add the date of drawing up (`drawn_up`) or of the latest change (`updated`)",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    if look.notice.drawn_up.is_none() && look.notice.updated.is_none() {
        found.at("drawn_up");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::examples;

    #[test]
    fn a_notice_without_a_date_is_found() {
        examples(&MISSING_DATE, &["drawn_up"]);
    }
}
