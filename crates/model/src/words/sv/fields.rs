//! The fields of the form.

use super::form::FORM;
use crate::request::{Field, Kind};
use crate::words::FieldWords;

pub(super) fn field(kind: Kind, field: Field) -> FieldWords {
    let (label, hint) = match field {
        Field::Name => match kind {
            Kind::ObjectMarketing | Kind::WithdrawConsent => {
                ("Namn", "Behövs inte om kontaktuppgiften räcker.")
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
            | Kind::Question => ("Namn", ""),
        },
        Field::Contact => contact(kind),
        Field::Identifier => (
            "Kundnummer eller motsvarande",
            "Hjälper oss att hitta dina uppgifter. Skriv inte din personbeteckning.",
        ),
        Field::OnBehalf => (
            "För vems räkning gör du begäran?",
            "Bara om du gör begäran för någon annan: personens namn och med vilken rätt du \
            handlar, till exempel som vårdnadshavare eller befullmäktigad.",
        ),
        Field::Scope => (FORM.scope_legend, FORM.scope_hint),
        Field::Data => data(kind),
        Field::CorrectValue => ("Hur ska den lyda?", ""),
        Field::Grounds => grounds(kind),
        Field::Message => match kind {
            Kind::Question => ("Din fråga", "Ange bara det som behövs för svaret."),
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
                "Något annat du vill framföra",
                "Ange bara det som behövs för att behandla begäran.",
            ),
        },
    };
    FieldWords { label, hint }
}

fn contact(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::ObjectMarketing => (
            "Var vill du inte längre nås av marknadsföring?",
            "E-postadress, telefonnummer eller postadress. Du kan skriva flera. Vid behov svarar \
            vi också dit.",
        ),
        Kind::WithdrawConsent => (
            "Din kontaktuppgift",
            "E-postadress, telefonnummer eller postadress som samtycket gäller eller dit vi kan \
            svara.",
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
            "Kontaktuppgift för svaret",
            "E-postadress, telefonnummer eller postadress dit vi kan svara.",
        ),
    }
}

fn data(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Access => (
            "Vilka uppgifter vill du se?",
            "Lämna tomt om du vill se alla dina uppgifter. Du kan avgränsa begäran till ett ämne \
            eller en tid och meddela om du vill ha svaret på papper.",
        ),
        Kind::Rectification => (
            "Vilken uppgift är felaktig eller bristfällig?",
            "Skriv den som den lyder nu.",
        ),
        Kind::Object => (
            "Vilken behandling invänder du mot?",
            "Till exempel ett visst ändamål eller behandlingen av vissa uppgifter.",
        ),
        Kind::Erasure => (
            "Vilka uppgifter vill du få raderade?",
            "Lämna tomt om du avser alla dina uppgifter.",
        ),
        Kind::Restriction => (
            "Vilka uppgifter gäller begränsningen?",
            "Lämna tomt om du avser alla dina uppgifter.",
        ),
        Kind::Portability => (
            "Vilka uppgifter vill du få ut eller överföra?",
            "Lämna tomt om du vill ha alla uppgifter som rätten omfattar. Om du vill att vi \
            överför uppgifterna till någon annan, ange till vem.",
        ),
        Kind::WithdrawConsent => (
            "Vilket samtycke återkallar du?",
            "Lämna tomt om du återkallar alla samtycken du har gett.",
        ),
        Kind::PublicationBan => (
            "Vad får inte publiceras?",
            "Lämna tomt om du förbjuder all publicering.",
        ),
        Kind::DisclosureBan => (
            "Vad får inte lämnas ut?",
            "Lämna tomt om du förbjuder allt utlämnande för marknadsföring.",
        ),
        Kind::HumanReview => (
            "Vilket beslut avser du?",
            "Till exempel beslutets datum och vad det gällde.",
        ),
        Kind::ObjectMarketing | Kind::Question => ("Vilka uppgifter avser du?", ""),
    }
}

fn grounds(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Object => (
            "Varför invänder du mot behandlingen?",
            "Ange de skäl som hänför sig till din specifika situation (artikel 21.1 i \
            dataskyddsförordningen).",
        ),
        Kind::Restriction => (
            "Motivering",
            "Rätten gäller i fyra situationer: du bestrider att uppgifterna är korrekta; \
            behandlingen är olaglig, men du vill inte att uppgifterna raderas; vi behöver inte \
            längre uppgifterna, men du behöver dem för ett rättsligt anspråk; eller du har invänt \
            mot behandlingen och väntar på ett avgörande.",
        ),
        Kind::Erasure => (
            "Motivering",
            "Till exempel att uppgifterna inte längre behövs, att du återkallar ditt samtycke \
            eller att du invänder mot behandlingen.",
        ),
        Kind::HumanReview => (
            "Din åsikt om beslutet",
            "Du kan framföra vad du anser om beslutet och varför du bestrider det.",
        ),
        Kind::Rectification => (
            "Motivering",
            "Du kan berätta hur du vet att uppgiften är felaktig.",
        ),
        Kind::Access
        | Kind::ObjectMarketing
        | Kind::Portability
        | Kind::WithdrawConsent
        | Kind::PublicationBan
        | Kind::DisclosureBan
        | Kind::Question => ("Motivering", "Du behöver inte motivera din begäran."),
    }
}
