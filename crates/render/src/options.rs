//! Facts that a page is told besides the notice.

use seloste_model::dialect::{Dialect, Trust};
use seloste_model::page::element;
use seloste_model::request::Kind;
use seloste_model::{Lang, Period};

use crate::prepared::Prepared;

/// Options for the printing of a notice. The default is a fragment under a heading of level 1 that stands alone: no form,
/// no other languages, no style sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options<'a> {
    /// The level of the notice's own heading, or of a part's; a whole page always has 1.
    pub heading_level: HeadingLevel,
    /// The form for requests; with none, the page tells the other ways to make one.
    pub requests: Option<RequestForm<'a>>,
    /// The pages of the notice in each language, this one included: the language switch and `hreflang`.
    pub alternates: &'a [Alternate<'a>],
    /// The address of the style sheet, for a whole page.
    pub stylesheet: Option<&'a str>,
    /// The address of the widget's loader, for a whole page; only pages with a form get it.
    pub script: Option<&'a str>,
    /// The address of the notice as data (JSON).
    pub data: Option<&'a str>,
    /// The address of the index of all notices in this language, for a whole page.
    pub index: Option<&'a str>,
    /// The page's own absolute address, for a whole page.
    pub canonical: Option<&'a str>,
}

impl Options<'_> {
    /// The kinds that a page has forms for: those that the notice offers and the site does not leave out.
    pub(crate) fn kinds_of(&self, notice: &Prepared<'_>) -> Vec<Kind> {
        let Some(form) = &self.requests else {
            return Vec::new();
        };
        let chosen = |kind: &Kind| form.kinds.is_none_or(|kinds| kinds.contains(kind));
        notice.offers().iter().copied().filter(chosen).collect()
    }
}

/// The level of a heading that others stand below.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HeadingLevel {
    /// `h1`: the page is the notice's own.
    #[default]
    One,
    /// `h2`.
    Two,
    /// `h3`.
    Three,
    /// `h4`.
    Four,
}

impl HeadingLevel {
    /// The level of this number, if it is 1 to 4.
    pub const fn from_number(number: u8) -> Option<HeadingLevel> {
        match number {
            1 => Some(HeadingLevel::One),
            2 => Some(HeadingLevel::Two),
            3 => Some(HeadingLevel::Three),
            4 => Some(HeadingLevel::Four),
            _ => None,
        }
    }
}

/// The form for requests.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RequestForm<'a> {
    /// The address to which the browser posts a request, in the dialect `form`.
    pub action: &'a str,
    /// The kinds of request that the site offers, of those that the notice offers; all of these where none are named.
    pub kinds: Option<&'a [Kind]>,
    /// The time for which the controller keeps the data of a request, if the site says.
    pub retention: Option<Period>,
    /// SHA-256 of the notice's JSON in hexadecimal; may be empty.
    pub notice_hash: &'a str,
    /// The address to which the widget sends a request, where that is not [`action`](Self::action).
    pub endpoint: Option<&'a str>,
    /// The format in which the widget sends a request.
    pub dialect: Dialect,
    /// The address to which the endpoint leads after a success.
    pub success_url: Option<&'a str>,
    /// The answers of the endpoint that the widget believes.
    pub trust: Trust,
    /// The keys of a Fides server, `kind=key kind=key`; may be empty.
    pub policies: &'a str,
    /// The sender of a request.
    pub sender: Sender,
    /// The fields that the endpoint's service wants besides, with their values.
    pub extra: &'a [(String, String)],
}

impl<'a> RequestForm<'a> {
    /// The facts on the endpoint for the widget, as attributes of `<seloste-form>`.
    pub(crate) fn attributes(&self) -> Vec<(&'static str, &'a str)> {
        // In the order of the alphabet, as the templates of generators write them.
        let mut attributes = vec![
            ("data-turbo", "false"),
            (element::DIALECT, self.dialect.code()),
        ];
        attributes.extend(self.endpoint.map(|endpoint| (element::ENDPOINT, endpoint)));
        attributes.extend(LEFT_ALONE_BY_HTMX);
        attributes.extend(self.success_url.map(|url| (element::SUCCESS_URL, url)));
        match self.trust {
            Trust::Status => attributes.push((element::TRUST_STATUS, "")),
            Trust::Sign => {}
        }
        if !self.policies.is_empty() {
            attributes.push((element::POLICIES, self.policies));
        }
        match self.sender {
            Sender::Browser => attributes.push((element::SEND, element::NAVIGATE)),
            Sender::Widget => {}
        }
        attributes
    }
}

/// The attributes by which htmx leaves forms to the browser: the first for its versions 1 and 2, the second for 4. The
/// widget needs neither attribute. A form without the widget needs them, since htmx shows nothing of most answers.
const LEFT_ALONE_BY_HTMX: [(&str, &str); 2] = [("hx-boost", "false"), ("hx-ignore", "")];

/// The sender of a request that the widget has checked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sender {
    /// The widget, so that the page can show what became of the request.
    #[default]
    Widget,
    /// The browser, for endpoints that answer with a page.
    Browser,
}

/// A page in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Alternate<'a> {
    /// The language.
    pub lang: Lang,
    /// The address of the page, relative or absolute.
    pub url: &'a str,
}
