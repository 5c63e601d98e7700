//! The problems that a file can have, in words.

use thiserror::Error;

use crate::holder::Holder;
use crate::quote::{listed, shown};
use crate::value_kind::ValueKind;

/// A problem of a file, or of a value in it. `Display` says what is wrong, [`Problem::help`] what to do.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Problem {
    /// Text that is not TOML.
    #[error("{message}")]
    Syntax {
        /// The words for what is wrong.
        message: String,
        /// The advice.
        help: Option<String>,
    },
    /// A key or a table that is there twice.
    #[error("`{}` is given twice", shown(key))]
    GivenTwice {
        /// The key.
        key: String,
    },
    /// A key that has no meaning here.
    #[error("unknown key `{}`", shown(key))]
    UnknownKey {
        /// The key.
        key: String,
        /// The key that was probably meant.
        meant: MeantKey,
    },
    /// A key that must be there.
    #[error("`{key}` is missing")]
    MissingKey {
        /// The key.
        key: String,
    },
    /// A value of the wrong kind.
    #[error("expected {expected}{holder}, found {found}")]
    WrongKind {
        /// The holder of the value.
        holder: Holder,
        /// The kinds that are allowed, in words.
        expected: String,
        /// The kind that is there.
        found: ValueKind,
        /// The advice.
        help: Option<String>,
    },
    /// A word that is not among those allowed.
    #[error("unknown value `{}`{holder}", shown(value))]
    UnknownValue {
        /// The holder of the value.
        holder: Holder,
        /// The value.
        value: String,
        /// The allowed value that was probably meant.
        nearest: Option<String>,
        /// The allowed values.
        known: Vec<String>,
    },
    /// A value given twice in a list where each may be there once.
    #[error("`{}` is repeated{holder}", shown(value))]
    Repeated {
        /// The holder of the value.
        holder: Holder,
        /// The value.
        value: String,
    },
    /// A number that is too small or too large.
    #[error("`{}` is out of range{holder}", shown(value))]
    OutOfRange {
        /// The holder of the value.
        holder: Holder,
        /// The number as written.
        value: String,
        /// The least number allowed.
        least: i64,
        /// The greatest number allowed.
        greatest: i64,
    },
    /// A text without the form that it must have here. The words are those of the model's own type.
    #[error("`{}` is {complaint}", shown(value))]
    Malformed {
        /// The value.
        value: String,
        /// The form that the value does not have, such as `not a date`.
        complaint: String,
        /// The advice.
        help: Option<String>,
    },
    /// A file of another version.
    #[error("unknown version `{}` of the file format", shown(found))]
    Version {
        /// The version as written.
        found: String,
    },
    /// An id that cannot be part of a file name and an address.
    #[error("`{}` cannot be an id", shown(value))]
    Id {
        /// The id as written.
        value: String,
        /// An id made from it.
        proposed: Option<String>,
    },
    /// A complaint of a type that checks its values itself.
    #[error("{message}")]
    Other {
        /// The words for what is wrong.
        message: String,
    },
}

/// The key that was probably meant by an unknown one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MeantKey {
    /// A key of this table with nearly the same name.
    Near(String),
    /// The key of the same name at the top of the file.
    AtTheTop,
    /// The table of this name, which has a heading of its own.
    Headed(String),
    /// Any of the keys of the table: none could be guessed.
    OneOf(Vec<String>),
}

impl Problem {
    /// A line that says what to do; `None` where there is no general advice.
    pub fn help(&self) -> Option<String> {
        match self {
            Problem::Syntax { help, .. }
            | Problem::WrongKind { help, .. }
            | Problem::Malformed { help, .. } => help.clone(),
            Problem::GivenTwice { .. } => Some("keep one of the two, or join them".to_owned()),
            Problem::UnknownKey { key, meant } => Some(match meant {
                MeantKey::Near(near) => format!("did you mean `{near}`?"),
                MeantKey::AtTheTop => format!(
                    "`{}` belongs at the top of the file, before the first `[table]`",
                    shown(key)
                ),
                MeantKey::Headed(heading) => {
                    format!("write `{heading}` on a line of its own, and its keys below it")
                }
                MeantKey::OneOf(known) => format!("write one of {}", listed(known)),
            }),
            Problem::MissingKey { key } => Some(format!("add `{key} = …`")),
            Problem::UnknownValue { nearest, known, .. } => Some(match nearest {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("write one of {}", listed(known)),
            }),
            Problem::Repeated { .. } => Some("remove one of the two".to_owned()),
            Problem::OutOfRange {
                least, greatest, ..
            } => Some(format!("write a whole number from {least} to {greatest}")),
            Problem::Version { .. } => Some(
                "write `schema = 1`, or use a version of seloste that knows the newer format"
                    .to_owned(),
            ),
            Problem::Id { proposed, .. } => {
                let rule = "write lower-case letters a to z, digits and hyphens";
                Some(match proposed {
                    Some(id) => format!("{rule}, for example `{id}`"),
                    None => rule.to_owned(),
                })
            }
            Problem::Other { .. } => None,
        }
    }
}
