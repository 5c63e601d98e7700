//! The endpoint's answer, as the visitor and the host page see it.

use web_sys::Element;

use seloste_model::Date;
use seloste_model::dialect::{Outcome, Reason};
use seloste_model::due::due;
use seloste_model::page::selector;
use seloste_model::request::Field;

use super::Widget;
use crate::browser::{is_online, leave_window};
use crate::dom::find;
use crate::errors::Complaint;
use crate::events::{Detail, tell};
use crate::sending::Sending;
use crate::shown::{self, Doubt, Receipt};
use crate::waiting;
use crate::words;

impl Widget<'_> {
    /// Sends a request, for the first time or again.
    pub(super) fn try_to_send(&self, sending: &Sending) {
        sending.under_way.set(true);
        if sending.send().is_err() {
            // The address is none, or a policy forbids it.
            self.unknown(sending, 0);
        }
    }

    /// Shows the outcome of an ended exchange.
    pub(super) fn ended(&self, sending: &Sending) {
        let form = &sending.form;
        let Some(answer) = sending.ended(self.listener) else {
            return self.say(form, "retrying");
        };
        let endpoint = &sending.endpoint;
        match endpoint.dialect.outcome(&answer, &endpoint.settings) {
            Outcome::Accepted {
                reference,
                received,
                due: due_by,
            } => {
                self.settle(sending);
                let received = received.or_else(today);
                let receipt = Receipt {
                    id: &sending.request.id,
                    reference: reference.as_deref(),
                    received,
                    due: due_by.or_else(|| received.map(|day| due(day).answer_by)),
                };
                shown::receipt(self.element, form, &sending.readable, &receipt);
                let due = receipt.due.map(Date::iso);
                let detail = Detail {
                    request: Some(&sending.request),
                    reference: receipt.reference,
                    due: due.as_deref(),
                    status: Some(answer.status),
                    ..Detail::default()
                };
                tell(self.element, "seloste:accepted", &detail);
            }
            Outcome::Rejected(reasons) => {
                self.settle(sending);
                let complaints = self.complaints(form, &reasons);
                let status = Some(answer.status);
                self.reject(form, "rejected", &complaints, "seloste:rejected", status);
            }
            Outcome::Unknown => self.unknown(sending, answer.status),
        }
    }

    /// The endpoint's reasons as complaints; at least one, also where the endpoint gave none.
    fn complaints(&self, form: &Element, reasons: &[Reason]) -> Vec<Complaint> {
        let mut complaints = Vec::new();
        for reason in reasons {
            let field = reason.field.map(Field::code).unwrap_or_default();
            let told = self.complaint(form, field, &reason.code, &reason.message);
            if !told.message.is_empty() {
                complaints.push(told);
            }
        }
        if complaints.is_empty() {
            complaints.push(self.complaint(
                form,
                "",
                "",
                &words::say(self.element, "rejected-unsaid"),
            ));
        }
        complaints
    }

    /// Shows that nobody knows whether the request arrived.
    fn unknown(&self, sending: &Sending, status: u16) {
        self.settle(sending);
        let doubt = match status == 0 && !is_online() {
            true => Doubt::Offline,
            false => Doubt::NoClearAnswer,
        };
        shown::unknown(self.element, &sending.form, &sending.readable, doubt);
        let detail = Detail {
            request: Some(&sending.request),
            status: Some(status),
            ..Detail::default()
        };
        tell(self.element, "seloste:unknown", &detail);
    }

    /// Ends the wait of a form.
    fn settle(&self, sending: &Sending) {
        sending.under_way.set(false);
        self.say(&sending.form, "");
        waiting::end(&sending.form);
        // A browser keeps a page that was left only if nothing listens to that.
        if find(self.element, selector::BUSY).is_none() {
            leave_window("beforeunload", self.listener);
        }
    }
}

fn today() -> Option<Date> {
    Date::in_helsinki((js_sys::Date::now() / 1_000.0) as i64)
}
