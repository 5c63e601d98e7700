//! Values on one line.

use serde_json::Value;

use super::string::{is_block, quoted};
use crate::shape::{Shape, ShapeId, Shapes, TextForm};

/// A value on one line, in its shortest form: a list of one as that one, an item that has only a name as the
/// name, where the shape allows it.
pub(super) fn inline(value: &Value, id: ShapeId, shapes: &Shapes) -> String {
    match value {
        Value::String(text) if matches!(shapes.shape(id), Shape::Text(TextForm::Date)) => {
            text.clone()
        }
        Value::String(text) => quoted(text),
        Value::Array(values) => {
            let each = shapes.each(id);
            let is_any_of = matches!(shapes.shape(id), Shape::AnyOf(_));
            match &values[..] {
                [only] if is_any_of => inline(only, each, shapes),
                values => {
                    let values: Vec<String> = values
                        .iter()
                        .map(|value| inline(value, each, shapes))
                        .collect();
                    format!("[{}]", values.join(", "))
                }
            }
        }
        Value::Object(table) => {
            let shape = shapes.table(id);
            // Only what can be a string or a table with a name can be its name alone.
            let is_any_of = matches!(shapes.shape(id), Shape::AnyOf(_));
            if let (true, 1, Some(Value::String(name))) =
                (is_any_of, table.len(), table.get("name"))
            {
                return quoted(name);
            }
            let keys: Vec<String> = table
                .iter()
                .map(|(key, value)| {
                    let id = shape
                        .and_then(|shape| shape.key(key))
                        .map_or(id, |key| key.shape);
                    format!("{key} = {}", inline(value, id, shapes))
                })
                .collect();
            match keys.is_empty() {
                true => "{}".to_owned(),
                false => format!("{{ {} }}", keys.join(", ")),
            }
        }
        Value::Bool(_) | Value::Number(_) => value.to_string(),
        // TOML has no null, and the model leaves out what is not there.
        Value::Null => quoted(""),
    }
}

/// Whether a value holds a text of several lines.
pub(super) fn has_line_break(value: &Value) -> bool {
    match value {
        Value::String(text) => is_block(text),
        Value::Array(values) => values.iter().any(has_line_break),
        Value::Object(table) => table.values().any(has_line_break),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}
