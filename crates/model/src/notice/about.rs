//! The codes of the sections.

use serde::{Deserialize, Serialize};

use crate::Route;

/// What a section, or a block of wording, is about. The codes are the names of the tables in a notice file
/// and of the import report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[allow(
    missing_docs,
    reason = "the fields of `Notice` of the same names say what each is"
)]
pub enum About {
    Controller,
    Contact,
    Dpo,
    RegisterName,
    Purposes,
    Exclusions,
    LegalBasis,
    DataSubjects,
    DataContent,
    Sources,
    Disclosures,
    Processors,
    Transfers,
    Publication,
    Protection,
    ProtectionManual,
    ProtectionElectronic,
    Retention,
    Provision,
    Cookies,
    AutomatedDecisions,
    RightAccess,
    RightRectification,
    RightErasure,
    RightRestriction,
    RightPortability,
    RightObject,
    RightWithdrawConsent,
    RightHumanReview,
    RightOther,
    SupervisoryAuthority,
    Availability,
    Other,
}

impl About {
    /// Every code, in the order in which a page prints the sections.
    pub const ALL: [About; 33] = [
        About::Controller,
        About::Contact,
        About::Dpo,
        About::RegisterName,
        About::Purposes,
        About::Exclusions,
        About::LegalBasis,
        About::DataSubjects,
        About::DataContent,
        About::Sources,
        About::Disclosures,
        About::Processors,
        About::Transfers,
        About::Publication,
        About::Protection,
        About::ProtectionManual,
        About::ProtectionElectronic,
        About::Retention,
        About::Provision,
        About::Cookies,
        About::AutomatedDecisions,
        About::RightAccess,
        About::RightRectification,
        About::RightErasure,
        About::RightRestriction,
        About::RightPortability,
        About::RightObject,
        About::RightWithdrawConsent,
        About::RightHumanReview,
        About::RightOther,
        About::SupervisoryAuthority,
        About::Availability,
        About::Other,
    ];

    /// The code as written in files: `data_content`.
    pub const fn code(self) -> &'static str {
        match self {
            About::Controller => "controller",
            About::Contact => "contact",
            About::Dpo => "dpo",
            About::RegisterName => "register_name",
            About::Purposes => "purposes",
            About::Exclusions => "exclusions",
            About::LegalBasis => "legal_basis",
            About::DataSubjects => "data_subjects",
            About::DataContent => "data_content",
            About::Sources => "sources",
            About::Disclosures => "disclosures",
            About::Processors => "processors",
            About::Transfers => "transfers",
            About::Publication => "publication",
            About::Protection => "protection",
            About::ProtectionManual => "protection_manual",
            About::ProtectionElectronic => "protection_electronic",
            About::Retention => "retention",
            About::Provision => "provision",
            About::Cookies => "cookies",
            About::AutomatedDecisions => "automated_decisions",
            About::RightAccess => "right_access",
            About::RightRectification => "right_rectification",
            About::RightErasure => "right_erasure",
            About::RightRestriction => "right_restriction",
            About::RightPortability => "right_portability",
            About::RightObject => "right_object",
            About::RightWithdrawConsent => "right_withdraw_consent",
            About::RightHumanReview => "right_human_review",
            About::RightOther => "right_other",
            About::SupervisoryAuthority => "supervisory_authority",
            About::Availability => "availability",
            About::Other => "other",
        }
    }

    /// The section that a value of this route belongs to; none for what is about the notice as a whole, such as its
    /// title, and for the blocks of wording.
    pub fn of(route: &Route) -> Option<About> {
        match route.table()? {
            "joint_controllers" | "joint_arrangement" | "representative" => Some(About::Controller),
            "contacts" => Some(About::Contact),
            "register" => Some(About::RegisterName),
            table => About::from_code(table),
        }
    }

    /// The section with this code.
    pub fn from_code(code: &str) -> Option<About> {
        About::ALL.into_iter().find(|about| about.code() == code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_what_serde_writes() {
        for about in About::ALL {
            assert_eq!(serde_json::to_value(about).unwrap(), about.code());
            assert_eq!(About::from_code(about.code()), Some(about));
        }
    }
}
