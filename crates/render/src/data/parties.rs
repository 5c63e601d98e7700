//! Organisations as data.

use serde::Serialize;

use seloste_model::notice::Party;

use crate::edition::Edition;
use crate::href;

/// A controller.
#[derive(Serialize)]
pub(super) struct Organisation<'a> {
    name: Option<&'a str>,
    business_id: Option<&'a str>,
    addresses: Vec<Vec<String>>,
    phones: Vec<Linked<'a>>,
    emails: Vec<Linked<'a>>,
    web: Option<Linked<'a>>,
}

/// An address as written, and the address of its link if it can have one.
#[derive(Serialize)]
struct Linked<'a> {
    text: &'a str,
    href: Option<String>,
}

impl<'a> Organisation<'a> {
    pub(super) fn of(edition: &Edition<'a>, party: &'a Party) -> Organisation<'a> {
        Organisation {
            name: party.name.as_deref(),
            business_id: party.business_id.as_ref().map(|id| id.0.as_str()),
            addresses: party
                .addresses
                .iter()
                .map(|address| edition.address_lines(address))
                .collect(),
            phones: party
                .phones
                .iter()
                .map(|phone| Linked {
                    text: &phone.0,
                    href: href::call(phone),
                })
                .collect(),
            emails: party
                .emails
                .iter()
                .map(|email| Linked {
                    text: &email.0,
                    href: href::mail(email),
                })
                .collect(),
            web: party.web.as_deref().map(|web| Linked {
                text: web,
                href: href::web(web),
            }),
        }
    }
}
