//! The content of a form, read from its controls.

use web_sys::Element;

use seloste_model::dialect::{Extra, name};
use seloste_model::request::{Field, Kind, Scope};
use seloste_model::{Lang, Request};

use crate::browser::fill_at_random;
use crate::dom::{add, attribute, control, find, find_all, set, set_value, value};

/// The content of a form.
#[derive(Default)]
pub struct FormContent {
    /// The request that the form makes.
    pub request: Request,
    /// Names and values that the site or its form service adds.
    pub extra: Vec<Extra>,
}

impl FormContent {
    /// Reads the controls of a form.
    pub fn read(form: &Element) -> FormContent {
        let mut content = FormContent::default();
        content.take(form, "[name]");
        content
    }

    /// Reads one field, and the kind of request by which the field is checked. Reading the whole form at each character
    /// would be felt on a slow phone.
    pub fn field(form: &Element, field: &Element) -> Request {
        let mut content = FormContent::default();
        content.take(form, "[name=kind]");
        content.take(field, "[name]");
        content.request
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

/// The hidden field that holds the id of a form's request. The id stands in the form itself, so that it is sent also
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

/// Puts the value of a control into the request; false where the control belongs to the site. The model's
/// `dialect::form::read` does the same for any body; here the cases are left out that no page of seloste's holds. The
/// browser tests compare the two.
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
