//! Programs: the widget, scripts, other servers.

use serde_json::{Value, json};

use crate::served::Served;

const ID: &str = "018f4d3e-7a1b-4c2d-9e3f-5a6b7c8d9e0f";

fn question() -> Value {
    json!({ "id": ID, "kind": "question", "notice": "a", "lang": "en", "message": "Why?", "contact": "a@example.fi" })
}

#[test]
fn json_is_kept_and_answered_with_reference_and_days() {
    let served = Served::new();
    let answer = served.post_json(&question());
    assert_eq!(answer.status, 201, "{}", answer.body);
    let kept = served.store.all().unwrap().pop().unwrap();
    let place = format!("/receipts/{}", kept.reference);
    assert_eq!(
        answer.json(),
        json!({ "reference": kept.reference.as_str(), "received_at": "2026-01-15T21:30:00Z", "due_at": "2026-02-16", "status_url": place })
    );
    assert_eq!(answer.header("location"), place);
    assert_eq!(kept.request.id, ID);
}

#[test]
fn a_form_with_the_key_in_the_header_is_answered_in_json() {
    let served = Served::new();
    let body = b"kind=question&message=a&contact=b";
    let key = format!("\"{ID}\"");
    for key in [ID, &key] {
        let headers = [
            ("content-type", "application/x-www-form-urlencoded"),
            ("idempotency-key", key),
        ];
        let answer = served.post(&headers, body);
        assert_eq!(answer.status, 201, "{}", answer.body);
    }
    assert_eq!(served.store.count().unwrap(), 1);
}

#[test]
fn the_same_again_is_answered_the_same_and_kept_once() {
    let served = Served::new();
    let first = served.post_json(&question());
    let again = served.post_json(&question());
    assert_eq!((first.status, &first.body), (again.status, &again.body));
    assert_eq!(served.store.count().unwrap(), 1);
}

#[test]
fn other_content_with_the_same_id_is_a_conflict() {
    let served = Served::new();
    served.post_json(&question());
    let mut other = question();
    other["message"] = json!("What?");
    let answer = served.post_json(&other);
    assert_eq!(answer.status, 409);
    assert_eq!(answer.errors(), []);
    assert_eq!(answer.json()["code"], "conflict");
    assert_eq!(served.store.count().unwrap(), 1);
}

#[test]
fn a_key_that_differs_from_the_id_is_refused() {
    let served = Served::new();
    let headers = [
        ("content-type", "application/json"),
        ("idempotency-key", "118f4d3e-7a1b-4c2d-9e3f-5a6b7c8d9e0f"),
    ];
    let answer = served.post(&headers, question().to_string().as_bytes());
    assert_eq!(answer.status, 422);
    assert_eq!(answer.errors(), [("id".into(), "repeated".into())]);
}

#[test]
fn errors_name_the_fields() {
    let served = Served::new();
    let answer =
        served.post_json(&json!({ "kind": "rectification", "lang": "fi", "data": "131052-308T" }));
    assert_eq!(answer.status, 422);
    let named = |pairs: &[(&str, &str)]| -> Vec<(String, String)> {
        pairs
            .iter()
            .map(|(a, b)| ((*a).to_owned(), (*b).to_owned()))
            .collect()
    };
    assert_eq!(
        answer.errors(),
        named(&[
            ("data", "identity_code"),
            ("correct_value", "missing"),
            ("name", "missing"),
            ("contact", "missing"),
        ])
    );
    assert!(!answer.body.contains("131052"));
    let answer =
        served.post_json(&json!({ "kind": 7, "scope": ["email", "x"], "seloste_empty": "x" }));
    assert_eq!(
        answer.errors(),
        named(&[
            ("kind", "unknown"),
            ("scope", "unknown"),
            ("seloste_empty", "honeypot")
        ])
    );
}

#[test]
fn json_that_is_no_request_is_unreadable() {
    let served = Served::new();
    for body in [
        "",
        "[]",
        "7",
        "{\"kind\":",
        "{\"name\":{}}",
        "{\"name\":[[]]}",
        "\"\\ud800\"",
    ] {
        let answer = served.post(&[("content-type", "application/json")], body.as_bytes());
        assert_eq!(answer.status, 400, "{body}");
        assert_eq!(answer.json()["code"], "unreadable");
    }
    let deep = "[".repeat(60_000);
    let answer = served.post(&[("content-type", "application/json")], deep.as_bytes());
    assert_eq!(answer.status, 400);
}

#[test]
fn members_of_others_and_nulls_are_passed_over() {
    let served = Served::new();
    let mut body = question();
    body["_extra"] = json!({ "a": [1, true] });
    body["name"] = Value::Null;
    body["scope"] = json!([]);
    body["data"] = json!(7);
    assert_eq!(served.post_json(&body).status, 201);
    assert_eq!(served.store.all().unwrap()[0].request.data, "7");
}

#[test]
fn what_is_too_large_or_of_another_type_is_refused() {
    let served = Served::new();
    let mut body = question();
    body["message"] = json!("a".repeat(66_000));
    let answer = served.post_json(&body);
    assert_eq!(answer.status, 413);
    assert_eq!(answer.json()["code"], "too_large");
    for content_type in ["text/xml", "", "x"] {
        let headers = [
            ("content-type", content_type),
            ("accept", "application/json"),
        ];
        let answer = served.post(&headers, b"kind=question");
        assert_eq!(answer.status, 415);
        assert_eq!(answer.errors(), []);
    }
    assert_eq!(served.store.count().unwrap(), 0);
}
