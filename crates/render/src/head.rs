//! The head of a whole page.

use seloste_model::{Lang, Words};

use crate::escape::Escaped;
use crate::options::Alternate;

/// The head of a whole page.
pub(crate) struct Head<'a> {
    pub(crate) words: &'static Words,
    pub(crate) lang: Lang,
    pub(crate) title: Escaped<'a>,
    pub(crate) description: Option<Escaped<'a>>,
    pub(crate) canonical: Option<&'a str>,
    pub(crate) alternates: &'a [Alternate<'a>],
    /// The language for readers of any other.
    pub(crate) default_lang: Lang,
    pub(crate) data: Option<&'a str>,
    /// The notice as JSON-LD, made safe for a script.
    pub(crate) json_ld: Option<String>,
    /// The notice or notices that say how data given on this page are used.
    pub(crate) policy: Option<&'a str>,
    pub(crate) stylesheet: Option<&'a str>,
    pub(crate) script: Option<&'a str>,
}

impl<'a> Head<'a> {
    /// The page for readers of a language that there is none in.
    pub(crate) fn default_url(&self) -> Option<&'a str> {
        let default = |alternate: &&Alternate<'_>| alternate.lang == self.default_lang;
        let several = self.alternates.len() > 1;
        self.alternates
            .iter()
            .find(default)
            .filter(|_| several)
            .map(|alternate| alternate.url)
    }
}
