//! The notice itself, as a fragment of a page.

use askama::Template;
use askama::filters::HtmlSafe;

use seloste_model::{Lang, Words};

use crate::anchor::Id;
use crate::body;
use crate::content::{Block, PrintedSection};
use crate::contents::Contents;
use crate::edition::Edition;
use crate::filters;
use crate::headings::Headings;
use crate::options::Options;
use crate::outline::Outline;
use crate::phrase::Phrase;
use crate::requests::Requests;
use crate::summary::Summary;
use crate::switch::{self, Other};
use crate::title;

/// The notice as it is printed.
#[derive(Template)]
#[template(path = "article.html")]
pub(crate) struct Article<'a> {
    words: &'static Words,
    lang: Lang,
    id: Id,
    level: Headings,
    pub(crate) title: Phrase<'a>,
    dates: Vec<Phrase<'a>>,
    others: Vec<Other<'a>>,
    summary: Summary<'a>,
    contents: Option<Contents<'a>>,
    sections: Vec<PrintedSection<'a>>,
    requests: Requests<'a>,
}

// The template escapes what people wrote.
impl HtmlSafe for Article<'_> {}

impl<'a> Article<'a> {
    /// The notice in one language, with its table of contents and its forms.
    pub(crate) fn of(edition: &Edition<'a>, options: &Options<'a>) -> Article<'a> {
        let outline = Outline::of(edition, options);
        let mut article = Article::without_contents(edition, options, &outline);
        article.contents = Some(Contents::of(
            edition,
            &outline,
            &article.sections,
            &article.requests,
        ));
        article
    }

    /// The notice for a page on which its other parts may stand too: its text, with the ways to make a request
    /// in the place of the forms.
    pub(crate) fn part(edition: &Edition<'a>, options: &Options<'a>) -> Article<'a> {
        let options = Options {
            requests: None,
            ..options.clone()
        };
        Article::without_contents(edition, &options, &Outline::of(edition, &options))
    }

    fn without_contents(
        edition: &Edition<'a>,
        options: &Options<'a>,
        outline: &Outline,
    ) -> Article<'a> {
        let sections = body::sections(edition, outline);
        Article {
            words: edition.words,
            lang: edition.lang,
            id: outline.anchor.notice(),
            level: outline.level,
            title: title::of(edition),
            dates: edition
                .drawn_up()
                .into_iter()
                .chain(edition.updated())
                .collect(),
            others: switch::others(edition.lang, options.alternates),
            summary: Summary::of(edition, outline, &sections),
            contents: None,
            requests: Requests::of_outline(edition, outline, options),
            sections,
        }
    }

    /// Whether the notice has a form.
    pub(crate) const fn has_forms(&self) -> bool {
        self.requests.forms.is_some()
    }
}
