//! Sections and what stands in them, prepared for the templates.

use seloste_model::notice::About;
use seloste_model::request::Kind;

use crate::anchor::Id;
use crate::phrase::Phrase;
use crate::prose::Prose;

/// A section as it is printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PrintedSection<'a> {
    /// The id that links point to.
    pub(crate) id: Id,
    /// Ids of further sections that this one holds.
    pub(crate) also: Vec<Id>,
    /// The subject of a section that is printed from facts.
    pub(crate) about: Option<About>,
    /// The heading, if the section has one.
    pub(crate) heading: Option<Phrase<'a>>,
    /// The depth of the heading: 1 for a section, 2 for a part of one.
    pub(crate) depth: u8,
    /// Whether the section is set apart from the rest, as the GDPR asks of the right to object (article 21(4)).
    pub(crate) apart: bool,
    /// The text of the section, below its heading.
    pub(crate) blocks: Vec<Block<'a>>,
    /// Links to the forms of the requests that the section is about.
    pub(crate) requests: Vec<RequestLink>,
}

impl PrintedSection<'_> {
    /// Whether the section is a part of the one before it, which the table of contents does not list.
    pub(crate) fn is_part(&self) -> bool {
        self.depth > 1
    }
}

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
    Html(&'static str),
    /// The items of a section.
    Items(Vec<PrintedItem<'a>>),
}

impl Block<'_> {
    /// A paragraph in words of the program's own.
    pub(crate) const fn ours(words: &'static str) -> Self {
        Block::Line(Phrase::ours(words))
    }
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

/// An item of a section as it is printed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct PrintedItem<'a> {
    /// The name of the item.
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

impl<'a> PrintedItem<'a> {
    /// Adds remarks in words of the program's own.
    pub(crate) fn mark(&mut self, words: impl IntoIterator<Item = &'static str>) {
        self.marks.extend(words.into_iter().map(Phrase::ours));
    }

    /// Adds a fact with a label, if it has values.
    pub(crate) fn row(
        &mut self,
        label: &'static str,
        values: impl IntoIterator<Item = Phrase<'a>>,
    ) {
        self.rows.extend(Row::of(label, values));
    }

    /// Adds a fact whose values are words of the program's own, if it has any.
    pub(crate) fn terms(
        &mut self,
        label: &'static str,
        words: impl IntoIterator<Item = &'static str>,
    ) {
        self.row(label, words.into_iter().map(Phrase::ours));
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

/// A link to a section.
pub(crate) struct SectionLink<'a> {
    pub(crate) id: Id,
    pub(crate) heading: Phrase<'a>,
}

/// A link to the form of one kind of request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RequestLink {
    /// The kind of request.
    pub(crate) kind: Kind,
    /// The id of the form.
    pub(crate) id: Id,
    /// The words of the link.
    pub(crate) title: &'static str,
}
