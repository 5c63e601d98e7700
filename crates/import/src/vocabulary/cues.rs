//! The shape of a language's cues.

use seloste_model::notice::{
    About, Channel, Demand, LegalBasis, MeasureTerm, PurposeTerm, SourceTerm,
};
use seloste_model::request::Scope;

use crate::phrases::Phrases;

/// The words by which facts are read out of sentences. Each is the beginning of a word, or of several words.
#[derive(Debug)]
pub(crate) struct Cues {
    /// Words that deny.
    pub negations: Phrases,
    /// Words that open an exception.
    pub exceptions: Phrases,
    /// Words for consent or permission.
    pub consent: Phrases,
    /// Words for an act by consent.
    pub by_consent: Phrases,
    /// Words for special categories of data.
    pub special: Phrases,
    /// Words that narrow a statement down.
    pub only: Phrases,
    /// Words for a law or an authority's demand.
    pub law: Phrases,
    /// Words for the controller being the only user of the data.
    pub own_use: Phrases,
    /// Parts of words for marketing, also inside compounds.
    pub marketing: Phrases,
    /// Words for the use of data.
    pub use_of_data: Phrases,
    /// Words for using, to be denied.
    pub using: Phrases,
    /// Words for giving data to others.
    pub disclosing: Phrases,
    /// Phrases by which a sentence outside its section is about disclosures.
    pub disclosure_phrases: Phrases,
    /// Words for moving data to another place.
    pub transferring: Phrases,
    /// Words for countries outside the EU and the EEA.
    pub abroad: Phrases,
    /// Words for being outside of something.
    pub outside: Phrases,
    /// Words for processors.
    pub processors: Phrases,
    /// Words for automation and for decisions; one of each must be there.
    pub automated_decisions: (Phrases, Phrases),
    /// Words for profiling.
    pub profiling: Phrases,
    /// Words for publishing and for a list; one of each must be there.
    pub publishing: (Phrases, Phrases),
    /// Words for erasing and for a request; one of each must be there.
    pub erasing_on_request: (Phrases, Phrases),
    /// Words for keeping data.
    pub keeping: Phrases,
    /// Words for a regular review of the data.
    pub reviewing: Phrases,
    /// Words for a condition that ends the keeping.
    pub until: Phrases,
    /// Words for the notice and for its being on view; one of each must be there.
    pub availability: (Phrases, Phrases),
    /// Phrases after which a legal basis is named.
    pub basis_phrases: Phrases,
    /// Legal bases of the GDPR by the words for them.
    pub bases: &'static [(LegalBasis, Phrases)],
    /// Words for manual material.
    pub manual: Phrases,
    /// Words that give a right, in a section about another topic.
    pub entitling: Phrases,
    /// Rights by the words for them.
    pub rights: &'static [(About, Phrases)],
    /// Words for a refusal.
    pub refusing: Phrases,
    /// Gaps of templates in the place of an email address.
    pub email_gaps: Phrases,
    /// Ways of making a request by the words for them.
    pub channels: &'static [(Channel, Phrases)],
    /// Words for a request in writing.
    pub written: Phrases,
    /// Words for a signature.
    pub signed: Phrases,
    /// Words for a form and for a recommendation; one of each must be there.
    pub form: (Phrases, Phrases),
    /// Contents of a request by the words that demand them.
    pub demands: &'static [(Demand, Phrases)],
    /// Things that can be objected to, by the words for them.
    pub scopes: &'static [(Scope, Phrases)],
    /// Words for disclosure, beside an objection.
    pub object_disclosure: Phrases,
    /// Measures of protection by the words for them.
    pub measures: &'static [(MeasureTerm, Phrases)],
    /// Purposes by the words for them.
    pub purposes: &'static [(PurposeTerm, Phrases)],
    /// Sources by the words for them.
    pub sources: &'static [(SourceTerm, Phrases)],
    /// Words for units of time, by the letter of the unit in an ISO 8601 duration.
    pub units: &'static [(char, Phrases)],
    /// Numbers in words, from one upwards.
    pub numbers: Phrases,
    /// Words at the end of an item that only lead to the next.
    pub item_ends: Phrases,
    /// Endings of a register's name.
    pub register_endings: Phrases,
    /// Parts of words for legislation in general, which are no names of acts.
    pub legislation: Phrases,
    /// Acts by the beginning of their names.
    pub acts: &'static [(&'static str, Phrases)],
}
