//! The rule EP-4.

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::reach::Ways;

rule! {
    /// Finds a site whose form is the only way to make a request.
    ///
    /// # Why
    /// A form can fail, and not everyone can use one. There must be another way that works.
    ///
    /// # Example
    /// ```toml
    /// [controller]
    /// name = "Kuusikko Oy"
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [controller]
    /// name = "Kuusikko Oy"
    /// phones = ["09 123 4567"]
    /// ```
    FORM_ONLY {
        code: "EP-4",
        name: "form-only",
        severity: Warning,
        citation: "GDPR 12(2)",
        law: Gdpr,
        evidence: Verified,
        message: {
            fi: "lomake on ainoa tapa tehdä pyyntö",
            sv: "formuläret är det enda sättet att göra en begäran",
            en: "the form is the only way to make a request",
        },
        help: {
            fi: "ilmoita myös osoite, puhelinnumero tai sähköpostiosoite taulussa `[controller]`",
            sv: "ange också en adress, ett telefonnummer eller en e-postadress i tabellen `[controller]`",
            en: "give an address, a telephone number or an email in `[controller]` too",
        },
        needs: Site,
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    if look.has_form() && !Ways::to_anyone(look.notice).any() {
        found.at("controller");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::Context;
    use crate::context::Site;
    use crate::testing::examples_in;

    #[test]
    fn a_form_alone_is_found() {
        let site = Site {
            has_forms: true,
            ..Site::default()
        };
        let context = Context {
            site: Some(site),
            ..Context::default()
        };
        examples_in(&FORM_ONLY, &context, &["controller"]);
    }
}
