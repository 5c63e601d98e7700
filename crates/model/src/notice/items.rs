//! The items of the sections: what each says in common, and the typed facts of its own.

use serde::{Deserialize, Deserializer, Serialize};

use super::bases::{LegalBasis, SpecialBasis};
use super::choices::{
    MarketingChannel, ProvisionDuty, PublicationDefault, RecipientRole, TransferMechanism, Unless,
    Use,
};
use super::terms::{DataTerm, MeasureTerm, PurposeTerm, RecipientTerm, SourceTerm, SubjectTerm};
use crate::{Period, Text};

/// What every item has: a name of its own, or a term of the vocabulary.
pub trait Item: Sized {
    /// The item that has this name and nothing else.
    fn named(name: Text) -> Self;
    /// The author's name for the item.
    fn name(&self) -> Option<&Text>;
    /// More about the item, in the author's words.
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
