//! A notice written as a file that reads well.

mod body;
mod inline;
mod string;

use serde_json::{Map, Value};

use seloste_model::Notice;

use crate::shape::{Headed, KeyShape, Shapes, TableShape};
use body::Body;

/// The parts of a written file besides the notice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Layout<'a> {
    /// The address or path of the JSON Schema, which becomes the first line and tells editors how to complete.
    pub schema_link: Option<&'a str>,
    /// The comments.
    pub comments: Comments,
}

/// The comments of a written file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Comments {
    /// A comment before each section, with the purpose of the section.
    #[default]
    Sections,
    /// No comments.
    None,
}

/// The file of a notice: short values first, then a table for each section, in a fixed order. Reading the file gives the
/// same notice.
///
/// ```
/// use seloste_source::{Comments, Layout, read, write};
///
/// let notice = read("register.name = 'Jäsenet'\nid = 'jasenet'\npurposes.items = [{ name = 'Jäsenyys' }]\n").unwrap();
/// let layout = Layout { comments: Comments::None, ..Layout::default() };
/// assert_eq!(
///     write(&notice, layout),
///     "\
/// id = \"jasenet\"
///
/// [register]
/// name = \"Jäsenet\"
///
/// [purposes]
/// items = [\"Jäsenyys\"]
/// "
/// );
/// ```
pub fn write(notice: &Notice, layout: Layout<'_>) -> String {
    let shapes = Shapes::of_notice();
    let values = match serde_json::to_value(notice) {
        Ok(Value::Object(values)) => values,
        // The model's types serialize to tables with names for keys, which cannot fail.
        Ok(_) | Err(_) => Map::new(),
    };
    let mut file = String::new();
    if let Some(link) = layout.schema_link {
        file.push_str("#:schema ");
        file.push_str(&link.replace(char::is_control, ""));
        file.push('\n');
    }
    let Some(root) = shapes.table(shapes.root) else {
        return file;
    };
    let mut top = Body::new(shapes);
    for key in &root.keys {
        if let (Some(value), None) = (values.get(&key.name), shapes.headed(key.shape)) {
            top.key(&key.name, value, key.shape);
        }
    }
    part(&mut file, &top.lines());
    for key in in_order(root) {
        let Some(value) = values.get(&key.name) else {
            continue;
        };
        let mut comment = match layout.comments {
            Comments::Sections => comment(key),
            Comments::None => String::new(),
        };
        let (tables, id, heading) = match shapes.headed(key.shape) {
            Some(Headed::Once) => {
                let tables = std::slice::from_ref(value);
                (tables, key.shape, format!("[{}]", key.name))
            }
            Some(Headed::EachTime) => {
                let tables = value.as_array().map_or(&[][..], Vec::as_slice);
                (tables, shapes.each(key.shape), format!("[[{}]]", key.name))
            }
            None => continue,
        };
        for table in tables.iter().filter_map(Value::as_object) {
            let mut body = Body::new(shapes);
            body.table(&key.name, table, id);
            // Only the first of several tables has the comment.
            part(
                &mut file,
                &(std::mem::take(&mut comment) + &body.headed(&heading)),
            );
        }
    }
    file
}

/// The keys in the order of the file: that of the model's fields, but the register before its controller.
fn in_order(root: &TableShape) -> impl Iterator<Item = &KeyShape> {
    let is_first = |key: &&KeyShape| key.name == "register";
    let rest = root.keys.iter().filter(move |key| !is_first(key));
    root.keys.iter().filter(is_first).chain(rest)
}

/// Adds a part of the file, with an empty line before it.
fn part(file: &mut String, text: &str) {
    if !file.is_empty() && !text.is_empty() {
        file.push('\n');
    }
    file.push_str(text);
}

/// The purpose of a section, in lines of a readable length.
fn comment(key: &KeyShape) -> String {
    const WIDTH: usize = 100;
    let mut lines = String::new();
    for paragraph in key.description.iter().flat_map(|text| text.lines()) {
        let mut line = String::from("#");
        for word in paragraph.split_whitespace() {
            if line.chars().count() + 1 + word.chars().count() > WIDTH && line.len() > 1 {
                lines.push_str(&line);
                lines.push('\n');
                line = String::from("#");
            }
            line.push(' ');
            line.push_str(word);
        }
        lines.push_str(&line);
        lines.push('\n');
    }
    lines
}

/// A text in quotes and as a block.
#[cfg(test)]
pub(crate) fn quoted_either_way(text: &str) -> [String; 2] {
    [string::quoted(text), string::block(text)]
}
