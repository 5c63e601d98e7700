//! The rights: which of them apply, and which requests belong to each.

use crate::content::RequestLink;
use crate::edition::Edition;
use crate::outline::Outline;
use crate::prepared::Prepared;
use seloste_model::notice::{About, Rights};
use seloste_model::request::Kind;
use seloste_model::{Lang, Words};

/// A right in the law's wording, where the notice asks for it and the right applies to it.
pub(crate) fn by_law(prepared: &Prepared<'_>, about: About, lang: Lang) -> Option<&'static str> {
    match prepared.notice.rights {
        Some(Rights::Law) => {}
        None => return None,
    }
    // Anyone may complain; the other rights apply where a request of their kind can be made.
    let offers = prepared.offers();
    let applies = about == About::SupervisoryAuthority
        || Kind::of_right(about).any(|kind| offers.contains(&kind));
    let wording = Words::of(lang).rights.of(about);
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
        .flat_map(|about| Kind::of_right(*about))
        .filter(|kind| outline.forms.contains(kind))
        .map(|kind| RequestLink {
            kind,
            id: outline.anchor.request(kind),
            title: (edition.words.kind)(kind).title,
        })
        .collect()
}
