//! Facts about the use of a right: the ways, the forms demanded, and the contents of a request.

use seloste_model::notice::{About, Channel, FormDemand, Right};
use seloste_model::request::Scope;
use seloste_model::{Address, Email, Phone};

use super::header;
use super::passage::Passage;
use crate::fields::contact_block::{self, ContactBlock};
use crate::fields::{Fields, email, phone};
use crate::phrases;
use crate::statement::Statement;
use crate::vocabulary::cues::Cues;
use crate::words;

/// Adds the facts of one sentence to a right.
pub(super) fn read(right: &mut Right, about: About, statement: &Statement, passage: &Passage<'_>) {
    let cues = passage.cues;
    if about == About::SupervisoryAuthority {
        right.only_on_refusal |= statement.says(cues.refusing);
        return;
    }
    add_all(&mut right.channels, channels(statement, passage));
    add_all(&mut right.must_hold, statement.terms(cues.demands));
    let (form, recommended) = (statement.says(cues.form.0), statement.says(cues.form.1));
    let forms = [
        (statement.says(cues.written), FormDemand::Written),
        (statement.says(cues.signed), FormDemand::Signed),
        (form && recommended, FormDemand::RecommendedForm),
    ];
    add_all(
        &mut right.form,
        forms
            .into_iter()
            .filter(|(said, _)| *said)
            .map(|(_, form)| form)
            .collect(),
    );
    if about == About::RightObject {
        add_all(&mut right.scopes, scopes(statement, passage));
    }
    read_addresses(right, statement, passage);
}

/// Reads the address for letters, which stands on lines of its own after a colon.
pub(super) fn read_address(right: &mut Right, body: &[String], fields: &Fields) {
    let Some(at) = body.iter().position(|line| line.ends_with(':')) else {
        return;
    };
    let block: Vec<String> = body[at + 1..]
        .iter()
        .skip_while(|line| line.is_empty())
        .take_while(|line| !line.is_empty())
        .cloned()
        .collect();
    let Some(found) = contact_block::read(&block) else {
        return;
    };
    let Some(address) = header::address(&found).filter(Address::is_postal) else {
        return;
    };
    let controller = fields
        .controller
        .as_ref()
        .and_then(|controller| controller.name.clone());
    // A line that is neither a value nor the controller's name says to whom within the organisation.
    let attention = block.iter().find(|line| {
        let line = line.as_str();
        let known = [&found.street, &found.city, &controller];
        !known
            .into_iter()
            .flatten()
            .any(|value| line.contains(value.as_str()))
            && !line.contains(|c: char| c.is_ascii_digit() || c == '@')
            && (controller.is_some() || found.name.as_deref() != Some(line))
    });
    let address = Address {
        attention: attention.cloned(),
        ..address
    };
    right.address.get_or_insert(address);
    add_all(&mut right.channels, vec![Channel::Post]);
}

/// Reads the contact details of the authority out of its whole section.
pub(super) fn read_authority(right: &mut Right, body: &[String]) {
    let Some(found) = contact_block::read(body) else {
        return;
    };
    if right.link.is_none() {
        right.link = found.web.clone();
    }
    if right.address.is_none() {
        right.address = header::address(&found).filter(Address::is_postal);
    }
    add_all(
        &mut right.phones,
        found.phones.iter().cloned().map(Phone).collect(),
    );
    add_all(
        &mut right.emails,
        [&found.emails[..], &found.unusable_emails[..]].concat(),
    );
}

fn channels(statement: &Statement, passage: &Passage<'_>) -> Vec<Channel> {
    let mut channels = statement.terms(passage.cues.channels);
    if names_controller(statement, passage.fields.controller.as_ref()) {
        channels.push(Channel::Controller);
    }
    // To whom is said; once the way is said too, that is what counts.
    if channels
        .iter()
        .any(|channel| *channel != Channel::Controller && *channel != Channel::ContactPerson)
    {
        channels.retain(|channel| *channel != Channel::Controller);
    }
    channels
}

/// Whether a sentence sends a request to the controller by name: `… kirjallisesti Esimerkkila Oy:lle`.
fn names_controller(statement: &Statement, controller: Option<&ContactBlock>) -> bool {
    controller
        .and_then(|controller| controller.name.as_deref())
        .and_then(|name| statement.text.split_once(name))
        .is_some_and(|(_, after)| {
            words::in_every_language(|vocabulary| vocabulary.toward)
                .any(|ending| after.starts_with(ending))
        })
}

fn scopes(statement: &Statement, passage: &Passage<'_>) -> Vec<Scope> {
    let mut scopes = statement.terms(passage.cues.scopes);
    // Without marketing beside it, disclosure may be anything.
    let objects = statement.holds(passage.cues.marketing) || !scopes.is_empty();
    if objects && statement.says(passage.cues.object_disclosure) {
        scopes.push(Scope::DisclosureForMarketing);
    }
    scopes
}

fn read_addresses(right: &mut Right, statement: &Statement, passage: &Passage<'_>) {
    let fields = passage.fields;
    let parties = || {
        fields
            .controller
            .iter()
            .chain(fields.contacts.iter().map(|(_, found)| found))
    };
    let mut emails: Vec<Email> = email::find(&statement.text)
        .into_iter()
        .map(|(_, found)| found.address().map_or(found, Email))
        .filter(|found| !parties().any(|party| party.emails.contains(found)))
        .collect();
    let hidden = email::find_hidden(&statement.text);
    emails.extend(
        hidden
            .into_iter()
            .map(|range| Email(statement.text[range].to_owned())),
    );
    emails.extend(gaps(statement, passage.cues));
    add_all(&mut right.emails, emails);
    let phones = phone::find(&statement.text)
        .into_iter()
        .map(|(_, written)| written)
        .filter(|written| !parties().any(|party| party.phones.contains(written)))
        .map(Phone)
        .collect();
    add_all(&mut right.phones, phones);
}

/// A gap of a template in the place of an address: `(s-postiosoite)`.
fn gaps(statement: &Statement, cues: &Cues) -> Vec<Email> {
    phrases::each(cues.email_gaps)
        .filter(|gap| statement.lower.contains(gap))
        .map(|gap| Email(gap.to_owned()))
        .collect()
}

fn add_all<T: PartialEq>(list: &mut Vec<T>, more: Vec<T>) {
    for one in more {
        if list.len() < MOST && !list.contains(&one) {
            list.push(one);
        }
    }
}

/// The most ways, addresses or scopes of a right; a text with more is no notice.
const MOST: usize = 100;
