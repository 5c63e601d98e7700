//! The table of contents.

use crate::anchor::Id;
use crate::content::Section;
use crate::edition::Edition;
use crate::filters;
use crate::headings::Headings;
use crate::outline::Outline;
use crate::phrase::Phrase;
use crate::requests::Requests;
use askama::Template;
use askama::filters::HtmlSafe;
use seloste_model::Lang;

/// The table of contents within a notice, under its own heading.
#[derive(Template)]
#[template(path = "contents.html")]
pub(crate) struct Contents<'a> {
    title: &'static str,
    id: Id,
    level: Headings,
    pub(crate) links: Vec<Link<'a>>,
}

/// The table of contents as a part that stands elsewhere on the notice's page. It has no heading and no id, so
/// that it fits anywhere.
#[derive(Template)]
#[template(path = "contents_part.html")]
pub(crate) struct ContentsPart<'a> {
    title: &'static str,
    lang: Lang,
    links: Vec<Link<'a>>,
}

/// A link to a section.
pub(crate) struct Link<'a> {
    pub(crate) id: Id,
    pub(crate) heading: Phrase<'a>,
}

// Its template escapes what people wrote.
impl HtmlSafe for Contents<'_> {}

impl<'a> Contents<'a> {
    /// The contents of a notice with these sections.
    pub(crate) fn of(
        edition: &Edition<'a>,
        outline: &Outline,
        sections: &[Section<'a>],
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
    /// The contents of a notice. Its last link leads to the forms where they stand in the notice, and to the ways
    /// to make a request where they do not, so it names what both are.
    pub(crate) fn of(edition: &Edition<'a>, outline: &Outline) -> ContentsPart<'a> {
        ContentsPart {
            title: edition.words.page.contents,
            lang: edition.lang,
            links: links(
                &outline.sections(edition),
                &outline.anchor.requests(),
                edition.words.form.ways,
            ),
        }
    }
}

/// Links to the sections that have a heading and are no parts of others, and to that on requests.
fn links<'a>(sections: &[Section<'a>], requests: &Id, heading: &'static str) -> Vec<Link<'a>> {
    let listed = sections.iter().filter(|section| !section.is_part());
    let mut links: Vec<Link<'a>> = Vec::with_capacity(sections.len() + 1);
    links.extend(listed.filter_map(|section| {
        Some(Link {
            id: section.id.clone(),
            heading: section.heading.clone()?,
        })
    }));
    links.push(Link {
        id: requests.clone(),
        heading: Phrase::ours(heading),
    });
    links
}
