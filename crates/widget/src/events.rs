//! The events by which a host page learns what happens.

use crate::browser::CustomEvent;
use crate::dom::control;
use crate::errors::Wrong;
use seloste_model::Request;
use seloste_model::dialect::pairs;
use seloste_model::request::Field;
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use web_sys::Element;

/// What an event tells; what does not belong to it is left out.
#[derive(Default)]
pub struct Detail<'a> {
    /// The request.
    pub request: Option<&'a Request>,
    /// The reference that the endpoint gave.
    pub reference: Option<&'a str>,
    /// The last day to answer.
    pub due: Option<&'a str>,
    /// The HTTP status of the answer, 0 where none came.
    pub status: Option<u16>,
    /// What is wrong.
    pub errors: Option<&'a [Wrong]>,
}

/// A value on its way to JavaScript. One type for all of them is written by one function, where a type for
/// each would bring a function for each.
enum Value<'a> {
    Text(&'a str),
    Number(u16),
    Truth(bool),
    List(Vec<Value<'a>>),
    Object(Vec<(&'a str, Value<'a>)>),
}

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Value::Text(text) => serializer.serialize_str(text),
            Value::Number(number) => serializer.serialize_u16(*number),
            Value::Truth(truth) => serializer.serialize_bool(*truth),
            Value::List(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    list.serialize_element(item)?;
                }
                list.end()
            }
            Value::Object(members) => {
                let mut object = serializer.serialize_map(Some(members.len()))?;
                for (name, value) in members {
                    object.serialize_entry(name, value)?;
                }
                object.end()
            }
        }
    }
}

impl<'a> Detail<'a> {
    fn value(&self) -> Value<'a> {
        let mut members = Vec::new();
        if let Some(request) = self.request {
            members.push(("request", of_request(request)));
        }
        if let Some(reference) = self.reference {
            members.push(("reference", Value::Text(reference)));
        }
        if let Some(due) = self.due {
            members.push(("due", Value::Text(due)));
        }
        if let Some(status) = self.status {
            members.push(("status", Value::Number(status)));
        }
        if let Some(errors) = self.errors {
            let mut list = Vec::new();
            for wrong in errors {
                list.push(of_wrong(wrong));
            }
            members.push(("errors", Value::List(list)));
        }
        Value::Object(members)
    }
}

fn of_request(request: &Request) -> Value<'_> {
    let mut members = Vec::new();
    for (name, value) in pairs(request) {
        members.push((name, Value::Text(value)));
    }
    let mut scopes = Vec::new();
    for scope in &request.scope {
        scopes.push(Value::Text(scope.code()));
    }
    if !scopes.is_empty() {
        members.push((Field::Scope.code(), Value::List(scopes)));
    }
    Value::Object(members)
}

fn of_wrong(wrong: &Wrong) -> Value<'_> {
    Value::Object(vec![
        ("field", Value::Text(&wrong.field)),
        ("code", Value::Text(&wrong.code)),
        ("message", Value::Text(&wrong.message)),
    ])
}

/// Tells the host page; false where it forbids what was about to happen.
pub fn tell(element: &Element, name: &str, detail: &Detail<'_>) -> bool {
    let init = Value::Object(vec![
        ("bubbles", Value::Truth(true)),
        ("cancelable", Value::Truth(name == "seloste:send")),
        ("detail", detail.value()),
    ]);
    let as_objects = serde_wasm_bindgen::Serializer::json_compatible();
    let Ok(init) = init.serialize(&as_objects) else {
        return true;
    };
    let event = CustomEvent::new(name, &init);
    control(element).dispatch(&event)
}
