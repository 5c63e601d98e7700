//! Reads an old privacy notice in free text and makes a [`Report`] of what it says and a draft [`Notice`] of it.
//!
//! The text comes as a string and may be anything; reading it never fails. What was not understood, or
//! should be looked at by a person, is listed among the report's problems.
//!
//! The steps are apart: lines are made comparable (`normalise`), headings are found by the words of
//! `vocabulary`, the text is cut into sections (`reading`), values are read (`fields`), and from these come
//! the report and the draft.
//!
//! This crate must not know files, TOML, HTML or the clock, and nothing of how a notice is shown. The
//! words it reads by are data in `vocabulary`, one file a language (and one of cues, by which facts are read
//! out of sentences); a rule that needs a word takes it from there.
//!
//! ```
//! let imported = seloste_import::read("Rekisteriseloste\n\n1. Rekisterin nimi\nJäsenrekisteri\n");
//! assert_eq!(imported.report.register_name.as_deref(), Some("Jäsenrekisteri"));
//! ```

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

/// What became of a text.
#[derive(Debug, Clone)]
pub struct Imported {
    /// What was understood, what was not, and what is missing.
    pub report: Report,
    /// The notice to go on editing.
    pub draft: Notice,
}

/// Reads a text.
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
