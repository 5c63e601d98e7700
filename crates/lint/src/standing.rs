//! What a notice says of a section, as five different facts in law.

use seloste_model::Notice;
use seloste_model::notice::{About, Right, Section, State};

use crate::findings::Findings;
use crate::look::Look;

/// What a notice says of a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// Nothing.
    Unstated,
    /// A heading with nothing under it.
    HeadingOnly,
    /// That there is none.
    None,
    /// That there is none, or something, on a condition.
    Conditional,
    /// What there is.
    Stated,
}

impl Standing {
    /// Whether a reader learns nothing.
    pub(crate) fn is_silent(self) -> bool {
        matches!(self, Standing::Unstated | Standing::HeadingOnly)
    }

    /// Whether the notice says what there is, if only on a condition.
    pub(crate) fn is_stated(self) -> bool {
        matches!(self, Standing::Stated | Standing::Conditional)
    }

    /// What the state of a table comes to: a stated table that holds nothing says nothing.
    fn of(state: State, holds_something: bool) -> Standing {
        match state {
            State::HeadingOnly => Standing::HeadingOnly,
            State::None => Standing::None,
            State::Conditional => Standing::Conditional,
            State::Stated if holds_something => Standing::Stated,
            State::Stated => Standing::Unstated,
        }
    }
}

/// Finds that a reader learns nothing of a section. Several rules, of either act, are no more than this.
pub(crate) fn find_silence(look: &Look<'_>, found: &mut Findings<'_>, about: About) {
    if look.standing(about).is_silent() {
        found.at(about.code());
    }
}

impl Look<'_> {
    /// What the notice says of a section of facts or of a right. What else there is, controllers, contacts and
    /// the register's name, is a value and not a section, and is `Unstated` here.
    pub(crate) fn standing(&self, about: About) -> Standing {
        let Notice {
            dpo,
            purposes,
            exclusions,
            legal_basis,
            data_subjects,
            data_content,
            sources,
            disclosures,
            processors,
            transfers,
            publication,
            protection,
            protection_manual,
            protection_electronic,
            retention,
            provision,
            cookies,
            automated_decisions,
            availability,
            other,
            ..
        } = self.notice;
        match about {
            About::Dpo => self.of_section(about, dpo),
            About::Purposes => self.of_section(about, purposes),
            About::Exclusions => self.of_section(about, exclusions),
            About::LegalBasis => self.of_section(about, legal_basis),
            About::DataSubjects => self.of_section(about, data_subjects),
            About::DataContent => self.of_section(about, data_content),
            About::Sources => self.of_section(about, sources),
            About::Disclosures => self.of_section(about, disclosures),
            About::Processors => self.of_section(about, processors),
            About::Transfers => self.of_section(about, transfers),
            About::Publication => self.of_section(about, publication),
            About::Protection => self.of_section(about, protection),
            About::ProtectionManual => self.of_section(about, protection_manual),
            About::ProtectionElectronic => self.of_section(about, protection_electronic),
            About::Retention => self.of_section(about, retention),
            About::Provision => self.of_section(about, provision),
            About::Cookies => self.of_section(about, cookies),
            About::AutomatedDecisions => self.of_section(about, automated_decisions),
            About::Availability => self.of_section(about, availability),
            About::Other => self.of_section(about, other),
            About::RightAccess
            | About::RightRectification
            | About::RightErasure
            | About::RightRestriction
            | About::RightPortability
            | About::RightObject
            | About::RightWithdrawConsent
            | About::RightHumanReview
            | About::RightOther
            | About::SupervisoryAuthority => self.of_right(about),
            About::Controller | About::Contact | About::RegisterName => Standing::Unstated,
        }
    }

    fn of_section<I>(&self, about: About, section: &Option<Section<I>>) -> Standing {
        let Some(section) = section else {
            return Standing::Unstated;
        };
        let has_text = section.text.as_ref().is_some_and(|text| !text.is_blank());
        let holds_something = has_text || !section.items.is_empty() || self.is_worded(about);
        Standing::of(section.state, holds_something)
    }

    fn of_right(&self, about: About) -> Standing {
        let Some(right) = self.notice.right(about) else {
            return Standing::Unstated;
        };
        let empty = Right {
            state: right.state,
            ..Right::default()
        };
        Standing::of(right.state, *right != empty || self.is_worded(about))
    }

    /// Whether a block of wording about the section has text.
    pub(crate) fn is_worded(&self, about: About) -> bool {
        self.notice
            .wording_about(about)
            .any(|block| block.text.as_ref().is_some_and(|text| !text.is_blank()))
    }
}
