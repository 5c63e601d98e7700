//! The form of a notice page, made better in the visitor's browser: it is checked while it is filled in, sent
//! without leaving the page, and answered with a receipt.
//!
//! It knows the page's elements and how to send a request, and nothing else: what a request is, what is wrong
//! with it, how it is written for an endpoint and what an answer means stand in `model`; every sentence stands
//! in the page. It keeps render's own controls, so whatever fails here leaves a form that works without it.
//!
//! Every byte of it is downloaded by visitors, so it reads by attributes, builds no texts with `format!`, and
//! has one listener for everything.

mod answer;
mod browser;
mod dom;
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

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

/// Smaller than the standard one; what a form needs is little and short-lived.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: lol_alloc::LockedAllocator<lol_alloc::FreeListAllocator> =
    lol_alloc::LockedAllocator::new(lol_alloc::FreeListAllocator::new());

/// Takes over an element `<seloste-form>`. The element's own script sees to it that this happens once.
#[wasm_bindgen(js_name = takeOver)]
pub fn take_over(element: &Element) {
    widget::Widget::take_over(element);
}
