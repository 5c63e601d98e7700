//! The JSON Schema of notices in the folder of a site, by which editors complete them.

use std::fs;
use std::path::Path;

use anyhow::Result;
use serde_json::Value;

use crate::config::SCHEMA_FILE;

/// The standing of the schema in a folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SchemaStanding {
    /// No schema.
    Missing,
    /// The schema of this version.
    Current,
    /// The schema of another version.
    Older,
    /// Another file of the same name.
    Foreign,
}

/// The JSON Schema of a notice file.
pub fn schema_text() -> Result<String> {
    let text = serde_json::to_string_pretty(&seloste_source::schema())?;
    Ok(text + "\n")
}

/// The standing of the schema in a folder. Nobody edits a schema, so that another text is that of another version.
pub fn standing_of_schema(folder: &Path, current: &str) -> SchemaStanding {
    let path = folder.join(SCHEMA_FILE);
    if !path.exists() {
        return SchemaStanding::Missing;
    }
    let text = fs::read_to_string(&path).unwrap_or_default();
    if text == current {
        return SchemaStanding::Current;
    }
    let schema: Option<Value> = serde_json::from_str(&text).ok();
    let is_of_notices = schema.is_some_and(|it| it.pointer("/properties/controller").is_some());
    match is_of_notices {
        true => SchemaStanding::Older,
        false => SchemaStanding::Foreign,
    }
}
