//! What a form holds, read from its controls.

use crate::browser::{fill_at_random, node_of};
use crate::dom::{add, attribute, control, find, find_all, parent, set, set_value, text, value};
use crate::row::Row;
use seloste_model::dialect::{Extra, name};
use seloste_model::request::{Field, Kind, Scope};
use seloste_model::{Lang, Request};
use web_sys::Element;

/// What a form holds.
#[derive(Default)]
pub struct Filled {
    /// The request.
    pub request: Request,
    /// What the site or its service adds to it.
    pub extra: Vec<Extra>,
}

impl Filled {
    /// Reads the controls of a form.
    pub fn read(form: &Element) -> Filled {
        let mut filled = Filled::default();
        filled.take(form, "[name]");
        filled
    }

    /// Reads no more of a form than what one field of it is judged by: on a slow phone the rest would be felt at each
    /// character.
    pub fn field(form: &Element, field: &Element) -> Request {
        let mut filled = Filled::default();
        filled.take(form, "[name=kind]");
        filled.take(field, "[name]");
        filled.request
    }

    fn take(&mut self, within: &Element, selector: &str) {
        for element in find_all(within, selector) {
            if attribute(&element, "type") == "checkbox" && !control(&element).checked() {
                continue;
            }
            let (name, value) = (attribute(&element, "name"), value(&element));
            if !value.is_empty() && !put(&mut self.request, &name, &value) {
                self.extra.push((name, value));
            }
        }
    }
}

/// The id of the request that is being written in a form, kept in the form itself, so that it is sent also
/// where the browser sends the form.
pub fn id(form: &Element) -> Element {
    if let Some(input) = find(form, "[name=id]") {
        return input;
    }
    let input = add(form, "input", "");
    set(&input, "type", "hidden");
    set(&input, "name", name::ID);
    set_value(&input, &new_id());
    input
}

/// A random UUID. The browser's own function for it is missing where a page came unencrypted.
pub fn new_id() -> String {
    let mut random = [0; 36];
    fill_at_random(&mut random);
    let mut id = String::new();
    for (at, byte) in random.into_iter().enumerate() {
        id.push(match at {
            8 | 13 | 18 | 23 => '-',
            14 => '4',
            19 => char::from(b"89ab"[usize::from(byte % 4)]),
            _ => char::from(b"0123456789abcdef"[usize::from(byte % 16)]),
        });
    }
    id
}

/// Puts the value of a control into the request; false where the control is not ours. It does what the model's
/// reading of forms does, but for finding out what no page of ours holds; the browser tests hold the two against
/// each other.
fn put(request: &mut Request, control: &str, value: &str) -> bool {
    match control {
        name::ID => request.id = value.to_owned(),
        name::KIND => request.kind = Kind::from_code(value).unwrap_or_default(),
        name::NOTICE => request.notice = value.to_owned(),
        name::NOTICE_HASH => request.notice_hash = value.to_owned(),
        name::LANG => {
            let known = Lang::ALL.into_iter().find(|lang| lang.tag() == value);
            request.lang = known.unwrap_or_default();
        }
        other => match Field::from_code(other) {
            Some(Field::Scope) => request.scope.extend(Scope::from_code(value)),
            Some(field) => request.put_text(field, value.to_owned()),
            None => return false,
        },
    }
    true
}

/// Adds what the visitor filled in, with the labels.
pub fn push_rows(rows: &mut Vec<Row>, form: &Element) {
    for field in find_all(form, "[data-seloste-field]") {
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
            // Without the mark of optional fields, which stands in an element of its own.
            let label =
                find(&field, "label, legend").and_then(|label| node_of(&label, "firstChild"));
            rows.push(Row {
                label: label.as_ref().map(text).unwrap_or_default(),
                value: filled,
            });
        }
    }
}
