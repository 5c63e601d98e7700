//! The rule ID-NAME.

use crate::check::rule;
use crate::findings::Findings;
use crate::legal_form::{has_foreign_form, is_finnish_legal_person};
use crate::look::Look;
use crate::parties::parties;

rule! {
    /// Finds a party with a business id whose name has no legal form and is not that of a public body.
    ///
    /// # Why
    /// Such a name is often only the name of a shop or a service. The one who answers is the company or trader
    /// behind it, under its registered name. A trader's own registered name may have no form in it; then the
    /// finding may be silenced.
    ///
    /// # Example
    /// ```toml
    /// [controller]
    /// name = "Havun Herkut"
    /// business_id = "1234567-1"
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [controller]
    /// name = "Havu Oy"
    /// business_id = "1234567-1"
    /// ```
    TRADE_NAME_ONLY {
        code: "ID-NAME",
        name: "trade-name-only",
        severity: Info,
        citation: "GDPR 13(1)(a), 14(1)(a)",
        law: Any,
        evidence: Form,
        message: {
            fi: "`{n}` näyttää aputoiminimeltä",
            sv: "`{n}` ser ut som en bifirma",
            en: "`{n}` looks like a trade name only",
        },
        help: {
            fi: "ilmoita rekisteröity nimi yhtiömuotoineen: `Oy`, `Ky`, `Tmi`, `ry`",
            sv: "ange det registrerade namnet med bolagsformen: `Ab`, `Kb`, `Tmi`, `rf`",
            en: "give the registered name with its legal form: `Oy`, `Ky`, `Tmi`, `ry`",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    for (route, party) in parties(look.notice) {
        if let (Some(name), Some(_)) = (&party.name, &party.business_id)
            && !name.trim().is_empty()
            && !is_finnish_legal_person(name)
            && !has_foreign_form(name)
        {
            found.at(&format!("{route}.name")).with("n", name.trim());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds};

    #[test]
    fn the_name_of_a_shop_is_found() {
        examples(&TRADE_NAME_ONLY, &["controller.name"]);
    }

    #[test]
    fn a_person_without_an_id_is_let_be() {
        assert!(finds(&TRADE_NAME_ONLY, "controller.name = \"Tuisku Esimerkki\"").is_empty());
    }
}
