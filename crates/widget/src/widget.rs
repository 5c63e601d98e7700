//! What happens to an element: everything comes in through one listener.

use crate::browser::{copy, listen_to_window, member, node_of, open, print, text_of};
use crate::dom::{
    around, attribute, control, find, find_all, put_before, set, set_text, set_value, unset, value,
};
use crate::endpoint::Endpoint;
use crate::errors::{self, Announced, Wrong};
use crate::events::{Detail, tell};
use crate::filled::{self, Filled};
use crate::sending::Sending;
use crate::shown::{self, Told};
use crate::waiting;
use crate::words;
use js_sys::Function;
use seloste_model::dialect::Dialect;
use seloste_model::request::{Field, Problem};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event};

/// An element with its listener, as long as something happens to it.
pub struct Widget<'a> {
    /// The element.
    pub element: &'a Element,
    /// What leads everything that happens to it back here.
    pub listener: &'a Function,
}

/// Marks the button whose text is on its way to the clipboard.
const COPYING: &str = "data-seloste-copying";

impl Widget<'_> {
    /// Takes the element over: its forms are checked and sent from here.
    pub fn take_over(&self) {
        let forms = find_all(self.element, "form");
        let beside = words::part(self.element, "beside");
        for form in &forms {
            // The place in which something is said is there before anything is, or it would not be read out.
            // A page that was copied has it already.
            if let Some(beside) = &beside
                && find(form, "[data-seloste=beside]").is_none()
            {
                put_before(form, &control(beside).copied(true), None);
            }
        }
        for name in ["submit", "input", "focusout", "click", "keydown"] {
            control(self.element).listen(name, self.listener);
        }
        for form in &forms {
            // Our own errors say more than the browser's. This comes last: where anything fails before it, the
            // browser still refuses what is incomplete.
            set(form, "novalidate", "");
        }
        tell(self.element, "seloste:ready", &Detail::default());
    }

    /// Everything that happens: an event, the end of a wait, the end of copying.
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
        let event: &Event = what.unchecked_ref();
        match name.as_str() {
            "loadend" => {
                if let Some(sending) = Sending::of(&target) {
                    self.ended(&sending);
                }
            }
            "afterprint" => {
                for printed in find_all(self.element, "[data-seloste-print]") {
                    unset(&printed, "data-seloste-print");
                }
            }
            "click" => {
                if around(&target, waiting::PRESSED).is_some() {
                    event.prevent_default();
                } else if let Some(button) = around(&target, "[data-seloste-do]") {
                    self.click(&button, event);
                }
            }
            "keydown" => {
                let is_held = around(&target, waiting::TYPED_INTO).is_some();
                if is_held && text_of(what, "key") == " " {
                    event.prevent_default();
                }
            }
            "submit" => self.submit(&target, event),
            "input" => self.typed(&target, Announced::AtOnce),
            _ => self.typed(&target, Announced::WithTheField),
        }
    }

    /// While someone types, and when they leave a field: an identity code is refused at once, and an error
    /// that was mended goes away. What is missing is told only when they send.
    fn typed(&self, control: &Element, announced: Announced) {
        let (Some(form), Some(at)) = (
            around(control, "form"),
            around(control, "[data-seloste-field]"),
        ) else {
            return;
        };
        let name = attribute(&at, "data-seloste-field");
        let Some(field) = Field::from_code(&name) else {
            return;
        };
        let problem = Filled::field(&form, &at).problem_in(field);
        let is_shown = find(&at, ".seloste-error").is_some();
        let told = match problem {
            None => return errors::clear_at(&at),
            Some(Problem::IdentityCode) => true,
            Some(Problem::TooLong) => is_shown || announced == Announced::WithTheField,
            Some(Problem::Missing) => is_shown,
        };
        if let Some(problem) = problem.filter(|_| told) {
            let message = words::problem(self.element, &form, &name, problem.code());
            errors::show_at(&at, &message, announced);
        }
    }

    fn submit(&self, form: &Element, event: &Event) {
        let is_left_to_the_browser = !is_under_way(form)
            && self
                .checked(form)
                .is_some_and(|filled| self.send(form, filled));
        if !is_left_to_the_browser {
            event.prevent_default();
        }
    }

    /// What the form holds, if nothing is wrong with it; else what is wrong is shown.
    fn checked(&self, form: &Element) -> Option<Filled> {
        let filled = Filled::read(form);
        let mut wrong = Vec::new();
        for found in filled.request.check() {
            wrong.push(self.wrong(form, found.field.code(), found.problem.code(), ""));
        }
        if wrong.is_empty() {
            errors::clear(form);
            return Some(filled);
        }
        self.reject(form, "errors-title", &wrong, "seloste:invalid", None);
        None
    }

    /// What is wrong, in the page's words or else in these.
    pub fn wrong(&self, form: &Element, field: &str, code: &str, message: &str) -> Wrong {
        let own = words::problem(self.element, form, field, code);
        Wrong {
            field: field.to_owned(),
            code: code.to_owned(),
            message: if own.is_empty() {
                message.to_owned()
            } else {
                own
            },
        }
    }

    /// Shows what is wrong, and tells the page.
    pub fn reject(
        &self,
        form: &Element,
        title: &str,
        wrong: &[Wrong],
        event: &str,
        status: Option<u16>,
    ) {
        errors::show(self.element, form, title, wrong);
        let detail = Detail {
            errors: Some(wrong),
            status,
            ..Detail::default()
        };
        tell(self.element, event, &detail);
    }

    /// Sends a request; true where the browser is to do so.
    fn send(&self, form: &Element, filled: Filled) -> bool {
        let navigates = attribute(self.element, "send") == "navigate";
        let endpoint = Endpoint::of(self.element, form);
        let id = filled::id(form);
        let mut request = filled.request;
        let mut write = |id: &str| {
            id.clone_into(&mut request.id);
            let dialect = match navigates {
                // The browser writes it; it is kept for when the visitor comes back and changes it.
                true => Dialect::Form,
                false => endpoint.dialect,
            };
            dialect.write(&request, &filled.extra, &endpoint.settings)
        };
        let mut message = write(&value(&id));
        let before = Sending::of(form);
        if before.is_some_and(|before| message.as_ref() != Some(&before.message)) {
            // What went out under the old id, and may have arrived, is another request than this one.
            set_value(&id, &filled::new_id());
            message = write(&value(&id));
        }
        let told = Told::of(self.element, form);
        let detail = Detail {
            request: Some(&request),
            ..Detail::default()
        };
        if !tell(self.element, "seloste:send", &detail) {
            return false;
        }
        if endpoint.dialect == Dialect::Mailto && !navigates {
            open(&told.mail(form));
            self.say(form, "mail-opened");
            tell(self.element, "seloste:unknown", &detail);
            return false;
        }
        let Some(message) = message else {
            let wrong = self.wrong(form, "", "", &words::say(self.element, "not-sendable"));
            self.reject(form, "rejected", &[wrong], "seloste:rejected", None);
            return false;
        };
        let told = Rc::new(told);
        let sending = Sending::keep(form, request, told, endpoint, message, self.listener);
        if !navigates {
            shown::clear(form);
            self.say(form, "sending");
            waiting::begin(form);
            self.try_to_send(&sending);
        }
        navigates
    }

    fn click(&self, button: &Element, event: &Event) {
        let form = around(button, ".seloste-request-body").and_then(|body| find(&body, "form"));
        let Some(form) = form else { return };
        match attribute(button, "data-seloste-do").as_str() {
            "go" => {
                event.prevent_default();
                let field = errors::field(&form, &attribute(button, "data-seloste-to"));
                if let Some(field) = field {
                    // The label is to be seen too.
                    field.scroll_into_view();
                    focus_first(&field, "input, textarea");
                }
            }
            "again" => {
                self.submit(&form, event);
                // The button that was pressed is gone; what is said now stands beside this one.
                if is_under_way(&form) {
                    focus_first(&form, ".seloste-button");
                }
            }
            "letter" => {
                if let Some(told) = self.told(&form) {
                    shown::letter(self.element, &form, &told);
                }
            }
            "mail" => {
                if let Some(told) = self.told(&form) {
                    open(&told.mail(&form));
                    self.say(button, "mail-opened");
                }
            }
            "copy" => self.copy(&form, button),
            "print" => {
                if let Some(block) = around(button, "[data-seloste-block]") {
                    set(&block, "data-seloste-print", "");
                    listen_to_window("afterprint", self.listener);
                    print();
                }
            }
            "close" => shown::close(&form),
            "another" => {
                shown::clear(&form);
                control(&form).reset();
                filled::id(&form).remove();
                unset(&form, "hidden");
                // Not the honeypot, which stands before them.
                focus_first(&form, ".seloste-field :is(input, textarea)");
            }
            _ => {}
        }
    }

    /// The request that was sent, or else the one in the form, if nothing is wrong with it.
    fn told(&self, form: &Element) -> Option<Rc<Told>> {
        if form.has_attribute("hidden") {
            return Sending::of(form).map(|sending| Rc::clone(&sending.told));
        }
        self.checked(form)?;
        Some(Rc::new(Told::of(self.element, form)))
    }

    fn copy(&self, form: &Element, button: &Element) {
        let Some(told) = self.told(form) else { return };
        let text = match around(button, "[data-seloste-block=receipt]") {
            Some(receipt) => told.receipt(&receipt),
            None => told.text(),
        };
        set(button, COPYING, "");
        match copy(&text) {
            // The listener takes anything; a promise has no events.
            Ok(promise) => promise.then(self.listener, self.listener),
            Err(_) => self.copied(false),
        }
    }

    fn copied(&self, done: bool) {
        if let Some(button) = find(self.element, "[data-seloste-copying]") {
            unset(&button, COPYING);
            self.say(&button, if done { "copied" } else { "not-copied" });
        }
    }

    /// Says something in the place for it that is nearest: that of the block around a button, or of the form.
    pub fn say(&self, near: &Element, name: &str) {
        let around = around(near, "[data-seloste-block], form");
        if let Some(place) = around.and_then(|around| find(&around, "[role=status]")) {
            set_text(&place, &words::say(self.element, name));
        }
    }
}

fn is_under_way(form: &Element) -> bool {
    Sending::of(form).is_some_and(|sending| sending.under_way.get())
}

fn focus_first(within: &Element, selector: &str) {
    if let Some(input) = find(within, selector) {
        control(&input).focus();
    }
}
