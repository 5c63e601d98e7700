//! Events that tell the host page how a request goes.

use js_sys::{Array, Object};
use serde::Serialize;
use wasm_bindgen::JsValue;
use web_sys::Element;

use seloste_model::Request;
use seloste_model::dialect::pairs;
use seloste_model::request::Field;

use crate::browser::{CustomEvent, put, put_text};
use crate::dom::control;
use crate::errors::Complaint;

/// The detail of an event. Each event has the members that belong to it.
#[derive(Default)]
pub struct Detail<'a> {
    /// The request that the event is about.
    pub request: Option<&'a Request>,
    /// The reference that the endpoint gave.
    pub reference: Option<&'a str>,
    /// The last day to answer.
    pub due: Option<&'a str>,
    /// The HTTP status of the answer, 0 where none came.
    pub status: Option<u16>,
    /// The problems of the request.
    pub errors: Option<&'a [Complaint]>,
}

/// Tells the host page an event; false where the page forbids the next step.
pub fn tell(element: &Element, name: &str, detail: &Detail<'_>) -> bool {
    let told = object_of(&[]);
    if let Some(request) = detail.request {
        put(&told, "request", &of_request(request));
    }
    if let Some(reference) = detail.reference {
        put_text(&told, "reference", reference);
    }
    if let Some(due) = detail.due {
        put_text(&told, "due", due);
    }
    if let Some(status) = detail.status {
        put(&told, "status", &status.into());
    }
    if let Some(errors) = detail.errors {
        let list = Array::new();
        for complaint in errors {
            list.push(&object_of(&[
                ("field", &complaint.field),
                ("code", &complaint.code),
                ("message", &complaint.message),
            ]));
        }
        put(&told, "errors", &list);
    }
    let init = object_of(&[]);
    put(&init, "bubbles", &JsValue::TRUE);
    put(&init, "cancelable", &(name == "seloste:send").into());
    put(&init, "detail", &told);
    control(element).dispatch(&CustomEvent::new(name, &init))
}

fn of_request(request: &Request) -> JsValue {
    let object = object_of(&pairs(request));
    let mut scopes = Vec::new();
    for scope in &request.scope {
        scopes.push(scope.code());
    }
    if !scopes.is_empty() {
        // Serializing a list of texts cannot fail.
        let list = scopes.serialize(&serde_wasm_bindgen::Serializer::new());
        put(&object, Field::Scope.code(), &list.unwrap_or(JsValue::NULL));
    }
    object
}

/// An object with these members. They are put in one by one: serializing a map would bring code for all that a map can
/// hold.
fn object_of(members: &[(&str, &str)]) -> JsValue {
    let object = JsValue::from(Object::new());
    for (name, value) in members {
        put_text(&object, name, value);
    }
    object
}
