//! Problems of a posted form that no page of seloste's has.

use super::{HONEYPOT, name};

/// What is wrong with a form besides what a person may have typed wrong: an unknown name, a field twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FormProblem {
    /// The kind of request is missing.
    NoKind,
    /// There is no kind of this name.
    UnknownKind(String),
    /// There is no page in this language.
    UnknownLang(String),
    /// There is no scope of this name.
    UnknownScope(String),
    /// The id is not a UUID.
    BadId(String),
    /// The id of the notice is longer than any.
    LongNotice,
    /// The hash of the notice is not a SHA-256 in hexadecimal.
    BadNoticeHash(String),
    /// The field is there twice, with different contents.
    Repeated(&'static str),
    /// The honeypot is filled in.
    Honeypot,
}

impl FormProblem {
    /// The name of the field on the wire.
    pub const fn field(&self) -> &'static str {
        match self {
            FormProblem::NoKind | FormProblem::UnknownKind(_) => name::KIND,
            FormProblem::UnknownLang(_) => name::LANG,
            FormProblem::UnknownScope(_) => "scope",
            FormProblem::BadId(_) => name::ID,
            FormProblem::LongNotice => name::NOTICE,
            FormProblem::BadNoticeHash(_) => name::NOTICE_HASH,
            FormProblem::Repeated(field) => field,
            FormProblem::Honeypot => HONEYPOT,
        }
    }

    /// The name of the problem on the wire.
    pub const fn code(&self) -> &'static str {
        match self {
            FormProblem::NoKind => "missing",
            FormProblem::UnknownKind(_)
            | FormProblem::UnknownLang(_)
            | FormProblem::UnknownScope(_) => "unknown",
            FormProblem::BadId(_) | FormProblem::BadNoticeHash(_) => "malformed",
            FormProblem::LongNotice => "too_long",
            FormProblem::Repeated(_) => "repeated",
            FormProblem::Honeypot => "honeypot",
        }
    }

    /// The value that is wrong; none where the problem is not about a value.
    pub fn value(&self) -> Option<&str> {
        match self {
            FormProblem::UnknownKind(value)
            | FormProblem::UnknownLang(value)
            | FormProblem::UnknownScope(value)
            | FormProblem::BadId(value)
            | FormProblem::BadNoticeHash(value) => Some(value),
            FormProblem::NoKind
            | FormProblem::LongNotice
            | FormProblem::Repeated(_)
            | FormProblem::Honeypot => None,
        }
    }
}
