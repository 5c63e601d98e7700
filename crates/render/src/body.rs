//! The body of a notice: its sections in the order of the page.

use seloste_model::notice::About;

use crate::content::PrintedSection;
use crate::edition::Edition;
use crate::outline::Outline;
use crate::phrase::Phrase;
use crate::{sections, wording};

/// The sections of a page: the wording of the old text first, then from facts what no block of it is about.
pub(crate) fn sections<'a>(edition: &Edition<'a>, outline: &Outline) -> Vec<PrintedSection<'a>> {
    let mut list = wording::sections(edition, outline);
    list.reserve(About::ALL.len());
    for about in About::ALL {
        if edition.notice.wording_replaces_in(about, edition.lang) {
            continue;
        }
        let Some(blocks) = sections::blocks(edition, about) else {
            continue;
        };
        let within_protection =
            matches!(about, About::ProtectionManual | About::ProtectionElectronic)
                && list
                    .iter()
                    .any(|section| section.about == Some(About::Protection));
        list.push(PrintedSection {
            id: outline.anchor.section(about),
            also: Vec::new(),
            about: Some(about),
            heading: Some(Phrase::ours(edition.heading(about))),
            depth: if within_protection { 2 } else { 1 },
            apart: about == About::RightObject,
            blocks,
            requests: outline.links(edition, &[about]),
        });
    }
    list
}
