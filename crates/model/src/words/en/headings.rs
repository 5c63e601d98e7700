//! Headings of the sections, and what is printed where a section says that there is none.

use crate::notice::About;

pub(super) fn heading(about: About) -> &'static str {
    match about {
        About::Controller => "Controller",
        About::Contact => "Contact for data protection matters",
        About::Dpo => "Data protection officer",
        About::RegisterName => "Name of the register",
        About::Purposes => "Purposes of the processing",
        About::Exclusions => "What the data is not used for",
        About::LegalBasis => "Legal basis of the processing",
        About::DataSubjects => "Categories of data subjects",
        About::DataContent => "Categories of personal data",
        About::Sources => "Sources of the data",
        About::Disclosures => "Recipients of the data",
        About::Processors => "Processors",
        About::Transfers => "Transfers outside the EU or EEA",
        About::Publication => "Publication of the data",
        About::Protection => "Protection of the data",
        About::ProtectionManual => "Manual material",
        About::ProtectionElectronic => "Data processed electronically",
        About::Retention => "Retention period",
        About::Provision => "Whether the data must be given",
        About::Cookies => "Cookies",
        About::AutomatedDecisions => "Automated decision-making and profiling",
        About::RightAccess => "Right of access",
        About::RightRectification => "Right to rectification",
        About::RightErasure => "Right to erasure",
        About::RightRestriction => "Right to restriction of processing",
        About::RightPortability => "Right to data portability",
        About::RightObject => "Right to object",
        About::RightWithdrawConsent => "Right to withdraw consent",
        About::RightHumanReview => "Rights concerning automated decisions",
        About::RightOther => "Other rights",
        About::SupervisoryAuthority => "Right to lodge a complaint with a supervisory authority",
        About::Availability => "Where this notice is available",
        About::Other => "Other information",
    }
}

pub(super) fn heading_1999(about: About) -> &'static str {
    match about {
        About::Contact => "Contact person in register matters",
        About::Purposes => "Purpose of the processing of personal data",
        About::Exclusions => "Restrictions on use",
        About::LegalBasis => "Basis for keeping the register",
        About::DataSubjects => "Groups of data subjects",
        About::DataContent => "Data content of the register",
        About::Sources => "Regular sources of data",
        About::Disclosures => "Regular disclosures of data",
        About::Processors => "Outsourcing of the processing",
        About::Protection => "Principles of the protection of the register",
        About::ProtectionManual => "A. Manual material",
        About::ProtectionElectronic => "B. Data stored in data systems",
        About::RightAccess => "Right of inspection",
        About::RightRectification => "Right to demand rectification",
        About::RightObject => "Right to prohibit processing",
        About::RightOther => "Other rights related to the processing of personal data",
        About::SupervisoryAuthority => "Bringing a matter to the Data Protection Ombudsman",
        About::Availability => "Availability of the description of file",
        About::Controller
        | About::Dpo
        | About::RegisterName
        | About::Transfers
        | About::Publication
        | About::Retention
        | About::Provision
        | About::Cookies
        | About::AutomatedDecisions
        | About::RightErasure
        | About::RightRestriction
        | About::RightPortability
        | About::RightWithdrawConsent
        | About::RightHumanReview
        | About::Other => heading(about),
    }
}

pub(super) fn none(about: About) -> &'static str {
    match about {
        About::Controller => "No controller is named.",
        About::Contact => "No contact person is named.",
        About::Dpo => "No data protection officer has been designated.",
        About::RegisterName => "The register has no name.",
        About::Purposes => "No purpose is stated.",
        About::Exclusions => "No use is ruled out.",
        About::LegalBasis => "No legal basis is stated.",
        About::DataSubjects => "No categories of data subjects are stated.",
        About::DataContent => "No personal data is kept.",
        About::Sources => "No data is obtained from other sources.",
        About::Disclosures => "The data is not disclosed to others.",
        About::Processors => "No processors are used.",
        About::Transfers => "The data is not transferred outside the EU or EEA.",
        About::Publication => "The data is not published.",
        About::Protection => "No protection is stated.",
        About::ProtectionManual => "There is no manual material.",
        About::ProtectionElectronic => "No data is processed electronically.",
        About::Retention => "No retention period has been set.",
        About::Provision => "The data does not have to be given.",
        About::Cookies => "Cookies are not used.",
        About::AutomatedDecisions => "The data is not used for automated decisions or profiling.",
        About::RightAccess
        | About::RightRectification
        | About::RightErasure
        | About::RightRestriction
        | About::RightPortability
        | About::RightObject
        | About::RightWithdrawConsent
        | About::RightHumanReview
        | About::RightOther => "The notice says that there is no such right.",
        About::SupervisoryAuthority => "The notice names no authority.",
        About::Availability => "The notice is not available elsewhere.",
        About::Other => "There is nothing else to say.",
    }
}
