//! The rule ID-YT0.

use crate::business::may_be_finnish;
use crate::check::rule;
use crate::findings::Findings;
use crate::legal_form::is_finnish_legal_person;
use crate::look::Look;
use crate::parties::parties;

rule! {
    /// Finds a controller without a business id, where its name is that of a legal person or trader, or is not
    /// given at all.
    ///
    /// # Why
    /// Names change and resemble one another; the business id says exactly who is meant. The law does not ask
    /// for it.
    ///
    /// # Example
    /// ```toml
    /// [controller]
    /// name = "Havu Oy"
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [controller]
    /// name = "Havu Oy"
    /// business_id = "1234567-1"
    /// ```
    MISSING_BUSINESS_ID {
        code: "ID-YT0",
        name: "missing-business-id",
        severity: Info,
        citation: "good practice",
        law: Any,
        evidence: Form,
        message: {
            fi: "rekisterinpitäjän Y-tunnus puuttuu",
            sv: "den personuppgiftsansvariges FO-nummer saknas",
            en: "the controller's business id is missing",
        },
        help: {
            fi: "lisää oma Y-tunnus tauluun `[controller]`: `business_id`",
            sv: "lägg till ert eget FO-nummer i tabellen `[controller]`: `business_id`",
            en: "add your own to `[controller]`: `business_id`",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    if look.notice.controllers().next().is_none() {
        found.at("controller");
    }
    for (route, party) in parties(look.notice) {
        if route == "representative" {
            continue;
        }
        let may_have_one = party.name.as_deref().is_none_or(is_finnish_legal_person);
        if party.business_id.is_none() && may_have_one && may_be_finnish(party) {
            found.at(&format!("{route}.business_id"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds, routes};

    #[test]
    fn a_company_without_its_id_is_found() {
        examples(&MISSING_BUSINESS_ID, &["controller.business_id"]);
        assert_eq!(routes(&finds(&MISSING_BUSINESS_ID, "")), ["controller"]);
    }

    #[test]
    fn a_person_and_a_foreign_company_need_none() {
        for controller in [
            "{ name = \"Tuisku Esimerkki\" }",
            "{ name = \"Havu AB\", addresses = [{ country = \"SE\" }] }",
        ] {
            let toml = format!("controller = {controller}");
            assert!(finds(&MISSING_BUSINESS_ID, &toml).is_empty(), "{toml}");
        }
    }
}
