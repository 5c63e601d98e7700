//! What a form holds, read from its controls.

use crate::browser::random_uuid;
use crate::dom::{add, attribute, control, find, find_all, set, text};
use crate::row::Row;
use seloste_model::Request;
use seloste_model::dialect::{Extra, form, name};
use seloste_model::request::Field;
use web_sys::Element;

/// What a form holds.
#[derive(Default)]
pub struct Filled {
    /// The request.
    pub request: Request,
    /// What the site or its service adds to it.
    pub extra: Vec<Extra>,
    /// What the visitor filled in, with the labels.
    pub rows: Vec<Row>,
}

impl Filled {
    /// Reads the controls of a form.
    pub fn read(form: &Element) -> Filled {
        let mut pairs = Vec::new();
        for element in find_all(form, "[name]") {
            let control = control(&element);
            if attribute(&element, "type") != "checkbox" || control.checked() {
                pairs.push((attribute(&element, "name"), control.value()));
            }
        }
        let (request, _) = form::read(pairs.iter().map(|(name, value)| (name, value)));
        pairs.retain(|(name, value)| !value.is_empty() && !is_ours(name));
        Filled {
            request,
            extra: pairs,
            rows: rows(form),
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
    control(&input).set_value(&new_id());
    input
}

/// A random UUID. Where the browser has no function for it, chance makes one: it has to be different from
/// others, and no one has to be unable to guess it.
pub fn new_id() -> String {
    random_uuid().unwrap_or_else(|_| {
        let template = "xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx";
        let digit = || (js_sys::Math::random() * 16.0) as u8;
        let digit = |c| match c {
            'x' => char::from_digit(u32::from(digit().min(15)), 16).unwrap_or('0'),
            c => c,
        };
        template.chars().map(digit).collect()
    })
}

fn is_ours(field: &str) -> bool {
    let own = [
        name::ID,
        name::KIND,
        name::NOTICE,
        name::NOTICE_HASH,
        name::LANG,
    ];
    own.contains(&field) || Field::from_code(field).is_some()
}

fn rows(form: &Element) -> Vec<Row> {
    let mut rows = Vec::new();
    for field in find_all(form, "[data-seloste-field]") {
        let mut value = String::new();
        for element in find_all(&field, "input, textarea") {
            let control = control(&element);
            if attribute(&element, "type") != "checkbox" {
                value = control.value().trim().to_owned();
            } else if control.checked() {
                if !value.is_empty() {
                    value.push('\n');
                }
                value.push_str(
                    &element
                        .parent_element()
                        .as_ref()
                        .map(text)
                        .unwrap_or_default(),
                );
            }
        }
        if !value.is_empty() {
            // Without the mark of optional fields, which stands in an element of its own.
            let label = find(&field, "label, legend").and_then(|label| label.first_child());
            let label = label.and_then(|label| label.text_content());
            let label = label.unwrap_or_default().trim().to_owned();
            rows.push(Row { label, value });
        }
    }
    rows
}
