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
    /// The meaning of its words; `None` for a heading by its looks, in words that are not known.
    pub meaning: Option<Meaning>,
    /// How deep it is, 1 being the highest.
    pub level: u8,
    /// What follows it on its own line: `Rekisterin nimi: Jäsenrekisteri`.
    pub rest: Option<String>,
}

/// The meaning of a heading whose words are known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// The beginning of a section about these.
    Section(Vec<About>),
    /// The title of a notice as a whole.
    Title,
    /// The beginning of a second document in the same text.
    SecondDocument,
}
