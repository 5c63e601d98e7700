//! Telephone numbers as people write them.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A telephone number as written; its groups are kept for the eye, `e164` is for the link.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Phone(pub String);

impl Phone {
    /// The number in E.164 form, if it can be one: a Finnish number loses its leading zero for `+358`.
    pub fn e164(&self) -> Option<String> {
        let mut digits = String::with_capacity(self.0.len());
        let mut international = false;
        let text = self.0.trim();
        // A trunk zero in brackets after the country code is not dialled: +358 (0)9 123 4567.
        let text = if text.starts_with('+') {
            text.replace("(0)", "")
        } else {
            text.to_owned()
        };
        for (index, c) in text.char_indices() {
            match c {
                '0'..='9' => digits.push(c),
                '+' if index == 0 => international = true,
                ' ' | '-' | '–' | '(' | ')' | '/' | '.' | '\u{a0}' | '\u{202f}' => {}
                // A note after the number, such as "(vaihde)", ends it.
                _ if digits.len() >= 5 => break,
                _ => return None,
            }
        }
        let number = if international {
            digits
        } else if let Some(rest) = digits.strip_prefix("00") {
            rest.to_owned()
        } else {
            format!("358{}", digits.strip_prefix('0')?)
        };
        // E.164 allows fifteen digits; a Finnish number has at least five after the country code.
        let plausible = (7..=15).contains(&number.len()) && !number.starts_with('0');
        plausible.then(|| format!("+{number}"))
    }
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_forms_people_use_lead_to_one_number() {
        for written in [
            "09 123 4567",
            "09-1234567",
            "(09) 123 4567",
            "+358 9 1234567",
            "+358-9-123 4567",
            "+358 (0)9 123 4567",
            "00358 9 123 4567",
            "09 123 4567 (vaihde)",
        ] {
            assert_eq!(
                Phone(written.to_owned()).e164().as_deref(),
                Some("+35891234567"),
                "{written}"
            );
        }
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for written in ["", "puh.", "12", "123456", "0", "soita 09"] {
            assert_eq!(Phone(written.to_owned()).e164(), None, "{written}");
        }
    }
}
