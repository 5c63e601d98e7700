//! How a site's endpoint is spoken to.

use crate::browser::{URL, text_of};
use crate::dom::attribute;
use seloste_model::dialect::{Dialect, Settings, Trust};
use web_sys::Element;

/// How a site's endpoint is spoken to.
pub struct Endpoint {
    /// Its absolute address; empty where the site gives none.
    pub address: String,
    /// Its format.
    pub dialect: Dialect,
    /// What else the site says of it.
    pub settings: Settings,
}

impl Endpoint {
    /// What the element and the form say of the endpoint.
    pub fn of(element: &Element, form: &Element) -> Endpoint {
        let absolute = |address: &str| match URL::new(address, &text_of(element, "baseURI")) {
            Ok(url) => text_of(&url, "href"),
            Err(_) => String::new(),
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
