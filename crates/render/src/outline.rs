//! The outline of a page: its ids, the level of its headings, its forms.

use std::rc::Rc;

use seloste_model::notice::About;
use seloste_model::request::Kind;

use crate::anchor::Anchor;
use crate::content::RequestLink;
use crate::edition::Edition;
use crate::headings::Headings;
use crate::options::Options;

/// The facts that all sections of one page share.
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
            forms: options.kinds_of(&edition.prepared),
        }
    }

    /// Links to the forms of the requests that belong to these sections.
    pub(crate) fn links(&self, edition: &Edition<'_>, abouts: &[About]) -> Vec<RequestLink> {
        abouts
            .iter()
            .flat_map(|about| Kind::of_right(*about))
            .filter(|kind| self.forms.contains(kind))
            .map(|kind| self.link(kind, (edition.words.kind)(kind).title))
            .collect()
    }

    /// A link to the form of one kind.
    pub(crate) fn link(&self, kind: Kind, title: &'static str) -> RequestLink {
        RequestLink {
            kind,
            id: self.anchor.request(kind),
            title,
        }
    }
}
