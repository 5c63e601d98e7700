//! The reference of a kept request.

use std::fmt;
use std::str::FromStr;

use uuid::Uuid;

/// The reference of a kept request: twelve letters and digits in groups of four, such as `7K3M-Q2XA-9B4T`.
///
/// A reference is random, because whoever knows it sees the receipt; nobody guesses 60 bits over a network. It is written
/// in Crockford's base 32, because people read it aloud and copy it by hand: I, L, O and U are left out, and upper and
/// lower case mean the same.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Reference(String);

/// An error: the text is no reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a reference; it is twelve letters and digits, such as `7K3M-Q2XA-9B4T`")]
pub struct NotAReference;

const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH: usize = 12;

impl Reference {
    /// A new random reference.
    pub fn random() -> Reference {
        // A random UUID comes from the system's secure source; its lowest 62 bits are all random.
        let mut bits = Uuid::new_v4().as_u128();
        let characters = (0..LENGTH).map(|_| {
            let digit = DIGITS[(bits % 32) as usize];
            bits /= 32;
            char::from(digit)
        });
        Reference::grouped(characters)
    }

    /// The text of the reference.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn grouped(characters: impl Iterator<Item = char>) -> Reference {
        let mut text = String::with_capacity(LENGTH + 2);
        for (at, character) in characters.enumerate() {
            if at > 0 && at % 4 == 0 {
                text.push('-');
            }
            text.push(character);
        }
        Reference(text)
    }
}

impl FromStr for Reference {
    type Err = NotAReference;

    fn from_str(text: &str) -> Result<Self, NotAReference> {
        let characters: Vec<char> = text
            .chars()
            .filter(|character| !matches!(character, '-' | ' '))
            .map(|character| match character.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            })
            .collect();
        let known = |character: &char| {
            u8::try_from(*character).is_ok_and(|character| DIGITS.contains(&character))
        };
        if characters.len() == LENGTH && characters.iter().all(known) {
            Ok(Reference::grouped(characters.into_iter()))
        } else {
            Err(NotAReference)
        }
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn references_differ_and_are_read_back() {
        let references: HashSet<Reference> = (0..1_000).map(|_| Reference::random()).collect();
        assert_eq!(references.len(), 1_000);
        for reference in references {
            assert_eq!(reference.as_str().parse(), Ok(reference));
        }
    }

    #[test]
    fn a_reference_is_read_as_people_write_it() {
        let reference: Reference = "7K3M-Q2XA-9B01".parse().unwrap();
        for text in ["7k3mq2xa9b01", "7K3M Q2XA 9BOL", "7k3m-q2xa-9boi"] {
            assert_eq!(text.parse(), Ok(reference.clone()), "{text}");
        }
        for text in [
            "",
            "7K3M-Q2XA-9B0",
            "7K3M-Q2XA-9B0U",
            "7K3M-Q2XA-9B0Ä",
            "7K3M-Q2XA-9B011",
        ] {
            assert_eq!(text.parse::<Reference>(), Err(NotAReference), "{text}");
        }
    }
}
