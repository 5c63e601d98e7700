//! The first screen: who keeps what about me, why, how long, and what I can do.

use crate::anchor::Id;
use crate::content::RequestLink;
use crate::edition::Edition;
use crate::facts::{self, Facts};
use crate::outline::Outline;
use crate::phrase::Phrase;
use seloste_model::notice::{About, Section, State};

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
    pub(crate) more: Option<More>,
}

/// An answer that needs a line of its own.
pub(crate) struct Answer<'a> {
    /// What it is about.
    pub(crate) name: Option<Phrase<'a>>,
    pub(crate) said: Option<Phrase<'a>>,
}

/// A link to the section that says more.
pub(crate) struct More {
    pub(crate) section: Id,
    pub(crate) heading: &'static str,
}

/// More answers than these do not fit on a first screen.
const MOST: usize = 8;

impl<'a> Summary<'a> {
    /// The first screen of a notice whose page has these sections and forms.
    pub(crate) fn of(edition: &Edition<'a>, outline: &Outline, told: &[About]) -> Summary<'a> {
        let (notice, page) = (edition.notice, &edition.words.page);
        let question = |question, about, short: Vec<Phrase<'a>>, long: Vec<Answer<'a>>| {
            let silent = short.is_empty() && long.is_empty();
            let too_many = short.len() > MOST || long.len() > MOST;
            let more = ((silent || too_many) && told.contains(&about)).then(|| More {
                section: outline.anchor.section(about),
                heading: edition.heading(about),
            });
            (!silent || more.is_some()).then(|| Question {
                question,
                short: short.into_iter().take(MOST).collect(),
                long: long.into_iter().take(MOST).collect(),
                more,
            })
        };
        let who = notice
            .controllers()
            .filter_map(|party| party.name.as_deref());
        let what = names(edition, About::DataContent, notice.data_content.as_ref());
        let why = names(edition, About::Purposes, notice.purposes.as_ref());
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
                    id: outline.anchor.request(*kind),
                    title: (edition.words.kind)(*kind).short,
                })
                .collect(),
        }
    }
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
