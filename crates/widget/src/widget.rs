//! What happens to an element: everything comes in through one listener.

use crate::browser::{copy, listen_to_window, open, print};
use crate::dom::{
    add, around, attribute, control, find, find_all, put_before, set, set_text, unset,
};
use crate::errors::{self, Announced, Wrong};
use crate::events::{Detail, tell};
use crate::filled::{self, Filled};
use crate::row::Row;
use crate::sending::{Endpoint, Sending, Sent};
use crate::shown::{self, Receipt, Told};
use crate::waiting;
use crate::words;
use js_sys::{Function, Reflect};
use seloste_model::Date;
use seloste_model::date::day_in_helsinki;
use seloste_model::dialect::{Dialect, Message, Outcome, Reason};
use seloste_model::due::due;
use seloste_model::request::{Field, Problem};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event};

/// An element that has been taken over.
pub struct Widget {
    element: Element,
    listener: RefCell<Option<Function>>,
    /// One for each form that was sent. It is never held while the page is changed or told anything, since
    /// both can lead back here.
    sendings: RefCell<Vec<Sending>>,
    /// The button whose text is on its way to the clipboard.
    copying: RefCell<Option<Element>>,
}

impl Widget {
    /// Takes an element over: its forms are checked and sent from here.
    pub fn take_over(element: &Element) {
        let widget = Rc::new(Widget {
            element: element.clone(),
            listener: RefCell::default(),
            sendings: RefCell::default(),
            copying: RefCell::default(),
        });
        let own = Rc::clone(&widget);
        let closure = Closure::<dyn Fn(JsValue)>::new(move |what| own.happens(&what));
        // The page's garbage collector frees it together with the element.
        let listener: Function = closure.into_js_value().unchecked_into();
        let forms = find_all(element, "form");
        for form in &forms {
            // It is there before it says anything, or it would not be read out.
            let status = add(form, "p", "");
            set(&status, "role", "status");
            set(&status, "class", "seloste-status");
            if let Some(actions) = words::block(element, "instead") {
                unset(&actions, "data-seloste-block");
                put_before(form, &actions, None);
            }
        }
        for name in ["submit", "input", "focusout", "click", "keydown"] {
            control(element).listen(name, &listener);
        }
        widget.listener.replace(Some(listener));
        for form in &forms {
            // Our own errors say more than the browser's. This comes last: where anything fails before it, the
            // browser still refuses what is incomplete.
            set(form, "novalidate", "");
        }
        tell(element, "seloste:ready", &Detail::default());
    }

    /// Everything that happens: an event, the end of a wait, the end of copying.
    fn happens(&self, what: &JsValue) {
        if let Some(form) = what.dyn_ref::<Element>() {
            self.send_again(form);
            return;
        }
        let Some(name) = member(what, "type") else {
            self.copied(what.is_undefined());
            return;
        };
        let event: &Event = what.unchecked_ref();
        let Some(target) = event.target() else {
            return;
        };
        if name == "loadend" {
            self.ended(&target);
            return;
        }
        if name == "afterprint" {
            for printed in find_all(&self.element, "[data-seloste-print]") {
                unset(&printed, "data-seloste-print");
            }
            return;
        }
        let target: &Element = target.unchecked_ref();
        if name == "keydown" {
            let is_held = around(target, waiting::TYPED_INTO).is_some();
            if is_held && member(what, "key").as_deref() == Some(" ") {
                event.prevent_default();
            }
            return;
        }
        if name == "click" {
            if around(target, waiting::PRESSED).is_some() {
                event.prevent_default();
                return;
            }
            if let Some(button) = around(target, "[data-seloste-do]") {
                self.click(&button, event);
            }
            return;
        }
        let Some(form) = around(target, "form") else {
            return;
        };
        match name.as_str() {
            "submit" => self.submit(&form, event),
            "input" => self.typed(&form, target, Announced::AtOnce),
            "focusout" => self.typed(&form, target, Announced::WithTheField),
            _ => {}
        }
    }

    /// While someone types, and when they leave a field: an identity code is refused at once, and an error
    /// that was mended goes away. What is missing is told only when they send.
    fn typed(&self, form: &Element, control: &Element, announced: Announced) {
        let Some(at) = around(control, "[data-seloste-field]") else {
            return;
        };
        let name = attribute(&at, "data-seloste-field");
        let Some(field) = Field::from_code(&name) else {
            return;
        };
        let problem = Filled::field(form, &at).problem_in(field);
        let is_shown = find(&at, ".seloste-error").is_some();
        let told = match problem {
            None => return errors::clear_at(&at),
            Some(Problem::IdentityCode) => true,
            Some(Problem::TooLong) => is_shown || announced == Announced::WithTheField,
            Some(Problem::Missing) => is_shown,
        };
        if let Some(problem) = problem.filter(|_| told) {
            let message = words::problem(&self.element, form, &name, problem.code());
            errors::show_at(&at, &message, announced);
        }
    }

    fn submit(&self, form: &Element, event: &Event) {
        let is_left_to_the_browser = !self.is_under_way(form)
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

    fn wrong(&self, form: &Element, field: &str, code: &str, message: &str) -> Wrong {
        let own = words::problem(&self.element, form, field, code);
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

    fn reject(
        &self,
        form: &Element,
        title: &str,
        wrong: &[Wrong],
        event: &str,
        status: Option<u16>,
    ) {
        errors::show(&self.element, form, title, wrong);
        let detail = Detail {
            errors: Some(wrong),
            status,
            ..Detail::default()
        };
        tell(&self.element, event, &detail);
    }

    /// Sends a request; true where the browser is to do so.
    fn send(&self, form: &Element, filled: Filled) -> bool {
        let navigates = attribute(&self.element, "send") == "navigate";
        let id = filled::id(form);
        let mut request = filled.request;
        let mut told = Told::of(&self.element, form, filled.rows);
        if self.is_another(form, &told.rows) {
            // What may have arrived under the old id is another request than this one.
            control(&id).set_value(&filled::new_id());
        }
        request.id = control(&id).value();
        told.id.clone_from(&request.id);
        let endpoint = Endpoint::of(&self.element, form);
        let detail = Detail {
            request: Some(&request),
            ..Detail::default()
        };
        if !tell(&self.element, "seloste:send", &detail) {
            return false;
        }
        if endpoint.dialect == Dialect::Mailto && !navigates {
            open(&told.mail(form));
            self.say(form, "mail-opened");
            tell(&self.element, "seloste:unknown", &detail);
            return false;
        }
        let message = if navigates {
            // The browser writes it; it is kept for when the visitor comes back and changes it.
            Some(Message::default())
        } else {
            let settings = &endpoint.settings;
            endpoint.dialect.write(&request, &filled.extra, settings)
        };
        let Some(message) = message else {
            let wrong = self.wrong(form, "", "", &words::say(&self.element, "not-sendable"));
            self.reject(form, "rejected", &[wrong], "seloste:rejected", None);
            return false;
        };
        let sent = Rc::new(Sent { request, told });
        let sending = Sending::new(form, sent, message);
        {
            let mut sendings = self.sendings.borrow_mut();
            match sendings.iter_mut().find(|before| before.form == *form) {
                Some(before) => *before = sending,
                None => sendings.push(sending),
            }
        }
        if !navigates {
            shown::clear(form);
            self.say(form, "sending");
            waiting::begin(form);
            self.send_again(form);
        }
        navigates
    }

    /// Whether a request of unknown fate was changed since.
    fn is_another(&self, form: &Element, rows: &[Row]) -> bool {
        let sendings = self.sendings.borrow();
        let mut unsettled = sendings.iter().filter(|sending| !sending.settled);
        let before = unsettled.find(|sending| sending.form == *form);
        before.is_some_and(|before| before.sent.told.rows != *rows)
    }

    fn is_under_way(&self, form: &Element) -> bool {
        let sendings = self.sendings.borrow();
        sendings
            .iter()
            .any(|sending| sending.form == *form && sending.under_way)
    }

    fn send_again(&self, form: &Element) {
        let endpoint = Endpoint::of(&self.element, form);
        let Some(listener) = self.listener.borrow().clone() else {
            return;
        };
        let sent = {
            let mut sendings = self.sendings.borrow_mut();
            let sending = sendings.iter_mut().find(|sending| sending.form == *form);
            sending.map(|sending| {
                let sent = sending.send(&endpoint, &listener);
                sending.under_way = sent.is_ok();
                (sent.is_ok(), Rc::clone(&sending.sent))
            })
        };
        if let Some((false, sent)) = sent {
            // It could not even be begun: an address that is none, or one that a policy forbids.
            self.unknown(form, &sent, 0);
        }
    }

    /// An exchange has ended.
    fn ended(&self, exchange: &JsValue) {
        let Some(listener) = self.listener.borrow().clone() else {
            return;
        };
        let form = {
            let sendings = self.sendings.borrow();
            let own = sendings.iter().find(|sending| sending.is_of(exchange));
            own.map(|sending| sending.form.clone())
        };
        let Some(form) = form else { return };
        let endpoint = Endpoint::of(&self.element, &form);
        let next = {
            let mut sendings = self.sendings.borrow_mut();
            let own = sendings.iter_mut().find(|sending| sending.is_of(exchange));
            own.map(|sending| {
                let next = sending.ended(&endpoint, &listener);
                (next, Rc::clone(&sending.sent))
            })
        };
        let Some((next, sent)) = next else {
            return;
        };
        let Some(answer) = next else {
            return self.say(&form, "retrying");
        };
        self.say(&form, "");
        waiting::end(&form);
        match endpoint.dialect.outcome(&answer, &endpoint.settings) {
            Outcome::Accepted {
                reference,
                received,
                due: due_by,
            } => {
                self.settle(&form);
                let received = received.or_else(today);
                let receipt = Receipt {
                    reference: reference.as_deref(),
                    received,
                    due: due_by.or_else(|| received.map(|day| due(day).answer_by)),
                };
                shown::receipt(&self.element, &form, &sent.told, &receipt);
                let due = receipt.due.map(Date::iso);
                let detail = Detail {
                    request: Some(&sent.request),
                    reference: receipt.reference,
                    due: due.as_deref(),
                    status: Some(answer.status),
                    ..Detail::default()
                };
                tell(&self.element, "seloste:accepted", &detail);
            }
            Outcome::Rejected(reasons) => {
                self.settle(&form);
                let wrong = self.reasons(&form, &reasons);
                let status = Some(answer.status);
                self.reject(&form, "rejected", &wrong, "seloste:rejected", status);
            }
            Outcome::Unknown => self.unknown(&form, &sent, answer.status),
        }
    }

    fn reasons(&self, form: &Element, reasons: &[Reason]) -> Vec<Wrong> {
        let mut wrong = Vec::new();
        for reason in reasons {
            let field = reason.field.map(Field::code).unwrap_or_default();
            let told = self.wrong(form, field, &reason.code, &reason.message);
            if !told.message.is_empty() {
                wrong.push(told);
            }
        }
        if wrong.is_empty() {
            wrong.push(self.wrong(form, "", "", &words::say(&self.element, "rejected-unsaid")));
        }
        wrong
    }

    fn unknown(&self, form: &Element, sent: &Sent, status: u16) {
        self.say(form, "");
        waiting::end(form);
        shown::unknown(&self.element, form, &sent.told);
        let detail = Detail {
            request: Some(&sent.request),
            status: Some(status),
            ..Detail::default()
        };
        tell(&self.element, "seloste:unknown", &detail);
    }

    /// What became of the request is known. What can be copied stays with what is shown.
    fn settle(&self, form: &Element) {
        let mut sendings = self.sendings.borrow_mut();
        for sending in sendings.iter_mut().filter(|sending| sending.form == *form) {
            sending.settled = true;
        }
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
                    if let Some(input) = find(&field, "input, textarea") {
                        control(&input).focus();
                    }
                }
            }
            "again" => self.submit(&form, event),
            "letter" => {
                if let Some(sent) = self.told(&form) {
                    shown::letter(&self.element, &form, &sent.told);
                }
            }
            "mail" => {
                if let Some(sent) = self.told(&form) {
                    open(&sent.told.mail(&form));
                    self.say(button, "mail-opened");
                }
            }
            "copy" => self.copy(&form, button),
            "print" => {
                if let (Some(block), Some(listener)) = (
                    around(button, "[data-seloste-block]"),
                    self.listener.borrow().clone(),
                ) {
                    set(&block, "data-seloste-print", "");
                    listen_to_window("afterprint", &listener);
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
                if let Some(input) = find(&form, ".seloste-field :is(input, textarea)") {
                    control(&input).focus();
                }
            }
            _ => {}
        }
    }

    /// The request that was sent, or else the one in the form, if nothing is wrong with it.
    fn told(&self, form: &Element) -> Option<Rc<Sent>> {
        if form.has_attribute("hidden") {
            let sendings = self.sendings.borrow();
            let sent = sendings.iter().find(|sending| sending.form == *form);
            return sent.map(|sending| Rc::clone(&sending.sent));
        }
        let filled = self.checked(form)?;
        let told = Told::of(&self.element, form, filled.rows);
        let request = filled.request;
        Some(Rc::new(Sent { request, told }))
    }

    fn copy(&self, form: &Element, button: &Element) {
        let Some(sent) = self.told(form) else { return };
        let text = match around(button, "[data-seloste-block=receipt]") {
            Some(receipt) => sent.told.receipt(&receipt),
            None => sent.told.text(),
        };
        let listener = self.listener.borrow().clone();
        self.copying.replace(Some(button.clone()));
        let (Ok(promise), Some(listener)) = (copy(&text), listener) else {
            self.copied(false);
            return;
        };
        // The listener takes anything; a promise has no events.
        let promise: &crate::browser::Thenable = promise.unchecked_ref();
        promise.then(&listener, &listener);
    }

    fn copied(&self, done: bool) {
        let button = self.copying.borrow().clone();
        if let Some(button) = button {
            self.say(&button, if done { "copied" } else { "not-copied" });
        }
    }

    /// Says something in the place for it that is nearest: that of the block around a button, or of the form.
    fn say(&self, near: &Element, name: &str) {
        let sentence = match name {
            "" => String::new(),
            name => words::say(&self.element, name),
        };
        let around = around(near, "[data-seloste-block], form");
        if let Some(place) = around.and_then(|around| find(&around, "[role=status]")) {
            set_text(&place, &sentence);
        }
    }
}

/// A member of an event, if it is a text.
fn member(event: &JsValue, name: &str) -> Option<String> {
    Reflect::get(event, &JsValue::from_str(name))
        .ok()?
        .as_string()
}

fn today() -> Option<Date> {
    day_in_helsinki((js_sys::Date::now() / 1_000.0) as i64)
}
