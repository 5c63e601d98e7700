//! The fields of a request.

/// A field that a person fills in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// The person's name.
    Name,
    /// Where to answer, or what is to be suppressed.
    Contact,
    /// A customer number or the like.
    Identifier,
    /// For whom, where it is for another person.
    OnBehalf,
    /// What marketing is to stop.
    Scope,
    /// Which data are meant.
    Data,
    /// What the data should be.
    CorrectValue,
    /// The grounds.
    Grounds,
    /// Anything else.
    Message,
}

impl Field {
    /// Every field.
    pub const ALL: [Field; 9] = [
        Field::Name,
        Field::Contact,
        Field::Identifier,
        Field::OnBehalf,
        Field::Scope,
        Field::Data,
        Field::CorrectValue,
        Field::Grounds,
        Field::Message,
    ];

    /// The name on the wire.
    pub const fn code(self) -> &'static str {
        match self {
            Field::Name => "name",
            Field::Contact => "contact",
            Field::Identifier => "identifier",
            Field::OnBehalf => "on_behalf",
            Field::Scope => "scope",
            Field::Data => "data",
            Field::CorrectValue => "correct_value",
            Field::Grounds => "grounds",
            Field::Message => "message",
        }
    }

    /// The field with this name.
    pub fn from_code(code: &str) -> Option<Field> {
        Field::ALL.into_iter().find(|field| field.code() == code)
    }

    /// The most characters that may be written in it.
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
    /// The request cannot be made without it.
    Required,
    /// It helps, and may be left empty.
    Optional,
}

/// A field as one kind of request uses it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldUse {
    /// The field.
    pub field: Field,
    /// Whether it must be filled in.
    pub need: Need,
}
