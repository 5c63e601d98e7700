//! What a person should look at after an import.

mod references;
mod sections;
mod values;

pub(crate) use sections::silent_parts;

use std::fmt;

use seloste_model::Notice;
use seloste_model::notice::About;
use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::fields::Fields;
use crate::reading::Reading;

/// Something in a text that a person should look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The line in the original, where there is one.
    pub line: Option<usize>,
    /// What it is.
    pub kind: ProblemKind,
}

/// What there is to look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProblemKind {
    /// The text is empty.
    NoText,
    /// Not one heading was known.
    NoHeadings,
    /// A heading with nothing under it.
    EmptySection(String),
    /// A merged heading of which the body says nothing of one part.
    SilentPart(String, About),
    /// A heading in words that are not known.
    UnknownHeading(String),
    /// An email address hidden by the site that the text was copied from.
    HiddenEmail,
    /// A pattern in the place of an email address.
    EmailPattern(String),
    /// A gap of a template that was not filled in.
    Placeholder(String),
    /// A business id that cannot be one.
    WrongBusinessId(String),
    /// A street without postal code and town.
    NoTown(String),
    /// A reference to a section that is not there.
    DanglingReference(String),
    /// A reference to a section that does not hold what is looked for; the second is that section's heading.
    WrongReference(String, String),
    /// The same sentence as on an earlier line.
    RepeatedText(usize),
    /// A line of the site's navigation, left out of the draft.
    Boilerplate(String),
    /// Nothing was found about this.
    Missing(About),
}

impl ProblemKind {
    /// The short name that a program can tell problems by.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoText => "no_text",
            Self::NoHeadings => "no_headings",
            Self::EmptySection(_) => "empty_section",
            Self::SilentPart(..) => "silent_part",
            Self::UnknownHeading(_) => "unknown_heading",
            Self::HiddenEmail => "hidden_email",
            Self::EmailPattern(_) => "email_pattern",
            Self::Placeholder(_) => "placeholder",
            Self::WrongBusinessId(_) => "wrong_business_id",
            Self::NoTown(_) => "no_town",
            Self::DanglingReference(_) => "dangling_reference",
            Self::WrongReference(..) => "wrong_reference",
            Self::RepeatedText(_) => "repeated_text",
            Self::Boilerplate(_) => "boilerplate",
            Self::Missing(_) => "missing",
        }
    }
}

impl fmt::Display for ProblemKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoText => write!(f, "the text is empty; give the text of the old notice"),
            Self::NoHeadings => {
                write!(
                    f,
                    "no heading of a notice was found; put the headings on lines of their own"
                )
            }
            Self::EmptySection(heading) => {
                write!(
                    f,
                    "nothing stands under `{heading}`; write the section or take the heading out"
                )
            }
            Self::SilentPart(heading, part) => {
                write!(
                    f,
                    "`{heading}` promises `{}`, but the text says nothing of it; add it",
                    part.code()
                )
            }
            Self::UnknownHeading(heading) => {
                write!(
                    f,
                    "the heading `{heading}` is not known; say in the draft what its section is about"
                )
            }
            Self::HiddenEmail => {
                write!(
                    f,
                    "an email address was hidden by the site the text was copied from; write the address itself"
                )
            }
            Self::EmailPattern(written) => {
                write!(
                    f,
                    "`{written}` is a pattern, no address; give an address that mail can be sent to"
                )
            }
            Self::Placeholder(written) => {
                write!(
                    f,
                    "`{written}` looks like a gap of a template; fill it in or take it out"
                )
            }
            Self::WrongBusinessId(written) => {
                write!(
                    f,
                    "`{written}` is no valid business id; look it up in the Business Information System"
                )
            }
            Self::NoTown(street) => {
                write!(f, "`{street}` has no postal code and town; add them")
            }
            Self::DanglingReference(written) => {
                write!(
                    f,
                    "`{written}` refers to a section that is not there; mend the reference"
                )
            }
            Self::WrongReference(written, heading) => {
                write!(
                    f,
                    "`{written}` leads to `{heading}`, which does not hold it; mend the reference"
                )
            }
            Self::RepeatedText(line) => {
                write!(
                    f,
                    "the same sentence stands on line {line} already; keep one of them"
                )
            }
            Self::Boilerplate(text) => {
                write!(
                    f,
                    "`{text}` belongs to the site, not to the notice; it was left out of the draft"
                )
            }
            Self::Missing(about) => {
                write!(
                    f,
                    "nothing was found about `{}`; add it to the draft",
                    about.code()
                )
            }
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "line {line}: {}", self.kind),
            None => self.kind.fmt(f),
        }
    }
}

impl Serialize for Problem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut problem = serializer.serialize_struct("Problem", 3)?;
        problem.serialize_field("code", self.kind.code())?;
        problem.serialize_field("line", &self.line)?;
        problem.serialize_field("message", &self.kind.to_string())?;
        problem.end()
    }
}

/// Everything to look at, in the order of the text; what is missing comes last.
pub(crate) fn find(reading: &Reading, fields: &Fields, draft: &Notice) -> Vec<Problem> {
    if reading.lines.iter().all(crate::line::Line::is_blank) {
        return vec![problem(None, ProblemKind::NoText)];
    }
    let mut problems = Vec::new();
    if reading.sections.is_empty() {
        problems.push(problem(None, ProblemKind::NoHeadings));
    }
    for at in &reading.boilerplate {
        let line = &reading.lines[*at];
        problems.push(problem(
            Some(line.number),
            ProblemKind::Boilerplate(line.text.clone()),
        ));
    }
    sections::find(reading, &mut problems);
    values::find(reading, fields, &mut problems);
    references::find(reading, &mut problems);
    problems.sort_by_key(|problem| problem.line.unwrap_or(0));
    if !reading.sections.is_empty() {
        sections::find_missing(draft, &mut problems);
    }
    problems
}

fn problem(line: Option<usize>, kind: ProblemKind) -> Problem {
    Problem { line, kind }
}
