//! The formats of endpoints, called dialects, one file each: the writing of a request, the reading of an answer.
//!
//! The names of the fields are the same in every dialect. An answer counts as a success only by the dialect's own
//! positive sign, so that an unlucky page is never taken for one.

mod answer;
pub mod basin;
pub mod fides;
pub mod form;
mod form_problem;
pub mod formspree;
pub mod json;
pub mod mailto;
mod message;
pub mod name;
pub mod netlify;
mod outcome;
mod pairs;
mod policy;
pub mod seloste;
mod settings;
#[cfg(test)]
mod tests;
mod urlencode;
pub mod web3forms;

pub use answer::{Answer, AnswerError, AnswerJson, JsonValue};
pub use form_problem::FormProblem;
pub use message::{Extra, Message};
pub use name::HONEYPOT;
pub use outcome::{Outcome, Reason};
pub use pairs::pairs;
pub use settings::{Settings, Trust};
pub use urlencode::push_percent;

use crate::Request;
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

    /// Whether an endpoint of this dialect takes the form that a browser posts without script.
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

    /// The message that carries a request; none where the dialect cannot carry it.
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

    /// The outcome of a request, by the endpoint's answer.
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
