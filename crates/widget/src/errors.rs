//! Errors, shown as GOV.UK shows them: a summary that takes the focus and links to the fields, and the same
//! words at each field.

use crate::browser::create_element;
use crate::dom::{
    add, around, attribute, control, find, find_all, put_before, set, set_text, text, unset,
};
use crate::joined::joined;
use crate::words;
use web_sys::Element;

/// Something that is wrong, as it is shown and as a host page is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// The name of the field on the wire; empty where it is about the whole request.
    pub field: String,
    /// What is wrong, for programs.
    pub code: String,
    /// What is wrong, for people.
    pub message: String,
}

/// How an error at a field is told to those who do not see it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Announced {
    /// At once, since it came up while they typed.
    AtOnce,
    /// By the summary, or when they come to the field.
    WithTheField,
}

/// The part of a form that holds a field.
pub fn field(form: &Element, name: &str) -> Option<Element> {
    find_all(form, "[data-seloste-field]")
        .into_iter()
        .find(|field| attribute(field, "data-seloste-field") == name)
}

/// Shows what is wrong at each field and in a summary, which takes the focus.
pub fn show(element: &Element, form: &Element, title: &str, all: &[Wrong]) {
    clear(form);
    let Some(summary) = words::block(element, "errors") else {
        return;
    };
    if let Some(heading) = find(&summary, "[data-seloste=title]") {
        set_text(&heading, &words::say(element, title));
    }
    let list = add(&summary, "ul", "");
    for wrong in all {
        let at = field(form, &wrong.field);
        if let Some(field) = &at {
            show_at(field, &wrong.message, Announced::WithTheField);
        }
        if at.is_some() {
            let link = add(&add(&list, "li", ""), "a", &wrong.message);
            let shown = at.as_ref().and_then(|field| find(field, ".seloste-error"));
            let id = shown.map(|shown| attribute(&shown, "id"));
            set(&link, "href", &joined(&["#", &id.unwrap_or_default()]));
            set(&link, "data-seloste-do", "go");
            set(&link, "data-seloste-to", &wrong.field);
        } else {
            add(&list, "li", &wrong.message);
        }
    }
    put_before(form, &summary, find(form, "*").as_ref());
    control(&summary).focus();
}

/// Shows what is wrong with one field, at the field.
pub fn show_at(field: &Element, message: &str, announced: Announced) {
    let Some(input) = find(field, "input, textarea") else {
        return;
    };
    let shown = match find(field, ".seloste-error") {
        Some(shown) => shown,
        None => {
            let shown = create_element("p");
            set(&shown, "class", "seloste-error");
            let form = around(field, "[data-seloste-kind]").map(|form| attribute(&form, "id"));
            let name = attribute(field, "data-seloste-field");
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
    // A text that is written anew is read out anew, also where it is the same.
    if text(&shown) != message {
        set_text(&shown, message);
    }
}

/// Takes the error at a field away.
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

/// Takes every error of a form away.
pub fn clear(form: &Element) {
    for field in find_all(form, "[data-seloste-field]") {
        clear_at(&field);
    }
    if let Some(summary) = find(form, "[data-seloste-block=errors]") {
        summary.remove();
    }
}
