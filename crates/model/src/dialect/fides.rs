//! The dialect `fides`: the privacy requests of a Fides server.
//!
//! A Fides server calls a kind of request by a key of its operator's own, so the site says which key each kind has.

use super::json::{push_member, push_name};
use super::{Answer, Message, Outcome, pairs, policy};
use crate::Request;
use crate::cut::cut;
use crate::request::Field;

/// The request as Fides takes it: an array of one. `policies` is a table `kind=key kind=key`; a kind that is
/// not in it cannot be sent there.
pub fn write(request: &Request, policies: &str) -> Option<Message> {
    let key = policy(policies, request.kind)?;
    let mut json = String::from("[{");
    push_name(&mut json, "identity");
    json.push('{');
    push_identity(&mut json, &request.contact);
    if !request.identifier.is_empty() {
        push_labelled(&mut json, "customer_id", &request.identifier);
    }
    json.push('}');
    push_name(&mut json, "custom_privacy_request_fields");
    json.push('{');
    for (name, value) in pairs(request) {
        if name != Field::Identifier.code() {
            push_labelled(&mut json, name, value);
        }
    }
    if !request.scope.is_empty() {
        let mut scopes = String::new();
        for scope in &request.scope {
            if !scopes.is_empty() {
                scopes.push(' ');
            }
            scopes.push_str(scope.code());
        }
        push_labelled(&mut json, Field::Scope.code(), &scopes);
    }
    json.push('}');
    push_member(&mut json, "policy_key", key);
    push_member(&mut json, "source", "Privacy Center");
    json.push_str("}]");
    Some(Message::json(json))
}

/// The outcome of a request: accepted where Fides lists the request as kept and none as failed. A refusal can come
/// with 200.
pub fn outcome(answer: &Answer) -> Outcome {
    let json = &answer.json;
    if answer.is_of_its_own_trouble() {
        Outcome::Unknown
    } else if !json.errors.is_empty() && (answer.is_2xx() || answer.is_4xx()) {
        Outcome::rejected(answer)
    } else if answer.is_2xx() && json.reference.is_some() {
        Outcome::accepted(answer)
    } else {
        Outcome::Unknown
    }
}

/// Adds the identity by which Fides knows a person: an email address or a telephone number. A contact that is neither
/// stands only among the other fields.
fn push_identity(json: &mut String, contact: &str) {
    let contact = contact.trim();
    let is_number = |c: char| matches!(c, '0'..='9' | ' ' | '+' | '-' | '(' | ')');
    if cut(contact, b'@').is_some() && !contact.chars().any(char::is_whitespace) {
        push_member(json, "email", contact);
    } else if !contact.is_empty() && contact.chars().all(is_number) {
        push_member(json, "phone_number", contact);
    }
}

fn push_labelled(json: &mut String, name: &str, value: &str) {
    push_name(json, name);
    json.push('{');
    push_member(json, "label", name);
    push_member(json, "value", value);
    json.push('}');
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::Kind;
    use serde_json::json;

    #[test]
    fn a_request_is_written_with_the_key_of_its_kind() {
        let request = Request {
            kind: Kind::Access,
            notice: "asiakkaat".into(),
            name: "Maija".into(),
            contact: "maija@example.fi".into(),
            identifier: "7".into(),
            ..Request::default()
        };
        let message = write(&request, "erasure=e access=default_access_policy").unwrap();
        let body: serde_json::Value = serde_json::from_str(&message.body).unwrap();
        assert_eq!(
            body[0]["identity"],
            json!({ "email": "maija@example.fi", "customer_id": { "label": "customer_id", "value": "7" } })
        );
        assert_eq!(body[0]["policy_key"], "default_access_policy");
        let name = &body[0]["custom_privacy_request_fields"]["name"];
        assert_eq!(name, &json!({ "label": "name", "value": "Maija" }));
    }

    #[test]
    fn a_kind_without_a_key_cannot_be_sent() {
        for policies in ["", "access", "erasure=x", "access="] {
            let request = Request {
                kind: Kind::Access,
                ..Request::default()
            };
            assert_eq!(write(&request, policies), None, "{policies}");
        }
    }

    #[test]
    fn an_address_by_post_is_no_identity() {
        let identity = |contact: &str| {
            let mut json = String::from("{");
            push_identity(&mut json, contact);
            json
        };
        assert_eq!(identity("+358 40 123"), "{\"phone_number\":\"+358 40 123\"");
        assert_eq!(identity("Katu 1, 00100 Helsinki"), "{");
        assert_eq!(identity(""), "{");
    }
}
