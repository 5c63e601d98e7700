//! The Finnish business id (Y-tunnus, FO-nummer).

use std::fmt;

use serde::{Deserialize, Serialize};

/// A business id as written; `check` says whether it can be one.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct BusinessId(pub String);

/// What is wrong with a business id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BusinessIdProblem {
    /// Not seven digits, a hyphen and a check digit.
    Shape,
    /// The check digit does not fit.
    CheckDigit,
    /// One of the numbers that templates use as an example.
    Placeholder,
}

impl BusinessId {
    /// The problem of the id; none if the id is right.
    ///
    /// The check digit is eleven less the weighted sum modulo eleven (weights 7, 9, 10, 5, 8, 4, 2); zero
    /// stays zero, and a remainder of one is never given out (Finnish Patent and Registration Office).
    pub fn check(&self) -> Result<(), BusinessIdProblem> {
        let text = self.0.trim();
        if matches!(text, "1234567-8" | "0000000-0") || text.to_ascii_uppercase().starts_with("XXX")
        {
            return Err(BusinessIdProblem::Placeholder);
        }
        let (number, check) = text.split_once('-').ok_or(BusinessIdProblem::Shape)?;
        let all_digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        // Ids from before 2001 may be written with six digits; a zero is put before them.
        if !(6..=7).contains(&number.len())
            || check.len() != 1
            || !all_digits(number)
            || !all_digits(check)
        {
            return Err(BusinessIdProblem::Shape);
        }
        let sum: u32 = format!("{number:0>7}")
            .bytes()
            .zip([7, 9, 10, 5, 8, 4, 2])
            .map(|(digit, weight)| u32::from(digit - b'0') * weight)
            .sum();
        let expected = match sum % 11 {
            0 => 0,
            1 => return Err(BusinessIdProblem::CheckDigit),
            rest => 11 - rest,
        };
        if check == expected.to_string() {
            Ok(())
        } else {
            Err(BusinessIdProblem::CheckDigit)
        }
    }
}

impl fmt::Display for BusinessId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(text: &str) -> Result<(), BusinessIdProblem> {
        BusinessId(text.to_owned()).check()
    }

    #[test]
    fn known_ids_are_told_apart() {
        assert_eq!(check("1234567-1"), Ok(()));
        assert_eq!(check("1234567-2"), Err(BusinessIdProblem::CheckDigit));
        assert_eq!(check("1234567-8"), Err(BusinessIdProblem::Placeholder));
        assert_eq!(check("12345-1"), Err(BusinessIdProblem::Shape));
        assert_eq!(check("ääääääa-ä"), Err(BusinessIdProblem::Shape));
    }

    proptest! {
        #[test]
        fn at_most_one_check_digit_fits_and_a_changed_digit_never_does(number in 1_000_000u32..9_999_999, at in 0usize..7, by in 1u8..10) {
            let fitting: Vec<u8> = (0..10).filter(|digit| check(&format!("{number}-{digit}")).is_ok()).collect();
            prop_assert!(fitting.len() <= 1);
            if let Some(digit) = fitting.first() {
                let mut changed = number.to_string().into_bytes();
                changed[at] = b'0' + (changed[at] - b'0' + by) % 10;
                let changed = String::from_utf8(changed).unwrap();
                let mistyped = format!("{changed}-{digit}");
                prop_assert!(check(&mistyped).is_err());
            }
        }

        #[test]
        fn any_string_is_checked(text in ".*") {
            let _ = check(&text);
        }
    }
}
