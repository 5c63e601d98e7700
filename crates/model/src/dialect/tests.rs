//! Recorded answers, the strange ones too, in every dialect.

use proptest::prelude::*;
use serde_json::Value;

use super::*;
use crate::request::Kind;

impl JsonValue for Value {
    fn member(&self, name: &str) -> Option<Value> {
        self.get(name).cloned()
    }

    fn items(&self) -> Vec<Value> {
        self.as_array().cloned().unwrap_or_default()
    }

    fn text(&self) -> Option<String> {
        self.as_str().map(str::to_owned)
    }

    fn truth(&self) -> Option<bool> {
        self.as_bool()
    }

    fn is_truthy(&self) -> bool {
        match self {
            Value::Null => false,
            Value::Bool(truth) => *truth,
            Value::Number(number) => number.as_f64() != Some(0.0),
            Value::String(text) => !text.is_empty(),
            Value::Array(_) | Value::Object(_) => true,
        }
    }

    fn is_array(&self) -> bool {
        Value::is_array(self)
    }
}

fn answer(status: u16, content_type: &str, body: &str) -> Answer {
    let json: Value = serde_json::from_str(body).unwrap_or_default();
    Answer {
        status,
        content_type: content_type.into(),
        begins_as_page: body.starts_with('<'),
        redirected_to: None,
        json: AnswerJson::read(&json),
    }
}

fn json(status: u16, body: &str) -> Answer {
    answer(status, "application/json; charset=utf-8", body)
}

/// `accepted`, `unknown`, or `rejected` with the reasons.
fn said(dialect: Dialect, answer: &Answer) -> String {
    match dialect.outcome(answer, &Settings::default()) {
        Outcome::Accepted { reference, .. } => match reference {
            Some(reference) => format!("accepted {reference}"),
            None => "accepted".into(),
        },
        Outcome::Unknown => "unknown".into(),
        Outcome::Rejected(reasons) => {
            let reasons: Vec<String> = reasons
                .iter()
                .map(|reason| {
                    let field = reason.field.map_or("-", |field| field.code());
                    format!("{field}: {}", reason.message)
                })
                .collect();
            format!("rejected {}", reasons.join("; "))
        }
    }
}

#[test]
fn answers_that_say_nothing_are_unknown_in_every_dialect() {
    let page = "<!DOCTYPE html><title>Are you a robot?</title>";
    for dialect in Dialect::ALL {
        for strange in [
            // No answer: no network, hidden by CORS, out of time, perhaps after it was kept.
            Answer::default(),
            answer(200, "text/html", page),
            json(200, ""),
            json(200, "[]"),
            json(200, "null"),
            json(200, "{}"),
            json(200, "{\"ok\": \"true\", \"success\": 1, \"reference\": 7}"),
            answer(204, "", ""),
            Answer {
                redirected_to: Some("https://example.fi/elsewhere".into()),
                ..answer(200, "text/html", page)
            },
            json(429, "{\"error\": \"slow down\"}"),
            answer(
                429,
                "application/problem+json",
                "{\"detail\": \"slow down\"}",
            ),
            answer(500, "text/html", page),
            answer(503, "application/problem+json", "{\"title\": \"not kept\"}"),
            answer(404, "text/html", page),
        ] {
            assert_eq!(
                said(dialect, &strange),
                "unknown",
                "{dialect:?} {strange:?}"
            );
        }
    }
}

#[test]
fn each_dialect_is_accepted_by_its_own_sign_and_rejected_with_reasons() {
    let problem = r#"{"title": "x", "errors": [{"field": "contact", "code": "missing", "message": "Enter it."}]}"#;
    let conflict = r#"{"title": "x", "detail": "Another request came.", "errors": []}"#;
    let kept = r#"{"reference": "AB-12", "received_at": "2026-11-22T18:00:00Z", "due_at": "2026-12-22", "status_url": "/receipts/AB-12"}"#;
    for (dialect, answer, expected) in [
        (Dialect::Form, answer(201, "", ""), "accepted"),
        (Dialect::Form, answer(202, "", ""), "accepted"),
        (Dialect::Form, json(200, "{\"ok\": true}"), "accepted"),
        (
            Dialect::Json,
            json(200, "{\"reference\": \"7\"}"),
            "accepted 7",
        ),
        (Dialect::Json, json(200, "{\"reference\": \"\"}"), "unknown"),
        (
            Dialect::Json,
            json(422, problem),
            "rejected contact: Enter it.",
        ),
        (Dialect::Seloste, json(201, kept), "accepted AB-12"),
        // Something between that answers for the inbox.
        (Dialect::Seloste, json(200, kept), "unknown"),
        (Dialect::Seloste, json(201, "{}"), "unknown"),
        (
            Dialect::Seloste,
            answer(422, "application/problem+json", problem),
            "rejected contact: Enter it.",
        ),
        (
            Dialect::Seloste,
            answer(409, "application/problem+json", conflict),
            "rejected -: Another request came.",
        ),
        (
            Dialect::Formspree,
            json(200, "{\"next\": \"/thanks\", \"ok\": true}"),
            "accepted",
        ),
        (
            Dialect::Formspree,
            json(
                422,
                r#"{"error": "Validation", "errors": [{"code": "TYPE_EMAIL", "field": "contact", "message": "should be an email"}]}"#,
            ),
            "rejected contact: should be an email",
        ),
        (
            Dialect::Formspree,
            json(403, "{\"error\": \"Form not active\"}"),
            "rejected -: Form not active",
        ),
        (Dialect::Netlify, answer(200, "text/html", "ok"), "unknown"),
        (
            Dialect::Web3forms,
            json(200, "{\"success\": true, \"message\": \"Email sent\"}"),
            "accepted",
        ),
        (
            Dialect::Web3forms,
            json(500, "{\"success\": false, \"message\": \"Invalid key\"}"),
            "rejected -: Invalid key",
        ),
        (Dialect::Basin, json(200, "{\"success\": true}"), "accepted"),
        (
            Dialect::Basin,
            json(422, "{\"error\": \"Spam\"}"),
            "rejected -: Spam",
        ),
        (
            Dialect::Fides,
            json(
                200,
                r#"{"succeeded": [{"id": "pri_1", "status": "pending"}], "failed": []}"#,
            ),
            "accepted pri_1",
        ),
        (
            Dialect::Fides,
            json(
                200,
                r#"{"succeeded": [], "failed": [{"message": "no such policy", "data": {}}]}"#,
            ),
            "rejected -: no such policy",
        ),
        (
            Dialect::Fides,
            json(
                422,
                r#"{"detail": [{"loc": ["body", 0], "msg": "field required", "type": "missing"}]}"#,
            ),
            "rejected -: field required",
        ),
        (
            Dialect::Fides,
            json(200, "{\"succeeded\": [], \"failed\": []}"),
            "unknown",
        ),
    ] {
        assert_eq!(said(dialect, &answer), expected, "{dialect:?} {answer:?}");
    }
}

#[test]
fn a_page_or_a_complaint_is_no_success_whatever_the_status() {
    let page = "<!DOCTYPE html><title>Log in</title>";
    for dialect in [Dialect::Form, Dialect::Json] {
        for status in [200, 201, 202] {
            for strange in [
                answer(status, "text/html; charset=utf-8", page),
                answer(status, "TEXT/HTML", ""),
                // A type that is wrong or missing.
                answer(status, "", page),
                json(status, page),
                json(status, "{\"error\": \"no such form\"}"),
                json(status, "{\"error\": {\"code\": 7}}"),
                json(status, "{\"errors\": [\"no such form\"]}"),
                json(status, "{\"errors\": {\"contact\": [\"bad\"]}}"),
                json(status, "{\"ok\": false}"),
                json(status, "{\"ok\": true, \"success\": false}"),
                json(status, "{\"success\": true, \"error\": 1}"),
                json(status, "{\"reference\": \"7\", \"error\": \"not kept\"}"),
                json(status, "{\"reference\": \"7\", \"success\": false}"),
                json(
                    status,
                    "{\"reference\": \"7\", \"errors\": [{\"message\": \"not kept\"}]}",
                ),
            ] {
                assert_eq!(
                    said(dialect, &strange),
                    "unknown",
                    "{dialect:?} {strange:?}"
                );
            }
        }
        // What complains of nothing is none.
        let empty = r#"{"reference": "7", "error": null, "errors": [], "message": "Thank you"}"#;
        assert_eq!(said(dialect, &json(200, empty)), "accepted 7");
        assert_eq!(
            said(dialect, &answer(202, "text/plain", "Accepted")),
            "accepted"
        );
    }
}

#[test]
fn a_fides_server_that_wants_to_be_left_alone_has_refused_nothing() {
    let busy = json(429, r#"{"detail": [{"msg": "too many requests"}]}"#);
    assert_eq!(said(Dialect::Fides, &busy), "unknown");
}

#[test]
fn a_status_is_believed_only_where_the_site_says_so() {
    let trusting = Settings {
        trust: Trust::Status,
        ..Settings::default()
    };
    for (dialect, accepted) in [
        (Dialect::Netlify, true),
        (Dialect::Basin, true),
        (Dialect::Form, false),
    ] {
        let outcome = dialect.outcome(&answer(200, "text/html", "ok"), &trusting);
        assert_eq!(
            matches!(outcome, Outcome::Accepted { .. }),
            accepted,
            "{dialect:?}"
        );
        let failed = dialect.outcome(&answer(500, "text/html", ""), &trusting);
        assert_eq!(failed, Outcome::Unknown);
    }
}

#[test]
fn only_the_inbox_is_told_the_key_by_which_it_knows_a_repetition() {
    let request = Request {
        id: "018f4d3e-7a1b-4c2d-9e3f-5a6b7c8d9e0f".into(),
        kind: Kind::Access,
        ..Request::default()
    };
    for dialect in Dialect::ALL {
        let settings = Settings {
            policies: "access=x".into(),
            ..Settings::default()
        };
        let Some(message) = dialect.write(&request, &[], &settings) else {
            assert_eq!(dialect, Dialect::Mailto);
            continue;
        };
        let has_key = message.idempotency_key == request.id;
        assert_eq!(has_key, dialect == Dialect::Seloste, "{dialect:?}");
        assert!(message.body.contains(&request.id), "{dialect:?}");
        assert_eq!(Dialect::from_code(dialect.code()), Some(dialect));
        assert_eq!(serde_json::to_value(dialect).unwrap(), dialect.code());
    }
}

proptest! {
    #[test]
    fn any_answer_has_an_outcome(status in 0u16..=999, body in ".*", content_type in ".*") {
        for dialect in Dialect::ALL {
            let _ = dialect.outcome(&answer(status, &content_type, &body), &Settings::default());
        }
    }
}
