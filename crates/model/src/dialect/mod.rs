//! How a request is written for an endpoint, and how its answer is read: one file a dialect.
//!
//! The names of the fields are the same in every dialect. An answer is read for the dialect's own positive
//! sign and for nothing else, so that an unlucky page is never taken for a success.

mod answer;
pub mod basin;
pub mod fides;
pub mod form;
mod form_problem;
pub mod formspree;
pub mod json;
pub mod mailto;
mod message;
pub mod netlify;
mod outcome;
mod policy;
pub mod seloste;
#[cfg(test)]
mod tests;
mod urlencode;
pub mod web3forms;

pub use answer::{Answer, AnswerError, AnswerJson, JsonValue};
pub use form_problem::FormProblem;
pub use message::{Extra, Message};
pub use outcome::{Outcome, Reason};
pub use urlencode::push_percent;

use crate::Request;
use crate::request::Field;
use policy::policy;
use serde::{Deserialize, Serialize};

/// The format that an endpoint takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Dialect {
    /// URL-encoded, as a browser's own form sends it.
    #[default]
    Form,
    /// The same names as a JSON object.
    Json,
    /// The inbox of this project.
    Seloste,
    /// Formspree.
    Formspree,
    /// Netlify Forms.
    Netlify,
    /// Web3Forms.
    Web3forms,
    /// Basin.
    Basin,
    /// A Fides server.
    Fides,
    /// The visitor's own mail program.
    Mailto,
}

/// What counts as a positive answer of a service that has no sign of its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Trust {
    /// Its own sign, and so nothing where it has none.
    #[default]
    Sign,
    /// Its status too, because the site says so.
    Status,
}

/// What a site says of its endpoint besides the dialect.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// The absolute address to which the endpoint leads after a success.
    pub success_url: Option<String>,
    /// Whether its status is believed.
    pub trust: Trust,
    /// The keys of a Fides server: `kind=key kind=key`.
    pub policies: String,
}

impl Dialect {
    /// Every dialect.
    pub const ALL: [Dialect; 9] = [
        Dialect::Form,
        Dialect::Json,
        Dialect::Seloste,
        Dialect::Formspree,
        Dialect::Netlify,
        Dialect::Web3forms,
        Dialect::Basin,
        Dialect::Fides,
        Dialect::Mailto,
    ];

    /// The name in the configuration and on the page.
    pub const fn code(self) -> &'static str {
        match self {
            Dialect::Form => "form",
            Dialect::Json => "json",
            Dialect::Seloste => "seloste",
            Dialect::Formspree => "formspree",
            Dialect::Netlify => "netlify",
            Dialect::Web3forms => "web3forms",
            Dialect::Basin => "basin",
            Dialect::Fides => "fides",
            Dialect::Mailto => "mailto",
        }
    }

    /// The dialect with this name.
    pub fn from_code(code: &str) -> Option<Dialect> {
        Dialect::ALL
            .into_iter()
            .find(|dialect| dialect.code() == code)
    }

    /// Whether an endpoint of this dialect takes what a browser sends without script.
    pub const fn takes_bare_form(self) -> bool {
        match self {
            Dialect::Form
            | Dialect::Seloste
            | Dialect::Formspree
            | Dialect::Netlify
            | Dialect::Web3forms
            | Dialect::Basin => true,
            Dialect::Json | Dialect::Fides | Dialect::Mailto => false,
        }
    }

    /// What is sent; `None` where it cannot be sent this way.
    pub fn write(self, request: &Request, extra: &[Extra], settings: &Settings) -> Option<Message> {
        match self {
            Dialect::Form => Some(Message::form(form::write_with(request, extra))),
            Dialect::Json => Some(json::write(request, extra)),
            Dialect::Seloste => Some(seloste::write(request, extra)),
            Dialect::Formspree => Some(formspree::write(request, extra)),
            Dialect::Netlify => Some(netlify::write(request, extra)),
            Dialect::Web3forms => Some(web3forms::write(request, extra)),
            Dialect::Basin => Some(basin::write(request, extra)),
            Dialect::Fides => fides::write(request, &settings.policies),
            Dialect::Mailto => None,
        }
    }

    /// What became of a request, by the answer to it.
    pub fn outcome(self, answer: &Answer, settings: &Settings) -> Outcome {
        match self {
            Dialect::Form | Dialect::Json => form::outcome(answer, settings.success_url.as_deref()),
            Dialect::Seloste => seloste::outcome(answer),
            Dialect::Formspree => formspree::outcome(answer),
            Dialect::Netlify => netlify::outcome(answer, settings.trust),
            Dialect::Web3forms => web3forms::outcome(answer),
            Dialect::Basin => basin::outcome(answer, settings.trust),
            Dialect::Fides => fides::outcome(answer),
            Dialect::Mailto => Outcome::Unknown,
        }
    }
}

/// What a request holds, by the names on the wire and without what is empty; the scope comes apart, since it
/// is a list.
pub fn pairs(request: &Request) -> Vec<(&'static str, &str)> {
    let own = [
        (name::ID, request.id.as_str()),
        (name::KIND, request.kind.code()),
        (name::NOTICE, &request.notice),
        (name::NOTICE_HASH, &request.notice_hash),
        (name::LANG, request.lang.tag()),
    ];
    let mut pairs = Vec::new();
    for (name, value) in own {
        if !value.is_empty() {
            pairs.push((name, value));
        }
    }
    for field in Field::ALL {
        let value = request.text(field);
        if !value.is_empty() {
            pairs.push((field.code(), value));
        }
    }
    pairs
}

/// The name of the field that people do not see and programs fill in. It is a name that programs like;
/// that a person's autofill may fill it too is why a filled one is explained, never swallowed.
pub const HONEYPOT: &str = "website";

/// The names of what a request says of itself, beside the fields that a person fills in.
pub mod name {
    /// The id of the request, a UUID.
    pub const ID: &str = "id";
    /// The kind of request.
    pub const KIND: &str = "kind";
    /// The id of the notice.
    pub const NOTICE: &str = "notice";
    /// The SHA-256 of the notice's JSON.
    pub const NOTICE_HASH: &str = "notice_hash";
    /// The language of the page.
    pub const LANG: &str = "lang";

    /// Every one of them.
    pub const ALL: [&str; 5] = [ID, KIND, NOTICE, NOTICE_HASH, LANG];
}
