//! The kinds of request, what can be objected to, and the fields with what can be wrong in them.

use super::form::FORM;
use crate::request::{Field, Kind, Problem, Scope};
use crate::words::{FieldWords, KindWords};

pub(super) fn kind(kind: Kind) -> KindWords {
    let (title, short, explanation) = match kind {
        Kind::Access => (
            "Jag vill kontrollera mina uppgifter (rätt till tillgång)",
            "Kontroll av uppgifter",
            "Du får veta om vi behandlar dina uppgifter och får en kopia av dem samt en redogörelse för hur vi använder dem. Du behöver inte motivera din begäran.",
        ),
        Kind::Rectification => (
            "Jag vill att mina uppgifter rättas (rätt till rättelse)",
            "Rättelse av uppgifter",
            "Vi rättar felaktiga uppgifter och kompletterar bristfälliga. Om vi inte rättar en uppgift berättar vi varför.",
        ),
        Kind::ObjectMarketing => (
            "Jag förbjuder direktmarknadsföring (rätt att göra invändningar)",
            "Förbud mot direktmarknadsföring",
            "Vi använder inte längre dina uppgifter för marknadsföring. Du behöver inte motivera förbudet. Vi sparar en anteckning om förbudet för att kunna följa det.",
        ),
        Kind::Object => (
            "Jag invänder mot behandlingen av mina uppgifter",
            "Invändning mot behandlingen",
            "Du kan invända mot behandling som grundar sig på ett berättigat intresse, en uppgift av allmänt intresse eller myndighetsutövning. Vi upphör med behandlingen, såvida vi inte påvisar tvingande berättigade skäl att fortsätta eller behöver uppgifterna för rättsliga anspråk.",
        ),
        Kind::Erasure => (
            "Jag vill att mina uppgifter raderas (rätt till radering)",
            "Radering av uppgifter",
            "Vi raderar uppgifterna om du enligt lag har rätt till det. Vi kan inte radera uppgifter som vi enligt lag måste förvara, till exempel bokföringsmaterial.",
        ),
        Kind::Restriction => (
            "Jag vill att behandlingen av mina uppgifter begränsas",
            "Begränsning av behandlingen",
            "Vi lagrar uppgifterna men använder dem i regel inte, till exempel medan vi kontrollerar om de är korrekta. Rätten gäller i de situationer som anges i lag.",
        ),
        Kind::Portability => (
            "Jag vill få ut mina uppgifter eller få dem överförda (rätt till dataportabilitet)",
            "Utlämnande eller överföring av uppgifter",
            "Du får de uppgifter som du har lämnat till oss i maskinläsbart format. Rätten gäller uppgifter som behandlas automatiserat med stöd av samtycke eller ett avtal.",
        ),
        Kind::WithdrawConsent => (
            "Jag återkallar mitt samtycke",
            "Återkallelse av samtycke",
            "Du kan återkalla ditt samtycke när som helst och behöver inte motivera det. Återkallelsen påverkar inte det som har gjorts före den.",
        ),
        Kind::PublicationBan => (
            "Jag förbjuder publicering av mina uppgifter",
            "Förbud mot publicering",
            "Du kan förbjuda oss att publicera dina uppgifter, till exempel i en förteckning eller på nätet. Du behöver inte motivera förbudet. Det gäller inte publicering som föreskrivs i lag.",
        ),
        Kind::DisclosureBan => (
            "Jag förbjuder utlämnande av mina uppgifter för marknadsföring",
            "Förbud mot utlämnande för marknadsföring",
            "Vi lämnar inte längre ut dina uppgifter för andras marknadsföring. Du behöver inte motivera förbudet.",
        ),
        Kind::HumanReview => (
            "Jag vill att en människa behandlar ett automatiserat beslut",
            "Behandling av ett automatiserat beslut",
            "Du kan kräva att en människa behandlar ett beslut som har fattats enbart automatiserat. Du kan också framföra din åsikt och bestrida beslutet.",
        ),
        Kind::Question => (
            "Jag vill fråga något annat om behandlingen av mina uppgifter",
            "Annan fråga",
            "Du kan fråga vad som helst om behandlingen av dina personuppgifter.",
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
        Scope::DirectAdvertising => "direktreklam",
        Scope::DistanceSelling => "distansförsäljning",
        Scope::OtherDirectMarketing => "annan direktmarknadsföring",
        Scope::MarketResearch => "marknadsundersökningar",
        Scope::OpinionResearch => "opinionsundersökningar",
        Scope::PersonalDirectory => "personmatriklar",
        Scope::Genealogy => "släktforskning",
        Scope::ListPublication => "publicering av uppgifter i en förteckning",
        Scope::DisclosureForMarketing => "utlämnande av uppgifter för marknadsföring",
        Scope::Profiling => "profilering för marknadsföring",
        Scope::Remarketing => "remarketing (riktad annonsering på nätet)",
        Scope::Email => "marknadsföring per e-post",
        Scope::Sms => "marknadsföring per sms",
        Scope::AutomatedCalls => "marknadsföring med automatiska samtal",
        Scope::Telephone => "telefonförsäljning",
    }
}

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
            "Kundnummer eller annan identifierare",
            "Hjälper oss att hitta dina uppgifter. Skriv inte personbeteckningen.",
        ),
        Field::OnBehalf => (
            "För vems räkning gör du begäran?",
            "Bara om du gör begäran för någon annan: personens namn och med vilken rätt du handlar, till exempel som vårdnadshavare eller befullmäktigad.",
        ),
        Field::Scope => (FORM.scope_legend, FORM.scope_hint),
        Field::Data => data(kind),
        Field::CorrectValue => ("Hur ska den lyda?", ""),
        Field::Grounds => grounds(kind),
        Field::Message => match kind {
            Kind::Question => ("Din fråga", "Berätta bara det som behövs för svaret."),
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
                "Något annat du vill berätta",
                "Berätta bara det som behövs för att behandla begäran.",
            ),
        },
    };
    FieldWords { label, hint }
}

fn contact(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::ObjectMarketing => (
            "Vart vill du inte längre få marknadsföring?",
            "E-postadress, telefonnummer eller postadress som marknadsföring inte längre får skickas till. Vi svarar dit om det behövs.",
        ),
        Kind::WithdrawConsent => (
            "Din kontaktuppgift",
            "E-postadress, telefonnummer eller postadress som samtycket gäller eller dit vi kan svara.",
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
            "Lämna tomt om du vill se alla dina uppgifter. Du kan avgränsa begäran till ett ämne eller en tid och berätta om du vill ha svaret på papper.",
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
            "Lämna tomt om du vill ha alla uppgifter som rätten omfattar. Om du vill att vi överför uppgifterna till någon annan, berätta till vem.",
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
            "Ange de skäl som hänför sig till din specifika situation (artikel 21.1 i dataskyddsförordningen).",
        ),
        Kind::Restriction => (
            "Motivering",
            "Rätten gäller om du bestrider att uppgifterna är korrekta, om behandlingen är olaglig men du inte vill att uppgifterna raderas, om vi inte längre behöver uppgifterna men du behöver dem för ett rättsligt anspråk eller om du har invänt mot behandlingen och väntar på vårt avgörande.",
        ),
        Kind::Erasure => (
            "Motivering",
            "Till exempel att uppgifterna inte längre behövs, att du återkallar ditt samtycke eller att du invänder mot behandlingen.",
        ),
        Kind::HumanReview => (
            "Din åsikt om beslutet",
            "Du kan berätta vad du anser om beslutet och varför du bestrider det.",
        ),
        Kind::Rectification => ("Motivering", "Du kan berätta hur du vet att uppgiften är felaktig."),
        Kind::Access
        | Kind::ObjectMarketing
        | Kind::Portability
        | Kind::WithdrawConsent
        | Kind::PublicationBan
        | Kind::DisclosureBan
        | Kind::Question => ("Motivering", "Du behöver inte motivera din begäran."),
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
        Field::Name => "Skriv ditt namn.",
        Field::Contact => match kind {
            Kind::ObjectMarketing => {
                "Skriv den e-postadress, det telefonnummer eller den postadress som inte längre ska få marknadsföring."
            }
            Kind::WithdrawConsent => {
                "Skriv den e-postadress, det telefonnummer eller den postadress som samtycket gäller eller dit vi kan svara."
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
        Field::Identifier => "Skriv ditt kundnummer eller en annan identifierare.",
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
            | Kind::HumanReview => "Skriv vad du vill berätta.",
        },
    }
}

/// The sentence about a personal identity code, for one place in the form.
macro_rules! no_identity_code {
    ($place:literal) => {
        concat!(
            "Skriv inte personbeteckningen i formuläret: ta bort den från ",
            $place,
            ". Ingen får identifieras enbart med hjälp av personbeteckningen."
        )
    };
}

fn identity_code(field: Field) -> &'static str {
    match field {
        Field::Name => no_identity_code!("namnet"),
        Field::Contact => no_identity_code!("kontaktuppgiften"),
        Field::Identifier => no_identity_code!("identifieraren"),
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
        Field::Identifier => "Förkorta identifieraren till högst 200 tecken.",
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
