//! A heading, once found.

use std::ops::Range;

use seloste_model::notice::About;

use crate::number::Number;

/// A heading in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Heading {
    /// The lines of the heading, as indexes into the lines of the text.
    pub lines: Range<usize>,
    /// The heading as written, wrapped lines joined.
    pub text: String,
    /// The number or letter before the heading.
    pub number: Option<Number>,
    /// The meaning of the words; `None` for a heading by its looks, in words that are not known.
    pub meaning: Option<Meaning>,
    /// The depth of the heading, 1 being the highest.
    pub level: u8,
    /// Text that follows on the line of the heading: `Jäsenrekisteri` in `Rekisterin nimi: Jäsenrekisteri`.
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
