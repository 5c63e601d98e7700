//! The shape of a language's words. The words themselves stand in `words`, one folder a language.

pub(crate) mod cues;

use seloste_model::notice::About;

use crate::phrases::Phrases;
use cues::Cues;

/// The words of one language. All but the cues are looked for in every text, whatever its language.
///
/// A language without a word of some kind says so with an empty string: nothing of that kind is then read in it.
#[derive(Debug)]
pub(crate) struct Vocabulary {
    /// Frequent small words, by which the language is guessed.
    pub small_words: Phrases,

    /// Headings by the topics of their section.
    pub headings: &'static [(&'static [About], Phrases)],
    /// Words that stand for a topic only beside another heading: `… tarkoitus ja peruste`.
    pub parts: &'static [(About, Phrases)],
    /// Words for the owner of a right, before the name of the right: `rekisteröidyn`.
    pub owners: Phrases,
    /// Titles of a whole notice.
    pub titles: Phrases,
    /// Headings that open a second document in the same text.
    pub second_documents: Phrases,
    /// Words that join the parts of a heading: `ja`.
    pub joiners: Phrases,
    /// Joiners in two words, by the joiner that is read in their place: `ja/tai`.
    pub and_or: &'static [(&'static str, Phrases)],
    /// Words of headings that writers vary without a meaning, by the word that is read in their place.
    pub folds: &'static [(&'static str, Phrases)],
    /// Endings of words of headings, by the word that is read in the place of the whole word.
    pub ending_folds: &'static [(&'static str, Phrases)],
    /// Beginnings of words for an article of an act, which a heading may cite.
    pub articles: Phrases,
    /// Names of acts that a heading may cite with a section.
    pub statutes: Phrases,

    /// Lines of a site's navigation that were copied along.
    pub boilerplate: Phrases,
    /// Instructions and gaps of templates, left in by mistake.
    pub placeholders: Phrases,

    /// Words before the day the notice was drawn up.
    pub drafted: Phrases,
    /// Words before the day of the latest change.
    pub updated: Phrases,
    /// Labels of values in contact blocks.
    pub labels: &'static [(Label, Phrases)],
    /// Words for streets, alone or at the end of a compound.
    pub streets: Phrases,

    /// Beginnings of words that show that a body speaks of a topic.
    pub signs: &'static [(About, Phrases)],
    /// Abbreviations whose full stop ends no sentence.
    pub abbreviations: Phrases,
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

    /// Words by which facts are read out of the sentences of a text in this language.
    pub cues: &'static Cues,
}

/// The kind of value that a label in a contact block announces.
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
    /// A fax number.
    Fax,
    /// An email address.
    Email,
    /// A web address.
    Web,
}
