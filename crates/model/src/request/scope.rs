//! The scopes of an objection.

use serde::{Deserialize, Serialize};

use crate::codes::codes;

codes! {
    /// A use of data that an objection stops: direct marketing, or the like. The first seven are those of section 30 of
    /// the Personal Data Act (523/1999), which old notices list. The order is that of the form.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    // The schema keeps its own words, which stand in editors and in published files.
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(description = "What direct marketing, or like use, is to stop. The first seven are those of section 30 of the Personal\nData Act (523/1999), which old notices list."))]
    #[serde(rename_all = "snake_case")]
    pub enum Scope {
        /// The name on the wire.
        fn code;
        /// The scope with this name.
        fn from_code;
        /// Direct advertising.
        DirectAdvertising = "direct_advertising",
        /// Distance selling.
        DistanceSelling = "distance_selling",
        /// Other direct marketing.
        OtherDirectMarketing = "other_direct_marketing",
        /// Market research.
        MarketResearch = "market_research",
        /// Opinion polls.
        OpinionResearch = "opinion_research",
        /// Personal directories.
        PersonalDirectory = "personal_directory",
        /// Genealogical research.
        Genealogy = "genealogy",
        /// Publication of the data in a list.
        ListPublication = "list_publication",
        /// Disclosure of the data for marketing.
        DisclosureForMarketing = "disclosure_for_marketing",
        /// Profiling for marketing.
        Profiling = "profiling",
        /// Remarketing on the web.
        Remarketing = "remarketing",
        /// Marketing by email.
        Email = "email",
        /// Marketing by text message.
        Sms = "sms",
        /// Marketing by an automated calling system.
        AutomatedCalls = "automated_calls",
        /// Marketing by telephone, a person calling.
        Telephone = "telephone",
    }
}

impl Scope {
    /// The scopes that a form offers where the notice lists none.
    pub const USUAL: [Scope; 6] = [
        Scope::DirectAdvertising,
        Scope::Email,
        Scope::Sms,
        Scope::Telephone,
        Scope::MarketResearch,
        Scope::Profiling,
    ];
}
