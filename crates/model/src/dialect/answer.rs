//! An endpoint's answer.

use crate::cut::cut;

/// What of an endpoint's answer decides the outcome; filled in by whoever received it.
///
/// The JSON is given as the few values that matter: this crate reads no JSON, since in the browser its
/// bytes would count and the browser reads it already.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// The HTTP status; 0 where no answer came.
    pub status: u16,
    /// The value of `Content-Type`; empty where there is none.
    pub content_type: String,
    /// Whether the body begins as a page does, whatever its type says.
    pub begins_as_page: bool,
    /// The absolute address at which the browser ended, where it was redirected.
    pub redirected_to: Option<String>,
    /// The members of the body, if it is a JSON object.
    pub json: AnswerJson,
}

/// The members of a JSON answer that matter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AnswerJson {
    /// `reference`, or the id that a service gives under another name.
    pub reference: Option<String>,
    /// `received_at`, a moment in ISO 8601.
    pub received_at: Option<String>,
    /// `due_at`, a date or a moment in ISO 8601.
    pub due_at: Option<String>,
    /// `ok`, or what a service calls `success`; false where either is.
    pub ok: Option<bool>,
    /// Whether `error` or `errors` says anything, in whatever form.
    pub complains: bool,
    /// `next`, the address to which Formspree leads on.
    pub next: Option<String>,
    /// The sentence that tells the problem of the whole request: `detail`, `error`, or `message` of a refusal.
    pub complaint: Option<String>,
    /// The problems, one by one: `errors`, or the list that a service gives under another name.
    pub errors: Vec<AnswerError>,
}

/// One of a JSON answer's `errors`; empty where a member is missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AnswerError {
    /// The name of the field on the wire.
    pub field: String,
    /// The code of the problem, for programs.
    pub code: String,
    /// The sentence that tells the problem, for people.
    pub message: String,
}

/// A JSON value, whether the browser holds it or a test.
pub trait JsonValue: Sized {
    /// A member of an object; `None` where it is missing or the value is no object.
    fn member(&self, name: &str) -> Option<Self>;
    /// The items of an array; none where the value is no array.
    fn items(&self) -> Vec<Self>;
    /// The text, where the value is a string.
    fn text(&self) -> Option<String>;
    /// The truth value, where the value is `true` or `false`.
    fn truth(&self) -> Option<bool>;
    /// Whether JavaScript takes the value for true, as it does every array and object.
    fn is_truthy(&self) -> bool;
    /// Whether the value is an array.
    fn is_array(&self) -> bool;
}

impl AnswerJson {
    /// The members of a body that any dialect reads. One type serves all dialects, since no name means two things.
    pub fn read(body: &impl JsonValue) -> AnswerJson {
        let truth = |name| body.member(name).and_then(|value| value.truth());
        let list = |name| {
            let value = body.member(name);
            value.map(|value| value.items()).unwrap_or_default()
        };
        // Fides: one request was sent, so there is one answer to it.
        let kept = list("succeeded").into_iter().next();
        let kept = kept.and_then(|one| first(&one, &["id"]));
        let mut errors = Vec::new();
        for name in ["errors", "failed", "detail"] {
            for error in list(name) {
                let text = |names| first(&error, names).unwrap_or_default();
                errors.push(AnswerError {
                    field: text(&["field"]),
                    code: text(&["code", "type"]),
                    message: text(&["message", "msg"]),
                });
            }
        }
        let says = |name| {
            let value = body.member(name);
            value.is_some_and(|value| {
                value.is_truthy() && !(value.is_array() && value.items().is_empty())
            })
        };
        let ok = match (truth("ok"), truth("success")) {
            (Some(false), _) | (_, Some(false)) => Some(false),
            (ok, success) => ok.or(success),
        };
        AnswerJson {
            reference: first(body, &["reference"]).or(kept),
            received_at: first(body, &["received_at"]),
            due_at: first(body, &["due_at"]),
            ok,
            complains: says("error") || says("errors"),
            next: first(body, &["next"]),
            complaint: first(body, &["detail", "error", "message"]),
            errors,
        }
    }
}

/// The first of these members that is a text.
fn first(object: &impl JsonValue, names: &[&str]) -> Option<String> {
    names
        .iter()
        .find_map(|name| object.member(name).and_then(|value| value.text()))
}

impl Answer {
    /// Whether the status says success.
    pub const fn is_2xx(&self) -> bool {
        self.status >= 200 && self.status < 300
    }

    /// Whether the status says that the request is at fault.
    pub const fn is_4xx(&self) -> bool {
        self.status >= 400 && self.status < 500
    }

    /// Whether the body is a problem as RFC 9457 describes it.
    pub fn is_problem(&self) -> bool {
        self.is_of_type("application/problem+json")
    }

    /// Whether the body is a page, which may say anything: that one has to log in, or that one is a robot.
    pub fn is_page(&self) -> bool {
        self.begins_as_page || self.is_of_type("text/html")
    }

    fn is_of_type(&self, wanted: &str) -> bool {
        let whole = self.content_type.as_str();
        cut(whole, b';')
            .map_or(whole, |(media_type, _)| media_type)
            .trim()
            .eq_ignore_ascii_case(wanted)
    }

    /// Whether the endpoint asks to be left alone for a while, so that nothing is said of the request.
    pub(super) const fn is_of_its_own_trouble(&self) -> bool {
        matches!(self.status, 408 | 425 | 429)
    }
}
