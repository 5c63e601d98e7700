//! The words by which facts are read out of sentences, as data: one file a language.

use seloste_model::notice::{
    About, Channel, Demand, LegalBasis, MeasureTerm, PurposeTerm, SourceTerm,
};
use seloste_model::request::Scope;

use crate::phrases::Phrases;

/// The words of one language; each is the beginning of a word, or of several words.
#[derive(Debug)]
pub(crate) struct Cues {
    /// Words that deny.
    pub negations: Phrases,
    /// Words that open an exception.
    pub exceptions: Phrases,
    /// Words for consent or permission.
    pub consent: Phrases,
    /// Words for something being done by consent.
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
    /// Words that say what data are used for.
    pub use_of_data: Phrases,
    /// Words for using, to be denied.
    pub using: Phrases,
    /// Words for giving data to others.
    pub disclosing: Phrases,
    /// Phrases by which a sentence outside its section is about disclosures.
    pub disclosure_phrases: Phrases,
    /// Words for moving data to another place.
    pub transferring: Phrases,
    /// Words for what lies outside the EU and the EEA.
    pub abroad: Phrases,
    /// Words for being outside of something.
    pub outside: Phrases,
    /// Words for those who process data for the controller.
    pub processors: Phrases,
    /// Words for automated decisions; each must be there.
    pub automated_decisions: (Phrases, Phrases),
    /// Words for profiling.
    pub profiling: Phrases,
    /// Words for publishing; each must be there.
    pub publishing: (Phrases, Phrases),
    /// Words for erasing and for a request; each must be there.
    pub erasing_on_request: (Phrases, Phrases),
    /// Words for keeping data.
    pub keeping: Phrases,
    /// Words for looking through data now and then.
    pub reviewing: Phrases,
    /// Words for a condition that ends the keeping.
    pub until: Phrases,
    /// Words for saying where the notice can be seen; each must be there.
    pub availability: (Phrases, Phrases),
    /// Phrases after which a legal basis is named.
    pub basis_phrases: Phrases,
    /// Legal bases of the GDPR by their words.
    pub bases: &'static [(LegalBasis, Phrases)],
    /// Words for manual material.
    pub manual: Phrases,
    /// Words for a right being given, in a section about something else.
    pub entitling: Phrases,
    /// Words by which a sentence is about a right.
    pub rights: &'static [(About, Phrases)],
    /// Words for a refusal.
    pub refusing: Phrases,
    /// Gaps of templates in the place of an email address.
    pub email_gaps: Phrases,
    /// Words for the ways of making a request.
    pub channels: &'static [(Channel, Phrases)],
    /// Words for a request in writing.
    pub written: Phrases,
    /// Words for a signature.
    pub signed: Phrases,
    /// Words for a form, and for recommending one.
    pub form: (Phrases, Phrases),
    /// What a request must hold.
    pub demands: &'static [(Demand, Phrases)],
    /// What can be objected to.
    pub scopes: &'static [(Scope, Phrases)],
    /// Words for disclosure, beside an objection.
    pub object_disclosure: Phrases,
    /// Measures of protection.
    pub measures: &'static [(MeasureTerm, Phrases)],
    /// Purposes.
    pub purposes: &'static [(PurposeTerm, Phrases)],
    /// Sources.
    pub sources: &'static [(SourceTerm, Phrases)],
    /// Units of time, by the letter of their period.
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
