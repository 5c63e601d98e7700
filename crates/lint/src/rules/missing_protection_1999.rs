//! The rule H10-5.

use seloste_model::notice::About;

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;

rule! {
    /// Finds a description that does not tell the principles of protection, by the act of 1999.
    ///
    /// # Why
    /// A description told by what principles the register was protected, for manual and electronic material
    /// alike.
    ///
    /// # Example
    /// ```toml
    /// law = "1999"
    /// protection.state = "heading_only"
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// law = "1999"
    /// protection_manual.items = [{ kind = "locked_premises" }]
    /// ```
    MISSING_PROTECTION_1999 {
        code: "H10-5",
        name: "missing-protection-1999",
        severity: Error,
        citation: "523/1999 10 § 1 mom. 5 k.",
        law: Act1999,
        evidence: Verified,
        message: {
            fi: "rekisterin suojauksen periaatteet puuttuvat",
            sv: "principerna för skyddet av registret saknas",
            en: "the principles of protection are missing",
        },
        help: {
            fi: "kerro periaatteet taulussa `[protection]`",
            sv: "berätta om principerna i tabellen `[protection]`",
            en: "tell the principles in `[protection]`",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let sections = [
        About::Protection,
        About::ProtectionManual,
        About::ProtectionElectronic,
    ];
    if sections
        .into_iter()
        .all(|about| look.standing(about).is_silent())
    {
        found.at("protection");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::examples;

    #[test]
    fn one_kind_of_protection_is_enough() {
        examples(&MISSING_PROTECTION_1999, &["protection"]);
    }
}
