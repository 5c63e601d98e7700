//! Options for pages that are no notice.

use seloste_model::{Lang, Words};

use crate::escape::Escaped;
use crate::head::Head;
use crate::options::Alternate;

/// Options for the printing of a page that is no notice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageOptions<'a> {
    /// The page in each language, this one included.
    pub alternates: &'a [Alternate<'a>],
    /// The address of the style sheet.
    pub stylesheet: Option<&'a str>,
    /// The page's own absolute address.
    pub canonical: Option<&'a str>,
    /// The page that this one leads back to.
    pub back: Option<Back<'a>>,
}

/// The page that another one leads back to.
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
            title: Escaped::of(title),
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
