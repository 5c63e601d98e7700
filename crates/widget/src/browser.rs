//! What the widget asks of the browser, each in the way that costs the fewest bytes.

use js_sys::{Function, Promise};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use web_sys::{Element, NodeList};

#[wasm_bindgen]
extern "C" {
    /// An element that is not in the page yet.
    #[wasm_bindgen(js_namespace = document, js_name = createElement)]
    pub fn create_element(tag: &str) -> Element;

    /// Calls a function with one argument, later.
    #[wasm_bindgen(js_name = setTimeout)]
    pub fn set_timeout(function: &Function, milliseconds: u32, argument: &JsValue);

    /// Listens to the window.
    #[wasm_bindgen(js_name = addEventListener)]
    pub fn listen_to_window(name: &str, function: &Function);

    /// Lets the visitor print the page.
    #[wasm_bindgen(js_name = print)]
    pub fn print();

    /// Opens an address, such as one that opens the mail program.
    #[wasm_bindgen(js_namespace = location, js_name = assign)]
    pub fn open(address: &str);

    /// Fills bytes with what no one can guess; pages that came unencrypted have this too.
    #[wasm_bindgen(js_namespace = crypto, js_name = getRandomValues)]
    pub fn fill_at_random(bytes: &mut [u8]);

    /// Puts a text on the clipboard; pages that came unencrypted have none.
    #[wasm_bindgen(catch, js_namespace = ["navigator", "clipboard"], js_name = writeText)]
    pub fn copy(text: &str) -> Result<Promise, JsValue>;

    /// A promise, to whose end anything that is a function can listen.
    pub type Thenable;
    #[wasm_bindgen(method)]
    pub fn then(this: &Thenable, done: &Function, failed: &Function);

    /// An absolute address; fails on what is none.
    pub type URL;
    #[wasm_bindgen(constructor, catch)]
    pub fn new(address: &str, base: &str) -> Result<URL, JsValue>;
    #[wasm_bindgen(method, getter)]
    pub fn href(this: &URL) -> String;

    /// An element as it is used here: what is called on one that lacks it answers nothing. The members of
    /// web-sys catch what these never throw, since every selector is one of ours; each catch weighs twice, here
    /// and in the glue.
    #[wasm_bindgen(extends = Element)]
    pub type Control;
    #[wasm_bindgen(method, getter)]
    pub fn value(this: &Control) -> String;
    #[wasm_bindgen(method, setter)]
    pub fn set_value(this: &Control, value: &str);
    #[wasm_bindgen(method, getter)]
    pub fn checked(this: &Control) -> bool;
    #[wasm_bindgen(method)]
    pub fn focus(this: &Control);
    #[wasm_bindgen(method)]
    pub fn reset(this: &Control);
    #[wasm_bindgen(method, getter, js_name = baseURI)]
    pub fn base(this: &Control) -> String;
    #[wasm_bindgen(method, getter)]
    pub fn content(this: &Control) -> Element;
    #[wasm_bindgen(method, js_name = querySelector)]
    pub fn find(this: &Control, selector: &str) -> Option<Element>;
    #[wasm_bindgen(method, js_name = querySelectorAll)]
    pub fn find_all(this: &Control, selector: &str) -> NodeList;
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

    /// An event of ours.
    pub type CustomEvent;
    #[wasm_bindgen(constructor)]
    pub fn new(name: &str, init: &JsValue) -> CustomEvent;
}
