//! The items of the sections: what each says in common, and the typed facts of its own.

use super::terms::{DataTerm, MeasureTerm, PurposeTerm, RecipientTerm, SourceTerm, SubjectTerm};
use crate::{Period, Text};
use serde::{Deserialize, Deserializer, Serialize};

/// What every item has: a name of its own, or a term of the vocabulary.
pub trait Item: Sized {
    /// The item that has this name and nothing else.
    fn named(name: Text) -> Self;
    /// The author's name for it.
    fn name(&self) -> Option<&Text>;
    /// More about it, in the author's words.
    fn note(&self) -> Option<&Text>;
}

macro_rules! item {
    ($(#[$doc:meta])* $item:ident $(($term:ty))? { $($(#[$field_doc:meta])* $field:ident: $type:ty,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(deny_unknown_fields, default)]
        pub struct $item {
            $(/// A term of the vocabulary, whose words exist in every language.
            #[serde(skip_serializing_if = "Option::is_none")]
            pub kind: Option<$term>,)?
            /// The author's own name for it.
            #[serde(skip_serializing_if = "Option::is_none")]
            pub name: Option<Text>,
            $($(#[$field_doc])* #[serde(skip_serializing_if = "super::is_default::is_default")] pub $field: $type,)*
            /// More about it.
            #[serde(skip_serializing_if = "Option::is_none")]
            pub note: Option<Text>,
        }

        impl Item for $item {
            fn named(name: Text) -> Self {
                $item { name: Some(name), ..$item::default() }
            }

            fn name(&self) -> Option<&Text> {
                self.name.as_ref()
            }

            fn note(&self) -> Option<&Text> {
                self.note.as_ref()
            }
        }
    };
}

/// A list that may be written as one value alone.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "One_or_several_{T}"))]
#[serde(untagged)]
enum OneOrSeveral<T> {
    /// One value.
    One(T),
    /// Several values.
    Several(Vec<T>),
}

fn one_or_several<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    deserializer: D,
) -> Result<Vec<T>, D::Error> {
    Ok(match OneOrSeveral::deserialize(deserializer)? {
        OneOrSeveral::One(value) => vec![value],
        OneOrSeveral::Several(values) => values,
    })
}

item! {
    /// A purpose of the processing.
    Purpose (PurposeTerm) {
        /// The legal basis of this purpose; one, or a list.
        #[serde(deserialize_with = "one_or_several")]
        #[cfg_attr(feature = "schema", schemars(with = "OneOrSeveral<LegalBasis>"))]
        basis: Vec<LegalBasis>,
        /// The basis for special categories of data (GDPR, article 9(2)); one, or a list.
        #[serde(deserialize_with = "one_or_several")]
        #[cfg_attr(feature = "schema", schemars(with = "OneOrSeveral<SpecialBasis>"))]
        special_basis: Vec<SpecialBasis>,
        /// The legitimate interest pursued, where that is the basis (article 13(1)(d)).
        interest: Option<Text>,
        /// The act or provision, where the basis is a legal duty or a public task.
        provision: Option<String>,
        /// Whether it is marketing; known by itself for terms such as `newsletter`.
        marketing: Option<bool>,
        /// By what means, where it is marketing.
        channels: Vec<MarketingChannel>,
        /// Tools and services used for it, by their names.
        tools: Vec<String>,
    }
}

impl Purpose {
    /// Whether the purpose is marketing: as said, or as its term says.
    pub fn is_marketing(&self) -> bool {
        self.marketing.unwrap_or(matches!(
            self.kind,
            Some(
                PurposeTerm::DirectMarketing
                    | PurposeTerm::Newsletter
                    | PurposeTerm::TargetedAdvertising
                    | PurposeTerm::Remarketing
            )
        ))
    }
}

item! {
    /// The legal basis of the whole register; a name alone is a label that names no provision.
    Basis {
        /// The legal basis.
        basis: Option<LegalBasis>,
        /// The basis for special categories of data (article 9(2)).
        special_basis: Option<SpecialBasis>,
        /// The act or provision.
        provision: Option<String>,
    }
}

item! {
    /// A use that the notice rules out, for all or for one group of people.
    Exclusion {
        /// What is ruled out.
        uses: Vec<Use>,
        /// What lifts the exclusion.
        unless: Option<Unless>,
    }
}

item! {
    /// A group of people whose data are kept.
    DataSubject (SubjectTerm) {
        /// Whether they deal with the controller themselves; `false` where others tell of them.
        direct: Option<bool>,
    }
}

item! {
    /// A group of data.
    DataCategory (DataTerm) {
        /// Whether it belongs to the special categories (article 9) or to criminal offences (article 10).
        special: bool,
        /// Whether it is gathered by consent.
        by_consent: bool,
        /// What it is needed for.
        purpose: Option<Text>,
    }
}

item! {
    /// A source of data.
    Source (SourceTerm) {
        /// Whether the source is publicly available (article 14(2)(f)).
        public: Option<bool>,
        /// Tools and services, by their names.
        tools: Vec<String>,
    }
}

item! {
    /// Someone who gets or processes data.
    Recipient (RecipientTerm) {
        /// In what role.
        role: Option<RecipientRole>,
        /// The country, as its ISO 3166-1 code (`FI`, `US`).
        country: Option<String>,
        /// Whether they get the data for their own marketing.
        marketing: bool,
        /// What the disclosure depends on.
        only_if: Option<Unless>,
    }
}

item! {
    /// A transfer out of the European Economic Area.
    Transfer {
        /// The country, as its ISO 3166-1 code.
        country: Option<String>,
        /// What allows the transfer (articles 45 to 49).
        mechanism: Option<TransferMechanism>,
        /// Where a copy of the safeguards can be had (article 13(1)(f)).
        copy_from: Option<Text>,
    }
}

item! {
    /// A publication of data.
    Publication {
        /// Whether data are published unless forbidden, or only if allowed.
        default: Option<PublicationDefault>,
    }
}

item! {
    /// A measure of protection.
    Measure (MeasureTerm) {}
}

item! {
    /// How long data are kept.
    Retention {
        /// A fixed period.
        period: Option<Period>,
        /// When the period begins.
        from: Option<Text>,
        /// What decides it, where there is no fixed period.
        criterion: Option<Text>,
        /// The act or provision that decides it.
        provision: Option<String>,
        /// How often the need is reviewed; not itself a retention period.
        review: Option<Period>,
        /// Whether data are erased on request; not itself a retention period.
        on_request: bool,
    }
}

item! {
    /// Whether data must be given.
    Provision {
        /// What demands it.
        duty: Option<ProvisionDuty>,
        /// What follows if the data are not given.
        consequence: Option<Text>,
    }
}

item! {
    /// A cookie or a like technique.
    Cookie {
        /// What it is for.
        purpose: Option<Text>,
        /// How long it stays.
        period: Option<Period>,
        /// Whose it is, where it is not the controller's.
        third_party: Option<String>,
        /// Whether it is set by consent only.
        by_consent: Option<bool>,
    }
}

item! {
    /// An automated decision, or profiling.
    Decision {
        /// Whether it is only profiling, with no decision by itself.
        profiling: bool,
        /// The logic involved (article 13(2)(f)).
        logic: Option<Text>,
        /// What it means and leads to for the person.
        significance: Option<Text>,
    }
}

item! {
    /// A statement with no facts of its own.
    Note {}
}

macro_rules! choice {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "snake_case")]
        pub enum $name {
            $($(#[$variant_doc])* $variant,)+
        }
    };
}

choice! {
    /// A legal basis: of the GDPR's article 6(1), or of section 8(1) of the Personal Data Act of 1999.
    LegalBasis {
        /// Consent, article 6(1)(a).
        Consent,
        /// A contract, or steps before one, article 6(1)(b).
        Contract,
        /// A legal obligation of the controller, article 6(1)(c).
        LegalObligation,
        /// Vital interests, article 6(1)(d).
        VitalInterests,
        /// A public task, article 6(1)(e).
        PublicTask,
        /// Legitimate interests, article 6(1)(f).
        LegitimateInterests,
        /// Consent, Act 523/1999, section 8(1), item 1.
        #[serde(rename = "1999_8_1_1")]
        Act1999Consent,
        /// An assignment or contract of the data subject, item 2.
        #[serde(rename = "1999_8_1_2")]
        Act1999Contract,
        /// A vital interest, item 3.
        #[serde(rename = "1999_8_1_3")]
        Act1999VitalInterest,
        /// A duty laid down in an act, item 4.
        #[serde(rename = "1999_8_1_4")]
        Act1999Duty,
        /// A relevant connection such as being a customer or member, item 5.
        #[serde(rename = "1999_8_1_5")]
        Act1999Connection,
        /// Customers or staff of a group of companies, item 6.
        #[serde(rename = "1999_8_1_6")]
        Act1999Group,
        /// A service of payment or data processing, item 7.
        #[serde(rename = "1999_8_1_7")]
        Act1999Service,
        /// Publicly available data on a person's position, item 8.
        #[serde(rename = "1999_8_1_8")]
        Act1999PublicPosition,
        /// A permit of the Data Protection Board, item 9.
        #[serde(rename = "1999_8_1_9")]
        Act1999Permit,
    }
}

impl LegalBasis {
    /// Whether it is consent, under either law.
    pub const fn is_consent(self) -> bool {
        matches!(self, LegalBasis::Consent | LegalBasis::Act1999Consent)
    }

    /// Whether it is a basis of the GDPR.
    pub const fn is_gdpr(self) -> bool {
        matches!(
            self,
            LegalBasis::Consent
                | LegalBasis::Contract
                | LegalBasis::LegalObligation
                | LegalBasis::VitalInterests
                | LegalBasis::PublicTask
                | LegalBasis::LegitimateInterests
        )
    }
}

choice! {
    /// A basis for special categories of data, GDPR, article 9(2).
    SpecialBasis {
        /// Explicit consent, (a).
        ExplicitConsent,
        /// Employment and social security law, (b).
        EmploymentLaw,
        /// Vital interests of someone who cannot consent, (c).
        VitalInterests,
        /// The activities of a foundation or association, (d).
        Association,
        /// Data that the person has made public, (e).
        MadePublic,
        /// Legal claims, (f).
        LegalClaims,
        /// Substantial public interest, (g).
        PublicInterest,
        /// Health or social care, (h).
        HealthCare,
        /// Public health, (i).
        PublicHealth,
        /// Archiving, research or statistics, (j).
        Research,
    }
}

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
    /// What lifts an exclusion, or what a disclosure depends on.
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
    /// What allows a transfer out of the European Economic Area.
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
    /// What demands that data be given.
    ProvisionDuty {
        /// An act.
        Statutory,
        /// A contract, or the wish to make one.
        Contractual,
        /// Nothing: it is voluntary.
        Voluntary,
    }
}
