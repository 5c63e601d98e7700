//! The page that a form service leads to after the form. It cannot know whether the request arrived, and
//! does not say that it did.

use crate::head::Head;
use crate::index::PageOptions;
use askama::Template;
use seloste_model::{Lang, Words};

/// The thank-you page.
#[derive(Template)]
#[template(path = "thanks.html")]
pub(crate) struct Thanks<'a> {
    head: Head<'a>,
    back: Option<&'a str>,
}

impl<'a> Thanks<'a> {
    /// The page in one language.
    pub(crate) fn of(lang: Lang, options: &PageOptions<'a>) -> Thanks<'a> {
        Thanks {
            head: options.head(lang, Words::of(lang).thanks.title),
            back: options.back,
        }
    }
}
