//! The sections on people and organisations, and on the register.

use crate::content::{Block, Row};
use crate::edition::Edition;
use crate::phrase::Phrase;
use seloste_model::notice::{Contact, ContactRole, Party};
use seloste_model::{Address, Email, Phone};

/// The controller, those that decide jointly with it, and its representative.
pub(crate) fn controllers<'a>(edition: &Edition<'a>) -> Vec<Block<'a>> {
    let (notice, labels) = (edition.notice, &edition.words.labels);
    let mut blocks = Vec::new();
    blocks.extend(
        notice
            .controller
            .as_ref()
            .and_then(|party| party_rows(edition, party)),
    );
    if !notice.joint_controllers.is_empty() {
        blocks.push(Block::Lead(Phrase::ours(labels.joint_controllers)));
        let joint = notice.joint_controllers.iter();
        blocks.extend(joint.filter_map(|party| party_rows(edition, party)));
    }
    let arrangement = notice
        .joint_arrangement
        .as_ref()
        .and_then(|text| edition.prose(text));
    if let Some(arrangement) = arrangement {
        blocks.push(Block::Lead(Phrase::ours(labels.joint_arrangement)));
        blocks.push(Block::Prose(arrangement));
    }
    let representative = notice.representative.as_ref();
    if let Some(rows) = representative.and_then(|party| party_rows(edition, party)) {
        blocks.push(Block::Lead(Phrase::ours(labels.representative)));
        blocks.push(rows);
    }
    blocks
}

/// The people and units to turn to, but for the data protection officer.
pub(crate) fn contacts<'a>(edition: &Edition<'a>) -> Vec<Block<'a>> {
    let contacts = edition.notice.contacts.iter();
    contacts
        .filter(|contact| match contact.role {
            ContactRole::ContactPerson | ContactRole::CustomerService => true,
            ContactRole::DataProtectionOfficer => false,
        })
        .filter_map(|contact| contact_rows(edition, contact))
        .collect()
}

/// The data protection officers.
pub(crate) fn officers<'a>(edition: &Edition<'a>) -> Vec<Block<'a>> {
    let contacts = edition.notice.contacts.iter();
    contacts
        .filter(|contact| match contact.role {
            ContactRole::DataProtectionOfficer => true,
            ContactRole::ContactPerson | ContactRole::CustomerService => false,
        })
        .filter_map(|contact| contact_rows(edition, contact))
        .collect()
}

/// The register's names.
pub(crate) fn register<'a>(edition: &Edition<'a>) -> Vec<Block<'a>> {
    let Some(register) = &edition.notice.register else {
        return Vec::new();
    };
    let labels = &edition.words.labels;
    let name = register.name.as_ref().and_then(|name| edition.say(name));
    let aliases = register
        .aliases
        .iter()
        .filter_map(|alias| edition.say(alias));
    let aliases = Row::of(labels.aliases, aliases);
    if aliases.is_none() {
        return name.map(Block::Line).into_iter().collect();
    }
    let rows = Row::of(labels.name, name).into_iter().chain(aliases);
    vec![Block::Rows(rows.collect())]
}

fn party_rows<'a>(edition: &Edition<'a>, party: &'a Party) -> Option<Block<'a>> {
    let labels = &edition.words.labels;
    let mut rows = Vec::new();
    rows.extend(Row::of(
        labels.name,
        party.name.as_deref().map(Phrase::text),
    ));
    let business_id = party.business_id.as_ref().map(|id| Phrase::text(&id.0));
    rows.extend(Row::of(labels.business_id, business_id));
    add_addresses(
        edition,
        &party.addresses,
        &party.phones,
        &party.emails,
        &mut rows,
    );
    rows.extend(Row::of(
        labels.web,
        party.web.as_deref().map(|web| edition.web(web)),
    ));
    (!rows.is_empty()).then_some(Block::Rows(rows))
}

fn contact_rows<'a>(edition: &Edition<'a>, contact: &'a Contact) -> Option<Block<'a>> {
    let labels = &edition.words.labels;
    let mut rows = Vec::new();
    rows.extend(Row::of(
        labels.name,
        contact.name.as_deref().map(Phrase::text),
    ));
    let title = contact.title.as_ref().and_then(|title| edition.say(title));
    let role = match contact.role {
        // The heading of the section says these.
        ContactRole::ContactPerson | ContactRole::DataProtectionOfficer => None,
        ContactRole::CustomerService => Some(Phrase::ours((edition.words.facts.contact_role)(
            contact.role,
        ))),
    };
    rows.extend(Row::of(labels.role, title.into_iter().chain(role)));
    add_addresses(
        edition,
        &contact.addresses,
        &contact.phones,
        &contact.emails,
        &mut rows,
    );
    (!rows.is_empty()).then_some(Block::Rows(rows))
}

fn add_addresses<'a>(
    edition: &Edition<'a>,
    addresses: &'a [Address],
    phones: &'a [Phone],
    emails: &'a [Email],
    rows: &mut Vec<Row<'a>>,
) {
    let labels = &edition.words.labels;
    rows.extend(Row::of(
        labels.address,
        addresses.iter().map(|address| edition.address(address)),
    ));
    rows.extend(Row::of(
        labels.phone,
        phones.iter().map(|phone| edition.phone(phone)),
    ));
    rows.extend(Row::of(
        labels.email,
        emails.iter().map(|email| edition.email(email)),
    ));
}
