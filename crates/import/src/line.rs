//! A line of the text, and its markup.

use std::ops::Range;

/// A line of the original, cleaned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    /// The number of the line in the original, from 1.
    pub number: usize,
    /// The bytes of the line in the original, without the line break.
    pub span: Range<usize>,
    /// The text in composed letters, with plain spaces, trimmed, and without markup of headings.
    pub text: String,
    /// The markup that was taken off the line.
    pub mark: Mark,
}

impl Line {
    /// Whether nothing visible stands on the line.
    pub(crate) fn is_blank(&self) -> bool {
        self.text.is_empty()
    }
}

/// The markup of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    /// No markup.
    None,
    /// A heading of this level, 1 being the highest.
    Heading(u8),
    /// Bold letters from the first to the last.
    Bold,
}
