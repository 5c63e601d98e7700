//! Buttons of the blocks that the widget shows: copy, print, mail, letter, try again.

use std::rc::Rc;

use wasm_bindgen::JsValue;
use web_sys::Element;

use seloste_model::page::{self, selector};

use super::Widget;
use super::submission::is_under_way;
use crate::browser::{copy, listen_to_window, open, prevent, print};
use crate::dom::{around, attribute, control, find, having, set, unset};
use crate::errors;
use crate::form_content;
use crate::readable_request::ReadableRequest;
use crate::sending::Sending;
use crate::shown;

impl Widget<'_> {
    /// Does the work of a pressed button, which its attribute `data-seloste-do` names.
    pub(super) fn click(&self, button: &Element, event: &JsValue) {
        let form = around(button, ".seloste-request-body").and_then(|body| find(&body, "form"));
        let Some(form) = form else { return };
        match attribute(button, page::DO).as_str() {
            "go" => {
                prevent(event);
                let field = errors::field(&form, &attribute(button, page::TO));
                if let Some(field) = field {
                    // The label must be visible too.
                    field.scroll_into_view();
                    focus_first(&field, "input, textarea");
                }
            }
            "again" => {
                self.submit(&form, event);
                // The pressed button is gone; the next message stands beside the button of the form.
                if is_under_way(&form) {
                    focus_first(&form, ".seloste-button");
                }
            }
            "letter" => {
                if let Some(readable) = self.readable(&form) {
                    shown::letter(self.element, &form, &readable);
                }
            }
            "mail" => {
                if let Some(readable) = self.readable(&form) {
                    open(&readable.mail(&form));
                    self.say(button, "mail-opened");
                }
            }
            "copy" => self.copy(&form, button),
            "print" => {
                if let Some(block) = around(button, selector::BLOCK) {
                    set(&block, page::PRINT, "");
                    listen_to_window("afterprint", self.listener, false);
                    print();
                }
            }
            "close" => shown::close(&form),
            "another" => {
                shown::clear(&form);
                control(&form).reset();
                form_content::id(&form).remove();
                unset(&form, "hidden");
                focus_first(&form, ".seloste-field :is(input, textarea)");
            }
            _ => {}
        }
    }

    /// The sent request; before sending, the request in the form if the form has no errors.
    fn readable(&self, form: &Element) -> Option<Rc<ReadableRequest>> {
        if form.has_attribute("hidden") {
            return Sending::of(form).map(|sending| Rc::clone(&sending.readable));
        }
        self.checked(form)?;
        Some(Rc::new(ReadableRequest::of(self.element, form)))
    }

    /// Copies the request, or its receipt, to the clipboard.
    fn copy(&self, form: &Element, button: &Element) {
        let Some(readable) = self.readable(form) else {
            return;
        };
        let text = match around(button, &having(page::BLOCK, "receipt")) {
            Some(receipt) => readable.receipt(&receipt),
            None => readable.text(),
        };
        set(button, page::COPYING, "");
        match copy(&text) {
            // A promise has no events, but calls any function at its end: the listener too.
            Ok(promise) => promise.then(self.listener, self.listener),
            Err(_) => self.copied(false),
        }
    }

    /// Says whether the text reached the clipboard.
    pub(super) fn copied(&self, done: bool) {
        if let Some(button) = find(self.element, selector::COPYING) {
            unset(&button, page::COPYING);
            self.say(&button, if done { "copied" } else { "not-copied" });
        }
    }
}

fn focus_first(within: &Element, selector: &str) {
    if let Some(input) = find(within, selector) {
        control(&input).focus();
    }
}
