//! The sections of a notice as data.

use askama::Template;
use serde::Serialize;

use crate::content::{Block, PrintedSection, SectionLink};
use crate::contents;
use crate::filters;
use crate::phrase::Phrase;
use crate::print::printed;
use crate::summary::Summary;

/// A section.
#[derive(Serialize)]
pub(super) struct SectionData {
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
pub(super) struct ContentsLine {
    id: String,
    heading: String,
}

/// A question of the first screen with its answers.
#[derive(Serialize)]
pub(super) struct Answers {
    question: &'static str,
    /// The lines of the answer. Answers of a few words share the first.
    answers_html: Vec<String>,
    more: Option<ContentsLine>,
}

/// The text of a section, without its heading.
#[derive(Template)]
#[template(path = "blocks.html")]
struct SectionBody<'a, 'b> {
    blocks: &'b [Block<'a>],
}

impl SectionData {
    pub(super) fn of(section: &PrintedSection<'_>) -> SectionData {
        let body = SectionBody {
            blocks: &section.blocks,
        };
        SectionData {
            id: section.id.to_string(),
            also: section.also.iter().map(ToString::to_string).collect(),
            about: section.about.map(|about| about.code()),
            heading: section.heading.as_ref().map(|heading| heading.plain()),
            level: section.depth,
            apart: section.apart,
            html: printed(&body, 1024),
            requests: section
                .requests
                .iter()
                .map(|request| request.kind.code())
                .collect(),
        }
    }
}

impl ContentsLine {
    fn of(link: &SectionLink<'_>) -> ContentsLine {
        ContentsLine {
            id: link.id.to_string(),
            heading: link.heading.plain(),
        }
    }
}

/// The table of contents, without the section on requests.
pub(super) fn contents(sections: &[PrintedSection<'_>]) -> Vec<ContentsLine> {
    contents::listed(sections)
        .map(|link| ContentsLine::of(&link))
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
        more: row.more.as_ref().map(ContentsLine::of),
    })
    .collect()
}

/// Answers of a few words as one line, if there are any.
fn short(answers: &[Phrase<'_>]) -> Option<String> {
    let answers: Vec<String> = answers.iter().map(ToString::to_string).collect();
    (!answers.is_empty()).then(|| answers.join(", "))
}
