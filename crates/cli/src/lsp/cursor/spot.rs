//! The kind of text that is expected at a cursor.

/// The kind of text that is expected at a cursor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    /// The name of a table, in a heading that begins at this byte.
    Heading {
        /// The first bracket.
        start: usize,
    },
    /// A key at the beginning of a line.
    Key,
    /// A key in braces.
    KeyInBraces,
    /// A value.
    Value,
    /// Nothing that could be named.
    Nothing,
}
