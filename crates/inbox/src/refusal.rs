//! Reasons for which a request is not kept.

use axum::http::StatusCode;
use serde::Serialize;

use seloste_model::dialect::FormProblem;
use seloste_model::request::{FieldProblem, Kind};
use seloste_model::words::fill;
use seloste_model::{Lang, Words};

/// A reason for which a request is not kept.
#[derive(Debug)]
pub(crate) enum Refusal {
    /// The request was read and breaks a check.
    Invalid(Invalid),
    /// The media type of the body is unknown.
    MediaType,
    /// The body could not be read.
    Unreadable,
    /// The body is larger than [`LARGEST_BODY`](crate::LARGEST_BODY).
    TooLarge,
    /// Another request has the same id.
    Conflict,
    /// The store failed.
    Unavailable,
}

/// The problems of a request that was read.
#[derive(Debug)]
pub(crate) struct Invalid {
    pub(crate) lang: Lang,
    pub(crate) kind: Kind,
    pub(crate) form: Vec<FormProblem>,
    pub(crate) fields: Vec<FieldProblem>,
}

/// One problem of a request. A program gets the whole complaint; a person gets the message.
#[derive(Debug, Serialize)]
pub(crate) struct Complaint {
    pub(crate) field: &'static str,
    pub(crate) code: &'static str,
    pub(crate) message: String,
}

impl Refusal {
    /// The status code of the answer.
    pub(crate) const fn status(&self) -> StatusCode {
        match self {
            Refusal::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Refusal::MediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Refusal::Unreadable => StatusCode::BAD_REQUEST,
            Refusal::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Refusal::Conflict => StatusCode::CONFLICT,
            Refusal::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    /// The name of the reason on the wire.
    pub(crate) const fn code(&self) -> &'static str {
        match self {
            Refusal::Invalid(_) => "invalid",
            Refusal::MediaType => "unsupported_media_type",
            Refusal::Unreadable => "unreadable",
            Refusal::TooLarge => "too_large",
            Refusal::Conflict => "conflict",
            Refusal::Unavailable => "unavailable",
        }
    }

    /// The title of the page.
    pub(crate) const fn title(&self, words: &Words) -> &'static str {
        match self {
            Refusal::Unavailable => words.receipt.failed_title,
            Refusal::Invalid(_)
            | Refusal::MediaType
            | Refusal::Unreadable
            | Refusal::TooLarge
            | Refusal::Conflict => words.receipt.invalid_title,
        }
    }

    /// The sentence that tells the visitor what to do.
    pub(crate) const fn advice(&self, words: &Words) -> &'static str {
        match self {
            Refusal::Invalid(_) => words.receipt.invalid_intro,
            Refusal::MediaType | Refusal::Unreadable => words.receipt.unreadable,
            Refusal::TooLarge => words.receipt.too_large,
            Refusal::Conflict => words.receipt.conflict,
            Refusal::Unavailable => words.receipt.failed_intro,
        }
    }

    /// The problems, one by one.
    pub(crate) fn complaints(&self, words: &Words) -> Vec<Complaint> {
        match self {
            Refusal::Invalid(invalid) => invalid.complaints(words),
            Refusal::MediaType
            | Refusal::Unreadable
            | Refusal::TooLarge
            | Refusal::Conflict
            | Refusal::Unavailable => Vec::new(),
        }
    }
}

impl Invalid {
    fn complaints(&self, words: &Words) -> Vec<Complaint> {
        let form = self.form.iter().map(|problem| Complaint {
            field: problem.field(),
            code: problem.code(),
            message: message(problem, words),
        });
        let fields = self.fields.iter().map(|problem| Complaint {
            field: problem.field.code(),
            code: problem.problem.code(),
            message: (words.problem)(self.kind, problem.field, problem.problem).to_owned(),
        });
        form.chain(fields).collect()
    }
}

fn message(problem: &FormProblem, words: &Words) -> String {
    let what = match (problem, problem.value()) {
        (FormProblem::Honeypot, _) => return words.receipt.honeypot_filled.to_owned(),
        (problem, Some(value)) => {
            // Sixty characters are enough to recognise the value; a program may have sent a whole book.
            let start: String = value.chars().take(60).collect();
            format!("{} ({start})", problem.field())
        }
        (problem, None) => problem.field().to_owned(),
    };
    fill(words.receipt.invalid_field, &[("field", &what)])
}
