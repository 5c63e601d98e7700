//! The parties of a notice, and everyone's contact details.

use seloste_model::notice::Party;
use seloste_model::{Address, Email, Notice, Phone};

use crate::requests::request_rights;

/// The controllers and the representative, each with its route.
pub(crate) fn parties(notice: &Notice) -> Vec<(String, &Party)> {
    let mut parties = Vec::new();
    parties.extend(
        notice
            .controller
            .iter()
            .map(|party| ("controller".to_owned(), party)),
    );
    for (index, party) in notice.joint_controllers.iter().enumerate() {
        parties.push((format!("joint_controllers.{index}"), party));
    }
    let representative = notice.representative.iter();
    parties.extend(representative.map(|party| ("representative".to_owned(), party)));
    parties
}

/// The contact details of one holder: a party, a contact or a right.
pub(crate) struct Details<'a> {
    pub(crate) route: String,
    pub(crate) addresses: Vec<(String, &'a Address)>,
    pub(crate) phones: &'a [Phone],
    pub(crate) emails: &'a [Email],
}

/// The contact details of controllers, representative and contacts, and those that rights give. Those of the
/// supervisory authority are left out.
pub(crate) fn details(notice: &Notice) -> Vec<Details<'_>> {
    let mut all = Vec::new();
    for (route, party) in parties(notice) {
        all.push(Details {
            addresses: numbered(&route, &party.addresses),
            phones: &party.phones,
            emails: &party.emails,
            route,
        });
    }
    for (index, contact) in notice.contacts.iter().enumerate() {
        let route = format!("contacts.{index}");
        all.push(Details {
            addresses: numbered(&route, &contact.addresses),
            phones: &contact.phones,
            emails: &contact.emails,
            route,
        });
    }
    for (about, right) in request_rights(notice) {
        let route = about.code().to_owned();
        let address = right.address.iter();
        all.push(Details {
            addresses: address
                .map(|address| (format!("{route}.address"), address))
                .collect(),
            phones: &right.phones,
            emails: &right.emails,
            route,
        });
    }
    all
}

fn numbered<'a>(route: &str, addresses: &'a [Address]) -> Vec<(String, &'a Address)> {
    let number = |(index, address)| (format!("{route}.addresses.{index}"), address);
    addresses.iter().enumerate().map(number).collect()
}
