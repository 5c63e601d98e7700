//! The kinds of request, and what can be objected to.

use crate::request::{Kind, Scope};
use crate::words::KindWords;

pub(super) fn kind(kind: Kind) -> KindWords {
    let (title, short, explanation) = match kind {
        Kind::Access => (
            "I want to inspect my data (right of access)",
            "Inspecting my data",
            "We tell you whether we process your data, give you a copy of it and explain how we \
            use it. You need not give reasons.",
        ),
        Kind::Rectification => (
            "I want my data rectified",
            "Rectifying my data",
            "We put wrong data right and complete incomplete data. If we do not rectify it, we \
            tell you why.",
        ),
        Kind::ObjectMarketing => (
            "Stop direct marketing (right to object)",
            "Stopping direct marketing",
            "We stop using your data for marketing. You need not give reasons. We keep a note of \
            your objection so that we can respect it.",
        ),
        Kind::Object => (
            "I object to the processing of my data",
            "Objecting to processing",
            "You can object to processing that rests on a legitimate interest, a task in the \
            public interest or official authority. We stop, unless we show compelling legitimate \
            grounds to go on or need the data for legal claims.",
        ),
        Kind::Erasure => (
            "I want my data erased",
            "Erasing my data",
            "We erase the data if the law gives you the right to it. We cannot erase data that we \
            are required by law to keep, such as accounting records.",
        ),
        Kind::Restriction => (
            "I want processing restricted",
            "Restricting processing",
            "We store the data but generally do not use it, for example while we check whether it \
            is accurate. The right applies in the cases laid down by law.",
        ),
        Kind::Portability => (
            "I want to receive my data or have it transferred (portability)",
            "Receiving or transferring my data",
            "You get the data that you have given us in a machine-readable format. The right \
            applies to data processed by automated means on the basis of consent or a contract.",
        ),
        Kind::WithdrawConsent => (
            "I withdraw my consent",
            "Withdrawing consent",
            "You can withdraw your consent at any time, and need not give reasons. Withdrawal \
            does not affect the lawfulness of what was done before it.",
        ),
        Kind::PublicationBan => (
            "I forbid publication of my data",
            "Forbidding publication",
            "You can forbid us to publish your data, for example in a list or on the web. You \
            need not give reasons. This does not cover publication that the law requires.",
        ),
        Kind::DisclosureBan => (
            "I forbid disclosure of my data for marketing",
            "Forbidding disclosure",
            "We stop disclosing your data to others for their marketing. You need not give \
            reasons.",
        ),
        Kind::HumanReview => (
            "I want a person to look at an automated decision",
            "Human review of a decision",
            "You can ask for a person to look at a decision made solely by automated means, give \
            your point of view and contest the decision. The right covers decisions that rest on \
            a contract or on consent.",
        ),
        Kind::Question => (
            "I have another question about my data",
            "Another question",
            "You can ask anything about the processing of your personal data.",
        ),
    };
    KindWords {
        title,
        short,
        explanation,
    }
}

pub(super) fn scope(scope: Scope) -> &'static str {
    match scope {
        Scope::DirectAdvertising => "direct advertising",
        Scope::DistanceSelling => "distance selling",
        Scope::OtherDirectMarketing => "other direct marketing",
        Scope::MarketResearch => "market research",
        Scope::OpinionResearch => "opinion polls",
        Scope::PersonalDirectory => "personal directories",
        Scope::Genealogy => "genealogical research",
        Scope::ListPublication => "publication in a list",
        Scope::DisclosureForMarketing => "disclosure for marketing",
        Scope::Profiling => "profiling for marketing",
        Scope::Remarketing => "remarketing (targeted online advertising)",
        Scope::Email => "marketing by email",
        Scope::Sms => "marketing by text message",
        Scope::AutomatedCalls => "marketing by automated calls",
        Scope::Telephone => "telephone sales",
    }
}
