//! The standing of a section: one of five different facts in law.

use seloste_model::notice::{About, Right, SectionView, State};

use crate::findings::Findings;
use crate::look::Look;

/// The standing of a section: how far the notice says something of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// The notice says nothing.
    Unstated,
    /// The notice has a heading with nothing under it.
    HeadingOnly,
    /// The notice says that there is none.
    None,
    /// The notice says that there is none, or something, on a condition.
    Conditional,
    /// The notice says what there is.
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

    /// The standing of a section in this state. A stated section that holds nothing says nothing.
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

/// Finds that a reader learns nothing of a section. Several rules, of the GDPR and of the act of 1999, find no more.
pub(crate) fn find_silence(look: &Look<'_>, found: &mut Findings<'_>, about: About) {
    if look.standing(about).is_silent() {
        found.at(about.code());
    }
}

impl Look<'_> {
    /// The standing of a section of facts or of a right. Names and contact details have no state, and are `Unstated`.
    pub(crate) fn standing(&self, about: About) -> Standing {
        let (state, holds_something) = match self.notice.section(about) {
            Some(SectionView::Facts(section)) => {
                let has_text = section.text.is_some_and(|text| !text.is_blank());
                (section.state, has_text || !section.items.is_empty())
            }
            Some(SectionView::Right(right)) => {
                let empty = Right {
                    state: right.state,
                    ..Right::default()
                };
                (right.state, *right != empty)
            }
            Some(
                SectionView::Controller(_) | SectionView::Contacts(_) | SectionView::Register(_),
            )
            | None => return Standing::Unstated,
        };
        Standing::of(state, holds_something || self.is_worded(about))
    }

    /// Whether a block of wording about the section has text.
    pub(crate) fn is_worded(&self, about: About) -> bool {
        self.notice
            .wording_about(about)
            .any(|block| block.text.as_ref().is_some_and(|text| !text.is_blank()))
    }
}
