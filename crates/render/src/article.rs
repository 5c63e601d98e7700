//! The notice itself, as a fragment of a page.

use crate::anchor::Id;
use crate::content::{Block, Section};
use crate::edition::Edition;
use crate::form::{Forms, HONEYPOT};
use crate::options::{HeadingLevel, Options, RequestForm, Sender};
use crate::outline::Outline;
use crate::phrase::Phrase;
use crate::summary::Summary;
use crate::switch::{self, Other};
use crate::widget::WidgetWords;
use crate::{title, ways};
use askama::Template;
use askama::filters::HtmlSafe;
use seloste_model::dialect::Trust;
use seloste_model::{Lang, Words};

/// The notice as it is printed.
#[derive(Template)]
#[template(path = "article.html")]
pub(crate) struct Article<'a> {
    words: &'static Words,
    lang: Lang,
    id: Id,
    level: HeadingLevel,
    pub(crate) title: Phrase<'a>,
    dates: Vec<Phrase<'a>>,
    others: Vec<Other<'a>>,
    summary: Summary<'a>,
    sections: Vec<Section<'a>>,
    ways: Vec<Phrase<'a>>,
    forms: Option<Forms<'a>>,
    /// How the widget sends what the forms hold.
    sending: RequestForm<'a>,
    widget: WidgetWords,
}

// Its template escapes what people wrote.
impl HtmlSafe for Article<'_> {}

impl<'a> Article<'a> {
    /// The notice in one language.
    pub(crate) fn of(edition: &Edition<'a>, options: &Options<'a>) -> Article<'a> {
        let (notice, words) = (edition.notice, edition.words);
        let outline = Outline::of(edition, options);
        let sections = outline.sections(edition);
        let drawn_up = notice
            .drawn_up
            .map(|date| edition.date(date).within(words.page.drawn_up));
        let updated = notice
            .updated
            .map(|date| edition.date(date).within(words.page.updated));
        let form = options
            .requests
            .as_ref()
            .filter(|_| !outline.forms.is_empty());
        Article {
            words,
            lang: edition.lang,
            level: outline.level,
            title: title::of(edition),
            dates: drawn_up.into_iter().chain(updated).collect(),
            others: switch::others(edition.lang, options.alternates),
            summary: Summary::of(edition, &outline, &sections),
            sections,
            ways: ways::general(edition),
            sending: form.cloned().unwrap_or_default(),
            widget: WidgetWords::of(edition.lang, outline.level),
            forms: form.map(|form| Forms::of(edition, &outline, form)),
            id: outline.anchor.notice(),
        }
    }

    /// Whether it has a form.
    pub(crate) const fn has_forms(&self) -> bool {
        self.forms.is_some()
    }
}
