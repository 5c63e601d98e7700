//! The kinds of request, what can be objected to, and the fields with what can be wrong in them.

use super::form::FORM;
use crate::request::{Field, Kind, Problem, Scope};
use crate::words::{FieldWords, KindWords};

pub(super) fn kind(kind: Kind) -> KindWords {
    let (title, short, explanation) = match kind {
        Kind::Access => (
            "I want to inspect my data (right of access)",
            "Inspecting my data",
            "You get to know whether we process your data, a copy of it, and an account of how we use it. You need not give reasons.",
        ),
        Kind::Rectification => (
            "I want my data rectified",
            "Rectifying my data",
            "We put wrong data right and complete incomplete data. If we do not rectify it, we tell you why.",
        ),
        Kind::ObjectMarketing => (
            "Stop direct marketing (right to object)",
            "Stopping direct marketing",
            "We stop using your data for marketing. You need not give reasons. We keep a note of your objection so that we can respect it.",
        ),
        Kind::Object => (
            "I object to the processing of my data",
            "Objecting to processing",
            "You can object to processing that rests on a legitimate interest, a task in the public interest or official authority. We stop, unless we show compelling legitimate grounds to go on or need the data for legal claims.",
        ),
        Kind::Erasure => (
            "I want my data erased",
            "Erasing my data",
            "We erase the data if the law gives you the right to it. We cannot erase data that we are required by law to keep, such as accounting records.",
        ),
        Kind::Restriction => (
            "I want processing restricted",
            "Restricting processing",
            "We store the data but mostly do not use it, for example while we check whether it is accurate. The right applies in the cases laid down by law.",
        ),
        Kind::Portability => (
            "I want to receive my data or have it transferred (portability)",
            "Receiving or transferring my data",
            "You get the data that you have given us in a machine-readable format. The right applies to data processed by automated means on the basis of consent or a contract.",
        ),
        Kind::WithdrawConsent => (
            "I withdraw my consent",
            "Withdrawing consent",
            "You can withdraw your consent at any time, and need not give reasons. Withdrawal does not affect what was done before it.",
        ),
        Kind::PublicationBan => (
            "I forbid publication of my data",
            "Forbidding publication",
            "You can forbid us to publish your data, for example in a list or on the web. You need not give reasons. This does not cover publication laid down by law.",
        ),
        Kind::DisclosureBan => (
            "I forbid disclosure of my data for marketing",
            "Forbidding disclosure for marketing",
            "We stop disclosing your data to others for their marketing. You need not give reasons.",
        ),
        Kind::HumanReview => (
            "I want a person to look at an automated decision",
            "Human review of a decision",
            "You can ask for a person to look at a decision made solely by automated means, give your point of view and contest the decision.",
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

pub(super) fn field(kind: Kind, field: Field) -> FieldWords {
    let (label, hint) = match field {
        Field::Name => match kind {
            Kind::ObjectMarketing | Kind::WithdrawConsent => {
                ("Name", "Not needed if your contact details are enough.")
            }
            Kind::Access
            | Kind::Rectification
            | Kind::Object
            | Kind::Erasure
            | Kind::Restriction
            | Kind::Portability
            | Kind::PublicationBan
            | Kind::DisclosureBan
            | Kind::HumanReview
            | Kind::Question => ("Name", ""),
        },
        Field::Contact => contact(kind),
        Field::Identifier => (
            "Customer number or similar",
            "Helps us find your data. Do not write your personal identity code.",
        ),
        Field::OnBehalf => (
            "On whose behalf are you making the request?",
            "Only if you act for someone else: their name and your right to act for them, for example as guardian or authorised representative.",
        ),
        Field::Scope => (FORM.scope_legend, FORM.scope_hint),
        Field::Data => data(kind),
        Field::CorrectValue => ("What should it be?", ""),
        Field::Grounds => grounds(kind),
        Field::Message => match kind {
            Kind::Question => ("Your question", "Tell us only what is needed to answer it."),
            Kind::Access
            | Kind::Rectification
            | Kind::ObjectMarketing
            | Kind::Object
            | Kind::Erasure
            | Kind::Restriction
            | Kind::Portability
            | Kind::WithdrawConsent
            | Kind::PublicationBan
            | Kind::DisclosureBan
            | Kind::HumanReview => (
                "Anything else you want to say",
                "Tell us only what is needed to handle the request.",
            ),
        },
    };
    FieldWords { label, hint }
}

fn contact(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::ObjectMarketing => (
            "Where should marketing no longer reach you?",
            "The email address, phone number or postal address that should no longer get marketing. We reply there if need be.",
        ),
        Kind::WithdrawConsent => (
            "Your contact details",
            "The email address, phone number or postal address that the consent concerns or where we can reply.",
        ),
        Kind::Access
        | Kind::Rectification
        | Kind::Object
        | Kind::Erasure
        | Kind::Restriction
        | Kind::Portability
        | Kind::PublicationBan
        | Kind::DisclosureBan
        | Kind::HumanReview
        | Kind::Question => (
            "Contact for our reply",
            "The email address, phone number or postal address where we can reply.",
        ),
    }
}

fn data(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Access => (
            "Which data do you want to see?",
            "Leave this empty if you want all of it. You can name a subject or a period, and say if you want the answer on paper.",
        ),
        Kind::Rectification => (
            "Which data is wrong or incomplete?",
            "Write it as it is now.",
        ),
        Kind::Object => (
            "Which processing do you object to?",
            "For example a use or a group of data.",
        ),
        Kind::Erasure => (
            "Which data do you want erased?",
            "Leave this empty if you mean all your data.",
        ),
        Kind::Restriction => (
            "Which data does the restriction concern?",
            "Leave this empty if you mean all your data.",
        ),
        Kind::Portability => (
            "Which data do you want to receive or transfer?",
            "Leave this empty if you want all the data that the right covers. If we should send it to someone else, say to whom.",
        ),
        Kind::WithdrawConsent => (
            "Which consent do you withdraw?",
            "Leave this empty if you withdraw every consent you have given.",
        ),
        Kind::PublicationBan => (
            "What may not be published?",
            "Leave this empty if you forbid all publication.",
        ),
        Kind::DisclosureBan => (
            "What may not be disclosed?",
            "Leave this empty if you forbid all disclosure for marketing.",
        ),
        Kind::HumanReview => (
            "Which decision do you mean?",
            "For example its date and what it was about.",
        ),
        Kind::ObjectMarketing | Kind::Question => ("Which data do you mean?", ""),
    }
}

fn grounds(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Object => (
            "Why do you object?",
            "Tell us the grounds that relate to your particular situation (GDPR Article 21(1)).",
        ),
        Kind::Restriction => (
            "Grounds",
            "The right applies if you contest the accuracy of the data, the processing is unlawful but you do not want the data erased, we no longer need the data but you need it for a legal claim, or you have objected to the processing and await our decision.",
        ),
        Kind::Erasure => (
            "Grounds",
            "For example that the data is no longer needed, that you withdraw your consent or that you object to the processing.",
        ),
        Kind::HumanReview => (
            "Your point of view",
            "You can say what you think of the decision and why you contest it.",
        ),
        Kind::Rectification => ("Grounds", "You can say how you know that the data is wrong."),
        Kind::Access
        | Kind::ObjectMarketing
        | Kind::Portability
        | Kind::WithdrawConsent
        | Kind::PublicationBan
        | Kind::DisclosureBan
        | Kind::Question => ("Grounds", "You need not give reasons."),
    }
}

pub(super) fn problem(kind: Kind, field: Field, problem: Problem) -> &'static str {
    match problem {
        Problem::Missing => missing(kind, field),
        Problem::IdentityCode => identity_code(field),
        Problem::TooLong => too_long(field),
    }
}

fn missing(kind: Kind, field: Field) -> &'static str {
    match field {
        Field::Name => "Write your name.",
        Field::Contact => match kind {
            Kind::ObjectMarketing => {
                "Write the email address, phone number or postal address that should no longer get marketing."
            }
            Kind::WithdrawConsent => {
                "Write the email address, phone number or postal address that the consent concerns or where we can reply."
            }
            Kind::Access
            | Kind::Rectification
            | Kind::Object
            | Kind::Erasure
            | Kind::Restriction
            | Kind::Portability
            | Kind::PublicationBan
            | Kind::DisclosureBan
            | Kind::HumanReview
            | Kind::Question => {
                "Write an email address, phone number or postal address where we can reply."
            }
        },
        Field::Identifier => "Write your customer number or similar.",
        Field::OnBehalf => "Write on whose behalf you are making the request.",
        Field::Scope => "Tick what should stop.",
        Field::Data => match kind {
            Kind::Rectification => "Write which data is wrong or incomplete.",
            Kind::Object => "Write which processing you object to.",
            Kind::WithdrawConsent => "Write which consent you withdraw.",
            Kind::HumanReview => "Write which decision you mean.",
            Kind::Access
            | Kind::ObjectMarketing
            | Kind::Erasure
            | Kind::Restriction
            | Kind::Portability
            | Kind::PublicationBan
            | Kind::DisclosureBan
            | Kind::Question => "Write which data you mean.",
        },
        Field::CorrectValue => "Write what the data should be.",
        Field::Grounds => match kind {
            Kind::Object => "Write why you object to the processing.",
            Kind::HumanReview => "Write what you think of the decision.",
            Kind::Access
            | Kind::Rectification
            | Kind::ObjectMarketing
            | Kind::Erasure
            | Kind::Restriction
            | Kind::Portability
            | Kind::WithdrawConsent
            | Kind::PublicationBan
            | Kind::DisclosureBan
            | Kind::Question => "Write the grounds.",
        },
        Field::Message => match kind {
            Kind::Question => "Write your question.",
            Kind::Access
            | Kind::Rectification
            | Kind::ObjectMarketing
            | Kind::Object
            | Kind::Erasure
            | Kind::Restriction
            | Kind::Portability
            | Kind::WithdrawConsent
            | Kind::PublicationBan
            | Kind::DisclosureBan
            | Kind::HumanReview => "Write what you want to say.",
        },
    }
}

/// The sentence about a personal identity code, for one place in the form.
macro_rules! no_identity_code {
    ($place:literal) => {
        concat!(
            "Do not write your personal identity code in this form: remove it from ",
            $place,
            ". No one may be identified by it alone."
        )
    };
}

fn identity_code(field: Field) -> &'static str {
    match field {
        Field::Name => no_identity_code!("the name"),
        Field::Contact => no_identity_code!("the contact details"),
        Field::Identifier => no_identity_code!("the customer number"),
        Field::OnBehalf => no_identity_code!("the field about the person you act for"),
        Field::Scope => no_identity_code!("the choices"),
        Field::Data => no_identity_code!("the description of the data"),
        Field::CorrectValue => no_identity_code!("the correct data"),
        Field::Grounds => no_identity_code!("the grounds"),
        Field::Message => no_identity_code!("the message"),
    }
}

fn too_long(field: Field) -> &'static str {
    match field {
        Field::Name => "Shorten the name to at most 200 characters.",
        Field::Contact => "Shorten the contact details to at most 500 characters.",
        Field::Identifier => "Shorten the customer number to at most 200 characters.",
        Field::OnBehalf => {
            "Shorten the text about the person you act for to at most 500 characters."
        }
        Field::Scope => "Choose what should stop from the list.",
        Field::Data => "Shorten the description of the data to at most 5,000 characters.",
        Field::CorrectValue => "Shorten the correct data to at most 5,000 characters.",
        Field::Grounds => "Shorten the grounds to at most 5,000 characters.",
        Field::Message => "Shorten the message to at most 5,000 characters.",
    }
}
