//! The rule G-1C.

use seloste_model::notice::About;

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::standing::Standing;

rule! {
    /// Finds a notice that does not say what the data are used for.
    ///
    /// # Why
    /// Data may be used only for purposes that were told beforehand. Without them nothing else in the notice
    /// can be judged.
    ///
    /// # Example
    /// ```toml
    /// [purposes]
    /// state = "heading_only"
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [purposes]
    /// items = [{ kind = "membership", basis = "contract" }]
    /// ```
    MISSING_PURPOSE {
        code: "G-1C",
        name: "missing-purpose",
        severity: Error,
        citation: "GDPR 13(1)(c), 14(1)(c)",
        law: Gdpr,
        evidence: Verified,
        message: {
            fi: "käsittelyn tarkoitukset puuttuvat",
            sv: "ändamålen med behandlingen saknas",
            en: "the purposes of the processing are missing",
        },
        help: {
            fi: "ilmoita tarkoitukset oikeusperusteineen taulussa `[purposes]`",
            sv: "ange ändamålen med sina rättsliga grunder i tabellen `[purposes]`",
            en: "state the purposes, each with its legal basis, in `[purposes]`",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    match look.standing(About::Purposes) {
        Standing::Unstated | Standing::HeadingOnly | Standing::None => {
            found.at("purposes");
        }
        Standing::Conditional | Standing::Stated => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::examples;

    #[test]
    fn a_heading_is_no_purpose() {
        examples(&MISSING_PURPOSE, &["purposes"]);
    }
}
