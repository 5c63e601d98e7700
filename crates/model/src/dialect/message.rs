//! A message to an endpoint.

/// A pair that the site or its service adds to a request: a name and a value.
pub type Extra = (String, String);

/// A message to an endpoint. The widget sends it with `Accept: application/json`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Message {
    /// The value of `Content-Type`.
    pub content_type: &'static str,
    /// The value of `Idempotency-Key`; empty where the endpoint knows none.
    pub idempotency_key: String,
    /// The body.
    pub body: String,
}

impl Message {
    /// A URL-encoded body. Browsers send it to any site without asking that site first.
    pub(super) const fn form(body: String) -> Message {
        Message::of("application/x-www-form-urlencoded", body)
    }

    /// A JSON body.
    pub(super) const fn json(body: String) -> Message {
        Message::of("application/json", body)
    }

    const fn of(content_type: &'static str, body: String) -> Message {
        Message {
            content_type,
            idempotency_key: String::new(),
            body,
        }
    }
}
