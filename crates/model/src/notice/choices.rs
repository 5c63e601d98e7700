//! The facts of items that are chosen from a short list. Where the schema has a description of its own, its words stand
//! in published files, which they do not change.

use serde::{Deserialize, Serialize};

use super::choice::choice;

choice! {
    /// The means of marketing.
    MarketingChannel {
        /// By letter.
        Post,
        /// By telephone, a person calling.
        Phone,
        /// By email.
        Email,
        /// By text message.
        Sms,
        /// By an automated calling system.
        AutomatedCalls,
        /// On the web.
        Web,
    }
}

choice! {
    /// A use of data that can be ruled out.
    Use {
        /// Marketing.
        Marketing,
        /// Disclosure to others.
        Disclosure,
        /// Automated decisions.
        AutomatedDecisions,
        /// Profiling.
        Profiling,
        /// Transfer out of the European Economic Area.
        Transfer,
    }
}

choice! {
    /// The condition that lifts an exclusion, or that a disclosure depends on.
    #[cfg_attr(feature = "schema", schemars(description = "What lifts an exclusion, or what a disclosure depends on."))]
    Unless {
        /// The person's consent.
        Consent,
        /// A law or an authority's right.
        Law,
        /// A contract.
        Contract,
        /// Something else.
        Other,
    }
}

choice! {
    /// The role of a recipient.
    RecipientRole {
        /// Decides itself why and how it uses the data.
        Controller,
        /// Processes the data for the controller (article 28).
        Processor,
        /// Decides together with the controller (article 26).
        JointController,
        /// An authority.
        Authority,
        /// A company of the same group.
        Group,
    }
}

choice! {
    /// The mechanism that allows a transfer out of the European Economic Area.
    #[cfg_attr(feature = "schema", schemars(description = "What allows a transfer out of the European Economic Area."))]
    TransferMechanism {
        /// An adequacy decision, article 45.
        Adequacy,
        /// The EU-US Data Privacy Framework, an adequacy decision for certified companies.
        DataPrivacyFramework,
        /// Standard contractual clauses, article 46(2)(c).
        StandardClauses,
        /// Binding corporate rules, article 47.
        CorporateRules,
        /// Explicit consent, article 49(1)(a).
        ExplicitConsent,
        /// A contract with or for the person, article 49(1)(b) and (c).
        Contract,
        /// Another derogation of article 49(1).
        Derogation,
    }
}

impl TransferMechanism {
    /// The mechanism's tag in the Data Privacy Vocabulary; none for a derogation that is not named.
    pub const fn dpv(self) -> Option<&'static str> {
        match self {
            TransferMechanism::Adequacy | TransferMechanism::DataPrivacyFramework => {
                Some("eu-gdpr:A45-3")
            }
            TransferMechanism::StandardClauses => Some("eu-gdpr:A46-2-c"),
            TransferMechanism::CorporateRules => Some("eu-gdpr:A46-2-b"),
            TransferMechanism::ExplicitConsent => Some("eu-gdpr:A49-1-a"),
            TransferMechanism::Contract => Some("eu-gdpr:A49-1-b"),
            TransferMechanism::Derogation => None,
        }
    }
}

choice! {
    /// Whether data are published unless forbidden, or only if allowed.
    PublicationDefault {
        /// Published unless the person forbids it.
        OptOut,
        /// Published only if the person allows it.
        OptIn,
    }
}

choice! {
    /// The duty to give data.
    #[cfg_attr(feature = "schema", schemars(description = "What demands that data be given."))]
    ProvisionDuty {
        /// An act.
        Statutory,
        /// A contract, or the wish to make one.
        Contractual,
        /// Nothing: it is voluntary.
        Voluntary,
    }
}
