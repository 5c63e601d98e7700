//! The way to the same page in other languages.

use seloste_model::{Lang, Words};

use crate::options::Alternate;

/// A page in another language.
pub(crate) struct Other<'a> {
    pub(crate) lang: Lang,
    pub(crate) url: &'a str,
    /// The language's own name.
    pub(crate) name: &'static str,
}

/// The other languages, each by its own name.
pub(crate) fn others<'a>(lang: Lang, alternates: &[Alternate<'a>]) -> Vec<Other<'a>> {
    alternates
        .iter()
        .filter(|alternate| alternate.lang != lang)
        .map(|alternate| Other {
            lang: alternate.lang,
            url: alternate.url,
            name: Words::of(alternate.lang).language_name,
        })
        .collect()
}
