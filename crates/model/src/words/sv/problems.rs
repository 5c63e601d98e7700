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
        Field::Name => "Skriv ditt namn.",
        Field::Contact => match kind {
            Kind::ObjectMarketing => {
                "Skriv den e-postadress, det telefonnummer eller den postadress där du inte \
                längre vill nås av marknadsföring."
            }
            Kind::WithdrawConsent => {
                "Skriv den e-postadress, det telefonnummer eller den postadress som samtycket \
                gäller eller dit vi kan svara."
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
                "Skriv en e-postadress, ett telefonnummer eller en postadress dit vi kan svara."
            }
        },
        Field::Identifier => "Skriv ditt kundnummer eller motsvarande.",
        Field::OnBehalf => "Skriv för vems räkning du gör begäran.",
        Field::Scope => "Välj vad du förbjuder.",
        Field::Data => match kind {
            Kind::Rectification => "Skriv vilken uppgift som är felaktig eller bristfällig.",
            Kind::Object => "Skriv vilken behandling du invänder mot.",
            Kind::WithdrawConsent => "Skriv vilket samtycke du återkallar.",
            Kind::HumanReview => "Skriv vilket beslut du avser.",
            Kind::Access
            | Kind::ObjectMarketing
            | Kind::Erasure
            | Kind::Restriction
            | Kind::Portability
            | Kind::PublicationBan
            | Kind::DisclosureBan
            | Kind::Question => "Skriv vilka uppgifter du avser.",
        },
        Field::CorrectValue => "Skriv hur uppgiften ska lyda.",
        Field::Grounds => match kind {
            Kind::Object => "Skriv varför du invänder mot behandlingen.",
            Kind::HumanReview => "Skriv vad du anser om beslutet.",
            Kind::Access
            | Kind::Rectification
            | Kind::ObjectMarketing
            | Kind::Erasure
            | Kind::Restriction
            | Kind::Portability
            | Kind::WithdrawConsent
            | Kind::PublicationBan
            | Kind::DisclosureBan
            | Kind::Question => "Skriv en motivering.",
        },
        Field::Message => match kind {
            Kind::Question => "Skriv din fråga.",
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
            | Kind::HumanReview => "Skriv vad du vill framföra.",
        },
    }
}

/// The sentence about a personal identity code, for one place in the form.
macro_rules! no_identity_code {
    ($place:literal) => {
        concat!(
            "Skriv inte din personbeteckning i formuläret: ta bort den från ",
            $place,
            ". Ingen får identifieras enbart med hjälp av personbeteckningen."
        )
    };
}

fn identity_code(field: Field) -> &'static str {
    match field {
        Field::Name => no_identity_code!("namnet"),
        Field::Contact => no_identity_code!("kontaktuppgiften"),
        Field::Identifier => no_identity_code!("kundnumret"),
        Field::OnBehalf => no_identity_code!("fältet om för vems räkning du gör begäran"),
        Field::Scope => no_identity_code!("valen"),
        Field::Data => no_identity_code!("beskrivningen av uppgifterna"),
        Field::CorrectValue => no_identity_code!("den rätta uppgiften"),
        Field::Grounds => no_identity_code!("motiveringen"),
        Field::Message => no_identity_code!("meddelandet"),
    }
}

fn too_long(field: Field) -> &'static str {
    match field {
        Field::Name => "Förkorta namnet till högst 200 tecken.",
        Field::Contact => "Förkorta kontaktuppgiften till högst 500 tecken.",
        Field::Identifier => "Förkorta kundnumret till högst 200 tecken.",
        Field::OnBehalf => {
            "Förkorta texten om för vems räkning du gör begäran till högst 500 tecken."
        }
        Field::Scope => "Välj i listan vad du förbjuder.",
        Field::Data => "Förkorta beskrivningen av uppgifterna till högst 5 000 tecken.",
        Field::CorrectValue => "Förkorta den rätta uppgiften till högst 5 000 tecken.",
        Field::Grounds => "Förkorta motiveringen till högst 5 000 tecken.",
        Field::Message => "Förkorta meddelandet till högst 5 000 tecken.",
    }
}
