//! The words that notices are recognised by, as data: one file a language.
//!
//! A new language is a new file with one `Vocabulary` and its line in [`ALL`].

mod en;
mod fi;
mod sv;

pub(crate) mod cues;
mod slips;

pub(crate) mod lookup;

use seloste_model::Lang;

use seloste_model::notice::About;

/// Words or phrases in one string, parted by semicolons: quick to read and to add to.
pub(crate) type Terms = &'static str;

/// The words or phrases one by one.
pub(crate) fn each(terms: Terms) -> impl Iterator<Item = &'static str> + Clone {
    terms
        .split(';')
        .map(str::trim)
        .filter(|term| !term.is_empty())
}

/// Everything import knows of one language.
#[derive(Debug)]
pub(crate) struct Vocabulary {
    /// Which language it is.
    pub lang: Lang,
    /// Frequent small words, by which the language is guessed.
    pub small_words: Terms,
    /// Headings by what their section is about.
    pub headings: &'static [(&'static [About], Terms)],
    /// Words that stand for a section only beside another heading: `… tarkoitus ja peruste`.
    pub parts: &'static [(About, Terms)],
    /// Words for whose right it is, before the name of the right.
    pub owners: Terms,
    /// Titles of a whole notice.
    pub titles: Terms,
    /// Headings that open a second document in the same text.
    pub second_documents: Terms,
    /// Lines of a site's navigation that got copied along.
    pub boilerplate: Terms,
    /// Words before the date on which the notice was drawn up.
    pub drafted: Terms,
    /// Words before the date on which the notice was last changed.
    pub updated: Terms,
    /// Labels of values in contact blocks.
    pub labels: &'static [(Label, Terms)],
    /// Beginnings of words that show that a body speaks of a section.
    pub signs: &'static [(About, Terms)],
    /// Instructions and empty places of templates, left in by mistake.
    pub placeholders: Terms,
}

/// What a label in a contact block announces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Label {
    /// The name of a company or person.
    Name,
    /// The business id.
    BusinessId,
    /// An address, or several values at once.
    Address,
    /// A telephone number.
    Phone,
    /// A fax number, which is no telephone number.
    Fax,
    /// An email address.
    Email,
    /// A web address.
    Web,
}

/// Every language that import reads.
pub(crate) const ALL: [&Vocabulary; 3] = [&fi::FI, &sv::SV, &en::EN];
