//! What an endpoint answered.

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
    /// The absolute address at which the browser ended, where it was redirected.
    pub redirected_to: Option<String>,
    /// What stands in the body, where it is a JSON object.
    pub json: AnswerJson,
}

/// The members of a JSON answer that matter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AnswerJson {
    /// `reference`.
    pub reference: Option<String>,
    /// `due_at`, a date or a moment in ISO 8601.
    pub due_at: Option<String>,
    /// `ok`.
    pub ok: Option<bool>,
    /// `errors`.
    pub errors: Vec<AnswerError>,
}

/// One of a JSON answer's `errors`; empty where a member is missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AnswerError {
    /// The name of the field on the wire.
    pub field: String,
    /// What is wrong, for programs.
    pub code: String,
    /// What is wrong, for people.
    pub message: String,
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
        let media_type = self.content_type.split(';').next().unwrap_or_default();
        media_type
            .trim()
            .eq_ignore_ascii_case("application/problem+json")
    }
}
