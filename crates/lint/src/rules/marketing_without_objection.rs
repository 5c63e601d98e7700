//! The rule CON-DM.

use seloste_model::notice::{About, Purpose};

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::section_items::items;

rule! {
    /// Finds a purpose that is marketing, or a disclosure for marketing, in a notice that does not let people
    /// object.
    ///
    /// # Why
    /// Whoever gets direct marketing can stop it at any time, without reasons, and must be told so.
    ///
    /// # Example
    /// ```toml
    /// [purposes]
    /// items = [{ kind = "direct_marketing", basis = "legitimate_interests" }]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [purposes]
    /// items = [{ kind = "direct_marketing", basis = "legitimate_interests" }]
    ///
    /// [right_object]
    /// text = "Voit kieltää suoramarkkinoinnin milloin tahansa."
    /// channels = ["email"]
    /// ```
    MARKETING_WITHOUT_OBJECTION {
        code: "CON-DM",
        name: "marketing-without-objection",
        severity: Error,
        citation: "GDPR 21(2)-(4); 917/2014 200 § 2 mom.",
        law: Gdpr,
        evidence: Unverified,
        message: {
            fi: "suoramarkkinointi on käyttötarkoitus, mutta vastustamisoikeus puuttuu",
            sv: "direktmarknadsföring är ett ändamål, men rätten att göra invändningar saknas",
            en: "direct marketing is a purpose, but the right to object is missing",
        },
        help: {
            fi: "kerro vastustamisoikeudesta taulussa `[right_object]`, tai kirjoita `rights = \"law\"`",
            sv: "berätta om rätten i tabellen `[right_object]`, eller skriv `rights = \"law\"`",
            en: "tell of the right in `[right_object]`, or write `rights = \"law\"`",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    if look.prints_rights_of_law() || !look.standing(About::RightObject).is_silent() {
        return;
    }
    let mut recipients = items(&look.notice.disclosures);
    if let Some(index) = look.notice.purposes().position(Purpose::is_marketing) {
        found.at(&format!("purposes.items.{index}"));
    } else if let Some(index) = recipients.position(|recipient| recipient.marketing) {
        found.at(&format!("disclosures.items.{index}.marketing"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds, routes};

    #[test]
    fn marketing_needs_a_way_to_stop_it() {
        examples(&MARKETING_WITHOUT_OBJECTION, &["purposes.items.0"]);
    }

    #[test]
    fn a_disclosure_for_marketing_is_marketing() {
        let toml = "disclosures.items = [{ name = \"a\", marketing = true }]";
        assert_eq!(
            routes(&finds(&MARKETING_WITHOUT_OBJECTION, toml)),
            ["disclosures.items.0.marketing"]
        );
    }
}
