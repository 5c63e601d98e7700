//! Which sections a page has, and in what order.

use crate::anchor::Anchor;
use crate::content::Section;
use crate::edition::Edition;
use crate::form;
use crate::headings::Headings;
use crate::options::Options;
use crate::phrase::Phrase;
use crate::{rights, sections, wording};
use seloste_model::notice::About;
use seloste_model::request::Kind;
use std::rc::Rc;

/// What the sections of one page have in common.
pub(crate) struct Outline {
    /// The beginning of every id.
    pub(crate) anchor: Rc<Anchor>,
    /// The level of the notice's own heading.
    pub(crate) level: Headings,
    /// The kinds that the page has a form for.
    pub(crate) forms: Vec<Kind>,
}

impl Outline {
    /// The outline of a notice's page.
    pub(crate) fn of(edition: &Edition<'_>, options: &Options<'_>) -> Outline {
        Outline {
            anchor: edition.prepared.anchor(),
            level: Headings::from(options.heading_level),
            forms: form::kinds(&edition.prepared, options),
        }
    }

    /// The sections: the wording of the old text first, then what no block of it is about, from facts.
    pub(crate) fn sections<'a>(&self, edition: &Edition<'a>) -> Vec<Section<'a>> {
        let mut list = wording::sections(edition, self);
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
            list.push(Section {
                id: self.anchor.section(about),
                also: Vec::new(),
                about: Some(about),
                heading: Some(Phrase::ours(edition.heading(about))),
                depth: if within_protection { 2 } else { 1 },
                apart: about == About::RightObject,
                blocks,
                requests: rights::links(edition, self, &[about]),
            });
        }
        list
    }
}
