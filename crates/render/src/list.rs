//! Lists of notices.

use askama::Template;
use askama::filters::HtmlSafe;

use seloste_model::Lang;

use crate::edition::Edition;
use crate::filters;
use crate::phrase::Phrase;
use crate::title;

/// Links to notices.
#[derive(Template)]
#[template(path = "list.html")]
pub(crate) struct List<'a> {
    pub(crate) lang: Lang,
    /// The notices, each as `ListItem` prints it.
    pub(crate) items: &'a [&'a str],
}

// The items are made of phrases, which are escaped.
impl HtmlSafe for List<'_> {}

/// A notice in a list.
#[derive(Template)]
#[template(path = "list_item.html")]
pub(crate) struct ListItem<'a> {
    url: &'a str,
    title: Phrase<'a>,
    controller: Option<Phrase<'a>>,
    date: Option<Phrase<'a>>,
}

impl<'a> ListItem<'a> {
    /// A notice in one language, whose page has this address.
    pub(crate) fn of(edition: &Edition<'a>, url: &'a str) -> ListItem<'a> {
        let date = edition.updated().or_else(|| edition.drawn_up());
        let mut controllers = edition.notice.controllers();
        ListItem {
            url,
            title: title::of(edition),
            controller: controllers.find_map(|party| party.name.as_deref().map(Phrase::text)),
            date,
        }
    }
}
