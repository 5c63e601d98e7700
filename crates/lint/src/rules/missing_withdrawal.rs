//! The rule G-2C.

use seloste_model::notice::About;

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;

rule! {
    /// Finds a notice that relies on consent and does not say that consent can be withdrawn.
    ///
    /// Consent is relied on where it is the basis of a purpose or of the register, where a group of data is
    /// gathered by it, and where it lifts an exclusion or allows a disclosure.
    ///
    /// # Why
    /// Consent can be withdrawn at any time, as easily as it was given, and the person must be told so before
    /// giving it.
    ///
    /// # Example
    /// ```toml
    /// [purposes]
    /// items = [{ kind = "newsletter", basis = "consent" }]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [purposes]
    /// items = [{ kind = "newsletter", basis = "consent" }]
    ///
    /// [right_withdraw_consent]
    /// text = "Voit perua tilauksen milloin tahansa."
    /// channels = ["email"]
    /// ```
    MISSING_WITHDRAWAL {
        code: "G-2C",
        name: "missing-withdrawal",
        severity: Error,
        citation: "GDPR 13(2)(c), 14(2)(d), 7(3)",
        law: Gdpr,
        evidence: Verified,
        message: {
            fi: "käsittely perustuu suostumukseen, mutta oikeutta peruuttaa se ei mainita",
            sv: "behandlingen grundar sig på samtycke, men rätten att återkalla det nämns inte",
            en: "processing relies on consent, but the right to withdraw it is not mentioned",
        },
        help: {
            fi: "kerro oikeudesta taulussa `[right_withdraw_consent]`, tai kirjoita `rights = \"law\"`",
            sv: "berätta om rätten i tabellen `[right_withdraw_consent]`, eller skriv `rights = \"law\"`",
            en: "tell of it in `[right_withdraw_consent]`, or write `rights = \"law\"`",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let is_told =
        look.prints_rights_of_law() || !look.standing(About::RightWithdrawConsent).is_silent();
    if look.notice.relies_on_consent() && !is_told {
        found.at("right_withdraw_consent");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds};

    #[test]
    fn consent_without_its_withdrawal_is_found() {
        examples(&MISSING_WITHDRAWAL, &["right_withdraw_consent"]);
    }

    #[test]
    fn data_gathered_by_consent_rely_on_it() {
        let toml = "data_content.items = [{ name = \"a\", by_consent = true }]";
        assert_eq!(finds(&MISSING_WITHDRAWAL, toml).len(), 1);
        assert!(finds(&MISSING_WITHDRAWAL, "").is_empty());
    }
}
