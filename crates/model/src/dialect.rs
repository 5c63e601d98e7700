//! The formats of endpoints, called dialects, one file each: the writing of a request, the reading of an answer.
//!
//! The names of the fields are the same in every dialect. An answer counts as a success only by the dialect's own
//! positive sign, so that an unlucky page is never taken for one.

mod answer;
mod basin;
mod fides;
pub mod form;
mod form_problem;
mod formspree;
mod json;
pub mod mailto;
mod message;
pub mod name;
mod netlify;
mod outcome;
mod pairs;
mod policy;
pub mod seloste;
mod settings;
#[cfg(test)]
mod tests;
mod urlencode;
mod web3forms;

pub use answer::{Answer, AnswerError, AnswerJson, JsonValue};
pub use form_problem::FormProblem;
pub use message::{Extra, Message};
pub use name::HONEYPOT;
pub use outcome::{Outcome, Reason};
#[doc(hidden)]
pub use pairs::pairs;
pub use settings::{Settings, Trust};
#[doc(hidden)]
pub use urlencode::push_percent;

use serde::{Deserialize, Serialize};

use crate::Request;
use crate::codes::codes;
use policy::policy;

codes! {
    /// The format that an endpoint takes.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    #[serde(rename_all = "snake_case")]
    pub enum Dialect {
        /// The name in the configuration and on the page.
        fn code;
        /// The dialect with this name.
        fn from_code;
        /// URL-encoded, as a browser's own form sends it.
        #[default]
        Form = "form",
        /// A JSON object with the names of a form.
        #[cfg_attr(feature = "schema", schemars(description = "The same names as a JSON object."))]
        Json = "json",
        /// The inbox of this project.
        Seloste = "seloste",
        /// Formspree.
        Formspree = "formspree",
        /// Netlify Forms.
        Netlify = "netlify",
        /// Web3Forms.
        Web3forms = "web3forms",
        /// Basin.
        Basin = "basin",
        /// A Fides server.
        Fides = "fides",
        /// The visitor's own mail program.
        Mailto = "mailto",
    }
}

impl Dialect {
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
