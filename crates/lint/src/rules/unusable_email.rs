//! The rule ID-EMAIL.

use seloste_model::email::EmailForm;

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::parties::details;

rule! {
    /// Finds an email address of a controller, a contact or a request that no mail can be sent to: hidden by
    /// Cloudflare, never filled in, a pattern of names, or simply wrong. A mask such as `(at)` is undone and
    /// is no fault. The supervisory authority's own address is not looked at.
    ///
    /// # Why
    /// Contact details must be given, and requests made easy. Who writes to such an address gets no answer.
    ///
    /// # Example
    /// ```toml
    /// [controller]
    /// emails = ["tietosuoja(at)example.fi", "info@"]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [controller]
    /// emails = ["tietosuoja(at)example.fi", "info@example.fi"]
    /// ```
    UNUSABLE_EMAIL {
        code: "ID-EMAIL",
        name: "unusable-email",
        severity: Error,
        citation: "GDPR 12(2), 13(1)(a), 14(1)(a)",
        law: Any,
        evidence: Verified,
        message: {
            fi: "sähköpostiosoite `{e}` ei ole käyttökelpoinen",
            sv: "e-postadressen `{e}` går inte att använda",
            en: "the email address `{e}` is not usable",
        },
        help: {
            fi: "kirjoita osoite, johon posti menee perille",
            sv: "skriv en adress som posten kommer fram till",
            en: "write an address that mail can be sent to",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    for holder in details(look.notice) {
        for (at, email) in holder.emails.iter().enumerate() {
            match email.form() {
                EmailForm::Address(_) => {}
                EmailForm::Protected | EmailForm::Placeholder | EmailForm::Invalid => {
                    found
                        .at(&format!("{}.emails.{at}", holder.route))
                        .with("e", email.0.as_str());
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds, routes};

    #[test]
    fn an_address_without_a_domain_is_found() {
        examples(&UNUSABLE_EMAIL, &["controller.emails.1"]);
    }

    #[test]
    fn contacts_and_requests_are_looked_at_but_not_the_authority() {
        let toml = "contacts = [{ emails = [\"[email protected]\"] }]\n\
            right_object.emails = [\"(sähköposti)\"]\n\
            supervisory_authority.emails = [\"[email protected]\"]\n";
        assert_eq!(
            routes(&finds(&UNUSABLE_EMAIL, toml)),
            ["contacts.0.emails.0", "right_object.emails.0"]
        );
    }
}
