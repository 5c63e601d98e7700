//! The table of contents.

use askama::Template;
use askama::filters::HtmlSafe;

use seloste_model::Lang;

use crate::anchor::Id;
use crate::body;
use crate::content::{PrintedSection, SectionLink};
use crate::edition::Edition;
use crate::filters;
use crate::headings::Headings;
use crate::outline::Outline;
use crate::phrase::Phrase;
use crate::requests::Requests;

/// The table of contents within a notice, under its own heading.
#[derive(Template)]
#[template(path = "contents.html")]
pub(crate) struct Contents<'a> {
    title: &'static str,
    id: Id,
    level: Headings,
    pub(crate) links: Vec<SectionLink<'a>>,
}

/// The table of contents as a part that stands elsewhere on the notice's page. The part has no heading and no id, so
/// that it fits anywhere.
#[derive(Template)]
#[template(path = "contents_part.html")]
pub(crate) struct ContentsPart<'a> {
    title: &'static str,
    lang: Lang,
    links: Vec<SectionLink<'a>>,
}

// The template escapes what people wrote.
impl HtmlSafe for Contents<'_> {}

impl<'a> Contents<'a> {
    /// The contents of a notice with these sections.
    pub(crate) fn of(
        edition: &Edition<'a>,
        outline: &Outline,
        sections: &[PrintedSection<'a>],
        requests: &Requests<'a>,
    ) -> Contents<'a> {
        Contents {
            title: edition.words.page.contents,
            id: outline.anchor.contents(),
            level: outline.level,
            links: links(sections, requests.id(), requests.heading()),
        }
    }
}

impl<'a> ContentsPart<'a> {
    /// The contents of a notice. The last link leads to the forms where they stand in the notice, and else to the ways
    /// to make a request; its words fit both.
    pub(crate) fn of(edition: &Edition<'a>, outline: &Outline) -> ContentsPart<'a> {
        ContentsPart {
            title: edition.words.page.contents,
            lang: edition.lang,
            links: links(
                &body::sections(edition, outline),
                &outline.anchor.requests(),
                edition.words.form.ways,
            ),
        }
    }
}

/// Links to the sections that are listed, and to the section on requests.
fn links<'a>(
    sections: &[PrintedSection<'a>],
    requests: &Id,
    heading: &'static str,
) -> Vec<SectionLink<'a>> {
    let mut links: Vec<SectionLink<'a>> = Vec::with_capacity(sections.len() + 1);
    links.extend(listed(sections));
    links.push(SectionLink {
        id: requests.clone(),
        heading: Phrase::ours(heading),
    });
    links
}

/// Links to the sections that have a heading and are no parts of others.
pub(crate) fn listed<'a>(sections: &[PrintedSection<'a>]) -> impl Iterator<Item = SectionLink<'a>> {
    let listed = sections.iter().filter(|section| !section.is_part());
    listed.filter_map(|section| {
        Some(SectionLink {
            id: section.id.clone(),
            heading: section.heading.clone()?,
        })
    })
}
