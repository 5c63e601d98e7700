//! The problems of a field, each with its solution.

use crate::request::{Field, Kind, Problem};

pub(super) fn problem(kind: Kind, field: Field, problem: Problem) -> &'static str {
    match problem {
        Problem::Missing => missing(kind, field),
        Problem::IdentityCode => identity_code(field),
        Problem::TooLong => too_long(field),
    }
}

fn missing(kind: Kind, field: Field) -> &'static str {
    match field {
        Field::Name => "Enter your name.",
        Field::Contact => match kind {
            Kind::ObjectMarketing => {
                "Enter the email address, phone number or postal address that should no longer \
                get marketing."
            }
            Kind::WithdrawConsent => {
                "Enter the email address, phone number or postal address that the consent \
                concerns or where we can reply."
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
                "Enter an email address, phone number or postal address where we can reply."
            }
        },
        Field::Identifier => "Enter your customer number or similar.",
        Field::OnBehalf => "Say on whose behalf you are making the request.",
        Field::Scope => "Tick what should stop.",
        Field::Data => match kind {
            Kind::Rectification => "Say which data is wrong or incomplete.",
            Kind::Object => "Say which processing you object to.",
            Kind::WithdrawConsent => "Say which consent you withdraw.",
            Kind::HumanReview => "Say which decision you mean.",
            Kind::Access
            | Kind::ObjectMarketing
            | Kind::Erasure
            | Kind::Restriction
            | Kind::Portability
            | Kind::PublicationBan
            | Kind::DisclosureBan
            | Kind::Question => "Say which data you mean.",
        },
        Field::CorrectValue => "Say what the data should be.",
        Field::Grounds => match kind {
            Kind::Object => "Say why you object to the processing.",
            Kind::HumanReview => "Say what you think of the decision.",
            Kind::Access
            | Kind::Rectification
            | Kind::ObjectMarketing
            | Kind::Erasure
            | Kind::Restriction
            | Kind::Portability
            | Kind::WithdrawConsent
            | Kind::PublicationBan
            | Kind::DisclosureBan
            | Kind::Question => "Enter the grounds.",
        },
        Field::Message => match kind {
            Kind::Question => "Enter your question.",
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
            | Kind::HumanReview => "Say what you want to say.",
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
