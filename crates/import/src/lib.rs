#![doc = include_str!("../README.md")]
//!
//! # How a text is read
//!
//! Lines are made comparable (`normalise`). Headings are found by known words and by looks (`headings`), and cut the text into
//! sections (`reading`). Values are read out of contact blocks (`fields`), and facts out of sentences (`draft`). The
//! problems come last (`problems`), since a section may be missing only once everything is read.
//!
//! Words are data: `words` has one folder a language, and a rule that needs a word takes it from there.
//!
//! This crate must not know files, TOML, HTML, the clock, or how a notice is shown.

mod blocks;
mod bullet;
mod draft;
mod fields;
mod heading;
mod headings;
mod key;
mod language;
mod line;
mod lookup;
mod mark;
mod normalise;
mod number;
mod pattern;
mod phrases;
mod preface;
mod problem;
mod problems;
mod reading;
mod report;
mod sentences;
mod signs;
mod statement;
mod vocabulary;
mod words;

pub use problem::{Problem, ProblemKind};
pub use report::{Report, ReportParty, ReportSection};

use seloste_model::Notice;

/// A text as imported: the report and the draft.
#[derive(Debug, Clone)]
pub struct Imported {
    /// The sections and values that were understood, the lines that were not, and the problems.
    pub report: Report,
    /// The draft notice, for a person to go on editing.
    pub draft: Notice,
}

/// Reads an old notice, whatever the string holds.
pub fn read(text: &str) -> Imported {
    let reading = reading::read(text);
    let fields = fields::read(&reading);
    let draft = draft::draft(&reading, &fields);
    let problems = problems::find(&reading, &fields, &draft);
    Imported {
        report: Report::new(&reading, &fields, problems),
        draft,
    }
}
