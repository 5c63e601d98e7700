//! Reading a text into its parts, before any value or fact is read.

use std::ops::Range;

use seloste_model::Lang;
use seloste_model::notice::About;

use crate::heading::{Heading, Meaning};
use crate::headings;
use crate::language;
use crate::line::Line;
use crate::normalise;
use crate::number::Number;
use crate::preface;

/// A text in its parts: title, preface, sections, and lines of the site around it.
#[derive(Debug)]
pub(crate) struct Reading {
    /// Every line of the text.
    pub lines: Vec<Line>,
    /// The language of the text, as guessed.
    pub lang: Lang,
    /// The line with the title of the whole, as an index.
    pub title: Option<usize>,
    /// Lines before the first section without title and navigation, as indexes.
    pub preface: Vec<usize>,
    /// Lines of a site's navigation, as indexes.
    pub boilerplate: Vec<usize>,
    /// The sections, in the order of the text.
    pub sections: Vec<Section>,
}

/// A section: a heading and the lines under it.
#[derive(Debug)]
pub(crate) struct Section {
    /// The heading as written.
    pub heading: String,
    /// The number of the heading.
    pub number: Option<Number>,
    /// The depth of the heading, 1 being the highest.
    pub level: u8,
    /// The codes of the topics that the heading names.
    pub codes: Vec<About>,
    /// Whether the heading was known by its looks only.
    pub is_unknown: bool,
    /// The lines of the section with the heading, as indexes.
    pub lines: Range<usize>,
    /// The lines of the body, cleaned; blank lines between paragraphs are kept as empty ones.
    pub body: Vec<String>,
}

impl Section {
    /// The body as one text.
    pub(crate) fn text(&self) -> String {
        self.body.join("\n")
    }

    /// Whether the heading names this topic.
    pub(crate) fn is_about(&self, code: About) -> bool {
        self.codes.contains(&code)
    }
}

/// Reads a text into its parts.
pub(crate) fn read(text: &str) -> Reading {
    let lines = normalise::lines(text);
    let lang = language::guess(&lines);
    let headings = headings::find(&lines);
    let first = headings
        .iter()
        .position(opens_a_section)
        .unwrap_or(headings.len());
    let end_of_preface = headings
        .get(first)
        .map_or(lines.len(), |heading| heading.lines.start);
    let (before, inside) = headings.split_at(first);
    let boilerplate = preface::boilerplate(&lines, inside);
    let title = preface::title(&lines[..end_of_preface], before, &boilerplate);
    let preface = (0..end_of_preface)
        .filter(|at| !lines[*at].is_blank() && Some(*at) != title && !boilerplate.contains(at))
        .collect();
    let sections = sections(&lines, inside, &boilerplate);
    Reading {
        lines,
        lang,
        title,
        preface,
        boilerplate: boilerplate.into_iter().collect(),
        sections,
    }
}

fn opens_a_section(heading: &Heading) -> bool {
    match heading.meaning {
        Some(Meaning::Section(_) | Meaning::SecondDocument) => true,
        // Before the first section these are titles of the whole.
        Some(Meaning::Title) | None => false,
    }
}

fn sections(
    lines: &[Line],
    headings: &[Heading],
    boilerplate: &std::collections::BTreeSet<usize>,
) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::with_capacity(headings.len());
    let mut parents: Vec<usize> = Vec::new();
    for (index, heading) in headings.iter().enumerate() {
        let end = headings
            .get(index + 1)
            .map_or(lines.len(), |next| next.lines.start);
        let body = (heading.lines.end..end).filter(|at| !boilerplate.contains(at));
        let first = heading.rest.clone().into_iter();
        let texts = first.chain(body.map(|at| lines[at].text.clone()));
        while parents
            .last()
            .is_some_and(|parent| sections[*parent].level >= heading.level)
        {
            parents.pop();
        }
        let parent = parents.last().map(|parent| &sections[*parent]);
        let codes = codes(heading, parent);
        parents.push(index);
        sections.push(Section {
            heading: heading.text.clone(),
            number: heading.number.clone(),
            level: heading.level,
            codes,
            is_unknown: heading.meaning.is_none(),
            lines: heading.lines.start..end,
            body: without_outer_blanks(texts),
        });
    }
    sections
}

/// The codes of a heading. One in unknown words under a known one is about the topics of that one.
fn codes(heading: &Heading, parent: Option<&Section>) -> Vec<About> {
    match &heading.meaning {
        Some(Meaning::Section(codes)) => codes.clone(),
        Some(Meaning::Title | Meaning::SecondDocument) => vec![About::Other],
        None => parent.map_or_else(|| vec![About::Other], |parent| parent.codes.clone()),
    }
}

fn without_outer_blanks(texts: impl Iterator<Item = String>) -> Vec<String> {
    let mut body: Vec<String> = Vec::new();
    for text in texts {
        let repeats = body.last().is_none_or(String::is_empty);
        if !(text.is_empty() && repeats) {
            body.push(text);
        }
    }
    if body.last().is_some_and(String::is_empty) {
        body.pop();
    }
    body
}
