//! The header of the draft: title, dates, people, and the names of the register.

use seloste_model::notice::{Contact, ContactRole, Party, Register};
use seloste_model::{Address, BusinessId, Notice, Phone, Text};

use crate::fields::Fields;
use crate::fields::contact_block::ContactBlock;
use crate::phrases;
use crate::reading::Reading;
use crate::words;

/// A notice with nothing but its header.
pub(super) fn notice(reading: &Reading, fields: &Fields) -> Notice {
    Notice {
        schema: Some(1),
        languages: vec![reading.lang],
        title: reading
            .title
            .map(|at| Text::One(reading.lines[at].text.clone())),
        drawn_up: fields.drafted,
        updated: fields.updated,
        controller: fields.controller.as_ref().map(party),
        contacts: fields
            .contacts
            .iter()
            .map(|(role, found)| contact(*role, found))
            .collect(),
        register: register(reading, fields),
        ..Notice::default()
    }
}

/// The address of a block, where it has one.
pub(super) fn address(found: &ContactBlock) -> Option<Address> {
    let address = Address {
        street: found.street.clone(),
        postal_code: found.postal_code.clone(),
        city: found.city.clone(),
        ..Address::default()
    };
    (address != Address::default()).then_some(address)
}

fn party(found: &ContactBlock) -> Party {
    Party {
        name: found.name.clone(),
        business_id: found.business_id.clone().map(BusinessId),
        addresses: address(found).into_iter().collect(),
        phones: phones(found),
        emails: [&found.emails[..], &found.unusable_emails[..]].concat(),
        web: found.web.clone(),
    }
}

fn contact(role: ContactRole, found: &ContactBlock) -> Contact {
    Contact {
        role,
        name: found.name.clone(),
        title: None,
        addresses: address(found).into_iter().collect(),
        phones: phones(found),
        emails: [&found.emails[..], &found.unusable_emails[..]].concat(),
    }
}

fn phones(found: &ContactBlock) -> Vec<Phone> {
    found.phones.iter().cloned().map(Phone).collect()
}

fn register(reading: &Reading, fields: &Fields) -> Option<Register> {
    let name = fields.register_name.clone();
    let aliases: Vec<Text> = reading
        .preface
        .iter()
        .map(|at| reading.lines[*at].text.as_str())
        .filter(|line| names_a_register(line, reading) && Some(*line) != name.as_deref())
        .map(Text::from)
        .collect();
    (name.is_some() || !aliases.is_empty()).then(|| Register {
        name: name.map(Text::One),
        aliases,
    })
}

/// Whether a line before the first section is a name of the register: a short one that ends in the word for a register.
fn names_a_register(line: &str, reading: &Reading) -> bool {
    let lower = line.to_lowercase();
    let endings = words::of(reading.lang).cues.register_endings;
    line.len() <= LONGEST_NAME && phrases::each(endings).any(|ending| lower.ends_with(ending))
}

/// The longest name of a register in bytes, outside its own section.
const LONGEST_NAME: usize = 100;
