//! What can be wrong with a file, and the words for it.

use crate::{Holder, Kind};
use thiserror::Error;

/// What is wrong with a file, or with a value in it. `Display` says what it is, `help` what to do.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Problem {
    /// It is not TOML.
    #[error("{message}")]
    Syntax {
        /// What is wrong.
        message: String,
        /// What to do.
        help: Option<String>,
    },
    /// A key or a table is there twice.
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
        /// What was probably meant.
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
        /// What holds the value.
        holder: Holder,
        /// The kinds that are allowed, in words.
        expected: String,
        /// The kind that is there.
        found: Kind,
        /// What to do.
        help: Option<String>,
    },
    /// A word that is none of those allowed.
    #[error("unknown value `{}`{holder}", shown(value))]
    UnknownValue {
        /// What holds the value.
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
        /// What holds the value.
        holder: Holder,
        /// The value.
        value: String,
    },
    /// A number that is too small or too large.
    #[error("`{}` is out of range{holder}", shown(value))]
    OutOfRange {
        /// What holds the value.
        holder: Holder,
        /// The number as written.
        value: String,
        /// The least number allowed.
        least: i64,
        /// The greatest number allowed.
        greatest: i64,
    },
    /// A text that does not have the form it must have here; the words are those of the model's own type.
    #[error("`{}` is {complaint}", shown(value))]
    Malformed {
        /// The value.
        value: String,
        /// What it is not.
        complaint: String,
        /// What to do.
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
    /// What a type says that reads its values itself.
    #[error("{message}")]
    Other {
        /// What is wrong.
        message: String,
    },
}

/// What was probably meant by an unknown key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MeantKey {
    /// A key of this table with nearly the same name.
    Near(String),
    /// The key of the same name at the top of the file.
    AtTheTop,
    /// The table of this name, which has a heading of its own.
    Headed(String),
    /// Nothing that could be guessed; these are the keys of the table.
    OneOf(Vec<String>),
}

impl Problem {
    /// What to do about it.
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

/// Words in backticks with commas between them.
pub(crate) fn listed<'a>(words: impl IntoIterator<Item = &'a String>) -> String {
    let quoted: Vec<String> = words.into_iter().map(|word| format!("`{word}`")).collect();
    quoted.join(", ")
}

/// A piece of the file as a message can hold it: on one line, not long, with nothing in it that a
/// terminal would obey.
pub(crate) fn shown(text: &str) -> String {
    const LONGEST: usize = 60;
    let mut shown = String::new();
    for (count, c) in text.chars().enumerate() {
        if count == LONGEST {
            shown.push('…');
            break;
        }
        if c.is_control() {
            shown.extend(c.escape_default());
        } else {
            shown.push(c);
        }
    }
    shown
}
