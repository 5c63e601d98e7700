//! The fields of the form.

use super::form::FORM;
use crate::request::{Field, Kind};
use crate::words::FieldWords;

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
            "Only if you act for someone else: their name and your right to act for them, for \
            example as guardian or authorised representative.",
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
            "An email address, phone number or postal address. You can write several. If need be, \
            we also reply there.",
        ),
        Kind::WithdrawConsent => (
            "Your contact details",
            "The email address, phone number or postal address that the consent concerns or where \
            we can reply.",
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
            "Leave this empty if you want all of it. You can name a subject or a period, and say \
            if you want the answer on paper.",
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
            "Leave this empty if you want all the data that the right covers. If we should send \
            it to someone else, say to whom.",
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
            "The right applies in four cases: you contest the accuracy of the data; the \
            processing is unlawful, but you do not want the data erased; we no longer need the \
            data, but you need it for a legal claim; or you have objected to the processing and \
            await a decision.",
        ),
        Kind::Erasure => (
            "Grounds",
            "For example that the data is no longer needed, that you withdraw your consent or \
            that you object to the processing.",
        ),
        Kind::HumanReview => (
            "Your point of view",
            "You can say what you think of the decision and why you contest it.",
        ),
        Kind::Rectification => (
            "Grounds",
            "You can say how you know that the data is wrong.",
        ),
        Kind::Access
        | Kind::ObjectMarketing
        | Kind::Portability
        | Kind::WithdrawConsent
        | Kind::PublicationBan
        | Kind::DisclosureBan
        | Kind::Question => ("Grounds", "You need not give reasons."),
    }
}
