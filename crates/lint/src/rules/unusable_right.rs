//! The rule REQ-CHANNEL.

use seloste_model::notice::About;

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::reach::{Ways, leads_somewhere};

rule! {
    /// Finds a right of access, rectification or objection that the notice states, and that nobody can use: it
    /// names no way, or one that leads to no address, telephone number or email that works.
    ///
    /// Ways given for every right (`[right_other]`) count too.
    ///
    /// # Why
    /// A right is worth what it takes to use it. Who reads that there is one must also read how.
    ///
    /// # Example
    /// ```toml
    /// [right_access]
    /// text = "Voit tarkastaa tietosi."
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [controller]
    /// emails = ["toimisto@example.fi"]
    ///
    /// [right_access]
    /// text = "Voit tarkastaa tietosi."
    /// channels = ["email"]
    /// ```
    UNUSABLE_RIGHT {
        code: "REQ-CHANNEL",
        name: "unusable-right",
        severity: Error,
        citation: "GDPR 12(2), 13(2)(b)",
        law: Gdpr,
        evidence: Verified,
        message: {
            fi: "selosteesta ei ilmene, miten oikeutta käytetään",
            sv: "beskrivningen berättar inte hur rätten utövas",
            en: "the notice does not say how to use the right",
        },
        help: {
            fi: "kerro tavat (`channels`), ja huolehdi, että ne johtavat toimivaan osoitteeseen, numeroon tai sähköpostiin",
            sv: "berätta om sätten (`channels`), och se till att de leder till en adress, ett nummer eller en e-post som fungerar",
            en: "name the ways (`channels`), and see that they lead to an address, a number or an email that works",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let notice = look.notice;
    let general = notice.right_other.as_ref();
    let by_general = general.is_some_and(|right| leads_somewhere(notice, right));
    // The page that prints the law's wording prints the controller's contact details beside it.
    let by_page = look.prints_rights_of_law() && Ways::to_anyone(notice).any();
    for about in [
        About::RightAccess,
        About::RightRectification,
        About::RightObject,
    ] {
        let Some(right) = notice.right(about) else {
            continue;
        };
        let is_usable = by_general || by_page || leads_somewhere(notice, right);
        if look.standing(about).is_stated() && !is_usable {
            found.at(about.code());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds, routes};

    #[test]
    fn a_right_without_a_way_is_found() {
        examples(&UNUSABLE_RIGHT, &["right_access"]);
    }

    #[test]
    fn a_way_that_leads_to_a_placeholder_leads_nowhere() {
        let toml =
            "controller.emails = [\"[email protected]\"]\nright_object.channels = [\"email\"]\n";
        assert_eq!(routes(&finds(&UNUSABLE_RIGHT, toml)), ["right_object"]);
    }

    #[test]
    fn withdrawing_consent_is_not_judged() {
        assert!(
            finds(
                &UNUSABLE_RIGHT,
                "right_withdraw_consent.text = \"Voit perua.\""
            )
            .is_empty()
        );
    }
}
