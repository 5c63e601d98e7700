//! The sections on people and organisations, and on the register.

use seloste_model::notice::{Contact, ContactRole, Party};
use seloste_model::{Address, Email, Phone};

use crate::content::{Block, Row};
use crate::edition::Edition;
use crate::phrase::Phrase;

/// The controller, those that decide jointly with it, and its representative.
pub(crate) fn controllers<'a>(edition: &Edition<'a>) -> Vec<Block<'a>> {
    let (notice, labels) = (edition.notice, &edition.words.labels);
    let party = |party| party_rows(edition, party);
    let mut blocks: Vec<Block<'a>> = notice.controller.iter().filter_map(party).collect();
    if !notice.joint_controllers.is_empty() {
        blocks.push(Block::Lead(Phrase::ours(labels.joint_controllers)));
        blocks.extend(notice.joint_controllers.iter().filter_map(party));
    }
    if let Some(arrangement) = edition.prose(&notice.joint_arrangement) {
        blocks.push(Block::Lead(Phrase::ours(labels.joint_arrangement)));
        blocks.push(Block::Prose(arrangement));
    }
    if let Some(rows) = notice.representative.as_ref().and_then(party) {
        blocks.push(Block::Lead(Phrase::ours(labels.representative)));
        blocks.push(rows);
    }
    blocks
}

/// The people and units to turn to, but for the data protection officer.
pub(crate) fn contacts<'a>(edition: &Edition<'a>) -> Vec<Block<'a>> {
    contacts_with(edition, |role| !is_officer(role))
}

/// The data protection officers.
pub(crate) fn officers<'a>(edition: &Edition<'a>) -> Vec<Block<'a>> {
    contacts_with(edition, is_officer)
}

/// The register's names.
pub(crate) fn register<'a>(edition: &Edition<'a>) -> Vec<Block<'a>> {
    let Some(register) = &edition.notice.register else {
        return Vec::new();
    };
    let labels = &edition.words.labels;
    let name = edition.say(&register.name);
    let aliases = register.aliases.iter();
    let aliases = Row::of(
        labels.aliases,
        aliases.filter_map(|alias| edition.say(alias)),
    );
    if aliases.is_none() {
        return name.map(Block::Line).into_iter().collect();
    }
    let rows = Row::of(labels.name, name).into_iter().chain(aliases);
    vec![Block::Rows(rows.collect())]
}

const fn is_officer(role: ContactRole) -> bool {
    match role {
        ContactRole::DataProtectionOfficer => true,
        ContactRole::ContactPerson | ContactRole::CustomerService => false,
    }
}

fn contacts_with<'a>(edition: &Edition<'a>, has: impl Fn(ContactRole) -> bool) -> Vec<Block<'a>> {
    let contacts = edition.notice.contacts.iter();
    contacts
        .filter(|contact| has(contact.role))
        .filter_map(|contact| contact_rows(edition, contact))
        .collect()
}

fn party_rows<'a>(edition: &Edition<'a>, party: &'a Party) -> Option<Block<'a>> {
    let labels = &edition.words.labels;
    let business_id = party.business_id.as_ref().map(|id| Phrase::text(&id.0));
    let own = [
        Row::of(labels.name, party.name.as_deref().map(Phrase::text)),
        Row::of(labels.business_id, business_id),
    ];
    let addresses = addresses(edition, &party.addresses, &party.phones, &party.emails);
    let web = party.web.as_deref().map(|web| edition.web(web));
    rows(own, addresses.chain([Row::of(labels.web, web)]))
}

fn contact_rows<'a>(edition: &Edition<'a>, contact: &'a Contact) -> Option<Block<'a>> {
    let labels = &edition.words.labels;
    let role = match contact.role {
        // The heading of the section says these.
        ContactRole::ContactPerson | ContactRole::DataProtectionOfficer => None,
        ContactRole::CustomerService => Some(Phrase::ours((edition.words.facts.contact_role)(
            contact.role,
        ))),
    };
    let title = edition.say(&contact.title);
    let own = [
        Row::of(labels.name, contact.name.as_deref().map(Phrase::text)),
        Row::of(labels.role, title.into_iter().chain(role)),
    ];
    let addresses = addresses(
        edition,
        &contact.addresses,
        &contact.phones,
        &contact.emails,
    );
    rows(own, addresses)
}

/// The rows that have values, as a block; `None` where there are none.
fn rows<'a>(
    own: [Option<Row<'a>>; 2],
    others: impl Iterator<Item = Option<Row<'a>>>,
) -> Option<Block<'a>> {
    let rows: Vec<Row<'a>> = own.into_iter().chain(others).flatten().collect();
    (!rows.is_empty()).then_some(Block::Rows(rows))
}

fn addresses<'a>(
    edition: &Edition<'a>,
    addresses: &'a [Address],
    phones: &'a [Phone],
    emails: &'a [Email],
) -> impl Iterator<Item = Option<Row<'a>>> + use<'a> {
    let labels = &edition.words.labels;
    let addresses = addresses.iter().map(|address| edition.address(address));
    let phones = phones.iter().map(|phone| edition.phone(phone));
    let emails = emails.iter().map(|email| edition.email(email));
    [
        Row::of(labels.address, addresses),
        Row::of(labels.phone, phones),
        Row::of(labels.email, emails),
    ]
    .into_iter()
}
