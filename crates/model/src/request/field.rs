//! The fields of a request.

use crate::codes::codes;

codes! {
    /// A field that a person fills in.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Field {
        /// The name on the wire.
        fn code;
        /// The field with this name.
        fn from_code;
        /// The person's name.
        Name = "name",
        /// Where to answer, or what is to be suppressed.
        Contact = "contact",
        /// A customer number or the like.
        Identifier = "identifier",
        /// For whom, where it is for another person.
        OnBehalf = "on_behalf",
        /// The marketing that is to stop.
        Scope = "scope",
        /// Which data are meant.
        Data = "data",
        /// The value that the data should have.
        CorrectValue = "correct_value",
        /// The grounds.
        Grounds = "grounds",
        /// Anything else.
        Message = "message",
    }
}

impl Field {
    /// The most characters that may be written in the field.
    pub const fn longest(self) -> usize {
        match self {
            Field::Name | Field::Identifier => 200,
            Field::Contact | Field::OnBehalf => 500,
            Field::Scope => 0,
            Field::Data | Field::CorrectValue | Field::Grounds | Field::Message => 5_000,
        }
    }
}

/// Whether a field must be filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// A request cannot be made without it.
    Required,
    /// A request can be made without it.
    Optional,
}

/// A field as one kind of request uses it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldUse {
    /// The field.
    pub field: Field,
    /// Whether the field must be filled in.
    pub need: Need,
}
