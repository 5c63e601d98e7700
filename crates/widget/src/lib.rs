//! The widget: it makes the form of a notice page better in the visitor's browser. It checks fields while the visitor
//! types, sends the request without leaving the page, and shows a receipt.
//!
//! The widget knows the page's elements and how to send a request, and nothing else. The fields of a request, its
//! checks, the dialects of endpoints and the meaning of an answer stand in `model`; every sentence stands in the page.
//! The widget keeps the controls that `render` wrote, so a form works on whatever fails here.
//!
//! Visitors download every byte of the widget. So it takes values from attributes, builds no texts with `format!`, and
//! has one listener for everything. The loader makes the listener, since a closure made in Rust would bring the code
//! that frees it.

mod answer;
mod browser;
mod dom;
mod endpoint;
mod errors;
mod events;
mod form_content;
mod joined;
mod readable_request;
mod row;
mod sending;
mod shown;
mod waiting;
mod widget;
mod words;

use js_sys::Function;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

use widget::Widget;

/// An allocator smaller than the standard one; a form needs little memory for a short time.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: lol_alloc::LockedAllocator<lol_alloc::FreeListAllocator> =
    lol_alloc::LockedAllocator::new(lol_alloc::FreeListAllocator::new());

/// Takes over an element `<seloste-form>`. The element's own script makes sure that this happens once. The listener
/// must call [`happens`] with the element, with itself, and with everything that it is given.
#[wasm_bindgen(js_name = takeOver)]
pub fn take_over(element: &Element, listener: &Function) {
    Widget { element, listener }.take_over();
}

/// Acts on a call of the listener: an event, or the end of something that the widget began.
#[wasm_bindgen]
pub fn happens(element: &Element, listener: &Function, what: &JsValue) {
    Widget { element, listener }.happens(what);
}
