//! English headings.

use seloste_model::notice::About;

use crate::phrases::Phrases;

/// Headings by the sections that they open.
pub(super) const HEADINGS: &[(&[About], Phrases)] = &[
    (
        &[About::Controller],
        "controller; controllers; data controller; register controller; register keeper; holder of the register; \
         data file controller; controller of the register; registrar; personal data controller",
    ),
    (
        &[About::Contact],
        "contact; contact person; contact persons; contact person for the register; person responsible for the register; \
         person handling register matters; contact person in matters concerning the register; \
         contact person in register matters; contact address for matters concerning the register; \
         person in charge of the register; contact details; contact information",
    ),
    (
        &[About::Dpo],
        "data protection officer; contact details of the data protection officer; \
         name and contact details of the data protection officer",
    ),
    (
        &[About::RegisterName],
        "name of the register; name of register; register name; filing system name; name of the filing system; \
         name of the data file",
    ),
    (
        &[About::DataSubjects],
        "data subjects; categories of data subjects; groups of data subjects; registered persons",
    ),
    (
        &[About::Purposes],
        "purpose of the processing; purposes of the processing; purpose of processing; purpose of processing personal data; \
         purpose of processing of personal data; purpose of handling personal data; \
         purpose of the processing of personal data; purpose of the register; purpose for processing personal data; \
         purposes of processing; use of data",
    ),
    (
        &[About::LegalBasis],
        "legal basis; legal basis for processing; legal basis of the processing; legal basis for the processing; \
         grounds for processing; basis for keeping the register",
    ),
    (
        &[About::DataContent],
        "data content of the register; data content of register; data contents of register; data contents of the register; \
         content of the register; contents of the register; register data content; data content; categories of personal data; \
         what data do we collect; personal data processed; data collected; data we collect",
    ),
    (
        &[About::Sources],
        "regular data sources; regular sources of data; regular sources of information; regular information sources; \
         regulation information sources; normal data sources; data sources; sources of data; sources of information; \
         data origin",
    ),
    (
        &[About::Disclosures],
        "regular disclosure of data; regular disclosures; regular disclosures of data; \
         regular destinations of disclosed data; normal release of data; regular release of data; regulation release of data; \
         disclosure of data; recipients; recipients of data; recipients of personal data; \
         sharing the data with third parties; regular disclosure of information; disclosure of personal data; \
         recipient groups",
    ),
    (
        &[About::Transfers],
        "transfer of data outside the eu or eea; transfer of data outside the eu or the eea; \
         transfer of data outside the eu or the european economic area; transfers outside the eu or eea; \
         transferring data outside the eu or eea; transfer of personal data outside the eu or eea; \
         transfer of data to countries outside the eu or eea; data transfers; \
         personal data is transfers outside the european economic area of the european union; \
         transfer of data outside the european union or the european economic area",
    ),
    (
        &[About::Processors],
        "processors; data processors; processors of personal data; technical implementation of the register",
    ),
    (
        &[About::Protection],
        "principles of protection; principles of register protection; principles of protecting the register; \
         principles for protection of the register; principles of the protection of the register; \
         principles concerning the protection of the register files; register protection; \
         security principles of the register; protection of the register; data security; \
         technical and organisational security measures; security; principles of protection of the register",
    ),
    (
        &[About::ProtectionManual],
        "manual material; manual materials; manual data; paper documents",
    ),
    (
        &[About::ProtectionElectronic],
        "data stored in the data systems; data stored in data systems; electronic material; electronically stored data; \
         electronically processed data",
    ),
    (
        &[About::Retention],
        "retention period; retention; retention of data; data retention; storage period; retention of personal data; \
         storage period for personal data; storage period for personal data or criteria for storage period",
    ),
    (&[About::Cookies], "cookies; use of cookies; about cookies"),
    (
        &[About::AutomatedDecisions],
        "automated decisions; automated decision making; automated decisionmaking; automatic decision-making; \
         automated decision-making and profiling; profiling",
    ),
    (
        &[About::RightAccess],
        "right of inspection; right to inspection; right of access; right to access; right to inspect; the right of access; \
         access to data",
    ),
    (
        &[About::RightRectification],
        "right to demand correction; error correction; right to rectification; correction of data; rectification of data; \
         right to demand rectification; correction of information",
    ),
    (
        &[About::RightObject],
        "right to object; the right to object; right of prohibition; prohibition right; right to prohibit direct marketing",
    ),
    (
        &[About::RightErasure],
        "right to erasure; the right to have data deleted; right to be forgotten; deletion of data",
    ),
    (
        &[About::RightOther],
        "rights of the data subject; rights of data subjects; other rights; \
         other rights related to the processing of personal data; your rights; individual rights",
    ),
    (
        &[About::RightRestriction],
        "right to restriction of processing; the right to limit processing; right to restrict processing",
    ),
    (
        &[About::RightPortability],
        "right to data portability; the right to transfer data from one system to another",
    ),
    (
        &[About::RightWithdrawConsent],
        "withdrawal of consent; right to withdraw consent",
    ),
    (
        &[About::SupervisoryAuthority],
        "right to lodge a complaint; right to complain; supervisory authority; \
         the right to make a complaint to the authorities; right to lodge a complaint with a supervisory authority",
    ),
    (
        &[About::Other],
        "introduction; general; changes to this privacy notice; changes to this privacy policy; changes to the privacy policy",
    ),
];

/// Parts of merged headings, by the section that each stands for.
pub(super) const PARTS: &[(About, Phrases)] = &[
    (About::LegalBasis, "basis; legal grounds"),
    (About::Purposes, "purpose; purposes"),
    (About::RightObject, "prohibition"),
    (About::Transfers, "transfer; transfers"),
    (About::Disclosures, "disclosure; release"),
    (About::Retention, "storage"),
];
