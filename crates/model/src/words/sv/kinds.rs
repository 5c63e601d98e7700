//! The kinds of request, and what can be objected to.

use crate::request::{Kind, Scope};
use crate::words::KindWords;

pub(super) fn kind(kind: Kind) -> KindWords {
    let (title, short, explanation) = match kind {
        Kind::Access => (
            "Jag vill kontrollera mina uppgifter (rätt till tillgång)",
            "Kontroll av uppgifter",
            "Du får veta om vi behandlar dina uppgifter och får en kopia av dem samt en \
            redogörelse för hur vi använder dem. Du behöver inte motivera din begäran.",
        ),
        Kind::Rectification => (
            "Jag vill att mina uppgifter rättas (rätt till rättelse)",
            "Rättelse av uppgifter",
            "Vi rättar felaktiga uppgifter och kompletterar bristfälliga. Om vi inte rättar en \
            uppgift meddelar vi varför.",
        ),
        Kind::ObjectMarketing => (
            "Jag förbjuder direktmarknadsföring (rätt att göra invändningar)",
            "Förbud mot direktmarknadsföring",
            "Vi använder inte längre dina uppgifter för marknadsföring. Du behöver inte motivera \
            förbudet. Vi sparar en anteckning om förbudet för att kunna följa det.",
        ),
        Kind::Object => (
            "Jag invänder mot behandlingen av mina uppgifter",
            "Invändning mot behandlingen",
            "Du kan invända mot behandling som grundar sig på ett berättigat intresse, en uppgift \
            av allmänt intresse eller myndighetsutövning. Vi upphör med behandlingen, såvida vi \
            inte påvisar tvingande berättigade skäl att fortsätta eller behöver uppgifterna för \
            rättsliga anspråk.",
        ),
        Kind::Erasure => (
            "Jag vill att mina uppgifter raderas (rätt till radering)",
            "Radering av uppgifter",
            "Vi raderar uppgifterna om du enligt lag har rätt till det. Vi kan inte radera \
            uppgifter som vi enligt lag måste förvara, till exempel bokföringsmaterial.",
        ),
        Kind::Restriction => (
            "Jag vill att behandlingen av mina uppgifter begränsas",
            "Begränsning av behandlingen",
            "Vi lagrar uppgifterna men använder dem i regel inte, till exempel medan vi \
            kontrollerar om de är korrekta. Rätten gäller i de situationer som anges i lag.",
        ),
        Kind::Portability => (
            "Jag vill få ut mina uppgifter eller få dem överförda (rätt till dataportabilitet)",
            "Utlämnande eller överföring av uppgifter",
            "Du får de uppgifter som du har lämnat till oss i maskinläsbart format. Rätten gäller \
            uppgifter som behandlas automatiserat med stöd av samtycke eller ett avtal.",
        ),
        Kind::WithdrawConsent => (
            "Jag återkallar mitt samtycke",
            "Återkallelse av samtycke",
            "Du kan återkalla ditt samtycke när som helst och behöver inte motivera det. \
            Återkallelsen påverkar inte lagligheten av den behandling som har skett före den.",
        ),
        Kind::PublicationBan => (
            "Jag förbjuder publicering av mina uppgifter",
            "Förbud mot publicering",
            "Du kan förbjuda oss att publicera dina uppgifter, till exempel i en förteckning \
            eller på nätet. Du behöver inte motivera förbudet. Förbudet gäller inte publicering \
            som lagen kräver.",
        ),
        Kind::DisclosureBan => (
            "Jag förbjuder utlämnande av mina uppgifter för marknadsföring",
            "Förbud mot utlämnande av uppgifter",
            "Vi lämnar inte längre ut dina uppgifter för andras marknadsföring. Du behöver inte \
            motivera förbudet.",
        ),
        Kind::HumanReview => (
            "Jag vill att en människa behandlar ett automatiserat beslut",
            "Ny behandling av ett automatiserat beslut",
            "Du kan kräva att en människa behandlar ett beslut som har fattats enbart \
            automatiserat. Du kan också framföra din åsikt och bestrida beslutet. Rätten gäller \
            beslut som grundar sig på ett avtal eller på samtycke.",
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
