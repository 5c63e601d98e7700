//! A form on its way from the button to the endpoint.

use std::rc::Rc;

use wasm_bindgen::JsValue;
use web_sys::Element;

use seloste_model::dialect::Dialect;
use seloste_model::page;

use super::Widget;
use crate::browser::{listen_to_window, open, prevent};
use crate::dom::{attribute, set_value, value};
use crate::endpoint::Endpoint;
use crate::errors::{self, Complaint};
use crate::events::{Detail, tell};
use crate::form_content::{self, FormContent};
use crate::readable_request::ReadableRequest;
use crate::sending::Sending;
use crate::shown;
use crate::waiting;
use crate::words;

impl Widget<'_> {
    /// Checks and sends a form; the browser sends it only where the site asked for that.
    pub(super) fn submit(&self, form: &Element, event: &JsValue) {
        let is_left_to_the_browser = !is_under_way(form)
            && self
                .checked(form)
                .is_some_and(|content| self.send(form, content));
        if !is_left_to_the_browser {
            prevent(event);
        }
    }

    /// The content of a form without errors; otherwise shows the errors.
    pub(super) fn checked(&self, form: &Element) -> Option<FormContent> {
        let content = FormContent::read(form);
        let mut complaints = Vec::new();
        for found in content.request.check() {
            complaints.push(self.complaint(form, found.field.code(), found.problem.code(), ""));
        }
        if complaints.is_empty() {
            errors::clear(form);
            return Some(content);
        }
        self.reject(form, "errors-title", &complaints, "seloste:invalid", None);
        None
    }

    /// A complaint in the page's words; where the page has none for it, with this message.
    pub(super) fn complaint(
        &self,
        form: &Element,
        field: &str,
        code: &str,
        message: &str,
    ) -> Complaint {
        let own = words::problem(self.element, form, field, code);
        Complaint {
            field: field.to_owned(),
            code: code.to_owned(),
            message: if own.is_empty() {
                message.to_owned()
            } else {
                own
            },
        }
    }

    /// Shows complaints at the fields and in a summary, and tells the host page by an event.
    pub(super) fn reject(
        &self,
        form: &Element,
        title: &str,
        complaints: &[Complaint],
        event: &str,
        status: Option<u16>,
    ) {
        errors::show(self.element, form, title, complaints);
        let detail = Detail {
            errors: Some(complaints),
            status,
            ..Detail::default()
        };
        tell(self.element, event, &detail);
    }

    /// Sends a request; true where the browser is to send it.
    fn send(&self, form: &Element, content: FormContent) -> bool {
        let navigates = attribute(self.element, page::element::SEND) == page::element::NAVIGATE;
        let endpoint = Endpoint::of(self.element, form);
        let id = form_content::id(form);
        let mut request = content.request;
        request.id = value(&id);
        // Scripts of the site renew fields of their own between two tries, such as a proof that a person is there.
        if Sending::of(form).is_some_and(|before| before.request != request) {
            // The request that went out under the old id may have arrived, and was another than this one.
            request.id = form_content::new_id();
            set_value(&id, &request.id);
        }
        let dialect = match navigates {
            // The browser writes the body. The request is kept, since the visitor may come back and change the form.
            true => Dialect::Form,
            false => endpoint.dialect,
        };
        let message = dialect.write(&request, &content.extra, &endpoint.settings);
        let readable = ReadableRequest::of(self.element, form);
        let detail = Detail {
            request: Some(&request),
            ..Detail::default()
        };
        if !tell(self.element, "seloste:send", &detail) {
            return false;
        }
        if endpoint.dialect == Dialect::Mailto && !navigates {
            open(&readable.mail(form));
            self.say(form, "mail-opened");
            tell(self.element, "seloste:unknown", &detail);
            return false;
        }
        let Some(message) = message else {
            let complaint = self.complaint(form, "", "", &words::say(self.element, "not-sendable"));
            self.reject(form, "rejected", &[complaint], "seloste:rejected", None);
            return false;
        };
        let readable = Rc::new(readable);
        let sending = Sending::keep(form, request, readable, endpoint, message, self.listener);
        if !navigates {
            shown::clear(form);
            self.say(form, "sending");
            waiting::begin(form);
            listen_to_window("beforeunload", self.listener, false);
            self.try_to_send(&sending);
        }
        navigates
    }
}

/// Whether an answer to the form's request is being waited for.
pub(super) fn is_under_way(form: &Element) -> bool {
    Sending::of(form).is_some_and(|sending| sending.under_way.get())
}
