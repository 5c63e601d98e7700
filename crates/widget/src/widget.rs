//! An element `<seloste-form>` under the widget's care.
//!
//! One listener brings every event of the element to [`Widget::happens`], which hands it to the part that acts on it:
//! typing, submission, a pressed button, the end of an exchange.

mod buttons;
mod outcome;
mod submission;
mod typing;

use js_sys::Function;
use wasm_bindgen::JsValue;
use web_sys::Element;

use seloste_model::dialect::HONEYPOT;
use seloste_model::page::{self, selector};

use crate::browser::{listen_to_window, member, node_of, prevent, stop, text_of};
use crate::dom::{around, control, find, find_all, having, is, put_before, set, set_text, unset};
use crate::errors::Announced;
use crate::events::{Detail, tell};
use crate::sending::Sending;
use crate::waiting;
use crate::words;

/// An element `<seloste-form>` with its listener. A value lives for one call from JavaScript.
pub struct Widget<'a> {
    /// The element.
    pub element: &'a Element,
    /// The function that the loader made: it calls [`happens`](crate::happens) with all that it is given.
    pub listener: &'a Function,
}

impl Widget<'_> {
    /// Takes the element over: from now on the widget checks and sends its forms.
    pub fn take_over(&self) {
        let forms = find_all(self.element, "form");
        let beside = words::part(self.element, "beside");
        for form in &forms {
            // A screen reader reads a message out only if its place was in the page before the message. A page that was
            // saved after the widget ran has the place already.
            if let Some(beside) = &beside
                && words::named(form, "beside").is_none()
            {
                put_before(form, &control(beside).copied(true), None);
            }
            // The widget asks for no proof that a person fills in the form, so a password manager cannot spoil a request.
            if let Some(honeypot) = find(form, &having("name", HONEYPOT)) {
                honeypot.remove();
            }
        }
        for name in ["input", "focusout", "click", "keydown"] {
            control(self.element).listen(name, self.listener);
        }
        // Scripts of the page, such as htmx and Turbo, post forms by themselves. The window is asked first, before the
        // form and the document.
        listen_to_window("submit", self.listener, true);
        // A browser cuts a longer paste without a word. The widget says that it is too long.
        for limited in find_all(self.element, "[maxlength]") {
            unset(&limited, "maxlength");
        }
        for form in &forms {
            // The widget's own errors say more than the browser's. The attribute comes last: if anything before it fails,
            // the browser still refuses an incomplete form.
            set(form, "novalidate", "");
        }
        tell(self.element, "seloste:ready", &Detail::default());
    }

    /// Acts on an event, on the end of a wait before the next try, or on the end of copying.
    pub fn happens(&self, what: &JsValue) {
        let name = member(what, "type").ok().and_then(|name| name.as_string());
        let Some(name) = name else {
            return match Sending::of(what) {
                Some(sending) => self.try_to_send(&sending),
                None => self.copied(what.is_undefined()),
            };
        };
        let Some(target) = node_of(what, "target") else {
            return;
        };
        match name.as_str() {
            "loadend" => {
                if let Some(sending) = Sending::of(&target) {
                    self.ended(&sending);
                }
            }
            "afterprint" => {
                for printed in find_all(self.element, selector::PRINT) {
                    unset(&printed, page::PRINT);
                }
            }
            // The browser asks whether to leave a page whose request is under way.
            "beforeunload" => prevent(what),
            "click" => {
                if around(&target, waiting::PRESSED).is_some() {
                    prevent(what);
                } else if let Some(button) = around(&target, selector::DO) {
                    self.click(&button, what);
                }
            }
            "keydown" => {
                let is_held = around(&target, waiting::TYPED_INTO).is_some();
                if is_held && text_of(what, "key") == " " {
                    prevent(what);
                }
            }
            "submit" => {
                if around(&target, "seloste-form").is_some_and(|around| is(&around, self.element)) {
                    stop(what);
                    self.submit(&target, what);
                }
            }
            "input" => self.typed(&target, Announced::AtOnce),
            _ => self.typed(&target, Announced::WithTheField),
        }
    }

    /// Says a sentence in the nearest place for messages: in the block around a button, or else in the form.
    pub fn say(&self, near: &Element, name: &str) {
        let around = around(near, selector::BLOCK_OR_FORM);
        if let Some(place) = around.and_then(|around| find(&around, "[role=status]")) {
            set_text(&place, &words::say(self.element, name));
        }
    }
}
