//! The rule ID-PHONE.

use seloste_model::Phone;

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::parties::details;

rule! {
    /// Finds a telephone number of a controller, a contact or a request that cannot be one: neither a Finnish
    /// number with its leading zero nor an international one.
    ///
    /// # Why
    /// A number that cannot be called is no contact detail.
    ///
    /// # Example
    /// ```toml
    /// [controller]
    /// phones = ["123 456"]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [controller]
    /// phones = ["09 123 4567 (vaihde)"]
    /// ```
    INVALID_PHONE {
        code: "ID-PHONE",
        name: "invalid-phone",
        severity: Warning,
        citation: "good practice",
        law: Any,
        evidence: Form,
        message: {
            fi: "puhelinnumero `{p}` on virheellinen",
            sv: "telefonnumret `{p}` är felaktigt",
            en: "the telephone number `{p}` is not valid",
        },
        help: {
            fi: "kirjoita numero suuntanumeroineen: `09 123 4567` tai `+358 9 123 4567`",
            sv: "skriv numret med riktnummer: `09 123 4567` eller `+358 9 123 4567`",
            en: "write it with its area code: `09 123 4567` or `+358 9 123 4567`",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    for holder in details(look.notice) {
        for (at, phone) in holder.phones.iter().enumerate() {
            if phone.e164().is_none() && !is_short_service(phone) {
                found
                    .at(&format!("{}.phones.{at}", holder.route))
                    .with("p", phone.0.as_str());
            }
        }
    }
}

/// Whether a number is a European one of social value, such as 116 117, which is dialled as it stands.
fn is_short_service(phone: &Phone) -> bool {
    let digits: String = phone.0.chars().filter(char::is_ascii_digit).collect();
    digits.len() == 6 && digits.starts_with("116")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds};

    #[test]
    fn a_number_without_a_zero_is_found() {
        examples(&INVALID_PHONE, &["controller.phones.0"]);
    }

    #[test]
    fn a_short_service_number_is_let_through() {
        assert!(finds(&INVALID_PHONE, "controller.phones = [\"116 117\"]").is_empty());
    }
}
