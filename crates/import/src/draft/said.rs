//! Which field of a notice belongs to which code.

use seloste_model::Notice;
use seloste_model::notice::{About, Right, Section, State};

/// Whether a draft has anything about this.
pub(crate) fn says(notice: &Notice, about: About) -> bool {
    match about {
        About::Controller => notice.controller.is_some(),
        About::Contact => !notice.contacts.is_empty(),
        About::RegisterName => notice
            .register
            .as_ref()
            .is_some_and(|register| register.name.is_some()),
        About::Dpo => notice.dpo.is_some(),
        About::Purposes => notice.purposes.is_some(),
        About::Exclusions => notice.exclusions.is_some(),
        About::LegalBasis => notice.legal_basis.is_some(),
        About::DataSubjects => notice.data_subjects.is_some(),
        About::DataContent => notice.data_content.is_some(),
        About::Sources => notice.sources.is_some(),
        About::Disclosures => notice.disclosures.is_some(),
        About::Processors => notice.processors.is_some(),
        About::Transfers => notice.transfers.is_some(),
        About::Publication => notice.publication.is_some(),
        // A notice may speak of paper and computers without a word on protection in general.
        About::Protection => {
            notice.protection.is_some()
                || notice.protection_manual.is_some()
                || notice.protection_electronic.is_some()
        }
        About::ProtectionManual => notice.protection_manual.is_some(),
        About::ProtectionElectronic => notice.protection_electronic.is_some(),
        About::Retention => notice.retention.is_some(),
        About::Provision => notice.provision.is_some(),
        About::Cookies => notice.cookies.is_some(),
        About::AutomatedDecisions => notice.automated_decisions.is_some(),
        About::Availability => notice.availability.is_some(),
        About::Other => notice.other.is_some(),
        About::RightAccess
        | About::RightRectification
        | About::RightErasure
        | About::RightRestriction
        | About::RightPortability
        | About::RightObject
        | About::RightWithdrawConsent
        | About::RightHumanReview
        | About::RightOther
        | About::SupervisoryAuthority => notice.right(about).is_some(),
    }
}

/// Sets the state of a section where nothing more is known of it yet.
pub(super) fn set_state(notice: &mut Notice, about: About, state: State) {
    match about {
        About::Controller | About::Contact | About::RegisterName | About::Other => {}
        About::Dpo => raise(&mut notice.dpo, state),
        About::Purposes => raise(&mut notice.purposes, state),
        About::Exclusions => raise(&mut notice.exclusions, state),
        About::LegalBasis => raise(&mut notice.legal_basis, state),
        About::DataSubjects => raise(&mut notice.data_subjects, state),
        About::DataContent => raise(&mut notice.data_content, state),
        About::Sources => raise(&mut notice.sources, state),
        About::Disclosures => raise(&mut notice.disclosures, state),
        About::Processors => raise(&mut notice.processors, state),
        About::Transfers => raise(&mut notice.transfers, state),
        About::Publication => raise(&mut notice.publication, state),
        About::Protection => raise(&mut notice.protection, state),
        About::ProtectionManual => raise(&mut notice.protection_manual, state),
        About::ProtectionElectronic => raise(&mut notice.protection_electronic, state),
        About::Retention => raise(&mut notice.retention, state),
        About::Provision => raise(&mut notice.provision, state),
        About::Cookies => raise(&mut notice.cookies, state),
        About::AutomatedDecisions => raise(&mut notice.automated_decisions, state),
        About::Availability => raise(&mut notice.availability, state),
        About::RightAccess
        | About::RightRectification
        | About::RightErasure
        | About::RightRestriction
        | About::RightPortability
        | About::RightObject
        | About::RightWithdrawConsent
        | About::RightHumanReview
        | About::RightOther
        | About::SupervisoryAuthority => {
            if let Some(field) = right_mut(notice, about) {
                match field {
                    Some(right) if right.state == State::HeadingOnly => right.state = state,
                    Some(_) => {}
                    None => {
                        *field = Some(Right {
                            state,
                            ..Right::default()
                        })
                    }
                }
            }
        }
    }
}

/// The field of a right.
pub(super) fn right_mut(notice: &mut Notice, about: About) -> Option<&mut Option<Right>> {
    match about {
        About::RightAccess => Some(&mut notice.right_access),
        About::RightRectification => Some(&mut notice.right_rectification),
        About::RightErasure => Some(&mut notice.right_erasure),
        About::RightRestriction => Some(&mut notice.right_restriction),
        About::RightPortability => Some(&mut notice.right_portability),
        About::RightObject => Some(&mut notice.right_object),
        About::RightWithdrawConsent => Some(&mut notice.right_withdraw_consent),
        About::RightHumanReview => Some(&mut notice.right_human_review),
        About::RightOther => Some(&mut notice.right_other),
        About::SupervisoryAuthority => Some(&mut notice.supervisory_authority),
        About::Controller
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
        | About::Other => None,
    }
}

/// A heading alone gives way to anything else; a second section never takes away what a first one said.
fn raise<I>(field: &mut Option<Section<I>>, state: State) {
    match field {
        Some(section) if section.state == State::HeadingOnly => section.state = state,
        Some(_) => {}
        None => *field = Some(Section::of_state(state)),
    }
}
