//! The page that lists several notices.

use crate::edition::Edition;
use crate::escape::Written;
use crate::filters;
use crate::head::Head;
use crate::options::Alternate;
use crate::phrase::Phrase;
use crate::switch::{self, Other};
use crate::title;
use askama::Template;
use askama::filters::HtmlSafe;
use seloste_model::{Lang, Words};
use std::borrow::Cow;

/// How a page that is not a notice is printed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageOptions<'a> {
    /// The same page in each language, this one included.
    pub alternates: &'a [Alternate<'a>],
    /// The address of the style sheet.
    pub stylesheet: Option<&'a str>,
    /// The page's own absolute address.
    pub canonical: Option<&'a str>,
    /// Where the page leads back to.
    pub back: Option<Back<'a>>,
}

/// Where a page leads back to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Back<'a> {
    /// The only notice.
    ToNotice(&'a str),
    /// The list of several.
    ToList(&'a str),
}

impl<'a> Back<'a> {
    /// The address.
    pub(crate) const fn url(self) -> &'a str {
        match self {
            Back::ToNotice(url) | Back::ToList(url) => url,
        }
    }
}

impl<'a> PageOptions<'a> {
    pub(crate) fn head(&self, lang: Lang, title: &'static str) -> Head<'a> {
        Head {
            words: Words::of(lang),
            lang,
            title: Written(Cow::Borrowed(title)),
            description: None,
            canonical: self.canonical,
            alternates: self.alternates,
            default_lang: self.alternates.first().map_or(lang, |first| first.lang),
            data: None,
            json_ld: None,
            policy: self.back.map(Back::url),
            stylesheet: self.stylesheet,
            script: None,
        }
    }
}

/// Links to notices.
#[derive(Template)]
#[template(path = "list.html")]
pub(crate) struct List<'a> {
    pub(crate) lang: Lang,
    /// Each as `Item` writes it.
    pub(crate) items: &'a [&'a str],
}

// Its items are made of phrases, which are escaped.
impl HtmlSafe for List<'_> {}

/// The index page.
#[derive(Template)]
#[template(path = "index.html")]
pub(crate) struct Index<'a> {
    head: Head<'a>,
    others: Vec<Other<'a>>,
    list: List<'a>,
}

/// A notice as lists name it.
#[derive(Template)]
#[template(path = "list_item.html")]
pub(crate) struct Item<'a> {
    url: &'a str,
    title: Phrase<'a>,
    controller: Option<Phrase<'a>>,
    date: Option<Phrase<'a>>,
}

impl<'a> Index<'a> {
    /// The index of these notices in one language.
    pub(crate) fn of(items: &'a [&'a str], lang: Lang, options: &PageOptions<'a>) -> Index<'a> {
        Index {
            head: options.head(lang, Words::of(lang).page.index_title),
            others: switch::others(lang, options.alternates),
            list: List { lang, items },
        }
    }
}

impl<'a> Item<'a> {
    /// A notice in one language, whose page has this address.
    pub(crate) fn of(edition: &Edition<'a>, url: &'a str) -> Item<'a> {
        let date = edition.updated().or_else(|| edition.drawn_up());
        let mut controllers = edition.notice.controllers();
        Item {
            url,
            title: title::of(edition),
            controller: controllers.find_map(|party| party.name.as_deref().map(Phrase::text)),
            date,
        }
    }
}
