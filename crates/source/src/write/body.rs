//! The lines below a heading.

use serde_json::{Map, Value};

use super::inline::{has_line_break, inline};
use super::string::{block, is_block};
use crate::shape::{ShapeId, Shapes};

/// A line longer than this is broken up where it can be.
const WIDTH: usize = 120;

/// The lines below a heading, and the tables of its items where they are too long for lines.
pub(super) struct Body<'s> {
    shapes: &'s Shapes,
    lines: String,
    tables: String,
}

impl<'s> Body<'s> {
    pub(super) fn new(shapes: &'s Shapes) -> Self {
        Body {
            shapes,
            lines: String::new(),
            tables: String::new(),
        }
    }

    /// The lines, without a heading.
    pub(super) fn lines(self) -> String {
        self.lines
    }

    /// The lines below this heading. Tables of items come last, since every later key would belong to them. A table
    /// with nothing but tables of items needs no heading of its own.
    pub(super) fn headed(self, heading: &str) -> String {
        let is_one_of_several = heading.starts_with("[[");
        if self.lines.is_empty() && !self.tables.is_empty() && !is_one_of_several {
            self.tables
        } else if self.tables.is_empty() {
            format!("{heading}\n{}", self.lines)
        } else {
            format!("{heading}\n{}\n{}", self.lines, self.tables)
        }
    }

    /// Every key of the table that stands under the heading `[name]`.
    pub(super) fn table(&mut self, name: &str, table: &Map<String, Value>, id: ShapeId) {
        let Some(shape) = self.shapes.table(id) else {
            return;
        };
        for key in &shape.keys {
            match table.get(&key.name) {
                Some(Value::Array(items)) if self.needs_tables(items, key.shape) => {
                    let heading = format!("{name}.{}", key.name);
                    self.item_tables(&heading, items, self.shapes.each(key.shape));
                }
                Some(value) => self.key(&key.name, value, key.shape),
                None => {}
            }
        }
    }

    /// One key and its value; several lines where the value has parts of its own and is long.
    pub(super) fn key(&mut self, name: &str, value: &Value, id: ShapeId) {
        if let Value::String(text) = value
            && is_block(text)
        {
            self.line(&format!("{name} = {}", block(text)));
            return;
        }
        let line = format!("{name} = {}", inline(value, id, self.shapes));
        let is_long = line.chars().count() > WIDTH;
        match value {
            Value::Object(table) if is_long || has_line_break(value) => {
                for (part, value) in table {
                    let shape = self.shapes.table(id).and_then(|table| table.key(part));
                    if let Some(shape) = shape {
                        self.key(&format!("{name}.{part}"), value, shape.shape);
                    }
                }
            }
            Value::Array(values) if is_long || self.has_line_each(values, id) => {
                let each = self.shapes.each(id);
                self.line(&format!("{name} = ["));
                for value in values {
                    self.line(&format!("  {},", inline(value, each, self.shapes)));
                }
                self.line("]");
            }
            Value::Null
            | Value::Bool(_)
            | Value::Number(_)
            | Value::String(_)
            | Value::Array(_)
            | Value::Object(_) => self.line(&line),
        }
    }

    fn line(&mut self, line: &str) {
        self.lines.push_str(line);
        self.lines.push('\n');
    }

    /// Whether a list has a line for each of its values: several tables, or several items.
    fn has_line_each(&self, values: &[Value], id: ShapeId) -> bool {
        values.len() > 1 && self.shapes.table(self.shapes.each(id)).is_some()
    }

    /// Whether an item of a list is too long for one line, or has line breaks that are better seen.
    fn needs_tables(&self, items: &[Value], id: ShapeId) -> bool {
        let each = self.shapes.each(id);
        let is_large = |item: &Value| {
            has_line_break(item) || inline(item, each, self.shapes).chars().count() > WIDTH
        };
        items.iter().all(Value::is_object) && items.iter().any(is_large)
    }

    fn item_tables(&mut self, heading: &str, items: &[Value], each: ShapeId) {
        for item in items.iter().filter_map(Value::as_object) {
            let mut body = Body::new(self.shapes);
            body.table(heading, item, each);
            if !self.tables.is_empty() {
                self.tables.push('\n');
            }
            self.tables
                .push_str(&body.headed(&format!("[[{heading}]]")));
        }
    }
}
