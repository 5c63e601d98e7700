//! Any body at all: no panic, and no success without a row.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, TestRunner};

use crate::served::Served;

const NAMES: [&str; 16] = [
    "id",
    "kind",
    "notice",
    "notice_hash",
    "lang",
    "name",
    "contact",
    "identifier",
    "on_behalf",
    "scope",
    "data",
    "correct_value",
    "grounds",
    "message",
    "seloste_empty",
    "other",
];

const VALUES: [&str; 11] = [
    "access",
    "question",
    "object_marketing",
    "fi",
    "sv",
    "email",
    "a%40example.fi",
    "%",
    "%FF",
    "131052-308T",
    "018f4d3e-7a1b-4c2d-9e3f-5a6b7c8d9e0f",
];

fn any_form() -> impl Strategy<Value = Vec<u8>> {
    let value = prop_oneof![
        3 => select(&VALUES[..]).prop_map(str::to_owned),
        1 => "[a-zåäö+&=%]{0,12}",
    ];
    let pairs = vec((select(&NAMES[..]), value), 0..10);
    pairs.prop_map(|pairs| {
        let usual = "kind=question&contact=a&message=b".to_owned();
        let pairs = pairs
            .into_iter()
            .map(|(name, value)| format!("{name}={value}"));
        let mut pairs: Vec<String> = pairs.collect();
        if pairs.len().is_multiple_of(2) {
            pairs.push(usual);
        }
        pairs.join("&").into_bytes()
    })
}

fn any_json() -> impl Strategy<Value = Vec<u8>> {
    let value = prop_oneof![
        select(&VALUES[..]).prop_map(|value| format!("\"{value}\"")),
        select(
            &[
                "null",
                "7",
                "1e999",
                "true",
                "[]",
                "{}",
                "[\"email\",\"email\"]",
                "\"\\u0000\""
            ][..]
        )
        .prop_map(str::to_owned),
    ];
    let members = vec((select(&NAMES[..]), value), 0..6);
    members.prop_map(|members| {
        let members = members
            .into_iter()
            .map(|(name, value)| format!("\"{name}\":{value}"));
        let mut members: Vec<String> = members.collect();
        members.insert(
            0,
            "\"kind\":\"question\",\"contact\":\"a\",\"message\":\"b\"".to_owned(),
        );
        format!("{{{}}}", members.join(",")).into_bytes()
    })
}

#[test]
fn no_body_is_a_success_without_a_row() {
    let served = Served::new();
    let body = prop_oneof![any_form(), any_json(), vec(any::<u8>(), 0..300)];
    let content_type = select(
        &[
            "application/x-www-form-urlencoded",
            "application/json",
            "text/plain",
        ][..],
    );
    let kept = std::cell::Cell::new((0_u32, 0_u32));
    let mut runner = TestRunner::new(Config::with_cases(400));
    runner
        .run(&(content_type, body), |(content_type, body)| {
            let before = served.store.count().unwrap();
            let answer = served.post(&[("content-type", content_type)], &body);
            let new = served.store.count().unwrap() - before;
            match answer.status {
                201 | 303 => {
                    let reference = answer.header("location").rsplit('/').next().unwrap();
                    let row = served.store.find(&reference.parse().unwrap()).unwrap();
                    prop_assert!(row.is_some());
                    prop_assert!(new <= 1);
                    kept.set((kept.get().0 + 1, kept.get().1));
                }
                400 | 409 | 415 | 422 => {
                    prop_assert_eq!(new, 0);
                    kept.set((kept.get().0, kept.get().1 + 1));
                }
                other => prop_assert!(false, "status {}: {}", other, answer.body),
            }
            Ok(())
        })
        .unwrap();
    let (successes, refusals) = kept.get();
    // Otherwise the test would have tried only one side.
    assert!(
        successes > 10 && refusals > 10,
        "{successes} kept, {refusals} refused"
    );
}
