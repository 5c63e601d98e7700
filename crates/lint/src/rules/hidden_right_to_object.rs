//! The rule G-21-4.

use seloste_model::notice::About;

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;

rule! {
    /// Finds wording in which the right to object stands in one section with other matters.
    ///
    /// # Why
    /// The right to object must be brought to the person's attention clearly and separately from any other
    /// information.
    ///
    /// # Example
    /// ```toml
    /// right_object.scopes = ["direct_advertising"]
    ///
    /// [[wording]]
    /// heading = "Tarkastusoikeus"
    /// about = ["right_access", "right_object"]
    /// text = "Voit tarkastaa tietosi ja kieltää suoramainonnan."
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// right_object.scopes = ["direct_advertising"]
    ///
    /// [[wording]]
    /// heading = "Vastustamisoikeus"
    /// about = ["right_object"]
    /// text = "Voit kieltää suoramainonnan."
    /// ```
    HIDDEN_RIGHT_TO_OBJECT {
        code: "G-21-4",
        name: "hidden-right-to-object",
        severity: Warning,
        citation: "GDPR 21(4)",
        law: Gdpr,
        evidence: Unverified,
        message: {
            fi: "vastustamisoikeus ei ole omassa, selvästi erottuvassa kohdassaan",
            sv: "rätten att göra invändningar står inte i ett eget, tydligt avsnitt",
            en: "the right to object does not stand in a section of its own",
        },
        help: {
            fi: "esitä vastustamisoikeus selkeästi ja muusta tiedosta erillään, omalla otsikollaan",
            sv: "presentera rätten att göra invändningar tydligt och skilt från annan information, under en egen rubrik",
            en: "present the right to object clearly and apart from other information, under its own heading",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    if look.prints_rights_of_law() || !look.standing(About::RightObject).is_stated() {
        return;
    }
    let mut shared = None;
    for (index, block) in look.notice.wording.iter().enumerate() {
        if !block.about.contains(&About::RightObject) {
            continue;
        }
        let is_alone = block
            .about
            .iter()
            .all(|about| matches!(about, About::RightObject | About::RightWithdrawConsent));
        if is_alone {
            return;
        }
        // A section on the other rights, as the Ombudsman's form had it, is near enough to its own.
        let is_mixed = !block
            .about
            .iter()
            .all(|about| matches!(about, About::RightObject | About::RightOther));
        if is_mixed {
            shared.get_or_insert(index);
        }
    }
    if let Some(index) = shared {
        found.at(&format!("wording.{index}"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::examples;

    #[test]
    fn objection_among_other_rights_is_found() {
        examples(&HIDDEN_RIGHT_TO_OBJECT, &["wording.0"]);
    }
}
