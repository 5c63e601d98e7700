//! What became of a request.

use super::{Answer, AnswerError};
use crate::Date;
use crate::request::Field;

/// What became of a request that was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The dialect's own positive sign was seen.
    Accepted {
        /// The reference of the request, where the endpoint gave one.
        reference: Option<String>,
        /// The last day to answer it, where the endpoint said so.
        due: Option<Date>,
    },
    /// The endpoint refused it.
    Rejected(Vec<Reason>),
    /// No answer, or one that says neither: the request may have arrived or not.
    Unknown,
}

/// Why a request was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The field at fault, where it is one of the form's.
    pub field: Option<Field>,
    /// What is wrong, for programs.
    pub code: String,
    /// What is wrong, for people, in the endpoint's words.
    pub message: String,
}

impl Outcome {
    /// Accepted, with what the answer says of it.
    pub(super) fn accepted(answer: &Answer) -> Outcome {
        let day = |moment: &String| moment.get(..10)?.parse().ok();
        Outcome::Accepted {
            reference: answer.json.reference.clone(),
            due: answer.json.due_at.as_ref().and_then(day),
        }
    }

    /// Refused, with the reasons that the answer gives.
    pub(super) fn rejected(answer: &Answer) -> Outcome {
        Outcome::Rejected(answer.json.errors.iter().map(Reason::from_error).collect())
    }
}

impl Reason {
    fn from_error(error: &AnswerError) -> Reason {
        Reason {
            field: Field::from_code(&error.field),
            code: error.code.clone(),
            message: error.message.clone(),
        }
    }
}
