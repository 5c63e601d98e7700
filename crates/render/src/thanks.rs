//! The page that a form service leads to after the form. It cannot know whether the request arrived, and
//! does not say that it did.

use crate::filters;
use crate::head::Head;
use crate::index::{Back, PageOptions};
use askama::Template;
use seloste_model::{Lang, Words};

/// The thank-you page.
#[derive(Template)]
#[template(path = "thanks.html")]
pub(crate) struct Thanks<'a> {
    head: Head<'a>,
    back: Option<Link<'a>>,
}

/// A link and what it says.
struct Link<'a> {
    url: &'a str,
    text: &'static str,
}

impl<'a> Thanks<'a> {
    /// The page in one language.
    pub(crate) fn of(lang: Lang, options: &PageOptions<'a>) -> Thanks<'a> {
        Thanks {
            head: options.head(lang, Words::of(lang).thanks.title),
            back: options.back.map(|back| Link {
                url: back.url(),
                text: match back {
                    Back::ToNotice(_) => Words::of(lang).thanks.back,
                    Back::ToList(_) => Words::of(lang).thanks.back_to_list,
                },
            }),
        }
    }
}
