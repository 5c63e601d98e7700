//! The requests that were sent from this page, each with its repetitions.

use crate::answer;
use crate::browser::{Control, Exchange, set_timeout};
use crate::endpoint::Endpoint;
use crate::shown::Told;
use js_sys::Function;
use seloste_model::Request;
use seloste_model::dialect::{Answer, Dialect, Message, seloste};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;

/// How long an answer is waited for.
const TIME_LIMIT: u32 = 20_000;
/// How often a request is sent without asking.
const MOST_TRIES: u32 = 3;
/// How long an endpoint may ask to be waited for; a visitor does not wait longer.
const LONGEST_WAIT: u32 = 10;

/// A request that was sent from a form.
pub struct Sending {
    /// The form it came from.
    pub form: Element,
    /// The request.
    pub request: Request,
    /// The request as it is told to the visitor.
    pub told: Rc<Told>,
    /// Where it is sent.
    pub endpoint: Endpoint,
    /// Whether an answer or the next try is being waited for.
    pub under_way: Cell<bool>,
    /// What is sent.
    pub message: Message,
    exchange: Exchange,
    tries: Cell<u32>,
}

thread_local! {
    /// The last one of each form that was sent, as long as the page lives: a visitor sends few forms of one page, and a
    /// form that was taken out of it may come back.
    static SENDINGS: RefCell<Vec<Rc<Sending>>> = const { RefCell::new(Vec::new()) };
}

impl Sending {
    /// A request that is about to be sent, in the place of what was sent from the form before.
    pub fn keep(
        form: &Element,
        request: Request,
        told: Rc<Told>,
        endpoint: Endpoint,
        message: Message,
        listener: &Function,
    ) -> Rc<Sending> {
        // An XMLHttpRequest does in one object what fetch does with promises and a controller, keeps the time
        // itself, and tells of its end by an event, for which the listener is there already.
        let exchange = Exchange::new();
        exchange
            .unchecked_ref::<Control>()
            .listen("loadend", listener);
        let sending = Rc::new(Sending {
            form: form.clone(),
            request,
            told,
            endpoint,
            under_way: Cell::new(false),
            message,
            exchange,
            tries: Cell::new(0),
        });
        SENDINGS.with_borrow_mut(|sendings| {
            match sendings.iter_mut().find(|before| before.form == *form) {
                Some(before) => *before = Rc::clone(&sending),
                None => sendings.push(Rc::clone(&sending)),
            }
        });
        sending
    }

    /// The one of a form, or the one that an exchange belongs to.
    pub fn of(form_or_exchange: &JsValue) -> Option<Rc<Sending>> {
        SENDINGS.with_borrow(|sendings| {
            for sending in sendings {
                let (form, exchange): (&JsValue, &JsValue) = (&sending.form, &sending.exchange);
                if form == form_or_exchange || exchange == form_or_exchange {
                    return Some(Rc::clone(sending));
                }
            }
            None
        })
    }

    /// Sends it; an error where that could not even be begun.
    pub fn send(&self) -> Result<(), JsValue> {
        // An empty address is that of the page itself, and no site means that.
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

    /// The answer that counts; `None` where the inbox will be asked again, by and by.
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
