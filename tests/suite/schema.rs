//! `seloste schema`: what an editor completes and checks a notice file by.

use serde_json::Value;
use tempfile::tempdir;

use crate::command::seloste;

#[test]
fn it_is_a_json_schema_of_every_table_of_a_notice() {
    let folder = tempdir().unwrap();
    let outcome = seloste(folder.path(), ["schema"]).succeeded();
    let schema: Value = serde_json::from_str(&outcome.output).unwrap();
    let dialect = schema["$schema"].as_str().unwrap();
    assert!(
        dialect.starts_with("https://json-schema.org/draft/"),
        "{dialect}"
    );
    let properties = schema["properties"].as_object().unwrap();
    for key in [
        "id",
        "languages",
        "controller",
        "purposes",
        "retention",
        "rights",
        "wording",
    ] {
        assert!(
            properties.contains_key(key),
            "no `{key}` in {properties:#?}"
        );
        assert!(
            properties[key].get("description").is_some(),
            "`{key}` is not described"
        );
    }
    assert_eq!(schema["additionalProperties"], false);
}
