//! The vocabulary of one language: what its words are called. The words themselves are in `words`.

pub(crate) mod cues;

use seloste_model::notice::About;

use crate::phrases::Phrases;
use cues::Cues;

/// Everything import knows of one language.
#[derive(Debug)]
pub(crate) struct Vocabulary {
    /// Frequent small words, by which the language is guessed.
    pub small_words: Phrases,
    /// Headings by what their section is about.
    pub headings: &'static [(&'static [About], Phrases)],
    /// Words that stand for a section only beside another heading: `… tarkoitus ja peruste`.
    pub parts: &'static [(About, Phrases)],
    /// Words for whose right it is, before the name of the right.
    pub owners: Phrases,
    /// Titles of a whole notice.
    pub titles: Phrases,
    /// Headings that open a second document in the same text.
    pub second_documents: Phrases,
    /// Lines of a site's navigation that got copied along.
    pub boilerplate: Phrases,
    /// Words before the date on which the notice was drawn up.
    pub drafted: Phrases,
    /// Words before the date on which the notice was last changed.
    pub updated: Phrases,
    /// Labels of values in contact blocks.
    pub labels: &'static [(Label, Phrases)],
    /// Beginnings of words that show that a body speaks of a section.
    pub signs: &'static [(About, Phrases)],
    /// Instructions and empty places of templates, left in by mistake.
    pub placeholders: Phrases,
    /// Words that join the parts of a heading: `ja`.
    pub joiners: Phrases,
    /// Joiners of two words by the one that stands for them: `ja/tai`.
    pub and_or: &'static [(&'static str, Phrases)],
    /// Words of headings by the word that they are folded into, since writers vary them without meaning.
    pub folds: &'static [(&'static str, Phrases)],
    /// Endings of words of headings by the word that these are folded into.
    pub ending_folds: &'static [(&'static str, Phrases)],
    /// Beginnings of words for an article of an act, which a heading may cite.
    pub articles: Phrases,
    /// Names of acts that a heading may cite with a section.
    pub statutes: Phrases,
    /// Abbreviations whose full stop ends no sentence.
    pub abbreviations: Phrases,
    /// Words for streets, alone or at the end of a compound.
    pub streets: Phrases,
    /// Words that refer to a section of the notice by its number: `kohdassa 2`.
    pub references: Phrases,
    /// Words after a reference for the person that the section should name.
    pub referred_person: Phrases,
    /// Words after a reference for the address that the section should give.
    pub referred_address: Phrases,
    /// Parts of words before a reference to a part of an act: `1 momentin 1 kohta`.
    pub statute_parts: Phrases,
    /// Endings of a name to which something is to be sent: `Kuusikko Oy:lle`.
    pub toward: Phrases,
    /// Words by which facts are read out of sentences.
    pub cues: &'static Cues,
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
