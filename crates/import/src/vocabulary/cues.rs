//! The words by which facts are read out of sentences, as data: one file a language.

mod en;
mod fi;
mod sv;

use seloste_model::Lang;
use seloste_model::notice::{
    About, Channel, Demand, LegalBasis, MeasureTerm, PurposeTerm, SourceTerm,
};
use seloste_model::request::Scope;

use super::Terms;

/// The words of one language; each is the beginning of a word, or of several words.
#[derive(Debug)]
pub(crate) struct Cues {
    /// Words that deny.
    pub negations: Terms,
    /// Words that open an exception.
    pub exceptions: Terms,
    /// Words for consent or permission.
    pub consent: Terms,
    /// Words for something being done by consent.
    pub by_consent: Terms,
    /// Words for special categories of data.
    pub special: Terms,
    /// Words that narrow a statement down.
    pub only: Terms,
    /// Words for a law or an authority's demand.
    pub law: Terms,
    /// Words for the controller being the only user of the data.
    pub own_use: Terms,
    /// Parts of words for marketing, also inside compounds.
    pub marketing: Terms,
    /// Words that say what data are used for.
    pub use_of_data: Terms,
    /// Words for using, to be denied.
    pub using: Terms,
    /// Words for giving data to others.
    pub disclosing: Terms,
    /// Phrases by which a sentence outside its section is about disclosures.
    pub disclosure_phrases: Terms,
    /// Words for moving data to another place.
    pub transferring: Terms,
    /// Words for what lies outside the EU and the EEA.
    pub abroad: Terms,
    /// Words for being outside of something.
    pub outside: Terms,
    /// Words for those who process data for the controller.
    pub processors: Terms,
    /// Words for automated decisions; each must be there.
    pub automated_decisions: (Terms, Terms),
    /// Words for profiling.
    pub profiling: Terms,
    /// Words for publishing; each must be there.
    pub publishing: (Terms, Terms),
    /// Words for erasing and for a request; each must be there.
    pub erasing_on_request: (Terms, Terms),
    /// Words for keeping data.
    pub keeping: Terms,
    /// Words for looking through data now and then.
    pub reviewing: Terms,
    /// Words for a condition that ends the keeping.
    pub until: Terms,
    /// Words for saying where the notice can be seen; each must be there.
    pub availability: (Terms, Terms),
    /// Phrases after which a legal basis is named.
    pub basis_phrases: Terms,
    /// Legal bases of the GDPR by their words.
    pub bases: &'static [(LegalBasis, Terms)],
    /// Words for manual material.
    pub manual: Terms,
    /// Words for a right being given, in a section about something else.
    pub entitling: Terms,
    /// Words by which a sentence is about a right.
    pub rights: &'static [(About, Terms)],
    /// Words for a refusal.
    pub refusing: Terms,
    /// Gaps of templates in the place of an email address.
    pub email_gaps: Terms,
    /// Words for the ways of making a request.
    pub channels: &'static [(Channel, Terms)],
    /// Words for a request in writing.
    pub written: Terms,
    /// Words for a signature.
    pub signed: Terms,
    /// Words for a form, and for recommending one.
    pub form: (Terms, Terms),
    /// What a request must hold.
    pub demands: &'static [(Demand, Terms)],
    /// What can be objected to.
    pub scopes: &'static [(Scope, Terms)],
    /// Words for disclosure, beside an objection.
    pub object_disclosure: Terms,
    /// Measures of protection.
    pub measures: &'static [(MeasureTerm, Terms)],
    /// Purposes.
    pub purposes: &'static [(PurposeTerm, Terms)],
    /// Sources.
    pub sources: &'static [(SourceTerm, Terms)],
    /// Units of time, by the letter of their period.
    pub units: &'static [(char, Terms)],
    /// Numbers in words, from one upwards.
    pub numbers: Terms,
    /// Words at the end of an item that only lead to the next.
    pub item_ends: Terms,
    /// Endings of a register's name.
    pub register_endings: Terms,
    /// Parts of words for legislation in general, which are no names of acts.
    pub legislation: Terms,
    /// Acts by the beginning of their names.
    pub acts: &'static [(&'static str, Terms)],
}

/// Tools and services that notices name, by the beginnings of their names.
pub(crate) const TOOLS: &[(&str, Terms)] = &[
    ("Google", "google"),
    ("Facebook", "facebook; fb-"),
    ("Meta", "meta:n; meta-; metan"),
    ("Instagram", "instagram"),
    ("LinkedIn", "linkedin"),
    ("Twitter", "twitter"),
    ("TikTok", "tiktok"),
    ("YouTube", "youtube"),
    ("Mailchimp", "mailchimp"),
    ("HubSpot", "hubspot"),
    ("Hotjar", "hotjar"),
    ("Microsoft", "microsoft"),
    ("Cloudflare", "cloudflare"),
    ("Stripe", "stripe"),
];

/// The cues of a language.
pub(crate) fn of(lang: Lang) -> &'static Cues {
    match lang {
        Lang::Fi => &fi::FI,
        Lang::Sv => &sv::SV,
        Lang::En => &en::EN,
    }
}
