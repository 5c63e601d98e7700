//! The section on requests: the forms, or the ways to make a request where there are none.

use askama::Template;
use askama::filters::HtmlSafe;

use seloste_model::page;
use seloste_model::request::Kind;
use seloste_model::{Lang, Words};

use crate::anchor::{Anchor, Id};
use crate::arrangement::Arrangement;
use crate::edition::Edition;
use crate::escape::Escaped;
use crate::filters;
use crate::form::{Forms, HONEYPOT};
use crate::headings::Headings;
use crate::options::{Options, RequestForm};
use crate::outline::Outline;
use crate::{ways, widget};

/// The section on requests.
#[derive(Template)]
#[template(path = "requests.html")]
pub(crate) struct Requests<'a> {
    words: &'static Words,
    lang: Lang,
    id: Id,
    level: Headings,
    arrangement: Arrangement,
    /// The list of all ways, as HTML.
    ways: String,
    pub(crate) forms: Option<Forms<'a>>,
    /// The id of the notice, for the request.
    notice: Escaped<'a>,
    /// The way in which a request is sent.
    sending: RequestForm<'a>,
    /// The widget's template.
    widget: &'static str,
}

// The template escapes what people wrote.
impl HtmlSafe for Requests<'_> {}

impl<'a> Requests<'a> {
    /// The section with a form for each of these kinds, or with the ways alone where there are none.
    pub(crate) fn of(
        edition: &Edition<'a>,
        anchor: &Anchor,
        level: Headings,
        arrangement: Arrangement,
        kinds: &[Kind],
        options: &Options<'a>,
    ) -> Requests<'a> {
        let form = options.requests.as_ref().filter(|_| !kinds.is_empty());
        Requests {
            words: edition.words,
            lang: edition.lang,
            id: anchor.requests(),
            level,
            arrangement,
            ways: ways::html(&ways::general(edition)),
            notice: Escaped::of(edition.notice.id.as_deref().unwrap_or_default()),
            sending: form.cloned().unwrap_or_default(),
            widget: widget::html(edition.lang, level),
            forms: form.map(|form| Forms::of(edition, anchor, kinds, form)),
        }
    }

    /// The section on requests of a notice as a whole.
    pub(crate) fn of_outline(
        edition: &Edition<'a>,
        outline: &Outline,
        options: &Options<'a>,
    ) -> Requests<'a> {
        Requests::of(
            edition,
            &outline.anchor,
            outline.level,
            Arrangement::Choice,
            &outline.forms,
            options,
        )
    }

    /// The id of the section.
    pub(crate) fn id(&self) -> &Id {
        &self.id
    }

    /// The heading of the section.
    pub(crate) fn heading(&self) -> &'static str {
        match self.forms {
            Some(ref forms) => match (self.arrangement, forms.kinds.as_slice()) {
                (Arrangement::Single, [only]) => only.words.title,
                (Arrangement::Single | Arrangement::Choice, _) => self.words.form.title,
            },
            None => self.words.form.ways,
        }
    }
}
