//! A problem: something in a text that a person should look at.

use serde::ser::{Serialize, SerializeStruct, Serializer};
use thiserror::Error;

use seloste_model::notice::About;

/// Something in a text that a person should look at. `Display` names the line, the fault and what to do.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{}{kind}", line.map(|line| format!("line {line}: ")).unwrap_or_default())]
pub struct Problem {
    /// The line in the original, from 1; `None` where the problem is with the whole text.
    pub line: Option<usize>,
    /// The fault.
    pub kind: ProblemKind,
}

/// A fault in a text. `Display` says what is wrong and what to do.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ProblemKind {
    /// An empty text.
    #[error("the text is empty; give the text of the old notice")]
    NoText,
    /// A text without one known heading.
    #[error("no heading of a notice was found; put the headings on lines of their own")]
    NoHeadings,
    /// A heading with nothing under it.
    #[error("nothing stands under `{0}`; write the section or take the heading out")]
    EmptySection(String),
    /// A merged heading, and the part of it that the body does not speak of.
    #[error("`{0}` promises `{part}`, but the text says nothing of it; add it", part = .1.code())]
    SilentPart(String, About),
    /// A heading in words that are not known.
    #[error("the heading `{0}` is not known; say in the draft what its section is about")]
    UnknownHeading(String),
    /// An email address hidden by the site that the text was copied from.
    #[error(
        "an email address was hidden by the site the text was copied from; write the address itself"
    )]
    HiddenEmail,
    /// A pattern in the place of an email address.
    #[error("`{0}` is a pattern, no address; give an address that mail can be sent to")]
    EmailPattern(String),
    /// A gap of a template that was not filled in.
    #[error("`{0}` looks like a gap of a template; fill it in or take it out")]
    Placeholder(String),
    /// A business id with a wrong check digit or a wrong form.
    #[error("`{0}` is no valid business id; look it up in the Business Information System")]
    WrongBusinessId(String),
    /// A street without postal code and town.
    #[error("`{0}` has no postal code and town; add them")]
    NoTown(String),
    /// A reference to a section that is not there.
    #[error("`{0}` refers to a section that is not there; mend the reference")]
    DanglingReference(String),
    /// A reference to a section that does not hold what is looked for, and the heading of that section.
    #[error("`{0}` leads to `{1}`, which does not hold it; mend the reference")]
    WrongReference(String, String),
    /// A sentence that stands on an earlier line too, and that line.
    #[error("the same sentence stands on line {0} already; keep one of them")]
    RepeatedText(usize),
    /// A line of the site's navigation, left out of the draft.
    #[error("`{0}` belongs to the site, not to the notice; it was left out of the draft")]
    Boilerplate(String),
    /// A section that a notice should have and the text has not.
    #[error("nothing was found about `{}`; add it to the draft", .0.code())]
    Missing(About),
}

impl Problem {
    pub(crate) fn new(line: Option<usize>, kind: ProblemKind) -> Self {
        Self { line, kind }
    }
}

impl ProblemKind {
    /// The name by which a program tells problems apart: `no_town`.
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

impl Serialize for Problem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut problem = serializer.serialize_struct("Problem", 3)?;
        problem.serialize_field("code", self.kind.code())?;
        problem.serialize_field("line", &self.line)?;
        problem.serialize_field("message", &self.kind.to_string())?;
        problem.end()
    }
}
