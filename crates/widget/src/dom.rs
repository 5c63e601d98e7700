//! Reading and changing the page's elements. A call fails only where someone else has changed the page; then it does
//! nothing, and the form goes on as it can.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;

use crate::browser::{Control, create_element, node_of, put_text, text_of};
use crate::joined::joined;

/// The first element within another that a selector matches.
pub fn find(within: &Element, selector: &str) -> Option<Element> {
    control(within).find(selector)
}

/// Every element within another that a selector matches.
pub fn find_all(within: &Element, selector: &str) -> Vec<Element> {
    let mut all = Vec::new();
    let list = control(within).find_all(selector);
    for index in 0..list.length() {
        all.push(list.get(index).unchecked_into());
    }
    all
}

/// The nearest element that a selector matches, from an element outwards; the element itself counts.
pub fn around(element: &Element, selector: &str) -> Option<Element> {
    control(element).closest(selector)
}

/// A selector for the elements whose attribute has this value.
pub fn having(attribute: &str, value: &str) -> String {
    joined(&["[", attribute, "=\"", value, "\"]"])
}

/// The value of an attribute; empty where there is none.
pub fn attribute(element: &Element, name: &str) -> String {
    control(element).attribute(name).unwrap_or_default()
}

/// Sets an attribute.
pub fn set(element: &Element, name: &str, value: &str) {
    control(element).set(name, value);
}

/// Takes an attribute away.
pub fn unset(element: &Element, name: &str) {
    control(element).unset(name);
}

/// The text within an element, without the space around it.
pub fn text(element: &Element) -> String {
    text_of(element, "textContent").trim().to_owned()
}

/// Replaces the content of an element by a text.
pub fn set_text(element: &Element, text: &str) {
    put_text(element, "textContent", text);
}

/// A new element with a text at the end of another.
pub fn add(within: &Element, tag: &str, text: &str) -> Element {
    let element = create_element(tag);
    set_text(&element, text);
    put_before(within, &element, None);
    element
}

/// The text in a control.
pub fn value(control: &Element) -> String {
    text_of(control, "value")
}

/// Writes into a control.
pub fn set_value(control: &Element, value: &str) {
    put_text(control, "value", value);
}

/// The element around another.
pub fn parent(element: &Element) -> Option<Element> {
    node_of(element, "parentElement")
}

/// Whether two objects are the same. Elements have a comparison of their own, which would need one more function.
pub fn is(one: &JsValue, other: &JsValue) -> bool {
    one == other
}

/// Puts an element before another, or at the end where there is none.
pub fn put_before(within: &Element, element: &Element, before: Option<&Element>) {
    control(within).insert(element, before);
}

/// An element as a control, whose missing members answer nothing.
pub fn control(element: &Element) -> &Control {
    element.unchecked_ref()
}
