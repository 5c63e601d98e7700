//! A site's endpoint, as the element describes it.

use web_sys::Element;

use seloste_model::dialect::{Dialect, Settings, Trust};
use seloste_model::page::element as attributes;

use crate::browser::{URL, text_of};
use crate::dom::attribute;

/// A site's endpoint.
pub struct Endpoint {
    /// The absolute address; empty where the site gives none.
    pub address: String,
    /// The format of requests and answers.
    pub dialect: Dialect,
    /// Further settings of the site.
    pub settings: Settings,
}

impl Endpoint {
    /// The endpoint that the attributes of the element and the form describe.
    pub fn of(element: &Element, form: &Element) -> Endpoint {
        let absolute = |address: &str| match URL::new(address, &text_of(element, "baseURI")) {
            Ok(url) => text_of(&url, "href"),
            Err(_) => String::new(),
        };
        let said = attribute(element, attributes::ENDPOINT);
        let address = if said.is_empty() {
            attribute(form, "action")
        } else {
            said
        };
        let success_url = attribute(element, attributes::SUCCESS_URL);
        let trust = match element.has_attribute(attributes::TRUST_STATUS) {
            true => Trust::Status,
            false => Trust::Sign,
        };
        Endpoint {
            address: absolute(&address),
            dialect: Dialect::from_code(&attribute(element, attributes::DIALECT))
                .unwrap_or_default(),
            settings: Settings {
                success_url: (!success_url.is_empty()).then(|| absolute(&success_url)),
                trust,
                policies: attribute(element, attributes::POLICIES),
            },
        }
    }
}
