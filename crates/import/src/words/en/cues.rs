//! English cues.

use seloste_model::notice::{
    About, Channel, Demand, LegalBasis, MeasureTerm, PurposeTerm, SourceTerm,
};
use seloste_model::request::Scope;

use crate::vocabulary::cues::Cues;

/// The cues of English sentences.
pub(super) static CUES: Cues = Cues {
    negations: "not; no; never; nor",
    exceptions: "unless; except; without; other than",
    consent: "consent; permission",
    by_consent: "by consent; with consent; with the consent; based on consent",
    special: "health; illness; diagnos; religio; trade union; criminal; ethnic; sexual; sensitive",
    only: "only; solely",
    law: "law; statutory; authorit",
    own_use: "only for our own use; only used by the controller",
    marketing: "marketing; advertis; newsletter",
    use_of_data: "purpose; used; use; in order to",
    using: "use; process",
    disclosing: "disclos; given; releas; shar; sold",
    disclosure_phrases: "not disclosed; is disclosed; are disclosed; may be disclosed; not released; not shared; not given",
    transferring: "transfer; disclos",
    abroad: "outside the eu; outside the european; outside of the eu; third countr; outside eu",
    outside: "outside; third countr",
    processors: "subcontractor; service provider; data processor; outsourc",
    automated_decisions: ("automat", "decision"),
    profiling: "profiling; profile",
    publishing: ("publish", "list; register; data"),
    erasing_on_request: ("delet; eras; destroy; remov", "request"),
    keeping: "kept; stored; retain; delet; eras; destroy",
    reviewing: "every; reviewed",
    until: "as long as; until; when; after; at most; no longer",
    availability: (
        "description of file; privacy notice; privacy statement; notice",
        "available; can be seen",
    ),
    basis_phrases: "is based on; are based on; the basis is; legal basis is",
    bases: &[
        (LegalBasis::Consent, "consent"),
        (LegalBasis::Contract, "contract; agreement"),
        (LegalBasis::LegalObligation, "legal obligation; statutory"),
        (
            LegalBasis::PublicTask,
            "public interest; official authority",
        ),
        (LegalBasis::LegitimateInterests, "legitimate interest"),
    ],
    manual: "manual; paper",
    entitling: "right to; has the right; have the right; may prohibit; entitled",
    rights: &[
        (About::RightObject, "object; prohibit; forbid"),
        (About::RightAccess, "inspect; access; check"),
        (About::RightRectification, "rectif; correct"),
        (
            About::RightErasure,
            "erase; erasure; deleted; deletion; forgotten",
        ),
        (About::RightWithdrawConsent, "withdraw"),
        (
            About::RightRestriction,
            "restrict; restriction; limit the processing",
        ),
        (About::RightPortability, "portability; another controller"),
        (
            About::SupervisoryAuthority,
            "complain; complaint; supervisory authority; ombudsman",
        ),
    ],
    refusing: "refus; reject",
    email_gaps: "(email address); (email)",
    channels: &[
        (
            Channel::Email,
            "by email; by e-mail; email address; e-mail address",
        ),
        (Channel::Post, "by post; by letter; by mail; to the address"),
        (Channel::Phone, "by phone; by telephone; phone number"),
        (Channel::InPerson, "in person"),
        (Channel::CustomerService, "customer service"),
        (Channel::ContactPerson, "contact person"),
        (Channel::WebForm, "web form; online form"),
        (
            Channel::Controller,
            "to the controller; the register keeper; to us; contacting us",
        ),
    ],
    written: "in writing; written request",
    signed: "signed; signature",
    form: ("form", "recommend"),
    demands: &[
        (Demand::Data, "specify; which data"),
        (Demand::Grounds, "grounds; justif"),
        (Demand::CorrectValue, "correct data; correct information"),
        (Demand::Manner, "in what manner"),
        (
            Demand::IdentityCode,
            "personal identity code; social security number",
        ),
    ],
    scopes: &[
        (Scope::DirectAdvertising, "direct advertising"),
        (Scope::DistanceSelling, "distance selling; distance sales"),
        (
            Scope::OtherDirectMarketing,
            "direct marketing; other direct marketing",
        ),
        (Scope::MarketResearch, "market research; market and opinion"),
        (
            Scope::OpinionResearch,
            "opinion poll; opinion research; market and opinion",
        ),
        (Scope::PersonalDirectory, "personal director; biographical"),
        (Scope::Genealogy, "genealog"),
        (Scope::Profiling, "profiling"),
    ],
    object_disclosure: "disclosure",
    measures: &[
        (MeasureTerm::LockedPremises, "locked; guarded"),
        (
            MeasureTerm::AccessControl,
            "access right; access is; user right; authorised; restricted",
        ),
        (
            MeasureTerm::PersonalAccounts,
            "password; username; user name; user id",
        ),
        (MeasureTerm::Firewall, "firewall"),
        (MeasureTerm::Encryption, "encrypt"),
        (MeasureTerm::Backups, "backup; back-up"),
        (MeasureTerm::Confidentiality, "confidential; secrecy"),
        (MeasureTerm::SecureDestruction, "destroyed; shred"),
    ],
    purposes: &[
        (PurposeTerm::CustomerRelationship, "customer relation"),
        (PurposeTerm::Invoicing, "invoicing; billing"),
        (PurposeTerm::DirectMarketing, "direct marketing"),
        (PurposeTerm::Newsletter, "newsletter"),
        (PurposeTerm::Statistics, "statistic"),
        (PurposeTerm::Membership, "member"),
    ],
    sources: &[
        (
            SourceTerm::DataSubject,
            "themselves; data subject; provided by the user; from the user",
        ),
        (SourceTerm::Cookies, "cookie"),
        (SourceTerm::PopulationInformationSystem, "population"),
        (SourceTerm::Partners, "partner"),
    ],
    units: &[('Y', "year"), ('M', "month"), ('W', "week"), ('D', "day")],
    numbers: "one; two; three; four; five; six; seven; eight; nine; ten",
    item_ends: "and; or; as well as",
    register_endings: "register",
    legislation: "legislation",
    acts: &[
        ("523/1999", "personal data act; 523/1999; 523/99"),
        ("1050/2018", "data protection act; 1050/2018"),
        (
            "2016/679",
            "general data protection regulation; gdpr; 2016/679",
        ),
    ],
};
