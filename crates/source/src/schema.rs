//! The JSON Schema of a file, for editors and for this crate's own checks.

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Value, json};

use seloste_model::Notice;

/// The JSON Schema (draft 2020-12) of a notice file. Descriptions are the doc comments of the model.
pub fn schema() -> Value {
    let mut schema = readable_schema();
    // A silence without reason can be read, so that a rule can report it beside its other findings. An editor asks for
    // the reason at once.
    if let Some(Value::Object(silence)) = schema.pointer_mut("/$defs/Silence") {
        let required = silence.entry("required").or_insert_with(|| json!([]));
        if let Value::Array(names) = required {
            names.push(json!("reason"));
        }
        if let Some(Value::Object(reason)) = silence
            .get_mut("properties")
            .and_then(|properties| properties.get_mut("reason"))
        {
            reason.shift_remove("default");
        }
    }
    schema
}

/// The schema of every file that can be read as a notice.
pub(crate) fn readable_schema() -> Value {
    let mut schema = schema_of::<Notice>();
    // Reading demands of these fields more than their types say.
    constrain(&mut schema, "schema", json!({ "const": 1 }));
    constrain(
        &mut schema,
        "id",
        json!({ "pattern": "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$" }),
    );
    constrain(&mut schema, "languages", json!({ "uniqueItems": true }));
    schema
}

/// The JSON Schema of a file that holds a `T`, fit for TOML: nothing in it can be `null`.
pub fn schema_of<T: JsonSchema>() -> Value {
    let generator = SchemaSettings::draft2020_12().into_generator();
    let mut schema = generator.into_root_schema_for::<T>().to_value();
    tidy(&mut schema);
    schema
}

fn constrain(schema: &mut Value, key: &str, keywords: Value) {
    let property = schema
        .get_mut("properties")
        .and_then(|properties| properties.get_mut(key));
    if let (Some(Value::Object(property)), Value::Object(keywords)) = (property, keywords) {
        property.extend(keywords);
    }
}

/// Removes from a schema `null` and the sizes of Rust's integers, for which TOML has no use, and joins the wrapped lines
/// of doc comments.
fn tidy(schema: &mut Value) {
    match schema {
        Value::Object(keywords) => {
            keywords.retain(|keyword, value| match (keyword.as_str(), value) {
                ("default", Value::Null) => false,
                ("format", Value::String(format)) => {
                    !format.starts_with("uint") && !format.starts_with("int")
                }
                _ => true,
            });
            if let Some(Value::Array(names)) = keywords.get_mut("type") {
                names.retain(|name| name != "null");
                if let [name] = &names[..] {
                    let name = name.clone();
                    keywords.insert("type".to_owned(), name);
                }
            }
            if let Some(Value::Array(branches)) = keywords.get_mut("anyOf") {
                branches.retain(|branch| branch.get("type") != Some(&json!("null")));
                if let [Value::Object(only)] = &branches[..] {
                    let only = only.clone();
                    keywords.shift_remove("anyOf");
                    for (keyword, value) in only {
                        keywords.entry(keyword).or_insert(value);
                    }
                }
            }
            if let Some(Value::String(description)) = keywords.get_mut("description") {
                *description = unwrapped(description);
            }
            keywords.values_mut().for_each(tidy);
        }
        Value::Array(values) => values.iter_mut().for_each(tidy),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// A doc comment with one line for each paragraph.
fn unwrapped(comment: &str) -> String {
    let paragraphs: Vec<String> = comment
        .split("\n\n")
        .map(|paragraph| paragraph.replace('\n', " "))
        .collect();
    paragraphs.join("\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_editor_asks_for_the_reason_of_a_silence_and_a_reader_does_not() {
        let asked = |schema: &Value| schema["$defs"]["Silence"]["required"].clone();
        assert_eq!(asked(&schema()), json!(["rule", "reason"]));
        assert_eq!(asked(&readable_schema()), json!(["rule"]));
        let notice = crate::read("[[silence]]\nrule = \"G-2A\"\n").unwrap();
        assert_eq!(notice.silence[0].reason, "");
    }

    #[test]
    fn nothing_is_null_and_no_other_key_is_allowed() {
        let schema = schema();
        assert!(!schema.to_string().contains("null"));
        assert_eq!(
            schema["$schema"],
            "https://json-schema.org/draft/2020-12/schema"
        );
        assert_eq!(schema["additionalProperties"], false);
        for (name, definition) in schema["$defs"].as_object().unwrap() {
            if definition["type"] == "object" {
                assert_eq!(definition["additionalProperties"], false, "{name}");
            }
        }
    }

    #[test]
    fn every_key_of_a_notice_is_described() {
        let schema = schema();
        for (key, property) in schema["properties"].as_object().unwrap() {
            assert!(property["description"].is_string(), "{key}");
        }
        assert_eq!(schema["properties"]["schema"]["const"], 1);
        assert_eq!(schema["properties"]["languages"]["uniqueItems"], true);
    }

    #[test]
    fn definitions_have_readable_names() {
        let schema = schema();
        for name in schema["$defs"].as_object().unwrap().keys() {
            let is_readable = name.chars().all(|c| c.is_ascii_alphabetic() || c == '_');
            assert!(is_readable, "{name}");
        }
        assert_eq!(
            schema["properties"]["purposes"]["$ref"],
            "#/$defs/Section_of_Purpose"
        );
    }
}
