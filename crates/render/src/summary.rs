//! The first screen: who keeps what about me, why, how long, and what I can do.

use crate::anchor::Id;
use crate::content::{RequestLink, Section};
use crate::edition::Edition;
use crate::facts::{self, Facts};
use crate::outline::Outline;
use crate::phrase::Phrase;
use askama::filters::HtmlSafe;
use seloste_model::notice::{self, About, State};
use std::fmt;

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
    pub(crate) more: Option<More<'a>>,
}

/// An answer that needs a line of its own.
pub(crate) struct Answer<'a> {
    /// What it is about.
    pub(crate) name: Option<Phrase<'a>>,
    pub(crate) said: Option<Phrase<'a>>,
}

// What it writes is made of phrases, which are escaped.
impl HtmlSafe for Answer<'_> {}

impl fmt::Display for Answer<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.name, &self.said) {
            (Some(name), Some(said)) => write!(f, "{name}: {said}"),
            (Some(one), None) | (None, Some(one)) => write!(f, "{one}"),
            (None, None) => Ok(()),
        }
    }
}

/// A link to the section that says more.
pub(crate) struct More<'a> {
    pub(crate) section: Id,
    pub(crate) heading: Phrase<'a>,
}

/// More answers than these, or longer ones, do not fit on a first screen.
const MOST: usize = 8;
const LONGEST: usize = 240;

impl<'a> Summary<'a> {
    /// The first screen of a notice whose page has these sections and forms.
    pub(crate) fn of(
        edition: &Edition<'a>,
        outline: &Outline,
        sections: &[Section<'a>],
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
                .map(|kind| RequestLink {
                    kind: *kind,
                    id: outline.anchor.request(*kind),
                    title: (edition.words.kind)(*kind).short,
                })
                .collect(),
        }
    }
}

/// How many of these fit in a few lines; one always does.
fn fitting(short: &[Phrase<'_>]) -> usize {
    let mut length = 0;
    let fit = short.iter().take(MOST).take_while(|phrase| {
        length += phrase.length() + 2;
        length <= LONGEST
    });
    fit.count().max(1)
}

/// The section about this, with its heading as it stands on the page.
fn more<'a>(outline: &Outline, sections: &[Section<'a>], about: About) -> Option<More<'a>> {
    let id = outline.anchor.section(about);
    let section = sections
        .iter()
        .find(|section| section.id == id || section.also.contains(&id))?;
    let heading = section.heading.clone()?;
    Some(More {
        section: id,
        heading,
    })
}

fn names<'a, I: Facts>(
    edition: &Edition<'a>,
    about: About,
    section: Option<&'a notice::Section<I>>,
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

/// How long data are kept: of each item its name and its period or criterion.
fn how_long<'a>(edition: &Edition<'a>) -> Vec<Answer<'a>> {
    let items = edition
        .notice
        .retention
        .iter()
        .flat_map(|section| &section.items);
    items
        .filter_map(|item| {
            let criterion = item.criterion.as_ref().and_then(|text| edition.say(text));
            let period = item.period.map(|period| facts::in_words(edition, period));
            let said = period.or(criterion);
            let name = item.called(edition);
            (name.is_some() || said.is_some()).then_some(Answer { name, said })
        })
        .collect()
}
