//! The kinds of request: which of them a notice offers, and which right each uses.

use super::about::About;
use super::bases::{LegalBasis, SpecialBasis};
use super::choices::Unless;
use super::items::{Decision, Purpose};
use super::notice::Notice;
use super::right::Right;
use super::section::{Section, State};
use crate::request::Kind;

impl Notice {
    /// The kinds of request that this notice offers, in the order of the page: those that everyone has, and
    /// those that the GDPR gives for what the notice says of itself. Where it does not say what decides
    /// (an unknown legal basis), the visitor has the benefit of the doubt.
    pub fn offers(&self) -> Vec<Kind> {
        Kind::ALL
            .into_iter()
            .filter(|kind| self.offers_kind(*kind))
            .collect()
    }

    fn offers_kind(&self, kind: Kind) -> bool {
        match kind {
            // Articles 15 to 18, 21(2) and 12(2): everyone, always.
            Kind::Access
            | Kind::Rectification
            | Kind::Erasure
            | Kind::Restriction
            | Kind::ObjectMarketing
            | Kind::Question => true,
            // Article 21(1): a public task or legitimate interests.
            Kind::Object => {
                self.a_basis_is_unknown()
                    || self.has_basis(|basis| {
                        matches!(
                            basis,
                            LegalBasis::PublicTask | LegalBasis::LegitimateInterests
                        )
                    })
            }
            // Article 20(1)(a): consent or a contract.
            Kind::Portability => {
                self.a_basis_is_unknown()
                    || self.has_basis(|basis| basis.is_consent() || basis == LegalBasis::Contract)
            }
            Kind::WithdrawConsent => {
                self.relies_on_consent() || is_stated_right(self.right_withdraw_consent.as_ref())
            }
            Kind::PublicationBan => is_stated(self.publication.as_ref()),
            Kind::DisclosureBan => self
                .disclosures
                .iter()
                .flat_map(|section| &section.items)
                .any(|recipient| recipient.marketing),
            Kind::HumanReview => self
                .automated_decisions
                .as_ref()
                .is_some_and(|section| is_stated(Some(section)) && decides(section)),
        }
    }

    /// Whether something in the notice rests on consent: a purpose, the register, a group of data, or an
    /// exclusion or disclosure that consent lifts.
    pub fn relies_on_consent(&self) -> bool {
        let by_exclusion = self
            .exclusions
            .iter()
            .flat_map(|section| &section.items)
            .any(|exclusion| exclusion.unless == Some(Unless::Consent));
        let by_disclosure = self
            .disclosures
            .iter()
            .flat_map(|section| &section.items)
            .any(|recipient| recipient.only_if == Some(Unless::Consent));
        let by_data = self
            .data_content
            .iter()
            .flat_map(|section| &section.items)
            .any(|category| category.by_consent);
        self.has_basis(LegalBasis::is_consent)
            || self.purposes().any(|purpose| {
                purpose
                    .special_basis
                    .contains(&SpecialBasis::ExplicitConsent)
            })
            || by_exclusion
            || by_disclosure
            || by_data
    }

    /// The purposes, item by item.
    pub fn purposes(&self) -> impl Iterator<Item = &Purpose> {
        self.purposes.iter().flat_map(|section| &section.items)
    }

    /// Every legal basis that is named, of a purpose or of the whole register.
    pub fn bases(&self) -> impl Iterator<Item = LegalBasis> {
        let of_register = self
            .legal_basis
            .iter()
            .flat_map(|section| &section.items)
            .filter_map(|basis| basis.basis);
        self.purposes()
            .flat_map(|purpose| purpose.basis.iter().copied())
            .chain(of_register)
    }

    fn has_basis(&self, wanted: impl Fn(LegalBasis) -> bool) -> bool {
        self.bases().any(wanted)
    }

    /// Whether a purpose has no basis of the GDPR and the register as a whole has none either.
    fn a_basis_is_unknown(&self) -> bool {
        let register_has_one = self
            .legal_basis
            .iter()
            .flat_map(|section| &section.items)
            .any(|basis| basis.basis.is_some_and(LegalBasis::is_gdpr));
        let mut purposes = self.purposes().peekable();
        let nothing_is_said = purposes.peek().is_none();
        !register_has_one
            && (nothing_is_said
                || purposes.any(|purpose| !purpose.basis.iter().any(|basis| basis.is_gdpr())))
    }
}

impl Kind {
    /// The right that a request of this kind uses; none for a question.
    pub const fn right(self) -> Option<About> {
        match self {
            Kind::Access => Some(About::RightAccess),
            Kind::Rectification => Some(About::RightRectification),
            Kind::Erasure => Some(About::RightErasure),
            Kind::Restriction => Some(About::RightRestriction),
            Kind::Portability => Some(About::RightPortability),
            Kind::ObjectMarketing | Kind::Object | Kind::PublicationBan | Kind::DisclosureBan => {
                Some(About::RightObject)
            }
            Kind::WithdrawConsent => Some(About::RightWithdrawConsent),
            Kind::HumanReview => Some(About::RightHumanReview),
            Kind::Question => None,
        }
    }

    /// The kinds of request that use a right, in the order in which a page offers them.
    pub fn of_right(about: About) -> impl Iterator<Item = Kind> {
        Kind::ALL
            .into_iter()
            .filter(move |kind| kind.right() == Some(about))
    }
}

fn is_stated<I>(section: Option<&Section<I>>) -> bool {
    section.is_some_and(|section| matches!(section.state, State::Stated | State::Conditional))
}

fn is_stated_right(right: Option<&Right>) -> bool {
    right.is_some_and(|right| matches!(right.state, State::Stated | State::Conditional))
}

/// Whether a stated section speaks of decisions, not of profiling only.
fn decides(section: &Section<Decision>) -> bool {
    section.items.is_empty() || section.items.iter().any(|decision| !decision.profiling)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn notice(json: serde_json::Value) -> Notice {
        serde_json::from_value(json).unwrap()
    }

    #[test]
    fn a_notice_that_says_nothing_offers_what_the_law_gives_in_doubt() {
        let offers = Notice::default().offers();
        for kind in [
            Kind::Access,
            Kind::Object,
            Kind::Portability,
            Kind::ObjectMarketing,
            Kind::Question,
        ] {
            assert!(offers.contains(&kind), "{kind:?}");
        }
        for kind in [
            Kind::WithdrawConsent,
            Kind::PublicationBan,
            Kind::DisclosureBan,
            Kind::HumanReview,
        ] {
            assert!(!offers.contains(&kind), "{kind:?}");
        }
    }

    #[test]
    fn the_basis_decides_between_objecting_and_portability() {
        let by_duty = notice(
            serde_json::json!({ "purposes": { "items": [{ "name": "a", "basis": ["legal_obligation"] }] } }),
        );
        assert!(!by_duty.offers().contains(&Kind::Object));
        assert!(!by_duty.offers().contains(&Kind::Portability));
        let by_interest = notice(
            serde_json::json!({ "purposes": { "items": [{ "name": "a", "basis": ["legitimate_interests"] }] } }),
        );
        assert!(by_interest.offers().contains(&Kind::Object));
        assert!(!by_interest.offers().contains(&Kind::Portability));
        let by_consent =
            notice(serde_json::json!({ "legal_basis": { "items": [{ "basis": "consent" }] } }));
        assert!(by_consent.offers().contains(&Kind::Portability));
        assert!(by_consent.offers().contains(&Kind::WithdrawConsent));
    }

    #[test]
    fn marketing_is_the_first_thing_to_object_to() {
        assert_eq!(
            Kind::of_right(About::RightObject).collect::<Vec<_>>(),
            [
                Kind::ObjectMarketing,
                Kind::Object,
                Kind::PublicationBan,
                Kind::DisclosureBan,
            ]
        );
        assert_eq!(Kind::of_right(About::SupervisoryAuthority).count(), 0);
    }

    #[test]
    fn profiling_alone_is_no_decision() {
        let profiled = notice(
            serde_json::json!({ "automated_decisions": { "items": [{ "name": "a", "profiling": true }] } }),
        );
        assert!(!profiled.offers().contains(&Kind::HumanReview));
        let decided = notice(serde_json::json!({ "automated_decisions": { "items": ["a"] } }));
        assert!(decided.offers().contains(&Kind::HumanReview));
    }
}
