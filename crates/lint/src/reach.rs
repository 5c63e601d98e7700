//! The ways in which a data subject can reach the controller.

use seloste_model::notice::{Channel, Contact, ContactRole, Party, Right};
use seloste_model::{Address, Email, Notice, Phone};

/// The addresses, telephone numbers and emails that lead to someone.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ways<'a> {
    addresses: Vec<&'a Address>,
    phones: Vec<&'a Phone>,
    emails: Vec<&'a Email>,
}

impl<'a> Ways<'a> {
    /// The ways to the controllers.
    pub(crate) fn to_controllers(notice: &'a Notice) -> Self {
        let mut ways = Ways::default();
        notice.controllers().for_each(|party| ways.add_party(party));
        ways
    }

    /// The ways to the controllers and to every contact.
    pub(crate) fn to_anyone(notice: &'a Notice) -> Self {
        let mut ways = Ways::to_controllers(notice);
        notice
            .contacts
            .iter()
            .for_each(|contact| ways.add_contact(contact));
        ways
    }

    /// The ways to one contact.
    pub(crate) fn to_contact(contact: &'a Contact) -> Self {
        let mut ways = Ways::default();
        ways.add_contact(contact);
        ways
    }

    /// The ways that a right itself gives.
    fn of_right(right: &'a Right) -> Self {
        Ways {
            addresses: right.address.iter().collect(),
            phones: right.phones.iter().collect(),
            emails: right.emails.iter().collect(),
        }
    }

    fn add_party(&mut self, party: &'a Party) {
        self.addresses.extend(&party.addresses);
        self.phones.extend(&party.phones);
        self.emails.extend(&party.emails);
    }

    fn add_contact(&mut self, contact: &'a Contact) {
        self.addresses.extend(&contact.addresses);
        self.phones.extend(&contact.phones);
        self.emails.extend(&contact.emails);
    }

    pub(crate) fn by_letter(&self) -> bool {
        self.addresses.iter().any(|address| {
            address
                .street
                .as_ref()
                .is_some_and(|street| !street.trim().is_empty())
        })
    }

    pub(crate) fn by_phone(&self) -> bool {
        self.phones.iter().any(|phone| phone.e164().is_some())
    }

    pub(crate) fn by_email(&self) -> bool {
        self.emails.iter().any(|email| email.address().is_some())
    }

    pub(crate) fn any(&self) -> bool {
        self.by_letter() || self.by_phone() || self.by_email()
    }
}

/// Whether a right can be used: its channels, or the contact details beside them, lead to someone.
pub(crate) fn leads_somewhere(notice: &Notice, right: &Right) -> bool {
    let own = Ways::of_right(right);
    let anyone = Ways::to_anyone(notice);
    let customer_service = || {
        let mut ways = Ways::to_controllers(notice);
        notice
            .contacts
            .iter()
            .filter(|contact| contact.role == ContactRole::CustomerService)
            .for_each(|contact| ways.add_contact(contact));
        ways
    };
    own.any()
        || right.link.is_some()
        || right.channels.iter().any(|channel| match channel {
            Channel::Email => anyone.by_email(),
            Channel::Post | Channel::InPerson => anyone.by_letter(),
            Channel::Phone => anyone.by_phone(),
            Channel::CustomerService => customer_service().any(),
            Channel::ContactPerson | Channel::Controller => anyone.any(),
            // The form itself is the way; where it is, is for the page to say.
            Channel::WebForm => true,
        })
}
