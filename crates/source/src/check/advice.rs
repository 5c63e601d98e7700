//! Advice on a value of the wrong kind.

use crate::holder::Holder;
use crate::quote::listed;
use crate::shape::{Shape, ShapeId, Shapes, TableShape, TextForm};
use crate::value_kind::ValueKind;

/// The kinds that a shape takes, in words.
pub(super) fn expected(shapes: &Shapes, id: ShapeId) -> String {
    match shapes.shape(id) {
        Shape::Table(_) => "a table".to_owned(),
        Shape::List { .. } => "an array".to_owned(),
        Shape::Text(TextForm::Date) => "a date".to_owned(),
        Shape::Text(TextForm::Free | TextForm::Period) | Shape::Choice(_) => "a string".to_owned(),
        Shape::Integer { .. } => "a whole number".to_owned(),
        Shape::Number => "a number".to_owned(),
        Shape::Boolean => "`true` or `false`".to_owned(),
        Shape::AnyOf(branches) => {
            let mut kinds: Vec<String> = Vec::new();
            for branch in branches {
                let kind = expected(shapes, *branch);
                if !kinds.contains(&kind) {
                    kinds.push(kind);
                }
            }
            kinds.join(" or ")
        }
        Shape::Anything => "a value".to_owned(),
    }
}

/// The advice on what to write instead of the value that was written.
pub(super) fn advice(
    shapes: &Shapes,
    id: ShapeId,
    found: ValueKind,
    written: &str,
    holder: &Holder,
) -> Option<String> {
    let key = match holder {
        Holder::File => None,
        Holder::Key(key) | Holder::List(key) => Some(key.as_str()),
    };
    match shapes.shape(id) {
        Shape::Table(table) => Some(instead_of_table(table, found, key)),
        Shape::List { .. } => Some(match key {
            Some(key) if found == ValueKind::HeadedTable => {
                format!("write `[[{key}]]`, with two brackets")
            }
            Some(_) | None if is_short(written) => format!("put it in brackets: `[{written}]`"),
            Some(_) | None => "put it in brackets".to_owned(),
        }),
        Shape::Text(_) | Shape::Choice(_) => quoted(found, written),
        Shape::Integer { .. } => Some("write a whole number, without quotes".to_owned()),
        Shape::Number => Some("write a number, without quotes".to_owned()),
        Shape::Boolean => Some("write `true` or `false`, without quotes".to_owned()),
        Shape::AnyOf(branches) => {
            let of_string = branches
                .iter()
                .find(|branch| matches!(shapes.shape(**branch), Shape::Text(_) | Shape::Choice(_)));
            let of_quotes = of_string.and_then(|_| quoted(found, written));
            of_quotes.or_else(|| {
                let table = shapes.table(id)?;
                Some(format!(
                    "a table here has the keys {}",
                    listed(table.names())
                ))
            })
        }
        Shape::Anything => None,
    }
}

fn instead_of_table(table: &TableShape, found: ValueKind, key: Option<&str>) -> String {
    let has_items = table.key("items").is_some();
    if let Some(key) = key {
        if found == ValueKind::ArrayOfTables && has_items {
            return format!("write `[{key}]` once, and what is in it as `items = [ … ]`");
        }
        if found == ValueKind::ArrayOfTables {
            return format!("write `[{key}]`, with single brackets");
        }
        if found == ValueKind::String && has_items {
            return format!("write `[{key}]` on a line of its own, and `text = …` below it");
        }
    }
    format!("write a table of {}", listed(table.names()))
}

/// Numbers, dates and `true` become strings with quotes around them.
fn quoted(found: ValueKind, written: &str) -> Option<String> {
    match found {
        ValueKind::Integer | ValueKind::Float | ValueKind::Boolean | ValueKind::Date
            if is_short(written) =>
        {
            Some(format!("write it in quotes: `\"{written}\"`"))
        }
        ValueKind::Integer | ValueKind::Float | ValueKind::Boolean | ValueKind::Date => {
            Some("write it in quotes".to_owned())
        }
        ValueKind::Array => Some("write one value, without brackets".to_owned()),
        ValueKind::String
        | ValueKind::ArrayOfTables
        | ValueKind::Table
        | ValueKind::HeadedTable => None,
    }
}

fn is_short(written: &str) -> bool {
    written.len() <= 40 && !written.contains(char::is_control)
}
