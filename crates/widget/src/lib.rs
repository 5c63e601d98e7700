//! The form of a notice page, made better in the visitor's browser: it is checked while it is filled in, sent
//! without leaving the page, and answered with a receipt.
//!
//! It knows the page's elements and how to send a request, and nothing else: what a request is, what is wrong
//! with it, how it is written for an endpoint and what an answer means stand in `model`; every sentence stands
//! in the page. It keeps render's own controls, so whatever fails here leaves a form that works without it.
//!
//! Every byte of it is downloaded by visitors, so it reads by attributes, builds no texts with `format!`, and
//! has one listener for everything. The loader makes that listener, since a closure made here would bring the
//! machinery that frees it.

mod answer;
mod answered;
mod browser;
mod dom;
mod endpoint;
mod errors;
mod events;
mod filled;
mod joined;
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

/// Smaller than the standard one; what a form needs is little and short-lived.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: lol_alloc::LockedAllocator<lol_alloc::FreeListAllocator> =
    lol_alloc::LockedAllocator::new(lol_alloc::FreeListAllocator::new());

/// Takes over an element `<seloste-form>`. The element's own script sees to it that this happens once. The
/// listener must hand everything that it is called with to `happens`, with the same element and itself.
#[wasm_bindgen(js_name = takeOver)]
pub fn take_over(element: &Element, listener: &Function) {
    Widget { element, listener }.take_over();
}

/// What the listener was called with: an event, or the end of something that was begun here.
#[wasm_bindgen]
pub fn happens(element: &Element, listener: &Function, what: &JsValue) {
    Widget { element, listener }.happens(what);
}
