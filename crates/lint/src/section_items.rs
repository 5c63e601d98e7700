//! The items of a section.

use std::slice;

use seloste_model::notice::Section;

/// The items of a section; none where the notice lacks the section.
pub(crate) fn items<I>(section: &Option<Section<I>>) -> slice::Iter<'_, I> {
    section
        .as_ref()
        .map_or(&[][..], |section| &section.items)
        .iter()
}
