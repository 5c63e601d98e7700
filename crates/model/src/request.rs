//! A request by a data subject: what it may ask, and what it must hold.

mod check;
mod field;
mod kind;
mod problem;
mod scope;

pub use field::{Field, FieldUse, Need};
pub use kind::Kind;
pub(crate) use problem::length;
pub use problem::{FieldProblem, Problem};
pub use scope::Scope;

use serde::{Deserialize, Serialize};

use crate::Lang;

/// A request as it is sent: the names of the fields are those on the wire, in every dialect.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Request {
    /// A UUID made where the request is written, and used again on every retry; empty from a form without
    /// script.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// The kind of request.
    pub kind: Kind,
    /// The id of the notice.
    pub notice: String,
    /// SHA-256 of the notice's JSON, in hexadecimal: what the visitor had read.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notice_hash: String,
    /// The language of the page.
    pub lang: Lang,
    /// The person's name.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// Where to answer; for an opt-out, what is to be suppressed.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contact: String,
    /// Something by which the controller knows the person: a customer number.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub identifier: String,
    /// For whom the request is made, where it is for another person, and by what right.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub on_behalf: String,
    /// The sorts of marketing to stop; none means all marketing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub scope: Vec<Scope>,
    /// Which data are meant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub data: String,
    /// The correct data.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub correct_value: String,
    /// The grounds.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub grounds: String,
    /// Anything else.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub message: String,
}

impl Request {
    /// The text of a field; empty for the scope, which is no text.
    pub fn text(&self, field: Field) -> &str {
        match field {
            Field::Name => &self.name,
            Field::Contact => &self.contact,
            Field::Identifier => &self.identifier,
            Field::OnBehalf => &self.on_behalf,
            Field::Data => &self.data,
            Field::CorrectValue => &self.correct_value,
            Field::Grounds => &self.grounds,
            Field::Message => &self.message,
            Field::Scope => "",
        }
    }

    /// Puts text into a field; the scope takes none.
    pub fn put_text(&mut self, field: Field, text: String) {
        match field {
            Field::Name => self.name = text,
            Field::Contact => self.contact = text,
            Field::Identifier => self.identifier = text,
            Field::OnBehalf => self.on_behalf = text,
            Field::Data => self.data = text,
            Field::CorrectValue => self.correct_value = text,
            Field::Grounds => self.grounds = text,
            Field::Message => self.message = text,
            Field::Scope => {}
        }
    }
}
