//! The dialect `json`, and how JSON is written.
//!
//! By hand and without a dependency, because it runs in the browser; and here rather than there, so that
//! the bytes that reach an endpoint are those that the native tests look at.

use super::{Extra, Message, pairs};
use crate::Request;
use crate::request::Field;

/// The request as a JSON object with the names on the wire; the scope is an array.
pub fn write(request: &Request, extra: &[Extra]) -> Message {
    Message::json(object(request, extra))
}

pub(super) fn object(request: &Request, extra: &[Extra]) -> String {
    let mut json = String::from("{");
    for (name, value) in pairs(request) {
        push_member(&mut json, name, value);
    }
    if !request.scope.is_empty() {
        push_name(&mut json, Field::Scope.code());
        json.push('[');
        for scope in &request.scope {
            between(&mut json);
            push_string(&mut json, scope.code());
        }
        json.push(']');
    }
    for (name, value) in extra {
        push_member(&mut json, name, value);
    }
    json.push('}');
    json
}

/// Adds a member to an object that is being written.
pub(super) fn push_member(json: &mut String, name: &str, value: &str) {
    push_name(json, name);
    push_string(json, value);
}

/// Adds the name of a member whose value follows.
pub(super) fn push_name(json: &mut String, name: &str) {
    between(json);
    push_string(json, name);
    json.push(':');
}

fn between(json: &mut String) {
    if !matches!(json.as_bytes().last(), Some(b'{' | b'[')) {
        json.push(',');
    }
}

fn push_string(json: &mut String, text: &str) {
    json.push('"');
    for c in text.chars() {
        match c {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            '\n' => json.push_str("\\n"),
            '\t' => json.push_str("\\t"),
            // No person types the others, and only some programs forgive them.
            '\0'..='\u{1f}' => {}
            c => json.push(c),
        }
    }
    json.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::{Kind, Scope};
    use proptest::prelude::*;

    #[test]
    fn it_is_the_request_as_serde_writes_it() {
        let request = Request {
            id: "018f4d3e-7a1b-4c2d-9e3f-5a6b7c8d9e0f".into(),
            kind: Kind::ObjectMarketing,
            notice: "asiakkaat".into(),
            contact: "rivi \"1\"\nC:\\\t€".into(),
            scope: vec![Scope::Email, Scope::Sms],
            ..Request::default()
        };
        let written: serde_json::Value = serde_json::from_str(&write(&request, &[]).body).unwrap();
        assert_eq!(written, serde_json::to_value(&request).unwrap());
    }

    #[test]
    fn what_the_site_adds_is_a_member_too() {
        let extra = [("access_key".into(), "x".into())];
        let written = write(&Request::default(), &extra).body;
        assert!(written.ends_with(",\"access_key\":\"x\"}"), "{written}");
    }

    proptest! {
        #[test]
        fn any_text_makes_json_that_is_read_back(text in "[^\u{0}-\u{8}\u{b}-\u{1f}]*") {
            let request = Request { message: text.clone(), ..Request::default() };
            let read: Request = serde_json::from_str(&write(&request, &[]).body).unwrap();
            prop_assert_eq!(read.message, text);
        }
    }
}
