//! Functions of the browser, each declared in the way that costs the fewest bytes.
//!
//! Most functions are declared here and not taken from web-sys, which catches exceptions of calls that throw none on
//! the pages that `render` writes: every selector is the widget's own. Each catch weighs twice, in the WebAssembly and
//! in the JavaScript around it.

use js_sys::{Array, Function};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use web_sys::Element;

#[wasm_bindgen]
extern "C" {
    /// An element that is not in the page yet.
    #[wasm_bindgen(js_namespace = document, js_name = createElement)]
    pub fn create_element(tag: &str) -> Element;

    /// Calls a function with one argument, later.
    #[wasm_bindgen(js_name = setTimeout)]
    pub fn set_timeout(function: &Function, milliseconds: u32, argument: &JsValue);

    /// Listens to the window, in the capture phase where that is wanted.
    #[wasm_bindgen(js_name = addEventListener)]
    pub fn listen_to_window(name: &str, function: &Function, capture: bool);

    /// Listens to the window no longer.
    #[wasm_bindgen(js_name = removeEventListener)]
    pub fn leave_window(name: &str, function: &Function);

    /// Lets the visitor print the page.
    #[wasm_bindgen(js_name = print)]
    pub fn print();

    /// Opens an address, such as one that opens the mail program.
    #[wasm_bindgen(js_namespace = location, js_name = assign)]
    pub fn open(address: &str);

    /// Fills bytes at random, from a secure source. Pages that came unencrypted have this function too.
    #[wasm_bindgen(js_namespace = crypto, js_name = getRandomValues)]
    pub fn fill_at_random(bytes: &mut [u8]);

    /// Whether the device may have a connection; it has none where this is false. A member that is no function has one
    /// that gives its value.
    #[wasm_bindgen(js_namespace = ["navigator", "onLine"], js_name = valueOf)]
    pub fn is_online() -> bool;

    /// Puts a text on the clipboard. Pages that came unencrypted have no clipboard.
    #[wasm_bindgen(catch, js_namespace = ["navigator", "clipboard"], js_name = writeText)]
    pub fn copy(text: &str) -> Result<Thenable, JsValue>;

    /// A promise, which calls any function at its end.
    pub type Thenable;
    #[wasm_bindgen(method)]
    pub fn then(this: &Thenable, done: &Function, failed: &Function);

    /// The value of a JSON text; fails on any other text.
    #[wasm_bindgen(catch, js_namespace = JSON, js_name = parse)]
    pub fn parse_json(text: &str) -> Result<JsValue, JsValue>;

    /// A member of a value; fails on a value that can have none.
    #[wasm_bindgen(catch, js_namespace = Reflect, js_name = get)]
    pub fn member(value: &JsValue, name: &str) -> Result<JsValue, JsValue>;

    /// An absolute address; fails on a text that is no address.
    pub type URL;
    #[wasm_bindgen(constructor, catch)]
    pub fn new(address: &str, base: &str) -> Result<URL, JsValue>;

    /// A request over the network and its answer.
    #[wasm_bindgen(js_name = XMLHttpRequest)]
    pub type Exchange;
    #[wasm_bindgen(constructor, js_class = "XMLHttpRequest")]
    pub fn new() -> Exchange;
    /// Fails on an address that is none.
    #[wasm_bindgen(method, catch)]
    pub fn open(this: &Exchange, method: &str, address: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(method, setter)]
    pub fn set_timeout(this: &Exchange, milliseconds: u32);
    /// Fails on a value that no header can have.
    #[wasm_bindgen(method, catch, js_name = setRequestHeader)]
    pub fn set_header(this: &Exchange, name: &str, value: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(method)]
    pub fn send(this: &Exchange, body: &str);
    #[wasm_bindgen(method, js_name = getAllResponseHeaders)]
    pub fn headers(this: &Exchange) -> String;
    #[wasm_bindgen(method, getter)]
    pub fn status(this: &Exchange) -> u16;

    /// Any object of the browser. A member that the object lacks answers nothing.
    #[wasm_bindgen(extends = Element)]
    pub type Control;
    /// A member that is a text. One function for all members weighs less than one for each.
    #[wasm_bindgen(method, structural, indexing_getter)]
    fn text_at(this: &Control, name: &str) -> Option<String>;
    /// A member that is a node.
    #[wasm_bindgen(method, structural, indexing_getter)]
    fn node_at(this: &Control, name: &str) -> Option<Element>;
    #[wasm_bindgen(method, structural, indexing_setter)]
    fn put_at(this: &Control, name: &str, value: &JsValue);
    #[wasm_bindgen(method, getter)]
    pub fn checked(this: &Control) -> bool;
    #[wasm_bindgen(method)]
    pub fn focus(this: &Control);
    #[wasm_bindgen(method)]
    pub fn reset(this: &Control);
    #[wasm_bindgen(method, js_name = querySelector)]
    pub fn find(this: &Control, selector: &str) -> Option<Element>;
    /// A list of nodes, which has all that is used of an array.
    #[wasm_bindgen(method, js_name = querySelectorAll)]
    pub fn find_all(this: &Control, selector: &str) -> Array;
    #[wasm_bindgen(method)]
    pub fn closest(this: &Control, selector: &str) -> Option<Element>;
    #[wasm_bindgen(method, js_name = getAttribute)]
    pub fn attribute(this: &Control, name: &str) -> Option<String>;
    #[wasm_bindgen(method, js_name = setAttribute)]
    pub fn set(this: &Control, name: &str, value: &str);
    #[wasm_bindgen(method, js_name = removeAttribute)]
    pub fn unset(this: &Control, name: &str);
    #[wasm_bindgen(method, js_name = insertBefore)]
    pub fn insert(this: &Control, element: &Element, before: Option<&Element>);
    #[wasm_bindgen(method, js_name = cloneNode)]
    pub fn copied(this: &Control, deep: bool) -> Element;
    #[wasm_bindgen(method, js_name = addEventListener)]
    pub fn listen(this: &Control, name: &str, function: &Function);
    #[wasm_bindgen(method, js_name = dispatchEvent)]
    pub fn dispatch(this: &Control, event: &CustomEvent) -> bool;

    /// An event of the widget's own.
    pub type CustomEvent;
    #[wasm_bindgen(constructor)]
    pub fn new(name: &str, init: &JsValue) -> CustomEvent;
}

/// A member that is a text, of any object; empty where the object lacks it.
pub fn text_of(anything: &JsValue, member: &str) -> String {
    anything
        .unchecked_ref::<Control>()
        .text_at(member)
        .unwrap_or_default()
}

/// A member that is a node, of any object.
pub fn node_of(anything: &JsValue, member: &str) -> Option<Element> {
    anything.unchecked_ref::<Control>().node_at(member)
}

/// Gives a member of any object a value.
pub fn put(anything: &JsValue, member: &str, value: &JsValue) {
    anything.unchecked_ref::<Control>().put_at(member, value);
}

/// Keeps the browser from what it does by itself after an event.
pub fn prevent(event: &JsValue) {
    // The older name of `preventDefault` needs no function of its own. A page is not left at any text by this name.
    put(event, "returnValue", &JsValue::FALSE);
}

/// Keeps an event from every listener that is not reached yet.
pub fn stop(event: &JsValue) {
    // The older name of `stopPropagation`.
    put(event, "cancelBubble", &JsValue::TRUE);
}

/// Gives a member of any object a text.
pub fn put_text(anything: &JsValue, member: &str, text: &str) {
    put(anything, member, &JsValue::from_str(text));
}
