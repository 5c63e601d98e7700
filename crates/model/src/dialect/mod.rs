//! How a request is written for an endpoint, and how its answer is read: one file a dialect.
//!
//! The names of the fields are the same in every dialect. An answer is read for the dialect's own positive
//! sign and for nothing else, so that an unlucky page is never taken for a success.

mod answer;
pub mod form;
mod form_problem;
mod outcome;
mod urlencode;

pub use answer::{Answer, AnswerError, AnswerJson};
pub use form_problem::FormProblem;
pub use outcome::{Outcome, Reason};

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
}
