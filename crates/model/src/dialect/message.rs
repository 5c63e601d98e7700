//! What is sent to an endpoint.

/// A pair that the site or its service adds to a request: a name and a value.
pub type Extra = (String, String);

/// What is sent to an endpoint.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Message {
    /// The headers, those of the body among them.
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: String,
}

impl Message {
    /// A URL-encoded body. Browsers send it to any site without asking that site first.
    pub(super) fn form(body: String) -> Message {
        Message::of("application/x-www-form-urlencoded", body)
    }

    /// A JSON body.
    pub(super) fn json(body: String) -> Message {
        Message::of("application/json", body)
    }

    fn of(content_type: &str, body: String) -> Message {
        let json = "application/json".to_owned();
        Message {
            headers: vec![("Accept", json), ("Content-Type", content_type.to_owned())],
            body,
        }
    }
}
