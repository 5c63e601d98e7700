//! The values that identify a notice: the controller, the contacts, the name of the register, the dates.

pub(crate) mod business_id;
pub(crate) mod contact_block;
pub(crate) mod date;
pub(crate) mod email;
mod labels;
pub(crate) mod phone;
pub(crate) mod postal;
mod register_name;

use seloste_model::Date;
use seloste_model::notice::{About, ContactRole};

use crate::reading::Reading;
use contact_block::ContactBlock;
use date::Occasion;

/// The values read out of the sections.
#[derive(Debug, Default)]
pub(crate) struct Fields {
    /// The controller.
    pub controller: Option<ContactBlock>,
    /// People and units to turn to, each with its role.
    pub contacts: Vec<(ContactRole, ContactBlock)>,
    /// The name of the register.
    pub register_name: Option<String>,
    /// The day the notice was drawn up.
    pub drafted: Option<Date>,
    /// The day of the latest change.
    pub updated: Option<Date>,
}

/// Reads every value of a text.
pub(crate) fn read(reading: &Reading) -> Fields {
    let about = |code: About| {
        reading
            .sections
            .iter()
            .filter(move |section| section.is_about(code))
    };
    let controller =
        about(About::Controller).find_map(|section| contact_block::read(&section.body));
    let contacts = reading
        .sections
        .iter()
        .filter(|section| {
            let contact = section.is_about(About::Contact) || section.is_about(About::Dpo);
            // In a merged section the block is the controller's.
            contact && !section.is_about(About::Controller)
        })
        .filter_map(|section| {
            let role = if section.is_about(About::Dpo) {
                ContactRole::DataProtectionOfficer
            } else {
                ContactRole::ContactPerson
            };
            contact_block::read(&section.body).map(|found| (role, found))
        })
        .collect();
    let register_name =
        about(About::RegisterName).find_map(|section| register_name::read(&section.body));
    Fields {
        controller,
        contacts,
        register_name,
        drafted: date::find(&reading.lines, Occasion::Drafted),
        updated: date::find(&reading.lines, Occasion::Updated),
    }
}
