//! The rule G-1CB.

use seloste_model::notice::About;

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::naming::purpose_name;
use crate::sentence::{Sentence, sentence};

rule! {
    /// Finds a purpose that has no legal basis, where the register as a whole has none either.
    ///
    /// A basis stated for the whole register covers every purpose. Whether it is a basis of the GDPR is for
    /// another rule (G-1CV).
    ///
    /// # Why
    /// Processing is lawful only on one of the six bases of article 6, and the person must be told which: the
    /// rights depend on it.
    ///
    /// # Example
    /// ```toml
    /// [purposes]
    /// items = [{ kind = "orders", basis = "contract" }, { kind = "newsletter" }]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [purposes]
    /// items = [{ kind = "orders", basis = "contract" }, { kind = "newsletter", basis = "consent" }]
    /// ```
    MISSING_LEGAL_BASIS {
        code: "G-1CB",
        name: "missing-legal-basis",
        severity: Error,
        citation: "GDPR 13(1)(c), 14(1)(c), 6(1)",
        law: Gdpr,
        evidence: Verified,
        message: {
            fi: "tarkoitukselta `{p}` puuttuu oikeusperuste",
            sv: "ändamålet `{p}` saknar rättslig grund",
            en: "the purpose `{p}` has no legal basis",
        },
        help: {
            fi: "valitse peruste ja kirjoita se: `basis = \"consent\"`, `\"contract\"`, `\"legal_obligation\"`, `\"vital_interests\"`, `\"public_task\"` tai `\"legitimate_interests\"`",
            sv: "välj grunden och skriv in den: `basis = \"consent\"`, `\"contract\"`, `\"legal_obligation\"`, `\"vital_interests\"`, `\"public_task\"` eller `\"legitimate_interests\"`",
            en: "choose the basis and write it down: `basis = \"consent\"`, `\"contract\"`, `\"legal_obligation\"`, `\"vital_interests\"`, `\"public_task\"` or `\"legitimate_interests\"`",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    if look.standing(About::LegalBasis).is_stated() || !look.standing(About::Purposes).is_stated() {
        return;
    }
    let Some(purposes) = &look.notice.purposes else {
        return;
    };
    for (index, purpose) in purposes.items.iter().enumerate() {
        if purpose.basis.is_empty() {
            found
                .at(&format!("purposes.items.{index}"))
                .with("p", purpose_name(look.notice, purpose));
        }
    }
    if purposes.items.is_empty() {
        found.at("purposes").saying(&OF_ALL);
    }
}

static OF_ALL: Sentence = sentence! {
    fi: "käsittelyn oikeusperuste puuttuu",
    sv: "den rättsliga grunden för behandlingen saknas",
    en: "the legal basis of the processing is missing",
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds, routes};

    #[test]
    fn a_purpose_without_a_basis_is_found() {
        examples(&MISSING_LEGAL_BASIS, &["purposes.items.1"]);
    }

    #[test]
    fn purposes_told_in_prose_are_found_as_a_whole() {
        assert_eq!(
            routes(&finds(
                &MISSING_LEGAL_BASIS,
                "purposes.text = \"Laskutus.\""
            )),
            ["purposes"]
        );
    }

    #[test]
    fn a_basis_of_the_register_covers_every_purpose() {
        let toml = "purposes.items = [\"a\", \"b\"]\nlegal_basis.items = [\"asiakassuhde\"]\n";
        assert!(finds(&MISSING_LEGAL_BASIS, toml).is_empty());
    }
}
