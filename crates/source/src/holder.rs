//! The holder of a value.

use std::fmt;

use crate::quote::shown;

/// The holder of a value of a file, for messages: the file itself, a key, or the list of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Holder {
    /// The file.
    File,
    /// A key, by its name.
    Key(String),
    /// The list that is the value of this key.
    List(String),
}

impl fmt::Display for Holder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Holder::File => Ok(()),
            Holder::Key(key) => write!(f, " for `{}`", shown(key)),
            Holder::List(key) => write!(f, " in `{}`", shown(key)),
        }
    }
}
