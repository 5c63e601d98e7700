//! The ways to make a request besides the form.

use crate::edition::Edition;
use crate::phrase::{Phrase, Value};
use seloste_model::notice::{Channel, ContactRole, Demand, FormDemand, Right};
use seloste_model::{Address, Email, Phone};

/// Every way that the notice's contact details allow: letters, phone and email, and whom to turn to.
pub(crate) fn general<'a>(edition: &Edition<'a>) -> Vec<Phrase<'a>> {
    let mut ways = Vec::new();
    add_emails(edition, known_emails(edition), &mut ways);
    for party in edition.notice.controllers() {
        let postal = party.addresses.iter().filter(|address| address.is_postal());
        let letters = postal.map(|address| letter(edition, party.name.as_deref(), address));
        ways.extend(letters);
    }
    add_phones(edition, known_phones(edition), &mut ways);
    add_contact_persons(edition, &mut ways);
    if ways.is_empty() {
        ways.push(Phrase::ours(edition.words.form.no_contact));
    }
    ways
}

/// The ways that the notice names for one right.
pub(crate) fn of_right<'a>(edition: &Edition<'a>, right: &'a Right) -> Vec<Phrase<'a>> {
    let form = &edition.words.form;
    let mut ways = Vec::new();
    let mut addresses = false;
    let (mut emails, mut phones, mut link) = (false, false, false);
    for channel in &right.channels {
        match channel {
            Channel::Email => {
                emails = true;
                let own = right.emails.iter();
                if right.emails.is_empty() {
                    add_emails(edition, known_emails(edition), &mut ways);
                } else {
                    add_emails(edition, own, &mut ways);
                }
            }
            Channel::Post => {
                addresses = true;
                add_letters(edition, right, &mut ways);
            }
            Channel::Phone => {
                phones = true;
                if right.phones.is_empty() {
                    add_phones(edition, known_phones(edition), &mut ways);
                } else {
                    add_phones(edition, right.phones.iter(), &mut ways);
                }
            }
            Channel::InPerson => ways.push(Phrase::ours(form.in_person)),
            Channel::CustomerService => ways.push(Phrase::ours(form.customer_service)),
            Channel::ContactPerson => add_contact_persons(edition, &mut ways),
            Channel::WebForm => {
                link = true;
                ways.push(match right.link.as_deref() {
                    Some(url) => edition.web(url).within(form.web_form),
                    None => Phrase::ours(edition.words.labels.by_web),
                });
            }
            Channel::Controller => ways.push(Phrase::ours(form.to_controller)),
        }
    }
    // An address that is given says its channel by itself.
    if !emails {
        add_emails(edition, right.emails.iter(), &mut ways);
    }
    if !addresses && right.address.is_some() {
        add_letters(edition, right, &mut ways);
    }
    if !phones {
        add_phones(edition, right.phones.iter(), &mut ways);
    }
    if let Some(url) = right.link.as_deref().filter(|_| !link) {
        ways.push(edition.web(url).within(form.web_form));
    }
    ways
}

/// What the notice demands of a request for one right, and what the law says to that.
pub(crate) fn demands(edition: &Edition<'_>, right: &Right) -> Vec<&'static str> {
    let form = &edition.words.form;
    let of_form = right.form.iter().map(|demand| match demand {
        FormDemand::Written => form.demands_written,
        FormDemand::Signed => form.demands_signed,
        FormDemand::InPerson => form.demands_in_person,
        FormDemand::OwnForm => form.demands_own_form,
        FormDemand::RecommendedForm => form.recommends_form,
    });
    let of_content = right.must_hold.iter().filter_map(|demand| match demand {
        Demand::IdentityCode => Some(form.demands_identity_code),
        Demand::Grounds => Some(form.demands_grounds),
        // The form has fields for these.
        Demand::Data | Demand::CorrectValue | Demand::Manner => None,
    });
    of_form.chain(of_content).collect()
}

/// The addresses for a request by letter.
#[derive(Clone)]
pub(crate) struct Letters<'a> {
    /// An email address, where there is one.
    pub(crate) mail: Option<&'a str>,
    /// The lines of the postal address; may be empty.
    pub(crate) lines: String,
}

impl<'a> Letters<'a> {
    /// The first that are known.
    pub(crate) fn general(edition: &Edition<'a>) -> Letters<'a> {
        let party = edition.notice.controllers().next();
        let mut addresses = party.iter().flat_map(|party| &party.addresses);
        Letters {
            mail: usable(known_emails(edition)),
            lines: lines(edition, addresses.find(|address| address.is_postal())),
        }
    }

    /// Those of a right, where it has its own.
    pub(crate) fn of_right(&self, edition: &Edition<'a>, right: &'a Right) -> Letters<'a> {
        let own = right.address.as_ref();
        Letters {
            mail: usable(right.emails.iter()).or(self.mail),
            lines: own.map_or_else(|| self.lines.clone(), |own| lines(edition, Some(own))),
        }
    }
}

/// The first of these that mail can be sent to.
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

fn known_emails<'a>(edition: &Edition<'a>) -> impl Iterator<Item = &'a Email> {
    let of_controllers = edition.notice.controllers().flat_map(|party| &party.emails);
    let of_contacts = edition
        .notice
        .contacts
        .iter()
        .flat_map(|contact| &contact.emails);
    of_controllers.chain(of_contacts)
}

fn known_phones<'a>(edition: &Edition<'a>) -> impl Iterator<Item = &'a Phone> {
    let of_controllers = edition.notice.controllers().flat_map(|party| &party.phones);
    let of_contacts = edition
        .notice
        .contacts
        .iter()
        .flat_map(|contact| &contact.phones);
    of_controllers.chain(of_contacts)
}

fn add_emails<'a>(
    edition: &Edition<'a>,
    emails: impl Iterator<Item = &'a Email>,
    ways: &mut Vec<Phrase<'a>>,
) {
    // What was masked or left to be filled in leads nowhere, and is no way to make a request.
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
        add_once(
            ways,
            edition.phone(phone).within(edition.words.form.by_phone),
        );
    }
}

fn add_letters<'a>(edition: &Edition<'a>, right: &'a Right, ways: &mut Vec<Phrase<'a>>) {
    let before = ways.len();
    match &right.address {
        Some(address) => {
            let name = edition
                .notice
                .controller
                .as_ref()
                .and_then(|party| party.name.as_deref());
            ways.push(letter(edition, name, address));
        }
        None => {
            for party in edition.notice.controllers() {
                let postal = party.addresses.iter().filter(|address| address.is_postal());
                ways.extend(postal.map(|address| letter(edition, party.name.as_deref(), address)));
            }
        }
    }
    if ways.len() == before {
        ways.push(Phrase::ours(edition.words.labels.by_post));
    }
}

fn letter<'a>(edition: &Edition<'a>, name: Option<&str>, address: &Address) -> Phrase<'a> {
    let lines = name
        .map(str::to_owned)
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
