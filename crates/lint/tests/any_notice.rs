//! No notice makes a rule panic, and every finding points into the notice it was found in.

#![allow(clippy::unwrap_used, reason = "a test that fails here should stop")]

use proptest::prelude::*;
use serde_json::Value;

use seloste_lint::{Context, Finding, Site, check};
use seloste_model::notice::Law;
use seloste_model::{Lang, Notice, Route, Step};

/// A notice that has every table, from which the others are made by breaking it.
const WHOLE: &str = include_str!("whole.toml");

/// What the site's configuration says, which no notice does.
const ENDPOINT: &str = "http://example.com";

/// How to break a notice at one place.
#[derive(Clone, Debug)]
enum Breaking {
    /// A value is taken out.
    Remove,
    /// A string is replaced.
    Text(String),
    /// A string is put after another.
    Append(String),
    /// An element of a list is there twice.
    Repeat,
}

fn breaking() -> impl Strategy<Value = Breaking> {
    let text = prop_oneof![
        ".{0,60}",
        "([A-Za-zäöÅ0-9§.:,()\\[\\] -]|\u{a0}|\n| \u{2013} |\u{ad}){0,80}",
        prop::collection::vec(prop::sample::select(PIECES.to_vec()), 0..6)
            .prop_map(|pieces| pieces.concat()),
    ];
    prop_oneof![
        Just(Breaking::Remove),
        text.clone().prop_map(Breaking::Text),
        text.prop_map(Breaking::Append),
        Just(Breaking::Repeat),
    ]
}

/// What the rules look for, to be met in strange company.
const PIECES: [&str; 26] = [
    "henkilötietolain ",
    "(523/1999) ",
    "10 §:n",
    "Väestörekisterikeskukselle",
    "VRK:n",
    "[email\u{a0}protected]",
    "(s-postiosoite)",
    "kohdassa 2. ",
    "evästeiden\n",
    "http://www.tietosuoja.fi/fi/index/x.html",
    "Ratapihantie 9, 6. krs. 00520 HELSINKI",
    "029 56 66735",
    "131052-308T",
    "XXX",
    "%%nimi%%",
    "[…]",
    "Googlen",
    "voidaan ",
    "kerran vuodessa maksutta",
    "İstanbul",
    "ß",
    "\u{301}",
    "🦊",
    "\u{200b}",
    " ja ",
    "1. ",
];

fn apply(value: &mut Value, seed: usize, breaking: &Breaking) {
    let places = count(value);
    let mut at = seed % places.max(1);
    visit(value, &mut at, breaking);
}

/// How many values there are within.
fn count(value: &Value) -> usize {
    match value {
        Value::Object(fields) => fields.values().map(|value| 1 + count(value)).sum(),
        Value::Array(elements) => elements.iter().map(|value| 1 + count(value)).sum(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => 0,
    }
}

fn visit(value: &mut Value, at: &mut usize, breaking: &Breaking) -> bool {
    match value {
        Value::Object(fields) => {
            let keys: Vec<String> = fields.keys().cloned().collect();
            for key in keys {
                if *at == 0 {
                    match breaking {
                        Breaking::Remove => drop(fields.remove(&key)),
                        Breaking::Text(_) | Breaking::Append(_) | Breaking::Repeat => {
                            break_text(&mut fields[&key], breaking);
                        }
                    }
                    return true;
                }
                *at -= 1;
                if visit(&mut fields[&key], at, breaking) {
                    return true;
                }
            }
            false
        }
        Value::Array(elements) => {
            for index in 0..elements.len() {
                if *at == 0 {
                    match breaking {
                        Breaking::Remove => drop(elements.remove(index)),
                        Breaking::Repeat => elements.insert(index, elements[index].clone()),
                        Breaking::Text(_) | Breaking::Append(_) => {
                            break_text(&mut elements[index], breaking);
                        }
                    }
                    return true;
                }
                *at -= 1;
                if visit(&mut elements[index], at, breaking) {
                    return true;
                }
            }
            false
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}

fn break_text(value: &mut Value, breaking: &Breaking) {
    if let Value::String(text) = value {
        match breaking {
            Breaking::Text(new) => text.clone_from(new),
            Breaking::Append(more) => text.push_str(more),
            Breaking::Remove | Breaking::Repeat => {}
        }
    }
}

fn assert_sound(finding: &Finding, notice: &Value) {
    for lang in Lang::ALL {
        for said in [finding.message(lang), finding.help(lang)] {
            assert!(!said.trim().is_empty(), "{finding:?}");
        }
    }
    let string = |route: &Route| {
        route
            .steps()
            .iter()
            .try_fold(notice, |value, step| match step {
                Step::Key(key) => value.get(key.as_ref()),
                Step::Index(at) => value.get(at),
            })
            .and_then(Value::as_str)
    };
    if let Some(range) = &finding.range {
        let text = string(&finding.route);
        assert!(
            text.is_some_and(|text| text.get(range.clone()).is_some()),
            "{finding:?}"
        );
    }
    if let Some(fix) = &finding.fix {
        let text = match fix.route.table() {
            Some("requests") => Some(ENDPOINT),
            Some(_) | None => string(&fix.route),
        };
        assert!(
            text.is_some_and(|text| text.get(fix.range.clone()).is_some()),
            "{finding:?}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn a_broken_notice_is_judged_like_any_other(breakings in prop::collection::vec((any::<usize>(), breaking()), 0..12), by_1999: bool) {
        let whole = seloste_source::read(WHOLE).unwrap();
        let mut value = serde_json::to_value(&whole).unwrap();
        for (seed, breaking) in &breakings {
            let mut broken = value.clone();
            apply(&mut broken, *seed, breaking);
            // What the model itself refuses is not a notice.
            if serde_json::from_value::<Notice>(broken.clone()).is_ok() {
                value = broken;
            }
        }
        let notice: Notice = serde_json::from_value(value).unwrap();
        let value = serde_json::to_value(&notice).unwrap();
        let context = Context {
            law: Some(if by_1999 { Law::PersonalDataAct1999 } else { Law::Gdpr }),
            site: Some(Site { languages: &[Lang::Fi, Lang::En], endpoint: Some(ENDPOINT), form_endpoint: None, has_forms: true, retention: None }),
            previous: Some(&whole),
            ..Context::default()
        };
        for finding in check(&notice, &context) {
            assert_sound(&finding, &value);
        }
    }
}
