//! The report: what was understood of a text, what was not, and what is missing.

use seloste_model::notice::About;
use serde::Serialize;

use crate::fields::Fields;
use crate::fields::contact_block::ContactBlock;
use crate::problem::Problem;
use crate::reading::{Reading, Section};

/// What was read out of a text; its JSON is the import report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The language of the text: `fi`, `sv` or `en`.
    pub lang: seloste_model::Lang,
    /// The title of the whole.
    pub title: Option<String>,
    /// The sections, in the order of the text.
    pub sections: Vec<ReportSection>,
    /// Lines that are no part of a section.
    pub unmapped: Vec<String>,
    /// Who keeps the register.
    pub controller: Option<ReportParty>,
    /// Who to turn to.
    pub contacts: Vec<ReportParty>,
    /// The name of the register.
    pub register_name: Option<String>,
    /// When the notice was drawn up.
    pub drafted: Option<seloste_model::Date>,
    /// When it was last changed.
    pub updated: Option<seloste_model::Date>,
    /// What a person should look at.
    pub problems: Vec<Problem>,
}

/// One section of the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReportSection {
    /// The heading as written, wrapped lines joined.
    pub heading: String,
    /// What it is about.
    pub canonical: Vec<About>,
    /// How deep it is, 1 being the highest.
    pub level: u8,
    /// The body.
    pub text: String,
    /// The first and the last line in the original, the heading's included.
    pub line: (usize, usize),
}

/// A company or person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReportParty {
    /// The name.
    pub name: Option<String>,
    /// The business id as written.
    pub business_id: Option<String>,
    /// The street or post office box.
    pub street: Option<String>,
    /// The postal code.
    pub postal_code: Option<String>,
    /// The town.
    pub city: Option<String>,
    /// Telephone numbers as written.
    pub phone: Vec<String>,
    /// Email addresses, masks undone.
    pub email: Vec<String>,
}

impl Report {
    pub(crate) fn new(reading: &Reading, fields: &Fields, problems: Vec<Problem>) -> Self {
        let text = |at: &usize| reading.lines[*at].text.clone();
        let mut outside: Vec<usize> = [&reading.preface[..], &reading.boilerplate[..]].concat();
        outside.sort_unstable();
        Self {
            lang: reading.lang,
            title: reading.title.as_ref().map(text),
            sections: reading
                .sections
                .iter()
                .map(|section| report_section(reading, section))
                .collect(),
            unmapped: outside.iter().map(text).collect(),
            controller: fields.controller.as_ref().map(report_party),
            contacts: fields
                .contacts
                .iter()
                .map(|(_, found)| report_party(found))
                .collect(),
            register_name: fields.register_name.clone(),
            drafted: fields.drafted,
            updated: fields.updated,
            problems,
        }
    }
}

fn report_section(reading: &Reading, section: &Section) -> ReportSection {
    let lines = &reading.lines[section.lines.clone()];
    let number = |line: &crate::line::Line| line.number;
    let first = lines.first().map_or(0, number);
    let last = lines
        .iter()
        .rfind(|line| !line.is_blank())
        .map_or(first, number);
    let mut canonical: Vec<About> = section.codes.iter().copied().map(reported).collect();
    canonical.dedup();
    ReportSection {
        heading: section.heading.clone(),
        canonical,
        level: section.level,
        text: section.text(),
        line: (first, last),
    }
}

fn report_party(found: &ContactBlock) -> ReportParty {
    ReportParty {
        name: found.name.clone(),
        business_id: found.business_id.clone(),
        street: found.street.clone(),
        postal_code: found.postal_code.clone(),
        city: found.city.clone(),
        phone: found.phones.clone(),
        email: found.emails.iter().map(|email| email.0.clone()).collect(),
    }
}

/// The report knows fewer codes than a notice has tables.
fn reported(about: About) -> About {
    match about {
        About::RightRestriction | About::RightPortability | About::RightWithdrawConsent => {
            About::RightOther
        }
        About::RightHumanReview => About::AutomatedDecisions,
        About::Exclusions => About::Purposes,
        About::Publication | About::Provision | About::Availability => About::Other,
        About::Controller
        | About::Contact
        | About::Dpo
        | About::RegisterName
        | About::Purposes
        | About::LegalBasis
        | About::DataSubjects
        | About::DataContent
        | About::Sources
        | About::Disclosures
        | About::Processors
        | About::Transfers
        | About::Protection
        | About::ProtectionManual
        | About::ProtectionElectronic
        | About::Retention
        | About::Cookies
        | About::AutomatedDecisions
        | About::RightAccess
        | About::RightRectification
        | About::RightErasure
        | About::RightObject
        | About::RightOther
        | About::SupervisoryAuthority
        | About::Other => about,
    }
}
