//! The ways to make a request besides the form.

use askama::Template;

use seloste_model::notice::{Channel, ContactRole, Party, Right};
use seloste_model::{Address, Email, Phone};

use crate::edition::Edition;
use crate::phrase::{Phrase, Value};
use crate::print::printed;

/// A list of ways.
#[derive(Template)]
#[template(path = "ways.html")]
struct WaysList<'a, 'b> {
    ways: &'b [Phrase<'a>],
}

/// A list of ways as HTML. A page has the list of all ways below each of its forms, so the list is written once.
pub(crate) fn html(ways: &[Phrase<'_>]) -> String {
    printed(&WaysList { ways }, 1024)
}

/// Every way that the notice's contact details allow: letters, phone and email, and whom to turn to.
pub(crate) fn general<'a>(edition: &Edition<'a>) -> Vec<Phrase<'a>> {
    let mut ways = Vec::new();
    add_emails(edition, edition.emails(), &mut ways);
    ways.extend(letters(edition));
    add_phones(edition, edition.phones(), &mut ways);
    add_contact_persons(edition, &mut ways);
    if ways.is_empty() {
        ways.push(Phrase::ours(edition.words.form.no_contact));
    }
    ways
}

/// The ways that the notice names for one right.
pub(crate) fn of_right<'a>(edition: &Edition<'a>, right: &'a Right) -> Vec<Phrase<'a>> {
    let form = &edition.words.form;
    let (emails, phones) = (right.emails.iter(), right.phones.iter());
    let link = right.link.as_deref();
    let link = link.map(|url| edition.web(url).within(form.web_form));
    let mut ways = Vec::new();
    for channel in &right.channels {
        match channel {
            Channel::Email if right.emails.is_empty() => {
                add_emails(edition, edition.emails(), &mut ways);
            }
            Channel::Email => add_emails(edition, emails.clone(), &mut ways),
            Channel::Post => add_letters(edition, right, &mut ways),
            Channel::Phone if right.phones.is_empty() => {
                add_phones(edition, edition.phones(), &mut ways);
            }
            Channel::Phone => add_phones(edition, phones.clone(), &mut ways),
            Channel::InPerson => ways.push(Phrase::ours(form.in_person)),
            Channel::CustomerService => ways.push(Phrase::ours(form.customer_service)),
            Channel::ContactPerson => add_contact_persons(edition, &mut ways),
            Channel::WebForm => {
                let unsaid = || Phrase::ours(edition.words.labels.by_web);
                ways.push(link.clone().unwrap_or_else(unsaid));
            }
            Channel::Controller => ways.push(Phrase::ours(form.to_controller)),
        }
    }
    // An address that is given says its channel by itself.
    let unsaid = |channel| !right.channels.contains(&channel);
    if unsaid(Channel::Email) {
        add_emails(edition, emails, &mut ways);
    }
    if unsaid(Channel::Post) && right.address.is_some() {
        add_letters(edition, right, &mut ways);
    }
    if unsaid(Channel::Phone) {
        add_phones(edition, phones, &mut ways);
    }
    if unsaid(Channel::WebForm) {
        ways.extend(link);
    }
    ways
}

fn add_emails<'a>(
    edition: &Edition<'a>,
    emails: impl Iterator<Item = &'a Email>,
    ways: &mut Vec<Phrase<'a>>,
) {
    // An address that was masked or left to be filled in leads nowhere, and is no way to make a request.
    let usable = emails
        .map(|email| edition.email(email))
        .filter(Phrase::leads_somewhere);
    for email in usable {
        add_once(ways, email.within(edition.words.form.by_email));
    }
}

fn add_phones<'a>(
    edition: &Edition<'a>,
    phones: impl Iterator<Item = &'a Phone>,
    ways: &mut Vec<Phrase<'a>>,
) {
    for phone in phones {
        let phone = edition.phone(phone);
        add_once(ways, phone.within(edition.words.form.by_phone));
    }
}

fn add_letters<'a>(edition: &Edition<'a>, right: &'a Right, ways: &mut Vec<Phrase<'a>>) {
    let before = ways.len();
    match &right.address {
        Some(address) => {
            let controller = edition.notice.controller.as_ref();
            ways.push(letter(edition, controller, address));
        }
        None => ways.extend(letters(edition)),
    }
    if ways.len() == before {
        ways.push(Phrase::ours(edition.words.labels.by_post));
    }
}

/// Letters to the postal addresses of the controllers.
fn letters<'a>(edition: &Edition<'a>) -> impl Iterator<Item = Phrase<'a>> {
    edition.notice.controllers().flat_map(|party| {
        let postal = party.addresses.iter().filter(|address| address.is_postal());
        postal.map(|address| letter(edition, Some(party), address))
    })
}

fn letter<'a>(edition: &Edition<'a>, to: Option<&Party>, address: &Address) -> Phrase<'a> {
    let name = to.and_then(|party| party.name.clone());
    let lines = name
        .into_iter()
        .chain(edition.address_lines(address))
        .collect();
    Phrase::of(Value::Lines(lines)).within(edition.words.form.by_post)
}

fn add_contact_persons<'a>(edition: &Edition<'a>, ways: &mut Vec<Phrase<'a>>) {
    let form = &edition.words.form;
    for contact in &edition.notice.contacts {
        let name = contact.name.as_deref().map(Phrase::text);
        let way = match (contact.role, name) {
            (ContactRole::CustomerService, _) => Phrase::ours(form.customer_service),
            (ContactRole::ContactPerson, Some(name)) => name.within(form.contact_person),
            // The officer's addresses are among the others, and the officer is no contact person.
            (ContactRole::DataProtectionOfficer, _) | (ContactRole::ContactPerson, None) => {
                continue;
            }
        };
        add_once(ways, way);
    }
}

fn add_once<'a>(ways: &mut Vec<Phrase<'a>>, way: Phrase<'a>) {
    if !ways.contains(&way) {
        ways.push(way);
    }
}
