//! The first screen of a notice: who keeps what about me, why, how long, and what I can do.

use std::fmt::{self, Write};

use seloste_model::notice::{About, Section, State};

use crate::content::{PrintedSection, RequestLink, SectionLink};
use crate::edition::Edition;
use crate::facts::Facts;
use crate::html::prints_html;
use crate::outline::Outline;
use crate::phrase::Phrase;

/// The answers of the first screen; a question that the notice does not answer is left out.
pub(crate) struct Summary<'a> {
    /// The questions with their answers.
    pub(crate) rows: Vec<Question<'a>>,
    /// Links to the forms, for the last question.
    pub(crate) requests: Vec<RequestLink>,
}

/// A question with its answers.
pub(crate) struct Question<'a> {
    pub(crate) question: &'static str,
    /// Answers of a few words, which make one line.
    pub(crate) short: Vec<Phrase<'a>>,
    /// Answers that need a line each.
    pub(crate) long: Vec<Answer<'a>>,
    /// The section that says more, where these are not all of it.
    pub(crate) more: Option<SectionLink<'a>>,
}

/// An answer that needs a line of its own.
pub(crate) struct Answer<'a> {
    /// The name of the thing that the answer is about.
    pub(crate) name: Option<Phrase<'a>>,
    pub(crate) said: Option<Phrase<'a>>,
}

impl Answer<'_> {
    fn write(&self, dest: &mut dyn Write) -> fmt::Result {
        match (&self.name, &self.said) {
            (Some(name), Some(said)) => write!(dest, "{name}: {said}"),
            (Some(one), None) | (None, Some(one)) => write!(dest, "{one}"),
            (None, None) => Ok(()),
        }
    }
}

prints_html!(Answer<'_>);

/// The number and the length of the answers that fit on a first screen.
const MOST: usize = 8;
const LONGEST: usize = 240;

impl<'a> Summary<'a> {
    /// The first screen of a notice whose page has these sections and forms.
    pub(crate) fn of(
        edition: &Edition<'a>,
        outline: &Outline,
        sections: &[PrintedSection<'a>],
    ) -> Summary<'a> {
        let (written, page) = (edition.notice, &edition.words.page);
        let question = |question, about, mut short: Vec<Phrase<'a>>, mut long: Vec<Answer<'a>>| {
            let said = short.len() + long.len();
            short.truncate(fitting(&short));
            long.truncate(MOST);
            let shown = short.len() + long.len();
            let more = if shown == 0 || shown < said {
                more(outline, sections, about)
            } else {
                None
            };
            (shown > 0 || more.is_some()).then_some(Question {
                question,
                short,
                long,
                more,
            })
        };
        let who = written
            .controllers()
            .filter_map(|party| party.name.as_deref());
        let what = names(edition, About::DataContent, written.data_content.as_ref());
        let why = names(edition, About::Purposes, written.purposes.as_ref());
        let rows = [
            question(
                page.summary_who,
                About::Controller,
                who.map(Phrase::text).collect(),
                Vec::new(),
            ),
            question(page.summary_what, About::DataContent, what, Vec::new()),
            question(page.summary_why, About::Purposes, why, Vec::new()),
            question(
                page.summary_how_long,
                About::Retention,
                Vec::new(),
                how_long(edition),
            ),
        ];
        Summary {
            rows: rows.into_iter().flatten().collect(),
            requests: outline
                .forms
                .iter()
                .map(|kind| outline.link(*kind, (edition.words.kind)(*kind).short))
                .collect(),
        }
    }
}

/// The number of answers that fit in a few lines; one always does.
fn fitting(short: &[Phrase<'_>]) -> usize {
    let mut length = 0;
    let fit = short.iter().take(MOST).take_while(|phrase| {
        length += phrase.length() + 2;
        length <= LONGEST
    });
    fit.count().max(1)
}

/// A link to the section about this, with its heading as it stands on the page.
fn more<'a>(
    outline: &Outline,
    sections: &[PrintedSection<'a>],
    about: About,
) -> Option<SectionLink<'a>> {
    let id = outline.anchor.section(about);
    let section = sections
        .iter()
        .find(|section| section.id == id || section.also.contains(&id))?;
    let heading = section.heading.clone()?;
    Some(SectionLink { id, heading })
}

fn names<'a, I: Facts>(
    edition: &Edition<'a>,
    about: About,
    section: Option<&'a Section<I>>,
) -> Vec<Phrase<'a>> {
    let Some(section) = section else {
        return Vec::new();
    };
    let names: Vec<_> = section
        .items
        .iter()
        .filter_map(|item| item.called(edition))
        .collect();
    match section.state {
        State::None if names.is_empty() => vec![Phrase::ours((edition.words.none)(about))],
        State::Stated | State::HeadingOnly | State::None | State::Conditional => names,
    }
}

/// The answers on how long data are kept: of each item its name and its period or criterion.
fn how_long<'a>(edition: &Edition<'a>) -> Vec<Answer<'a>> {
    let items = edition
        .notice
        .retention
        .iter()
        .flat_map(|section| &section.items);
    items
        .filter_map(|item| {
            let period = item.period.map(|period| edition.period(period));
            let said = period.or_else(|| edition.say(&item.criterion));
            let name = item.called(edition);
            (name.is_some() || said.is_some()).then_some(Answer { name, said })
        })
        .collect()
}
