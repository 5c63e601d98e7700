//! The words of English notices of Finnish registers.

mod cues;
mod headings;

use seloste_model::notice::About;

use crate::vocabulary::{Label, Vocabulary};

/// The words of English notices.
pub(super) static WORDS: Vocabulary = Vocabulary {
    small_words: "the; and; of; to; is; in; for; are; by; or; not; with; data; register; personal",
    headings: headings::HEADINGS,
    parts: headings::PARTS,
    owners: "",
    titles: "description of file; description of the register; register description; file description; privacy notice; \
         privacy policy; privacy statement; data protection notice; data protection description; \
         personal data file description",
    second_documents: "information under the personal data act; information for data subjects",
    joiners: "and",
    and_or: &[],
    folds: &[],
    ending_folds: &[],
    articles: "",
    statutes: "",
    boilerplate: "skip to content; skip to main content; menu; main menu; your cart; search; home; back to top; toggle navigation",
    placeholders: "[company name]; [name]; (email address); give the company name; lorem ipsum",
    drafted: "created; drawn up; date of drafting; drafted; compiled",
    updated: "updated; last updated; last modified; last changed; modified",
    labels: &[
        (
            Label::Name,
            "name; company; organisation; contact person; controller",
        ),
        (
            Label::BusinessId,
            "business id; business identity code; vat number",
        ),
        (
            Label::Address,
            "address; postal address; street address; visiting address; contact details; contact information",
        ),
        (
            Label::Phone,
            "telephone number; phone number; telephone; phone; mobile; tel.; tel; switchboard",
        ),
        (Label::Fax, "telefax; fax"),
        (Label::Email, "email address; e-mail address; e-mail; email"),
        (Label::Web, "website; web; www"),
    ],
    streets: "street; road; avenue; lane",
    signs: &[
        (
            About::Disclosures,
            "disclos; recipient; releas; given; shar; third part",
        ),
        (About::Transfers, "transfer; outside; eea; eu"),
        (
            About::LegalBasis,
            "basis; based; consent; contract; legitimate",
        ),
        (About::Purposes, "purpose; used; use"),
        (
            About::Protection,
            "protect; lock; password; firewall; access; secur",
        ),
        (About::Retention, "retain; retention; stored; kept; delet"),
        (About::RightAccess, "inspect; access; check"),
        (About::RightRectification, "rectif; correct"),
        (About::RightErasure, "eras; delet; remov"),
        (About::RightObject, "object; prohibit; forbid"),
        (About::Cookies, "cookie"),
        (
            About::SupervisoryAuthority,
            "complain; supervisory; ombudsman",
        ),
        (About::AutomatedDecisions, "automat; profil"),
    ],
    abbreviations: "e.g; i.e; no",
    references: "section",
    referred_person: "",
    referred_address: "",
    statute_parts: "",
    toward: "",
    cues: &cues::CUES,
};
