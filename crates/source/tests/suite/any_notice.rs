//! Arbitrary notices, made from the JSON Schema, so that every field of the model has its turn.

use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Map, Value, json};

use seloste_model::{Date, Notice};

/// Any notice that a file can hold.
pub fn any_notice() -> impl Strategy<Value = Notice> {
    let schema = seloste_source::schema();
    value_of(&schema, &schema).prop_map(|value| serde_json::from_value(value).unwrap())
}

fn value_of(schema: &Value, root: &Value) -> BoxedStrategy<Value> {
    if let Some(reference) = schema["$ref"].as_str() {
        let name = reference.rsplit('/').next().unwrap();
        return value_of(&root["$defs"][name], root);
    }
    if let Some(constant) = schema.get("const") {
        return Just(constant.clone()).boxed();
    }
    if let Some(words) = schema["enum"].as_array() {
        return select(words.clone()).boxed();
    }
    let branches = schema["anyOf"].as_array().or(schema["oneOf"].as_array());
    if let Some(branches) = branches {
        let branches: Vec<_> = branches
            .iter()
            .map(|branch| value_of(branch, root))
            .collect();
        return select((0..branches.len()).collect::<Vec<_>>())
            .prop_flat_map(move |index| branches[index].clone())
            .boxed();
    }
    match schema["type"].as_str().unwrap() {
        "object" => table_of(schema, root),
        "array" if schema["uniqueItems"] == true => {
            subsequence(vec![json!("fi"), json!("sv"), json!("en")], 0..=3)
                .prop_shuffle()
                .prop_map(Value::Array)
                .boxed()
        }
        "array" => vec(value_of(&schema["items"], root), 0..4)
            .prop_map(Value::Array)
            .boxed(),
        "string" => string_of(schema).prop_map(Value::String).boxed(),
        "integer" => {
            let least = schema["minimum"].as_u64().unwrap();
            let greatest = schema["maximum"].as_u64().unwrap();
            (least..=greatest).prop_map(Value::from).boxed()
        }
        "boolean" => any::<bool>().prop_map(Value::Bool).boxed(),
        other => panic!("no values of the type {other}"),
    }
}

fn table_of(schema: &Value, root: &Value) -> BoxedStrategy<Value> {
    let properties = schema["properties"].as_object().unwrap();
    // The file itself has so many keys that a third of them is plenty.
    let chance = if properties.len() > 20 { 0.3 } else { 0.5 };
    let keys: Vec<_> = properties
        .iter()
        .map(|(key, property)| {
            let key = key.clone();
            let is_required = schema["required"]
                .as_array()
                .is_some_and(|required| required.contains(&json!(key)));
            let value = value_of(property, root);
            let value = match is_required {
                true => value.prop_map(Some).boxed(),
                false => weighted(chance, value).boxed(),
            };
            value.prop_map(move |value| value.map(|value| (key.clone(), value)))
        })
        .collect();
    keys.prop_map(|keys| Value::Object(keys.into_iter().flatten().collect::<Map<_, _>>()))
        .boxed()
}

fn string_of(schema: &Value) -> BoxedStrategy<String> {
    match (schema["format"].as_str(), schema["pattern"].as_str()) {
        (Some("date"), _) => (-719_162i32..=2_932_896)
            .prop_map(|days| Date::from_days_since_epoch(days).unwrap().to_string())
            .boxed(),
        (Some("duration"), _) => "P([1-9][0-9]?Y)?[1-9][0-9]?M([1-9]W)?([1-9]D)?".boxed(),
        (Some(other), _) => panic!("no strings of the format {other}"),
        (None, Some(pattern)) => proptest::string::string_regex(pattern.trim_matches(['^', '$']))
            .unwrap()
            .boxed(),
        (None, None) => nasty_string().boxed(),
    }
}

/// Strings that a careless writer would break.
fn nasty_string() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => select(vec![
            "\"", "'", "\"\"\"", "'''", "\\", "\\u0041", "\n", "\r", "\r\n", "\t", " ", "  \n", "\\\n", "\u{a0}",
            "\u{feff}", "\u{200b}", "\u{2028}", "\0", "\u{7f}", "\u{85}", "🙂", "ä", "é", "#", "[a]", "= ",
            "{", "}", ",", "true", "2026-01-31",
        ])
        .prop_map(str::to_owned),
        2 => "[a-zåäö ]{1,30}",
        1 => any::<char>().prop_map(String::from),
    ];
    vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}
