//! The kinds of value that a TOML file has.

use std::fmt;
use toml::Spanned;
use toml::de::DeValue;

/// The kind of a value, as it is written in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
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

impl Kind {
    /// The kind of this value of this file.
    pub(crate) fn of(value: &Spanned<DeValue<'_>>, text: &str) -> Kind {
        match value.get_ref() {
            DeValue::String(_) => Kind::String,
            DeValue::Integer(_) => Kind::Integer,
            DeValue::Float(_) => Kind::Float,
            DeValue::Boolean(_) => Kind::Boolean,
            DeValue::Datetime(_) => Kind::Date,
            DeValue::Array(array) => {
                let is_headed = array
                    .first()
                    .is_some_and(|first| first.get_ref().is_table() && is_heading(first, text));
                if is_headed {
                    Kind::ArrayOfTables
                } else {
                    Kind::Array
                }
            }
            DeValue::Table(_) if is_heading(value, text) => Kind::HeadedTable,
            DeValue::Table(_) => Kind::Table,
        }
    }
}

/// Whether a table stands under a heading in brackets; its range is then that of the heading.
fn is_heading(table: &Spanned<DeValue<'_>>, text: &str) -> bool {
    text.as_bytes().get(table.span().start) == Some(&b'[')
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Kind::String => "a string",
            Kind::Integer => "a whole number",
            Kind::Float => "a number",
            Kind::Boolean => "`true` or `false`",
            Kind::Date => "a date",
            Kind::Array => "an array",
            Kind::ArrayOfTables => "an array of tables",
            Kind::Table | Kind::HeadedTable => "a table",
        })
    }
}
