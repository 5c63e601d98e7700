//! The pure parts of the widget, tried on many texts and answers, of which none may do harm.

use proptest::collection::vec;
use proptest::prelude::*;
use seloste_model::Request;
use seloste_model::dialect::{
    Answer, AnswerJson, Dialect, JsonValue, Outcome, Settings, Trust, form,
};
use seloste_model::request::{Field, Kind};
use serde_json::Value;

/// A JSON value as the widget reads it.
struct Json(Value);

impl JsonValue for Json {
    fn member(&self, name: &str) -> Option<Self> {
        self.0.get(name).cloned().map(Json)
    }

    fn items(&self) -> Vec<Self> {
        let items = self.0.as_array().cloned().unwrap_or_default();
        items.into_iter().map(Json).collect()
    }

    fn text(&self) -> Option<String> {
        self.0.as_str().map(str::to_owned)
    }

    fn truth(&self) -> Option<bool> {
        self.0.as_bool()
    }

    fn is_truthy(&self) -> bool {
        match &self.0 {
            Value::Null => false,
            Value::Bool(truth) => *truth,
            Value::Number(number) => number.as_f64() != Some(0.0),
            Value::String(text) => !text.is_empty(),
            Value::Array(_) | Value::Object(_) => true,
        }
    }

    fn is_array(&self) -> bool {
        self.0.is_array()
    }
}

/// Bodies that have the members that dialects look for, with values of every type.
fn body() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
        "[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}Z)?".prop_map(Value::from),
    ];
    let name = proptest::sample::select(vec![
        "reference",
        "received_at",
        "due_at",
        "ok",
        "success",
        "next",
        "detail",
        "error",
        "message",
        "errors",
        "succeeded",
        "failed",
        "id",
        "field",
        "code",
        "type",
        "msg",
        "other",
    ]);
    leaf.prop_recursive(3, 24, 6, move |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::from),
            vec((name.clone(), inner), 0..6).prop_map(|members| members
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value))
                .collect()),
        ]
    })
}

fn request() -> impl Strategy<Value = Request> {
    let text = "[^\0-\u{8}\u{b}-\u{1f}]{0,20}";
    (0..Kind::ALL.len(), vec(text, Field::ALL.len())).prop_map(|(kind, texts)| {
        let mut request = Request {
            id: "018f4d3e-7a1b-4c2d-9e3f-5a6b7c8d9e0f".to_owned(),
            kind: Kind::ALL[kind],
            ..Request::default()
        };
        for (field, text) in Field::ALL.into_iter().zip(texts) {
            request.put_text(field, text);
        }
        request
    })
}

proptest! {
    #[test]
    fn only_a_success_with_a_sign_of_its_own_is_accepted(
        body in body(),
        status in prop_oneof![Just(0_u16), 200_u16..600],
        content_type in prop_oneof!["application/(problem\\+)?json", ".{0,10}"],
        redirected in proptest::option::of("https://example.fi/(thanks|other)"),
        policies in ".{0,20}",
    ) {
        let answer = Answer {
            status,
            content_type,
            begins_as_page: false,
            redirected_to: redirected.clone(),
            json: AnswerJson::read(&Json(body)),
        };
        let settings = Settings {
            success_url: Some("https://example.fi/thanks".to_owned()),
            trust: Trust::Sign,
            policies,
        };
        let led_on = redirected == settings.success_url;
        for dialect in Dialect::ALL {
            if let Outcome::Accepted { .. } = dialect.outcome(&answer, &settings) {
                prop_assert!(answer.is_2xx() || led_on, "{dialect:?} accepts {answer:?}");
                let sign = answer.json != AnswerJson::default() || matches!(status, 201 | 202);
                prop_assert!(sign || led_on, "{dialect:?} accepts {answer:?}");
            }
        }
    }

    #[test]
    fn every_dialect_writes_every_request_so_that_it_can_be_read(request in request(), name in ".{0,9}") {
        let extra = [(name, "\"<&\\".to_owned())];
        let settings = Settings {
            policies: format!("{}=key", request.kind.code()),
            ..Settings::default()
        };
        for dialect in Dialect::ALL {
            let Some(message) = dialect.write(&request, &extra, &settings) else {
                prop_assert_eq!(dialect, Dialect::Mailto);
                continue;
            };
            let json: Result<Value, _> = serde_json::from_str(&message.body);
            match dialect {
                Dialect::Json | Dialect::Seloste | Dialect::Fides => prop_assert!(json.is_ok(), "{}", message.body),
                Dialect::Form | Dialect::Formspree | Dialect::Netlify | Dialect::Web3forms | Dialect::Basin
                | Dialect::Mailto => {}
            }
        }
        let (read, problems) = form::read(form_urlencoded::parse(form::write(&request).as_bytes()));
        prop_assert!(problems.is_empty(), "{problems:?}");
        prop_assert_eq!(read, request);
    }
}
