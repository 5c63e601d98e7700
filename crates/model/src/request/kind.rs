//! The kinds of request.

use serde::{Deserialize, Serialize};

use super::field::{Field, FieldUse, Need};
use crate::codes::codes;

codes! {
    /// A kind of request: the thing that a data subject asks for. The order is that in which a page offers them.
    #[derive(
        Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
    )]
    // The schema keeps its own words, which stand in editors.
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(description = "What a data subject asks."))]
    #[serde(rename_all = "snake_case")]
    pub enum Kind {
        /// The name on the wire.
        fn code;
        /// The kind with this name.
        fn from_code;
        /// To see one's data (GDPR, article 15).
        Access = "access",
        /// To have wrong data put right or completed (article 16).
        Rectification = "rectification",
        /// To stop direct marketing (article 21(2)).
        ObjectMarketing = "object_marketing",
        /// To stop other processing (article 21(1)).
        Object = "object",
        /// To have data erased (article 17).
        Erasure = "erasure",
        /// To have processing restricted (article 18).
        Restriction = "restriction",
        /// To get one's data, or have them sent to another controller (article 20).
        Portability = "portability",
        /// To withdraw consent (article 7(3)).
        WithdrawConsent = "withdraw_consent",
        /// To stop the publication of one's data (articles 6 and 21).
        PublicationBan = "publication_ban",
        /// To stop the disclosure of one's data for marketing (article 21).
        DisclosureBan = "disclosure_ban",
        /// To have a human look at an automated decision (article 22(3)).
        HumanReview = "human_review",
        /// To ask something else (article 12(2)).
        #[default]
        Question = "question",
    }
}

impl Kind {
    /// Whether the controller has to stop as soon as it has the request, whatever the reasons: objecting to
    /// marketing in its forms (article 21(3)), and withdrawing consent (article 7(3)).
    pub const fn takes_effect_at_once(self) -> bool {
        match self {
            Kind::ObjectMarketing | Kind::WithdrawConsent | Kind::DisclosureBan => true,
            Kind::Access
            | Kind::Rectification
            | Kind::Object
            | Kind::Erasure
            | Kind::Restriction
            | Kind::Portability
            | Kind::PublicationBan
            | Kind::HumanReview
            | Kind::Question => false,
        }
    }

    /// The fields of a request of this kind, in the order of the form. Nothing is required that the law
    /// does not let a controller require: no reasons for access, against marketing or for withdrawing
    /// consent, and no name where what is to be stopped is enough.
    pub const fn fields(self) -> &'static [FieldUse] {
        use Field::{
            Contact, CorrectValue, Data, Grounds, Identifier, Message, Name, OnBehalf, Scope,
        };
        use Need::{Optional, Required};
        const fn row<const N: usize>(uses: &'static [FieldUse; N]) -> &'static [FieldUse] {
            uses
        }
        macro_rules! fields {
            ($($field:ident $need:ident),+) => {
                row(&[$(FieldUse { field: $field, need: $need }),+])
            };
        }
        match self {
            Kind::Access => {
                fields!(Data Optional, Name Required, Contact Required, Identifier Optional, OnBehalf Optional, Message Optional)
            }
            Kind::Rectification => {
                fields!(Data Required, CorrectValue Required, Grounds Optional, Name Required, Contact Required, Identifier Optional, OnBehalf Optional)
            }
            Kind::ObjectMarketing => {
                fields!(Scope Optional, Contact Required, Name Optional, Identifier Optional, OnBehalf Optional, Message Optional)
            }
            // Article 21(1) speaks of grounds relating to the person's particular situation.
            Kind::Object => {
                fields!(Data Required, Grounds Required, Name Required, Contact Required, Identifier Optional, OnBehalf Optional)
            }
            Kind::Erasure | Kind::Restriction => {
                fields!(Data Optional, Grounds Optional, Name Required, Contact Required, Identifier Optional, OnBehalf Optional)
            }
            Kind::Portability | Kind::PublicationBan | Kind::DisclosureBan => {
                fields!(Data Optional, Name Required, Contact Required, Identifier Optional, OnBehalf Optional, Message Optional)
            }
            Kind::WithdrawConsent => {
                fields!(Data Optional, Contact Required, Name Optional, Identifier Optional, OnBehalf Optional, Message Optional)
            }
            Kind::HumanReview => {
                fields!(Data Required, Grounds Optional, Name Required, Contact Required, Identifier Optional, OnBehalf Optional)
            }
            Kind::Question => fields!(Message Required, Contact Required, Name Optional),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_what_serde_writes() {
        for kind in Kind::ALL {
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.code());
            assert_eq!(Kind::from_code(kind.code()), Some(kind));
        }
    }

    #[test]
    fn every_kind_can_be_answered_and_asks_a_field_once() {
        for kind in Kind::ALL {
            let fields = kind.fields();
            assert!(
                fields
                    .iter()
                    .any(|f| f.field == Field::Contact && f.need == Need::Required),
                "{kind:?}"
            );
            for (i, a) in fields.iter().enumerate() {
                assert!(
                    fields[i + 1..].iter().all(|b| a.field != b.field),
                    "{kind:?} {:?}",
                    a.field
                );
            }
        }
    }

    #[test]
    fn no_reasons_are_demanded_where_none_may_be() {
        for kind in [Kind::Access, Kind::ObjectMarketing, Kind::WithdrawConsent] {
            assert!(
                kind.fields().iter().all(|f| f.field != Field::Grounds),
                "{kind:?}"
            );
        }
    }
}
