//! The rule G-1A.

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;

rule! {
    /// Finds a notice that does not name the controller.
    ///
    /// # Why
    /// Who decides why and how the data are used is the first thing a person must be told; every right is used
    /// against that controller.
    ///
    /// # Example
    /// ```toml
    /// [controller]
    /// emails = ["toimisto@example.fi"]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [controller]
    /// name = "Kuusikko Oy"
    /// emails = ["toimisto@example.fi"]
    /// ```
    UNNAMED_CONTROLLER {
        code: "G-1A",
        name: "unnamed-controller",
        severity: Error,
        citation: "GDPR 13(1)(a), 14(1)(a)",
        law: Gdpr,
        evidence: Verified,
        message: {
            fi: "rekisterinpitäjää ei ole nimetty",
            sv: "den personuppgiftsansvarige är inte namngiven",
            en: "the controller is not named",
        },
        help: {
            fi: "ilmoita rekisterinpitäjän rekisteröity nimi: `name` taulussa `[controller]`",
            sv: "ange den personuppgiftsansvariges registrerade namn: `name` i tabellen `[controller]`",
            en: "give the registered name of the controller: `name` in `[controller]`",
        },
        check: check,
    }
}

/// Finds that no controller is named. The act of 1999 asked for the name too.
pub(super) fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let is_named = look.notice.controllers().any(|party| {
        party
            .name
            .as_ref()
            .is_some_and(|name| !name.trim().is_empty())
    });
    if !is_named {
        found.at("controller");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::examples;

    #[test]
    fn a_controller_without_a_name_is_found() {
        examples(&UNNAMED_CONTROLLER, &["controller"]);
    }
}
