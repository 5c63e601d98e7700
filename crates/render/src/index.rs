//! The page that lists several notices.

use askama::Template;

use seloste_model::{Lang, Words};

use crate::filters;
use crate::head::Head;
use crate::list::List;
use crate::page_options::PageOptions;
use crate::switch::{self, Other};

/// The index page.
#[derive(Template)]
#[template(path = "index.html")]
pub(crate) struct Index<'a> {
    head: Head<'a>,
    others: Vec<Other<'a>>,
    list: List<'a>,
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
