//! The problems that a request can have.

use super::field::Field;

/// A problem of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The field is required and empty.
    Missing,
    /// The field holds a personal identity code, which may not be asked for or sent (Act 1050/2018, section 29).
    IdentityCode,
    /// The text is longer than the field allows.
    TooLong,
}

impl Problem {
    /// The name of the problem on the wire.
    pub const fn code(self) -> &'static str {
        match self {
            Problem::Missing => "missing",
            Problem::IdentityCode => "identity_code",
            Problem::TooLong => "too_long",
        }
    }
}

/// A problem and the field that has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldProblem {
    /// The field.
    pub field: Field,
    /// The problem of the field.
    pub problem: Problem,
}

/// The number of characters of a text. The standard library counts long texts fast, with code that would weigh in the
/// browser.
pub(crate) fn length(text: &str) -> usize {
    text.chars().fold(0, |length, _| length + 1)
}
