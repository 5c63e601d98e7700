//! The report of an import: the sections and values that were understood, the lines that were not, and the problems.

use serde::Serialize;

use seloste_model::notice::About;

use crate::fields::Fields;
use crate::fields::contact_block::ContactBlock;
use crate::line::Line;
use crate::problem::Problem;
use crate::reading::{Reading, Section};

/// The report of an import. Its JSON is that of `seloste import --report json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The language of the text: `fi`, `sv` or `en`.
    pub lang: seloste_model::Lang,
    /// The title of the notice.
    pub title: Option<String>,
    /// The sections, in the order of the text.
    pub sections: Vec<ReportSection>,
    /// Lines outside the sections, in the order of the text.
    pub unmapped: Vec<String>,
    /// The controller.
    pub controller: Option<ReportParty>,
    /// People and units to turn to.
    pub contacts: Vec<ReportParty>,
    /// The name of the register.
    pub register_name: Option<String>,
    /// The day the notice was drawn up.
    pub drafted: Option<seloste_model::Date>,
    /// The day of the latest change.
    pub updated: Option<seloste_model::Date>,
    /// Everything that a person should look at.
    pub problems: Vec<Problem>,
}

/// One section of the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReportSection {
    /// The heading as written, wrapped lines joined.
    pub heading: String,
    /// The codes of the topics that the heading names.
    pub canonical: Vec<About>,
    /// The depth of the heading, 1 being the highest.
    pub level: u8,
    /// The body, as lines.
    pub text: String,
    /// The first and the last line in the original, from 1, the heading's included.
    pub line: (usize, usize),
}

/// A company or person, with contact details.
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
    let number = |line: &Line| line.number;
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

/// The code in a report for a topic of a notice; a topic that is not listed keeps its own.
fn reported(about: About) -> About {
    FEWER_CODES
        .iter()
        .find(|(code, _)| *code == about)
        .map_or(about, |(_, reported)| *reported)
}

/// The topics of a notice for which a report has no code, each with the code that it has instead.
const FEWER_CODES: [(About, About); 8] = [
    (About::RightRestriction, About::RightOther),
    (About::RightPortability, About::RightOther),
    (About::RightWithdrawConsent, About::RightOther),
    (About::RightHumanReview, About::AutomatedDecisions),
    (About::Exclusions, About::Purposes),
    (About::Publication, About::Other),
    (About::Provision, About::Other),
    (About::Availability, About::Other),
];
