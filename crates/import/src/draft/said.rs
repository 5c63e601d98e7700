//! What a draft says of a section while it is being read.

use seloste_model::Notice;
use seloste_model::notice::{About, Right, SectionMut, SectionView, State, Stateful};

/// Whether a draft has anything about this.
pub(crate) fn says(notice: &Notice, about: About) -> bool {
    match notice.section(about) {
        Some(SectionView::Register(register)) => register.name.is_some(),
        Some(
            SectionView::Controller(_)
            | SectionView::Contacts(_)
            | SectionView::Facts(_)
            | SectionView::Right(_),
        ) => true,
        // A notice may speak of paper and computers without a word on protection in general.
        None => {
            about == About::Protection
                && (notice.protection_manual.is_some() || notice.protection_electronic.is_some())
        }
    }
}

/// Sets the state of a section where nothing more is known of it yet.
pub(super) fn set_state(notice: &mut Notice, about: About, state: State) {
    // A heading that is not known says of no section that it is there.
    if about == About::Other {
        return;
    }
    match notice.section_mut(about) {
        SectionMut::Details => {}
        SectionMut::Facts(section) => raise(section, state),
        SectionMut::Right(right) => raise(right, state),
    }
}

/// The field of a right.
pub(super) fn right_mut(notice: &mut Notice, about: About) -> Option<&mut Option<Right>> {
    match notice.section_mut(about) {
        SectionMut::Right(right) => Some(right),
        SectionMut::Details | SectionMut::Facts(_) => None,
    }
}

/// A heading alone gives way to anything else; a second section never takes away what a first one said.
fn raise(section: &mut dyn Stateful, state: State) {
    match section.state() {
        None | Some(State::HeadingOnly) => section.set_state(state),
        Some(State::Stated | State::None | State::Conditional) => {}
    }
}
