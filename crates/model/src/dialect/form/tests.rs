use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::*;
use crate::Date;
use crate::dialect::{AnswerError, AnswerJson, Reason};

const ID: &str = "018f4d3e-7a1b-4c2d-9e3f-5a6b7c8d9e0f";

fn problems(pairs: &[(&str, &str)]) -> Vec<FormProblem> {
    read(pairs.iter().copied()).1
}

#[test]
fn a_request_is_written_with_its_names_on_the_wire_and_without_what_is_empty() {
    let request = Request {
        kind: Kind::ObjectMarketing,
        notice: "asiakasrekisteri".into(),
        lang: Lang::Sv,
        contact: "maija@example.fi".into(),
        scope: vec![Scope::Email, Scope::Sms],
        ..Request::default()
    };
    assert_eq!(
        write(&request),
        "kind=object_marketing&notice=asiakasrekisteri&lang=sv&contact=maija%40example.fi&scope=email&scope=sms"
    );
}

#[test]
fn fields_that_are_not_ours_are_passed_over() {
    let (request, problems) = read(
        [
            ("kind", "access"),
            ("_subject", "x"),
            ("name", "Maija"),
            (HONEYPOT, ""),
        ]
        .into_iter(),
    );
    assert_eq!(
        (request.kind, request.name.as_str()),
        (Kind::Access, "Maija")
    );
    assert_eq!(problems, []);
}

#[test]
fn what_no_page_of_ours_sends_is_named() {
    let long = "x".repeat(201);
    for (pairs, problem) in [
        (&[("name", "Maija")][..], FormProblem::NoKind),
        (
            &[("kind", "tarkastus")],
            FormProblem::UnknownKind("tarkastus".into()),
        ),
        (
            &[("kind", "access"), ("lang", "de")],
            FormProblem::UnknownLang("de".into()),
        ),
        (
            &[("kind", "access"), ("scope", "all")],
            FormProblem::UnknownScope("all".into()),
        ),
        (
            &[("kind", "access"), ("id", "1")],
            FormProblem::BadId("1".into()),
        ),
        (
            &[("kind", "access"), ("notice", &long)],
            FormProblem::LongNotice,
        ),
        (
            &[("kind", "access"), ("notice_hash", "abc")],
            FormProblem::BadNoticeHash("abc".into()),
        ),
        (
            &[("kind", "access"), ("name", "A"), ("name", "B")],
            FormProblem::Repeated("name"),
        ),
        (
            &[("kind", "access"), ("kind", "erasure")],
            FormProblem::Repeated("kind"),
        ),
        (
            &[("kind", "access"), (HONEYPOT, "x")],
            FormProblem::Honeypot,
        ),
    ] {
        assert_eq!(problems(pairs), [problem], "{pairs:?}");
    }
}

#[test]
fn the_same_twice_is_no_problem() {
    let pairs = [
        ("kind", "access"),
        ("kind", "access"),
        ("name", "A"),
        ("name", "A"),
    ];
    assert_eq!(problems(&pairs), []);
}

#[test]
fn line_breaks_count_as_they_were_typed() {
    let (request, _) = read([("message", "a\r\nb\rc\nd")].into_iter());
    assert_eq!(request.message, "a\nb\nc\nd");
}

fn accepted() -> Outcome {
    Outcome::Accepted {
        reference: None,
        received: None,
        due: None,
    }
}

#[test]
fn only_a_positive_sign_is_a_success() {
    let json = |json: AnswerJson| Answer {
        status: 200,
        json,
        ..Answer::default()
    };
    for (answer, expected) in [
        (Answer::default(), Outcome::Unknown),
        (status(200), Outcome::Unknown),
        (status(204), Outcome::Unknown),
        (status(201), accepted()),
        (status(202), accepted()),
        (status(500), Outcome::Unknown),
        (status(404), Outcome::Unknown),
        (json(ok(true)), accepted()),
        (json(ok(false)), Outcome::Unknown),
        (
            Answer {
                json: ok(false),
                ..status(201)
            },
            Outcome::Unknown,
        ),
        (
            Answer {
                json: ok(true),
                ..status(500)
            },
            Outcome::Unknown,
        ),
        (
            json(AnswerJson {
                reference: Some(String::new()),
                ..AnswerJson::default()
            }),
            Outcome::Unknown,
        ),
        (
            json(AnswerJson {
                reference: Some("7K3M".into()),
                due_at: Some("2026-02-16T00:00:00Z".into()),
                ..AnswerJson::default()
            }),
            Outcome::Accepted {
                reference: Some("7K3M".into()),
                received: None,
                due: Date::new(2026, 2, 16),
            },
        ),
    ] {
        assert_eq!(outcome(&answer, None), expected, "{answer:?}");
    }
}

fn status(status: u16) -> Answer {
    Answer {
        status,
        ..Answer::default()
    }
}

fn ok(ok: bool) -> AnswerJson {
    AnswerJson {
        ok: Some(ok),
        ..AnswerJson::default()
    }
}

#[test]
fn a_redirect_is_a_sign_only_where_it_leads_to_the_configured_page() {
    let answer = Answer {
        redirected_to: Some("https://example.fi/kiitos#ylos".into()),
        ..status(200)
    };
    assert_eq!(
        outcome(&answer, Some("https://example.fi/kiitos")),
        accepted()
    );
    for other in [None, Some("https://example.fi/"), Some("")] {
        assert_eq!(outcome(&answer, other), Outcome::Unknown, "{other:?}");
    }
    assert_eq!(
        outcome(&status(200), Some("https://example.fi/kiitos")),
        Outcome::Unknown
    );
}

#[test]
fn a_problem_is_a_refusal_with_its_reasons_by_field() {
    let answer = Answer {
        content_type: "Application/Problem+JSON; charset=utf-8".into(),
        json: AnswerJson {
            errors: vec![AnswerError {
                field: "contact".into(),
                code: "missing".into(),
                message: "Kirjoita yhteystieto.".into(),
            }],
            ..AnswerJson::default()
        },
        ..status(422)
    };
    let reason = Reason {
        field: Some(Field::Contact),
        code: "missing".into(),
        message: "Kirjoita yhteystieto.".into(),
    };
    assert_eq!(outcome(&answer, None), Outcome::Rejected(vec![reason]));
    let on_the_server = Answer {
        status: 503,
        ..answer
    };
    assert_eq!(outcome(&on_the_server, None), Outcome::Unknown);
}

fn any_request() -> impl Strategy<Value = Request> {
    (
        select(&Kind::ALL[..]),
        select(&Lang::ALL[..]),
        prop_oneof![Just(String::new()), Just(ID.to_owned())],
        vec(any::<String>(), Field::ALL.len() + 1),
        subsequence(&Scope::ALL[..], 0..=Scope::ALL.len()),
    )
        .prop_map(|(kind, lang, id, texts, scope)| {
            let mut request = Request {
                kind,
                lang,
                id,
                scope,
                ..Request::default()
            };
            let mut texts = texts.iter().map(|text| lines_as_typed(text));
            request.notice = texts.next().unwrap().chars().take(200).collect();
            for (field, text) in Field::ALL.into_iter().zip(texts) {
                request.put_text(field, text);
            }
            request
        })
}

/// The reading side of the standard, for the round trip only.
fn pairs(body: &str) -> Vec<(String, String)> {
    let decode = |text: &str| {
        let mut bytes = text.bytes();
        let mut decoded = Vec::new();
        while let Some(byte) = bytes.next() {
            decoded.push(match byte {
                b'+' => b' ',
                b'%' => {
                    let hex = [bytes.next().unwrap(), bytes.next().unwrap()];
                    u8::from_str_radix(str::from_utf8(&hex).unwrap(), 16).unwrap()
                }
                byte => byte,
            });
        }
        String::from_utf8(decoded).unwrap()
    };
    let pair = |pair: &str| {
        let (name, value) = pair.split_once('=').unwrap();
        (decode(name), decode(value))
    };
    body.split('&').map(pair).collect()
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(request in any_request()) {
        let (read_back, problems) = read(pairs(&write(&request)).into_iter());
        prop_assert_eq!(problems, vec![]);
        prop_assert_eq!(read_back, request);
    }

    #[test]
    fn any_pairs_are_read(pairs in vec(("id|kind|lang|scope|name|website|.*", ".*"), 0..8)) {
        let (request, _) = read(pairs.into_iter());
        let _ = request.check();
    }
}
