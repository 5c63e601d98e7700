//! What can be objected to.

use serde::{Deserialize, Serialize};

/// What direct marketing, or like use, is to stop. The first seven are those of section 30 of the Personal
/// Data Act (523/1999), which old notices list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// Direct advertising.
    DirectAdvertising,
    /// Distance selling.
    DistanceSelling,
    /// Other direct marketing.
    OtherDirectMarketing,
    /// Market research.
    MarketResearch,
    /// Opinion polls.
    OpinionResearch,
    /// Personal directories.
    PersonalDirectory,
    /// Genealogical research.
    Genealogy,
    /// Publication of the data in a list.
    ListPublication,
    /// Disclosure of the data for marketing.
    DisclosureForMarketing,
    /// Profiling for marketing.
    Profiling,
    /// Remarketing on the web.
    Remarketing,
    /// Marketing by email.
    Email,
    /// Marketing by text message.
    Sms,
    /// Marketing by an automated calling system.
    AutomatedCalls,
    /// Marketing by telephone, a person calling.
    Telephone,
}

impl Scope {
    /// Every scope, in the order of the form.
    pub const ALL: [Scope; 15] = [
        Scope::DirectAdvertising,
        Scope::DistanceSelling,
        Scope::OtherDirectMarketing,
        Scope::MarketResearch,
        Scope::OpinionResearch,
        Scope::PersonalDirectory,
        Scope::Genealogy,
        Scope::ListPublication,
        Scope::DisclosureForMarketing,
        Scope::Profiling,
        Scope::Remarketing,
        Scope::Email,
        Scope::Sms,
        Scope::AutomatedCalls,
        Scope::Telephone,
    ];

    /// The scopes that a form offers where the notice lists none.
    pub const USUAL: [Scope; 6] = [
        Scope::DirectAdvertising,
        Scope::Email,
        Scope::Sms,
        Scope::Telephone,
        Scope::MarketResearch,
        Scope::Profiling,
    ];

    /// The name on the wire.
    pub const fn code(self) -> &'static str {
        match self {
            Scope::DirectAdvertising => "direct_advertising",
            Scope::DistanceSelling => "distance_selling",
            Scope::OtherDirectMarketing => "other_direct_marketing",
            Scope::MarketResearch => "market_research",
            Scope::OpinionResearch => "opinion_research",
            Scope::PersonalDirectory => "personal_directory",
            Scope::Genealogy => "genealogy",
            Scope::ListPublication => "list_publication",
            Scope::DisclosureForMarketing => "disclosure_for_marketing",
            Scope::Profiling => "profiling",
            Scope::Remarketing => "remarketing",
            Scope::Email => "email",
            Scope::Sms => "sms",
            Scope::AutomatedCalls => "automated_calls",
            Scope::Telephone => "telephone",
        }
    }

    /// The scope with this name.
    pub fn from_code(code: &str) -> Option<Scope> {
        Scope::ALL.into_iter().find(|scope| scope.code() == code)
    }
}
