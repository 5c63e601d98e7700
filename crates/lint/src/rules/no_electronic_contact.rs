//! The rule G-1AE.

use seloste_model::notice::{About, Channel};

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::reach::Ways;

rule! {
    /// Finds a notice that gives no email of the controller or a contact that can be used, and no web form.
    ///
    /// # Why
    /// The controller must make it easy to use the rights. Where data are processed electronically, an
    /// electronic way to ask belongs to that.
    ///
    /// # Example
    /// ```toml
    /// [controller]
    /// name = "Kuusikko Oy"
    /// phones = ["09 123 4567"]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [controller]
    /// name = "Kuusikko Oy"
    /// phones = ["09 123 4567"]
    /// emails = ["toimisto@example.fi"]
    /// ```
    NO_ELECTRONIC_CONTACT {
        code: "G-1AE",
        name: "no-electronic-contact",
        severity: Info,
        citation: "GDPR 12(2)",
        law: Gdpr,
        evidence: Verified,
        message: {
            fi: "sähköistä yhteystietoa ei ole",
            sv: "ingen elektronisk kontaktuppgift är angiven",
            en: "no electronic contact is given",
        },
        help: {
            fi: "ilmoita myös sähköpostiosoite tai verkkolomake; oikeuksien käytön on oltava helppoa",
            sv: "ange också en e-postadress eller ett webbformulär; det ska vara lätt att utöva rättigheterna",
            en: "give an email or a web form as well; it must be easy to use the rights",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let has_form = look.has_form()
        || About::ALL
            .into_iter()
            .filter_map(|about| look.notice.right(about))
            .any(|right| right.channels.contains(&Channel::WebForm));
    if !Ways::to_anyone(look.notice).by_email() && !has_form {
        found.at("controller");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::examples;

    #[test]
    fn a_telephone_alone_is_not_electronic() {
        examples(&NO_ELECTRONIC_CONTACT, &["controller"]);
    }
}
