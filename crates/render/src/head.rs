//! The head of a whole page.

use crate::escape::Written;
use crate::options::Alternate;
use seloste_model::{Lang, Words};

/// What the head of a whole page says.
pub(crate) struct Head<'a> {
    pub(crate) words: &'static Words,
    pub(crate) lang: Lang,
    pub(crate) title: Written<'a>,
    pub(crate) description: Option<Written<'a>>,
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
