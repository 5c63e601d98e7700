//! The sections of a notice as data.

use crate::content::{Block, Section};
use crate::filters;
use crate::phrase::Phrase;
use crate::summary::Summary;
use crate::written;
use askama::Template;
use serde::Serialize;

/// A section.
#[derive(Serialize)]
pub(super) struct Part {
    id: String,
    /// Ids of further sections that this one holds, for links to them.
    also: Vec<String>,
    about: Option<&'static str>,
    heading: Option<String>,
    level: u8,
    apart: bool,
    html: String,
    requests: Vec<&'static str>,
}

/// A line of the table of contents.
#[derive(Serialize)]
pub(super) struct Content {
    id: String,
    heading: String,
}

/// A question of the first screen with its answers.
#[derive(Serialize)]
pub(super) struct Answers {
    question: &'static str,
    /// Each needs a line; those of a few words share the first.
    answers_html: Vec<String>,
    more: Option<Content>,
}

/// What stands in a section, without its heading.
#[derive(Template)]
#[template(path = "blocks.html")]
struct Blocks<'a, 'b> {
    blocks: &'b [Block<'a>],
}

impl Part {
    pub(super) fn of(section: &Section<'_>) -> Part {
        let blocks = Blocks {
            blocks: &section.blocks,
        };
        Part {
            id: section.id.to_string(),
            also: section.also.iter().map(ToString::to_string).collect(),
            about: section.about.map(|about| about.code()),
            heading: section.heading.as_ref().map(|heading| heading.plain()),
            level: section.depth,
            apart: section.apart,
            html: written(&blocks, 1024),
            requests: section
                .requests
                .iter()
                .map(|request| request.kind.code())
                .collect(),
        }
    }
}

/// The sections that have a heading and are no parts of others.
pub(super) fn contents(sections: &[Section<'_>]) -> Vec<Content> {
    let listed = sections.iter().filter(|section| !section.is_part());
    listed
        .filter_map(|section| {
            Some(Content {
                id: section.id.to_string(),
                heading: section.heading.as_ref()?.plain(),
            })
        })
        .collect()
}

/// The questions of the first screen but for the last, which the forms answer.
pub(super) fn answers(summary: &Summary<'_>) -> Vec<Answers> {
    let rows = summary.rows.iter();
    rows.map(|row| Answers {
        question: row.question,
        answers_html: short(&row.short)
            .into_iter()
            .chain(row.long.iter().map(ToString::to_string))
            .collect(),
        more: row.more.as_ref().map(|more| Content {
            id: more.section.to_string(),
            heading: more.heading.plain(),
        }),
    })
    .collect()
}

/// Answers of a few words as one line, if there are any.
fn short(answers: &[Phrase<'_>]) -> Option<String> {
    let answers: Vec<String> = answers.iter().map(ToString::to_string).collect();
    (!answers.is_empty()).then(|| answers.join(", "))
}
