//! One sending of a request, with its repetitions.

use crate::answer;
use crate::browser::URL;
use crate::browser::set_timeout;
use crate::dom::{attribute, control};
use crate::shown::Told;
use js_sys::Function;
use seloste_model::Request;
use seloste_model::dialect::{Answer, Dialect, Message, Settings, Trust, seloste};
use std::rc::Rc;
use wasm_bindgen::JsValue;
use web_sys::{Element, XmlHttpRequest};

/// How long an answer is waited for.
const TIME_LIMIT: u32 = 20_000;
/// How often a request is sent without asking.
const MOST_TRIES: u32 = 3;
/// How long an endpoint may ask to be waited for; a visitor does not wait longer.
const LONGEST_WAIT: u32 = 10;

/// How a site's endpoint is spoken to.
pub struct Endpoint {
    /// Its absolute address.
    pub address: String,
    /// Its format.
    pub dialect: Dialect,
    /// What else the site says of it.
    pub settings: Settings,
}

/// A request as it was sent.
pub struct Sent {
    /// The request.
    pub request: Request,
    /// The request as it is told to the visitor.
    pub told: Told,
}

/// A request that is under way, or of which it is not known whether it arrived.
pub struct Sending {
    /// The form it came from.
    pub form: Element,
    /// What is sent.
    pub sent: Rc<Sent>,
    message: Message,
    exchange: Option<XmlHttpRequest>,
    tries: u32,
    /// Whether an answer or the next try is being waited for.
    pub under_way: bool,
    /// Whether it is known what became of it.
    pub settled: bool,
}

impl Endpoint {
    /// What the element and the form say of the endpoint.
    pub fn of(element: &Element, form: &Element) -> Endpoint {
        let absolute = |address: &str| {
            let url = URL::new(address, &control(element).base());
            url.map(|url| url.href()).unwrap_or_default()
        };
        let said = attribute(element, "endpoint");
        let address = if said.is_empty() {
            attribute(form, "action")
        } else {
            said
        };
        let success_url = attribute(element, "success-url");
        let trust = match element.has_attribute("trust-status") {
            true => Trust::Status,
            false => Trust::Sign,
        };
        Endpoint {
            address: absolute(&address),
            dialect: Dialect::from_code(&attribute(element, "dialect")).unwrap_or_default(),
            settings: Settings {
                success_url: (!success_url.is_empty()).then(|| absolute(&success_url)),
                trust,
                policies: attribute(element, "policies"),
            },
        }
    }
}

impl Sending {
    /// A request that is about to be sent.
    pub fn new(form: &Element, sent: Rc<Sent>, message: Message) -> Sending {
        Sending {
            form: form.clone(),
            sent,
            message,
            exchange: None,
            tries: 0,
            under_way: false,
            settled: false,
        }
    }

    /// Whether this exchange is its own.
    pub fn is_of(&self, exchange: &JsValue) -> bool {
        let own = self.exchange.as_ref().map(AsRef::<JsValue>::as_ref);
        own == Some(exchange)
    }

    /// Sends it. An XMLHttpRequest does in one object what fetch does with promises and a controller, keeps
    /// the time itself, and tells of its end by an event, for which the listener is there already.
    pub fn send(&mut self, endpoint: &Endpoint, listener: &Function) -> Result<(), JsValue> {
        // An empty address is that of the page itself, and no site means that.
        if endpoint.address.is_empty() {
            return Err(JsValue::NULL);
        }
        self.under_way = true;
        self.tries += 1;
        let exchange = XmlHttpRequest::new()?;
        self.exchange = Some(exchange.clone());
        exchange.open("POST", &endpoint.address)?;
        exchange.set_timeout(TIME_LIMIT);
        for (name, value) in &self.message.headers {
            exchange.set_request_header(name, value)?;
        }
        exchange.add_event_listener_with_callback("loadend", listener)?;
        exchange.send_with_opt_str(Some(&self.message.body))
    }

    /// The answer that counts; `None` where the inbox will be asked again, by and by.
    pub fn ended(&mut self, endpoint: &Endpoint, listener: &Function) -> Option<Answer> {
        let (answer, wait) = match &self.exchange {
            Some(exchange) => answer::read(exchange, &endpoint.address),
            None => (Answer::default(), None),
        };
        let wait = wait.unwrap_or(self.tries);
        let again = endpoint.dialect == Dialect::Seloste
            && seloste::may_be_retried(&answer)
            && self.tries < MOST_TRIES
            && wait <= LONGEST_WAIT;
        if again {
            set_timeout(listener, wait * 1_000, &self.form);
            return None;
        }
        self.under_way = false;
        Some(answer)
    }
}
