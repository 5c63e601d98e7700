//! Swedish cues.

use seloste_model::notice::{
    About, Channel, Demand, LegalBasis, MeasureTerm, PurposeTerm, SourceTerm,
};
use seloste_model::request::Scope;

use crate::vocabulary::cues::Cues;

/// The cues of Swedish sentences.
pub(super) static CUES: Cues = Cues {
    negations: "inte; ej; inga; aldrig",
    exceptions: "om inte; förutom; med undantag; utan; utom",
    consent: "samtycke; tillstånd",
    by_consent: "med samtycke; med kundens samtycke; ges samtycke",
    special: "hälsotillstånd; hälsouppgift; sjukdom; diagnos; religi; fackförening; brott; etnisk; känsliga",
    only: "endast; enbart",
    law: "lag; lagen; myndighet",
    own_use: "används endast av den registeransvarige; endast för eget bruk",
    marketing: "marknadsför; reklam; nyhetsbrev",
    use_of_data: "syfte; ändamål; används; använda; för att",
    using: "använd; behandla",
    disclosing: "lämnas; utlämn; överlåt",
    disclosure_phrases: "lämnas inte ut; utlämnas inte; överlåts inte; lämnas ut; kan lämnas ut",
    transferring: "överför; lämnas",
    abroad: "utanför eu; utanför ees; utanför europeiska; tredje land",
    outside: "utanför; tredje land",
    processors: "personuppgiftsbiträde; underleverantör; tjänsteleverantör; utomstående tjänst",
    automated_decisions: ("automat", "beslut"),
    profiling: "profiler",
    publishing: ("publicer", "förteckning; register; uppgifter"),
    erasing_on_request: ("rader; förstör; avlägsna", "begäran"),
    keeping: "förvara; lagra; spara; rader; förstör; bevara",
    reviewing: "varje; granskas regelbundet",
    until: "så länge; tills; när; efter; högst",
    availability: (
        "registerbeskrivning; dataskyddsbeskrivning",
        "tillgänglig; framlagd; finns att läsa",
    ),
    basis_phrases: "grundar sig på; baserar sig på; grunden är; grund är",
    bases: &[
        (LegalBasis::Consent, "samtycke"),
        (LegalBasis::Contract, "avtal"),
        (
            LegalBasis::LegalObligation,
            "lagstadgad; rättslig förpliktelse",
        ),
        (LegalBasis::PublicTask, "allmänt intresse"),
        (
            LegalBasis::LegitimateInterests,
            "berättigat intresse; berättigade intressen",
        ),
    ],
    manual: "manuell; papper",
    entitling: "rätt att; har rätt; möjlighet",
    rights: &[
        (
            About::RightObject,
            "förbjuda; förbud; invända; invändning; motsätta",
        ),
        (
            About::RightAccess,
            "kontrollera; granska; tillgång; insyn; få veta",
        ),
        (
            About::RightRectification,
            "rätta; rättelse; rättas; korriger; komplettera",
        ),
        (About::RightErasure, "radera; raderad; radering; avlägsna"),
        (About::RightWithdrawConsent, "återkalla"),
        (
            About::RightRestriction,
            "begränsa behandling; begränsning av behandling",
        ),
        (
            About::RightPortability,
            "dataportabilitet; överföra uppgifterna från",
        ),
        (
            About::SupervisoryAuthority,
            "klagomål; tillsynsmyndighet; dataombudsmannen för",
        ),
    ],
    refusing: "vägra; avslå; avslag",
    email_gaps: "(e-postadress); (e-post)",
    channels: &[
        (Channel::Email, "per e-post; via e-post; e-postadress"),
        (Channel::Post, "per post; per brev; brevledes; till adress"),
        (Channel::Phone, "per telefon; telefonnummer"),
        (Channel::InPerson, "personligen; personligt besök"),
        (Channel::CustomerService, "kundtjänst; kundservice"),
        (Channel::ContactPerson, "kontaktperson"),
        (Channel::WebForm, "webbformulär; elektronisk blankett"),
        (
            Channel::Controller,
            "till den registeransvarige; till den personuppgiftsansvarige; till oss",
        ),
    ],
    written: "skriftlig",
    signed: "underteckna; underskriv; undertecknad",
    form: ("blankett; formulär", "rekommender"),
    demands: &[
        (Demand::Data, "specificera; vilken uppgift; vilka uppgifter"),
        (Demand::Grounds, "motivera; på vilken grund"),
        (Demand::CorrectValue, "rätt uppgift; korrekt uppgift"),
        (Demand::Manner, "på vilket sätt"),
        (Demand::IdentityCode, "personbeteckning; personnummer"),
    ],
    scopes: &[
        (Scope::DirectAdvertising, "direktreklam"),
        (Scope::DistanceSelling, "distansförsäljning"),
        (Scope::OtherDirectMarketing, "direktmarknadsför"),
        (
            Scope::MarketResearch,
            "marknadsundersökning; marknads- och opinionsundersökning",
        ),
        (
            Scope::OpinionResearch,
            "opinionsundersökning; marknads- och opinionsundersökning",
        ),
        (Scope::PersonalDirectory, "personmatrik"),
        (Scope::Genealogy, "släktforskning"),
        (Scope::Profiling, "profilering"),
    ],
    object_disclosure: "utlämnande",
    measures: &[
        (MeasureTerm::LockedPremises, "låst; låsta; bevaka"),
        (
            MeasureTerm::AccessControl,
            "behörig; åtkomst; rätt att använda",
        ),
        (
            MeasureTerm::PersonalAccounts,
            "användarnamn; lösenord; användarkod",
        ),
        (MeasureTerm::Firewall, "brandvägg"),
        (MeasureTerm::Encryption, "krypter"),
        (MeasureTerm::Backups, "säkerhetskopi"),
        (
            MeasureTerm::Confidentiality,
            "tystnadsplikt; sekretess; konfidentiell",
        ),
        (MeasureTerm::SecureDestruction, "förstörs"),
    ],
    purposes: &[
        (
            PurposeTerm::CustomerRelationship,
            "kundrelation; kundförhålland",
        ),
        (PurposeTerm::Invoicing, "fakturering"),
        (PurposeTerm::DirectMarketing, "direktmarknadsför"),
        (PurposeTerm::Newsletter, "nyhetsbrev"),
        (PurposeTerm::Statistics, "statisti"),
        (PurposeTerm::Membership, "medlem"),
    ],
    sources: &[
        (
            SourceTerm::DataSubject,
            "den registrerade själv; av kunden; av personen själv; den registrerade",
        ),
        (SourceTerm::Cookies, "kakor; cookie"),
        (SourceTerm::PopulationInformationSystem, "befolknings"),
        (SourceTerm::Partners, "samarbetspart"),
    ],
    units: &[
        ('Y', "år"),
        ('M', "månad; mån"),
        ('W', "vecko; vecka"),
        ('D', "dag; dygn"),
    ],
    numbers: "ett; två; tre; fyra; fem; sex; sju; åtta; nio; tio",
    item_ends: "samt; och; eller",
    register_endings: "register",
    legislation: "lagstiftning",
    acts: &[
        ("523/1999", "personuppgiftslag; 523/1999; 523/99"),
        ("1050/2018", "dataskyddslag; 1050/2018"),
        ("2016/679", "dataskyddsförordning; gdpr; 2016/679"),
    ],
};
