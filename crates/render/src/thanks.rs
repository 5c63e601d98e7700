//! The page that a form service leads to after the form. The page cannot know whether the request arrived, and does
//! not say that it did.

use askama::Template;

use seloste_model::{Lang, Words};

use crate::filters;
use crate::head::Head;
use crate::page_options::{Back, PageOptions};

/// The thank-you page.
#[derive(Template)]
#[template(path = "thanks.html")]
pub(crate) struct Thanks<'a> {
    head: Head<'a>,
    back: Option<BackLink<'a>>,
}

/// A link back, and its text.
struct BackLink<'a> {
    url: &'a str,
    text: &'static str,
}

impl<'a> Thanks<'a> {
    /// The page in one language.
    pub(crate) fn of(lang: Lang, options: &PageOptions<'a>) -> Thanks<'a> {
        Thanks {
            head: options.head(lang, Words::of(lang).thanks.title),
            back: options.back.map(|back| BackLink {
                url: back.url(),
                text: match back {
                    Back::ToNotice(_) => Words::of(lang).thanks.back,
                    Back::ToList(_) => Words::of(lang).thanks.back_to_list,
                },
            }),
        }
    }
}
