//! What stands in a section, prepared for the templates.

use crate::anchor::Id;
use crate::phrase::Phrase;
use crate::prose::Prose;
use seloste_model::notice::About;
use seloste_model::request::Kind;

/// A part of a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Block<'a> {
    /// A text of several lines.
    Prose(Prose<'a>),
    /// A paragraph of one line.
    Line(Phrase<'a>),
    /// A few words that lead to what follows.
    Lead(Phrase<'a>),
    /// Values with their labels.
    Rows(Vec<Row<'a>>),
    /// HTML that is the same on every page of a language.
    Written(&'static str),
    /// The items of a section.
    Items(Vec<Entry<'a>>),
}

/// A label and its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Row<'a> {
    pub(crate) label: &'static str,
    pub(crate) values: Vec<Phrase<'a>>,
}

impl<'a> Row<'a> {
    /// The row, or none where there are no values.
    pub(crate) fn of(
        label: &'static str,
        values: impl IntoIterator<Item = Phrase<'a>>,
    ) -> Option<Row<'a>> {
        let values: Vec<_> = values.into_iter().collect();
        (!values.is_empty()).then_some(Row { label, values })
    }
}

/// An item as it is printed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Entry<'a> {
    /// What it is called.
    pub(crate) name: Option<Phrase<'a>>,
    /// Short remarks that stand beside the name.
    pub(crate) marks: Vec<Phrase<'a>>,
    /// Sentences of their own.
    pub(crate) lines: Vec<Phrase<'a>>,
    /// Facts with their labels.
    pub(crate) rows: Vec<Row<'a>>,
    /// More, in the author's words.
    pub(crate) note: Option<Prose<'a>>,
}

impl<'a> Entry<'a> {
    /// Adds a fact with a label, if it has values.
    pub(crate) fn row(
        &mut self,
        label: &'static str,
        values: impl IntoIterator<Item = Phrase<'a>>,
    ) {
        self.rows.extend(Row::of(label, values));
    }

    /// Whether there is more than a name to print.
    pub(crate) fn is_detailed(&self) -> bool {
        self.note.is_some()
            || !self.rows.is_empty()
            || (!self.lines.is_empty() && self.name.is_some())
    }

    /// Whether there is nothing to print.
    pub(crate) fn is_empty(&self) -> bool {
        self.name.is_none() && self.marks.is_empty() && self.lines.is_empty() && !self.is_detailed()
    }
}

/// A section as it is printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Section<'a> {
    /// The id that links point to.
    pub(crate) id: Id,
    /// Ids of further sections that this one holds.
    pub(crate) also: Vec<Id>,
    /// What it is about, where it is printed from facts.
    pub(crate) about: Option<About>,
    /// The heading, if it has one.
    pub(crate) heading: Option<Phrase<'a>>,
    /// How deep it is: 1 for a section, 2 for a part of one.
    pub(crate) depth: u8,
    /// Whether it is set apart from the rest, as the GDPR asks of the right to object (article 21(4)).
    pub(crate) apart: bool,
    /// What stands in it.
    pub(crate) blocks: Vec<Block<'a>>,
    /// Links to the forms of the requests it is about.
    pub(crate) requests: Vec<RequestLink>,
}

impl Section<'_> {
    /// Whether it is a part of the section before it, which the table of contents does not list.
    pub(crate) fn is_part(&self) -> bool {
        self.depth > 1
    }
}

/// A link to the form of one kind of request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RequestLink {
    /// The kind.
    pub(crate) kind: Kind,
    /// The id of the form.
    pub(crate) id: Id,
    /// What the link says.
    pub(crate) title: &'static str,
}
