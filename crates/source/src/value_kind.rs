//! The kinds of value that a TOML file has.

use std::fmt;

use toml::Spanned;
use toml::de::DeValue;

/// The kind of a value, as it is written in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueKind {
    /// `"text"`.
    String,
    /// `1`.
    Integer,
    /// `1.5`.
    Float,
    /// `true`.
    Boolean,
    /// `2026-01-31`, with or without a time.
    Date,
    /// `[1, 2]`.
    Array,
    /// `[[name]]`.
    ArrayOfTables,
    /// `{ name = 1 }`, or keys with dots.
    Table,
    /// `[name]`.
    HeadedTable,
}

impl ValueKind {
    /// The kind of a value of this file.
    pub(crate) fn of(value: &Spanned<DeValue<'_>>, text: &str) -> ValueKind {
        match value.get_ref() {
            DeValue::String(_) => ValueKind::String,
            DeValue::Integer(_) => ValueKind::Integer,
            DeValue::Float(_) => ValueKind::Float,
            DeValue::Boolean(_) => ValueKind::Boolean,
            DeValue::Datetime(_) => ValueKind::Date,
            DeValue::Array(array) => {
                let is_headed = array
                    .first()
                    .is_some_and(|first| first.get_ref().is_table() && is_heading(first, text));
                if is_headed {
                    ValueKind::ArrayOfTables
                } else {
                    ValueKind::Array
                }
            }
            DeValue::Table(_) if is_heading(value, text) => ValueKind::HeadedTable,
            DeValue::Table(_) => ValueKind::Table,
        }
    }
}

/// Whether a table stands under a heading in brackets; its range is then that of the heading.
fn is_heading(table: &Spanned<DeValue<'_>>, text: &str) -> bool {
    text.as_bytes().get(table.span().start) == Some(&b'[')
}

impl fmt::Display for ValueKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            ValueKind::String => "a string",
            ValueKind::Integer => "a whole number",
            ValueKind::Float => "a number",
            ValueKind::Boolean => "`true` or `false`",
            ValueKind::Date => "a date",
            ValueKind::Array => "an array",
            ValueKind::ArrayOfTables => "an array of tables",
            ValueKind::Table | ValueKind::HeadedTable => "a table",
        })
    }
}
