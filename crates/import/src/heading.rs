//! What a heading is, once found.

use std::ops::Range;

use crate::number::Number;
use seloste_model::notice::About;

/// A heading in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Heading {
    /// Its lines, as indexes into the lines of the text.
    pub lines: Range<usize>,
    /// It as written, wrapped lines joined.
    pub text: String,
    /// Its number or letter.
    pub number: Option<Number>,
    /// What it stands for.
    pub kind: Kind,
    /// How deep it is, 1 being the highest.
    pub level: u8,
    /// What follows it on its own line: `Rekisterin nimi: Jäsenrekisteri`.
    pub rest: Option<String>,
}

/// What a heading stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A section about these.
    Section(Vec<About>),
    /// A notice as a whole.
    Title,
    /// A second document in the same text.
    SecondDocument,
    /// A heading by its looks, in words that are not known.
    Unknown,
}
