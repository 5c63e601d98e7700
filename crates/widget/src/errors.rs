//! Errors of a form, shown as GOV.UK's design system does: a summary takes the focus and links to the fields, and
//! each field repeats its error.

use web_sys::Element;

use seloste_model::page::{self, selector};

use crate::browser::create_element;
use crate::dom::{
    add, around, attribute, control, find, find_all, having, put_before, set, set_text, text, unset,
};
use crate::joined::joined;
use crate::words;

/// One problem of a request, as the visitor and the host page are told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// The name of the field on the wire; empty where the problem is the whole request's.
    pub field: String,
    /// The code of the problem, for programs.
    pub code: String,
    /// The sentence that tells the problem, for people.
    pub message: String,
}

/// The moment at which a screen reader tells an error at a field.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Announced {
    /// At once, since the error came up while the visitor typed.
    AtOnce,
    /// With the summary, or when the visitor comes to the field.
    WithTheField,
}

/// The part of a form that holds a field.
pub fn field(form: &Element, name: &str) -> Option<Element> {
    find_all(form, selector::FIELD)
        .into_iter()
        .find(|field| attribute(field, page::FIELD) == name)
}

/// Shows complaints at each field and in a summary, which takes the focus.
pub fn show(element: &Element, form: &Element, title: &str, complaints: &[Complaint]) {
    clear(form);
    let Some(summary) = words::block(element, "errors") else {
        return;
    };
    if let Some(heading) = words::named(&summary, "title") {
        set_text(&heading, &words::say(element, title));
    }
    let list = add(&summary, "ul", "");
    for complaint in complaints {
        let at = field(form, &complaint.field);
        if let Some(field) = &at {
            show_at(field, &complaint.message, Announced::WithTheField);
        }
        if at.is_some() {
            let link = add(&add(&list, "li", ""), "a", &complaint.message);
            let shown = at.as_ref().and_then(|field| find(field, ".seloste-error"));
            let id = shown.map(|shown| attribute(&shown, "id"));
            set(&link, "href", &joined(&["#", &id.unwrap_or_default()]));
            set(&link, page::DO, "go");
            set(&link, page::TO, &complaint.field);
        } else {
            add(&list, "li", &complaint.message);
        }
    }
    put_before(form, &summary, find(form, "*").as_ref());
    control(&summary).focus();
}

/// Shows an error at its field.
pub fn show_at(field: &Element, message: &str, announced: Announced) {
    let Some(input) = find(field, "input, textarea") else {
        return;
    };
    let shown = match find(field, ".seloste-error") {
        Some(shown) => shown,
        None => {
            let shown = create_element("p");
            set(&shown, "class", "seloste-error");
            let form = around(field, selector::KIND).map(|form| attribute(&form, "id"));
            let name = attribute(field, page::FIELD);
            let id = joined(&[&form.unwrap_or_default(), "-", &name, "-error"]);
            set(&shown, "id", &id);
            let before = find(field, "input, textarea, .seloste-choice");
            let described = joined(&[&*attribute(&input, "aria-describedby"), " ", &id]);
            set(&input, "aria-describedby", described.trim());
            set(&input, "aria-invalid", "true");
            if announced == Announced::AtOnce {
                set(&shown, "role", "alert");
            }
            put_before(field, &shown, before.as_ref());
            shown
        }
    };
    // A screen reader reads a text out again when it is written again, even if it is the same.
    if text(&shown) != message {
        set_text(&shown, message);
    }
}

/// Takes away the error at a field.
pub fn clear_at(field: &Element) {
    let Some(shown) = find(field, ".seloste-error") else {
        return;
    };
    shown.remove();
    if let Some(input) = find(field, "input, textarea") {
        unset(&input, "aria-invalid");
        let hint = find(field, ".seloste-hint");
        match hint.filter(|_| attribute(&input, "type") != "checkbox") {
            Some(hint) => set(&input, "aria-describedby", &attribute(&hint, "id")),
            None => unset(&input, "aria-describedby"),
        }
    }
}

/// Takes away every error of a form.
pub fn clear(form: &Element) {
    for field in find_all(form, selector::FIELD) {
        clear_at(&field);
    }
    if let Some(summary) = find(form, &having(page::BLOCK, "errors")) {
        summary.remove();
    }
}
