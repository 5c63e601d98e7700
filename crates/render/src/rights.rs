//! The rights: which of them apply, and which requests belong to each.

use crate::content::RequestLink;
use crate::edition::Edition;
use crate::outline::Outline;
use crate::prepared::Prepared;
use seloste_model::notice::{About, Rights};
use seloste_model::request::Kind;
use seloste_model::{Lang, Words};

/// The kinds of request by which a right is used, most often needed first.
pub(crate) const fn kinds_of(about: About) -> &'static [Kind] {
    match about {
        About::RightAccess => &[Kind::Access],
        About::RightRectification => &[Kind::Rectification],
        About::RightErasure => &[Kind::Erasure],
        About::RightRestriction => &[Kind::Restriction],
        About::RightPortability => &[Kind::Portability],
        About::RightObject => &[
            Kind::ObjectMarketing,
            Kind::Object,
            Kind::PublicationBan,
            Kind::DisclosureBan,
        ],
        About::RightWithdrawConsent => &[Kind::WithdrawConsent],
        About::RightHumanReview => &[Kind::HumanReview],
        About::RightOther
        | About::SupervisoryAuthority
        | About::Controller
        | About::Contact
        | About::Dpo
        | About::RegisterName
        | About::Purposes
        | About::Exclusions
        | About::LegalBasis
        | About::DataSubjects
        | About::DataContent
        | About::Sources
        | About::Disclosures
        | About::Processors
        | About::Transfers
        | About::Publication
        | About::Protection
        | About::ProtectionManual
        | About::ProtectionElectronic
        | About::Retention
        | About::Provision
        | About::Cookies
        | About::AutomatedDecisions
        | About::Availability
        | About::Other => &[],
    }
}

/// The right that a kind of request uses; a question uses none.
pub(crate) const fn right_of(kind: Kind) -> Option<About> {
    let right = match kind {
        Kind::Access => About::RightAccess,
        Kind::Rectification => About::RightRectification,
        Kind::Erasure => About::RightErasure,
        Kind::Restriction => About::RightRestriction,
        Kind::Portability => About::RightPortability,
        Kind::ObjectMarketing | Kind::Object | Kind::PublicationBan | Kind::DisclosureBan => {
            About::RightObject
        }
        Kind::WithdrawConsent => About::RightWithdrawConsent,
        Kind::HumanReview => About::RightHumanReview,
        Kind::Question => return None,
    };
    Some(right)
}

/// A right in the law's wording, where the notice asks for it and the right applies to it.
pub(crate) fn by_law(prepared: &Prepared<'_>, about: About, lang: Lang) -> Option<&'static str> {
    match prepared.notice.rights {
        Some(Rights::Law) => {}
        None => return None,
    }
    // Anyone may complain; the other rights apply where a request of their kind can be made.
    let offers = prepared.offers();
    let applies = about == About::SupervisoryAuthority
        || kinds_of(about).iter().any(|kind| offers.contains(kind));
    let wording = (Words::of(lang).right)(about);
    (applies && !wording.is_empty()).then_some(wording)
}

/// Links to the forms of the requests that belong to these sections.
pub(crate) fn links(
    edition: &Edition<'_>,
    outline: &Outline,
    abouts: &[About],
) -> Vec<RequestLink> {
    abouts
        .iter()
        .flat_map(|about| kinds_of(*about))
        .filter(|kind| outline.forms.contains(kind))
        .map(|kind| RequestLink {
            kind: *kind,
            id: outline.anchor.request(*kind),
            title: (edition.words.kind)(*kind).title,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_belongs_to_its_right() {
        for kind in Kind::ALL {
            match right_of(kind) {
                Some(right) => assert!(kinds_of(right).contains(&kind), "{kind:?}"),
                None => assert_eq!(kind, Kind::Question),
            }
        }
    }
}
