//! Requests sent from the page, each with its repetitions.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;

use seloste_model::Request;
use seloste_model::dialect::{Answer, Dialect, Message, seloste};

use crate::answer;
use crate::browser::{Control, Exchange, set_timeout};
use crate::dom::is;
use crate::endpoint::Endpoint;
use crate::readable_request::ReadableRequest;

/// The longest wait for an answer, in milliseconds.
const TIME_LIMIT: u32 = 20_000;
/// The number of tries without asking the visitor again.
const MOST_TRIES: u32 = 3;
/// The longest `Retry-After` that the widget follows, in seconds; a visitor does not wait longer.
const LONGEST_WAIT: u32 = 10;

/// A request that was sent from a form.
pub struct Sending {
    /// The form that holds the request.
    pub form: Element,
    /// The request.
    pub request: Request,
    /// The request in the visitor's words.
    pub readable: Rc<ReadableRequest>,
    /// The endpoint that gets the request.
    pub endpoint: Endpoint,
    /// Whether an answer or the next try is being waited for.
    pub under_way: Cell<bool>,
    /// The request, written in the endpoint's dialect.
    pub message: Message,
    exchange: Exchange,
    tries: Cell<u32>,
}

thread_local! {
    /// The last request of each form, as long as the page lives. A visitor sends few forms of one page, and a form that
    /// was taken out of the page may come back.
    static SENDINGS: RefCell<Vec<Rc<Sending>>> = const { RefCell::new(Vec::new()) };
}

impl Sending {
    /// Keeps a request that is about to be sent, in the place of the form's earlier one.
    pub fn keep(
        form: &Element,
        request: Request,
        readable: Rc<ReadableRequest>,
        endpoint: Endpoint,
        message: Message,
        listener: &Function,
    ) -> Rc<Sending> {
        // An XMLHttpRequest needs no promises and no controller, keeps the time itself, and tells its end by an
        // event, for which the listener is there already.
        let exchange = Exchange::new();
        exchange
            .unchecked_ref::<Control>()
            .listen("loadend", listener);
        let sending = Rc::new(Sending {
            form: form.clone(),
            request,
            readable,
            endpoint,
            under_way: Cell::new(false),
            message,
            exchange,
            tries: Cell::new(0),
        });
        SENDINGS.with_borrow_mut(|sendings| {
            match sendings.iter_mut().find(|before| is(&before.form, form)) {
                Some(before) => *before = Rc::clone(&sending),
                None => sendings.push(Rc::clone(&sending)),
            }
        });
        sending
    }

    /// The request of a form or of an exchange.
    pub fn of(form_or_exchange: &JsValue) -> Option<Rc<Sending>> {
        SENDINGS.with_borrow(|sendings| {
            for sending in sendings {
                if is(&sending.form, form_or_exchange) || is(&sending.exchange, form_or_exchange) {
                    return Some(Rc::clone(sending));
                }
            }
            None
        })
    }

    /// Sends the request; an error where not even the beginning succeeds.
    pub fn send(&self) -> Result<(), JsValue> {
        // A browser takes an empty address for the page's own, which no site means.
        if self.endpoint.address.is_empty() {
            return Err(JsValue::NULL);
        }
        self.tries.set(self.tries.get() + 1);
        self.exchange.open("POST", &self.endpoint.address)?;
        self.exchange.set_timeout(TIME_LIMIT);
        let Message {
            content_type,
            idempotency_key,
            body,
        } = &self.message;
        self.exchange.set_header("Accept", "application/json")?;
        self.exchange.set_header("Content-Type", content_type)?;
        if !idempotency_key.is_empty() {
            self.exchange
                .set_header("Idempotency-Key", idempotency_key)?;
        }
        self.exchange.send(body);
        Ok(())
    }

    /// The final answer of an ended exchange; none where the widget will ask the inbox again.
    pub fn ended(&self, listener: &Function) -> Option<Answer> {
        let (answer, wait) = answer::read(&self.exchange, &self.endpoint.address);
        let tries = self.tries.get();
        let wait = wait.unwrap_or(tries);
        let again = self.endpoint.dialect == Dialect::Seloste
            && seloste::may_be_retried(&answer)
            && tries < MOST_TRIES
            && wait <= LONGEST_WAIT;
        if again {
            set_timeout(listener, wait * 1_000, &self.exchange);
            return None;
        }
        Some(answer)
    }
}
