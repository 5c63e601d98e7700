//! The addresses for requests by email and by letter.

use seloste_model::notice::Right;
use seloste_model::{Address, Email};

use crate::edition::Edition;

/// The addresses to which the widget can write a request.
#[derive(Clone)]
pub(crate) struct Letters<'a> {
    /// An email address, where there is one that mail can be sent to.
    pub(crate) mail: Option<&'a str>,
    /// The lines of the postal address; may be empty.
    pub(crate) lines: String,
}

impl<'a> Letters<'a> {
    /// The first addresses that the notice knows.
    pub(crate) fn general(edition: &Edition<'a>) -> Letters<'a> {
        let party = edition.notice.controllers().next();
        let mut addresses = party.iter().flat_map(|party| &party.addresses);
        Letters {
            mail: usable(edition.emails()),
            lines: lines(edition, addresses.find(|address| address.is_postal())),
        }
    }

    /// The addresses of a right, where it has its own.
    pub(crate) fn of_right(&self, edition: &Edition<'a>, right: &'a Right) -> Letters<'a> {
        let own = right.address.as_ref();
        Letters {
            mail: usable(right.emails.iter()).or(self.mail),
            lines: own.map_or_else(|| self.lines.clone(), |own| lines(edition, Some(own))),
        }
    }
}

/// The first of the addresses that mail can be sent to.
fn usable<'a>(mut emails: impl Iterator<Item = &'a Email>) -> Option<&'a str> {
    let email = emails.find(|email| email.address().is_some())?;
    Some(&email.0)
}

/// The name of the controller and the lines of an address.
fn lines(edition: &Edition<'_>, address: Option<&Address>) -> String {
    let Some(party) = edition.notice.controllers().next() else {
        return String::new();
    };
    let lines = address.map(|address| edition.address_lines(address));
    let name = party.name.iter().cloned();
    let all: Vec<String> = name.chain(lines.unwrap_or_default()).collect();
    all.join("\n")
}
