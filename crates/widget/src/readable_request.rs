//! A request in the visitor's words, for mail, the clipboard and files.

use web_sys::Element;

use seloste_model::dialect::mailto;
use seloste_model::page::{self, selector};

use crate::browser::node_of;
use crate::dom::{around, attribute, control, find, find_all, parent, text, value};
use crate::row::{Row, as_text};
use crate::words;

/// A request in the visitor's words.
pub struct ReadableRequest {
    /// The title of the request: its kind in a few words.
    pub kind: String,
    /// The wish, as the visitor would say it; empty where the page does not say it.
    pub asked: String,
    /// The notice that the request is about, and the filled fields.
    pub rows: Vec<Row>,
}

impl ReadableRequest {
    /// The request in a form.
    pub fn of(element: &Element, form: &Element) -> ReadableRequest {
        let within = |place: &str, part: &str| {
            let part = around(form, place).and_then(|place| find(&place, part));
            part.as_ref().map(text).unwrap_or_default()
        };
        let notice = Row {
            label: words::say(element, "notice"),
            value: within(".seloste", ".seloste-title"),
        };
        let mut rows = Vec::new();
        if !notice.value.is_empty() {
            rows.push(notice);
        }
        push_rows(&mut rows, form);
        ReadableRequest {
            kind: attribute(form, page::TITLE),
            asked: within(selector::KIND, "summary"),
            rows,
        }
    }

    /// The request as plain text.
    pub fn text(&self) -> String {
        as_text(&self.kind, &self.asked, &self.rows)
    }

    /// The request as plain text, with the rows of its receipt block.
    pub fn receipt(&self, block: &Element) -> String {
        let part = |entry: &Element, tag: &str| find(entry, tag).as_ref().map(text);
        let mut rows = Vec::new();
        for entry in find_all(block, "dl > div") {
            rows.push(Row {
                label: part(&entry, "dt").unwrap_or_default(),
                value: part(&entry, "dd").unwrap_or_default(),
            });
        }
        as_text(&self.kind, &self.asked, &rows)
    }

    /// A `mailto:` address that opens the mail program with the request written.
    pub fn mail(&self, form: &Element) -> String {
        mailto::href(&attribute(form, page::MAIL), &self.kind, &self.text())
    }
}

/// Adds the filled fields, each with its label.
fn push_rows(rows: &mut Vec<Row>, form: &Element) {
    for field in find_all(form, selector::FIELD) {
        let mut filled = String::new();
        for element in find_all(&field, "input, textarea") {
            if attribute(&element, "type") != "checkbox" {
                filled = value(&element).trim().to_owned();
            } else if control(&element).checked() {
                if !filled.is_empty() {
                    filled.push('\n');
                }
                if let Some(label) = parent(&element) {
                    filled.push_str(&text(&label));
                }
            }
        }
        if !filled.is_empty() {
            // The first child is the label without the mark of optional fields, which stands in an element of its own.
            let label =
                find(&field, "label, legend").and_then(|label| node_of(&label, "firstChild"));
            rows.push(Row {
                label: label.as_ref().map(text).unwrap_or_default(),
                value: filled,
            });
        }
    }
}
