//! Email addresses as people write them.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::cut::{cut, pieces};

/// An email address as written, which may be masked or a placeholder: old notices are full of them, and
/// nothing of an old text may be lost. `address` says whether mail can be sent to it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Email(pub String);

/// What an email address as written is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EmailForm {
    /// An address that mail can be sent to, with masks such as `(at)` undone.
    Address(String),
    /// `[email protected]`: what Cloudflare shows in place of an address.
    Protected,
    /// A pattern or a gap that somebody was to fill in: `etunimi.sukunimi@…`, `(s-postiosoite)`.
    Placeholder,
    /// Anything else.
    Invalid,
}

impl Email {
    /// The reading of the text as an address.
    pub fn form(&self) -> EmailForm {
        // Most addresses are written plainly, and a page asks for each of them several times.
        if self.0.bytes().all(is_plain) {
            return form_of(self.0.clone());
        }
        let text = self.0.replace(['\u{a0}', '\u{202f}'], " ");
        let lower = text.trim().to_lowercase();
        if lower.contains("[email protected]") || lower.contains("[sähköposti suojattu]") {
            return EmailForm::Protected;
        }
        if lower.starts_with('(') && lower.ends_with(')') {
            return EmailForm::Placeholder;
        }
        let mut plain = lower.trim_start_matches("mailto:").to_owned();
        // Every mask has one of these, and most addresses have none.
        if plain.contains(['(', '[', ' ']) {
            for mask in MASKS {
                plain = plain.replace(mask, "@");
            }
            plain = plain.replace(" @", "@").replace("@ ", "@");
        }
        form_of(plain)
    }

    /// The address that mail can be sent to, if there is one.
    pub fn address(&self) -> Option<String> {
        match self.form() {
            EmailForm::Address(address) => Some(address),
            EmailForm::Protected | EmailForm::Placeholder | EmailForm::Invalid => None,
        }
    }
}

/// Whether it can stand in no mask and means the same in an address as it is written.
const fn is_plain(byte: u8) -> bool {
    matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'@' | b'.' | b'-' | b'_' | b'+')
}

/// An address after its masks are undone.
fn form_of(plain: String) -> EmailForm {
    if !is_address(&plain) {
        return EmailForm::Invalid;
    }
    if cut(&plain, b'@').is_some_and(|(local, _)| PATTERN_NAMES.contains(&local)) {
        return EmailForm::Placeholder;
    }
    EmailForm::Address(plain)
}

const MASKS: [&str; 9] = [
    " (at) ",
    "(at)",
    " [at] ",
    "[at]",
    "(a)",
    "(ät)",
    "(at-merkki)",
    "(miukumauku)",
    " at ",
];

/// Local parts that stand for a pattern: first name, last name.
const PATTERN_NAMES: [&str; 4] = [
    "etunimi.sukunimi",
    "förnamn.efternamn",
    "fornamn.efternamn",
    "firstname.lastname",
];

/// Whether a text has the shape of an address: what the browser's own `type=email` accepts (HTML standard),
/// and a dot in the domain.
pub fn is_address(text: &str) -> bool {
    let Some((local, domain)) = cut(text, b'@') else {
        return false;
    };
    let local_ok = !local.is_empty()
        && local
            .chars()
            .all(|c| c.is_alphanumeric() || "!#$%&'*+/=?^_`{|}~.-".contains(c));
    local_ok && is_domain(domain) && text.len() <= 254
}

/// Whether it is a name of two labels or more.
fn is_domain(domain: &str) -> bool {
    cut(domain, b'.').is_some() && !domain.ends_with('.') && pieces(domain, b'.').all(is_label)
}

fn is_label(label: &str) -> bool {
    !label.is_empty()
        && label.len() <= 63
        && !label.starts_with('-')
        && !label.ends_with('-')
        && label.chars().all(|c| c.is_alphanumeric() || c == '-')
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn masks_are_undone() {
        for written in [
            "info@example.fi",
            "info(at)example.fi",
            "info (at) example.fi",
            "info [at] example.fi",
            "info(ät)example.fi",
            "info at example.fi",
            "Info @example.fi",
            "mailto:info@example.fi",
        ] {
            let email = Email(written.to_owned());
            assert_eq!(
                email.address().as_deref(),
                Some("info@example.fi"),
                "{written}"
            );
        }
    }

    #[test]
    fn a_domain_has_two_labels_or_more_of_letters_digits_and_inner_hyphens() {
        let (longest, too_long) = ("a".repeat(63), "a".repeat(64));
        for (domain, expected) in [
            ("example.fi", true),
            ("a.b.example.fi", true),
            ("x-y.1a.fi", true),
            ("järvi.fi", true),
            (&format!("{longest}.fi"), true),
            (&format!("example.{longest}"), true),
            (&format!("{too_long}.fi"), false),
            (&format!("example.{too_long}"), false),
            ("fi", false),
            ("", false),
            (".", false),
            (".fi", false),
            ("example.", false),
            ("example..fi", false),
            ("-a.fi", false),
            ("a-.fi", false),
            ("a.-fi", false),
            ("a.fi-", false),
            ("a_b.fi", false),
            ("a.b@c.fi", false),
        ] {
            assert_eq!(is_address(&format!("info@{domain}")), expected, "{domain}");
        }
    }

    #[test]
    fn what_cannot_get_mail_is_told_apart() {
        for (written, form) in [
            ("[email protected]", EmailForm::Protected),
            ("[email\u{a0}protected]", EmailForm::Protected),
            ("(s-postiosoite)", EmailForm::Placeholder),
            ("etunimi.sukunimi@example.fi", EmailForm::Placeholder),
            ("info@", EmailForm::Invalid),
            ("info@example", EmailForm::Invalid),
            ("", EmailForm::Invalid),
        ] {
            assert_eq!(Email(written.to_owned()).form(), form, "{written}");
        }
    }
}
