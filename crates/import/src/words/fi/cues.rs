//! Finnish cues.

use seloste_model::notice::{
    About, Channel, Demand, LegalBasis, MeasureTerm, PurposeTerm, SourceTerm,
};
use seloste_model::request::Scope;

use crate::vocabulary::cues::Cues;

/// The cues of Finnish sentences.
pub(super) static CUES: Cues = Cues {
    negations: "ei; eivät; emme; en; eikä; eivätkä; emmekä",
    exceptions: "ellei; elleivät; ellemme; jollei; paitsi; lukuun ottamatta; muutoin kuin; ilman",
    consent: "suostumu; lupa; luva; lupaa; luvalla",
    by_consent: "suostumuksella; luvalla; suostumukseen perustu",
    special: "terveydentil; terveystie; sairau; sairastam; diagnoo; potilastie; uskonto; uskonnolli; vakaumu; ammattiliit; \
         rikos; rikok; etninen; etnise; seksuaali; vammai; arkaluontei",
    only: "vain; ainoastaan",
    law: "laki; lain; lakiin; laissa; lakisää; viranomai",
    own_use: "ainoastaan yrityksen käytössä; vain yrityksen käytössä; ainoastaan rekisterinpitäjän käytössä; \
         vain rekisterinpitäjän käytössä; ainoastaan yhdistyksen käytössä; vain yhdistyksen käytössä; \
         ainoastaan omassa käytössä; vain omassa käytössä",
    marketing: "markkinoin; mainonta; mainonna; mainostami; uutiskirje",
    use_of_data: "tarkoitu; tarkoitus; käyttötarkoitu; käytetään; käytämme; käyttää; varten; hoitami; hoitoon; ylläpi; \
         toteuttami; tuottami; mahdollistami; järjestämi",
    using: "käyt; käsitel",
    disclosing: "luovut; välit; anna; anneta; myydä",
    disclosure_phrases: "ei luovuteta; ei luovuta; emme luovuta; luovutetaan; luovutamme; voidaan luovuttaa; voimme luovuttaa; \
         saatetaan luovuttaa; ei säännönmukaisesti luovuteta",
    transferring: "siir; luovut; tallenne",
    abroad: "eu:n; eta:n; euroopan unionin; euroopan talousalue; eu-; eta-; eu/eta; kolmansiin maihin; kolmanteen maahan; yhdysvalto",
    outside: "ulkopuol; kolmansiin maihin; kolmanteen maahan; yhdysvalto",
    processors: "ulkoist; palveluntarjoaj; palveluntuottaj; palvelun tarjoaj; alihankkijaa; alihankkijoita; lukuun toimiv; yhteistyökumppanin palvelim; \
         henkilötietojen käsittelij",
    automated_decisions: ("automa", "päätök; päätös; päätöksen"),
    profiling: "profiloi; profiloin",
    publishing: (
        "julkais; julkaist; julkaisem",
        "luettelo; rekisteri; tietoja; tietojen; matrikkel; verkkosiv",
    ),
    erasing_on_request: ("poist; hävit; tuhot", "pyynnö; pyydettä; pyydät"),
    keeping: "säilyt; tallenne; talleteta; poist; hävit; tuhot",
    reviewing: "välein; tarkastel; säännöllisesti tarkist",
    until: "kun; kunnes; niin kauan; jälkeen; enintään; tarpeelli",
    availability: (
        "seloste; rekisteriseloste; tietosuojaseloste",
        "nähtäv; saatavi; luettavissa; saa nähdä",
    ),
    basis_phrases: "peruste on; perusteena on; perustuu; perustana on; oikeusperuste on; oikeusperusteena on; oikeusperusta on",
    bases: &[
        (LegalBasis::Consent, "suostumu"),
        (LegalBasis::Contract, "sopimu"),
        (
            LegalBasis::LegalObligation,
            "lakisääteinen; lakisääteise; lakisääteisi; lain velvoit",
        ),
        (
            LegalBasis::PublicTask,
            "julkisen vallan; yleistä etua; yleisen edun",
        ),
        (
            LegalBasis::LegitimateInterests,
            "oikeutettu etu; oikeutettuun etuun; oikeutetun edun; oikeutettu intressi",
        ),
    ],
    manual: "manuaali; paperi",
    entitling: "oikeus; mahdollisuus; voi kieltää; voi tarkast; voi tarkist; voi saattaa; saa kieltää",
    rights: &[
        (
            About::RightObject,
            "kieltää; kieltämi; kieltänyt; kielletä; kiellä; kiello; kielto; vastusta",
        ),
        (
            About::RightAccess,
            "tarkasta; tarkastu; tarkista; tarkistu; tarkistet; tutustu; pääsy tietoi; saada pääsy; jäljennö",
        ),
        (
            About::RightRectification,
            "oikai; korja; korjau; täydent; virheellisen tiedon",
        ),
        (
            About::RightErasure,
            "poistaa; poistamista; poistamiseen; poistettavaksi; unohdetuksi",
        ),
        (
            About::RightWithdrawConsent,
            "peruuttaa suostumu; peruuttaa antamansa suostumu; peruuttaa kaikki suostumu; peruuttaa antama; suostumuksen peruutt",
        ),
        (
            About::RightRestriction,
            "rajoittaa käsittely; käsittelyn rajoit; rajoittamista",
        ),
        (
            About::RightPortability,
            "järjestelmästä toiseen; siirtää tiedot toiselle",
        ),
        (
            About::SupervisoryAuthority,
            "valitu; valittaa; valvontaviranomai; tietosuojavaltuutetun ratkai; tietosuojavaltuutetun käsitel; kantelu",
        ),
    ],
    refusing: "epää; evät; kieltäydy; kieltäyty; hylät; ei hyväksy",
    email_gaps: "(s-postiosoite); (sähköpostiosoite); (sähköposti)",
    channels: &[
        (
            Channel::Email,
            "sähköpostitse; sähköpostilla; sähköpostiin; sähköpostiosoit; sähköisesti",
        ),
        (
            Channel::Post,
            "postitse; kirjepostitse; kirjeitse; kirjeellä; osoitteeseen; osoitteella; postiosoit",
        ),
        (
            Channel::Phone,
            "puhelimitse; soittamalla; puhelinnumero; puhelimella",
        ),
        (
            Channel::InPerson,
            "henkilökohtaisesti; henkilökohtaisen käynnin; paikan päällä; toimipisteessä; käymällä",
        ),
        (Channel::CustomerService, "asiakaspalvelu"),
        (
            Channel::ContactPerson,
            "yhteyshenkilö; rekisterin yhteyshenkilö; vastaavalle henkilölle; vastuuhenkilölle; vastaavaan henkilöön",
        ),
        (
            Channel::WebForm,
            "verkkolomak; sähköisellä lomakkeella; sähköinen lomake",
        ),
        (
            Channel::Controller,
            "rekisterinpitäjälle; rekisterinpitäjään; yritykselle; yritykseen; yhtiölle; yhtiöön; yhdistykselle; \
             yhdistykseen; seuralle; seuraan; meille; meihin; ylläpitäjälle",
        ),
    ],
    written: "kirjallisesti; kirjallisena; kirjallisina; kirjallisella; kirjallinen pyyntö",
    signed: "allekirjoit",
    form: ("lomak", "suositel"),
    demands: &[
        (
            Demand::Data,
            "yksilöi; yksilöidä; mitä tietoa vaaditaan; mitä tietoja vaaditaan",
        ),
        (Demand::Grounds, "perustel; perusteltava; millä perusteella"),
        (Demand::CorrectValue, "oikea tieto; oikeat tiedot"),
        (Demand::Manner, "millä tavoin; millä tavalla"),
        (
            Demand::IdentityCode,
            "henkilötunnu; sosiaaliturvatunnu; hetu",
        ),
    ],
    scopes: &[
        (Scope::DirectAdvertising, "suoramainon"),
        (Scope::DistanceSelling, "etämyyn; etäkaup"),
        (
            Scope::OtherDirectMarketing,
            "suoramarkkinoin; muuta suoramarkkinoin",
        ),
        (
            Scope::MarketResearch,
            "markkinatutkimu; markkina- ja mielipidetutkimu; markkinaja mielipidetutkimu",
        ),
        (
            Scope::OpinionResearch,
            "mielipidetutkimu; mielipide- ja markkinatutkimu; markkina- ja mielipidetutkimu; markkinaja mielipidetutkimu",
        ),
        (Scope::PersonalDirectory, "henkilömatrikkel"),
        (Scope::Genealogy, "sukututkimu"),
        (Scope::ListPublication, "julkaisemi; julkaisem; julkaista"),
        (Scope::Profiling, "profiloin"),
        (Scope::Remarketing, "uudelleenmarkkinoin"),
        (Scope::Email, "sähköpostimarkkinoin; sähköpostimainon"),
        (Scope::Sms, "tekstiviestimarkkinoin; tekstiviestimainon"),
        (Scope::Telephone, "puhelinmyyn; puhelinmarkkinoin"),
    ],
    object_disclosure: "luovuttami; luovuttamis",
    measures: &[
        (
            MeasureTerm::LockedPremises,
            "luki; lukit; lukko; valvot; vartioi; turvallisissa säilytystiloissa; kulunvalvon; kassakaap; paloturvalli",
        ),
        (
            MeasureTerm::AccessControl,
            "käyttöoike; käyttäjäoike; oikeus käyttää; oikeus käsitellä; pääsy rekisteri; pääsy tieto; pääsevät; oikeutettuja",
        ),
        (MeasureTerm::PersonalAccounts, "käyttäjätunnu; salasan"),
        (MeasureTerm::Firewall, "palomuur"),
        (
            MeasureTerm::Encryption,
            "salattu; salaus; salatun; ssl; tls",
        ),
        (MeasureTerm::Backups, "varmuuskopi"),
        (
            MeasureTerm::Logging,
            "lokitie; sisäänkirjautumisia; käyttöä valvotaan; valvotaan; lokiin",
        ),
        (
            MeasureTerm::Confidentiality,
            "salassapito; vaitiolo; luottamukselli; salassa pidettäv",
        ),
        (MeasureTerm::Training, "koulutet"),
        (
            MeasureTerm::SecureDestruction,
            "tuhotaan; paperisilpu; silputaan; hävitetään tietoturv",
        ),
    ],
    purposes: &[
        (PurposeTerm::CustomerRelationship, "asiakassuh; asiakkuu"),
        (
            PurposeTerm::CustomerService,
            "asiakaspalvelu; tekniseen tukeen; tekninen tuki",
        ),
        (
            PurposeTerm::ServiceProvision,
            "palvelun toteutt; palvelujen tuott; palveluiden tuott; palvelun tuott",
        ),
        (PurposeTerm::Invoicing, "laskutu; maksami; maksujen"),
        (PurposeTerm::DebtCollection, "perintä; perintään"),
        (PurposeTerm::DirectMarketing, "suoramarkkinoin"),
        (PurposeTerm::Newsletter, "uutiskirje"),
        (
            PurposeTerm::Remarketing,
            "jälleenmarkkinoin; uudelleenmarkkinoin",
        ),
        (
            PurposeTerm::TargetedAdvertising,
            "mainonnan kohdist; kohdennetun mainon; kohdennettu mainon",
        ),
        (PurposeTerm::Profiling, "profiloi"),
        (
            PurposeTerm::ServiceDevelopment,
            "liiketoiminnan kehittämi; palveluiden kehittämi; palvelujen kehittämi",
        ),
        (PurposeTerm::Statistics, "tilastoin; tilastolli"),
        (
            PurposeTerm::Membership,
            "jäsenasio; jäsenyy; jäsenrekisteri",
        ),
        (
            PurposeTerm::Events,
            "tapahtumien järjest; tapahtuman järjest",
        ),
        (PurposeTerm::Recruitment, "rekrytoin"),
    ],
    sources: &[
        (
            SourceTerm::DataSubject,
            "itseltään; asiakkaan ilmoit; asiakkaan tekem; rekisteröidyltä; jäseneltä; asiakkaalta",
        ),
        (SourceTerm::Cookies, "eväst"),
        (
            SourceTerm::PopulationInformationSystem,
            "väestörekisteri; väestötieto; vrk",
        ),
        (
            SourceTerm::PublicRegisters,
            "julkiset rekisterit; julkisista rekistereistä",
        ),
        (
            SourceTerm::AddressServices,
            "osoitetietojärjest; päivityspalvel; osoite-, päivitys-",
        ),
        (SourceTerm::CreditInformation, "luottotie"),
        (SourceTerm::Employer, "työnantaj"),
        (
            SourceTerm::ServiceUse,
            "palvelutapahtum; palvelua käytettä; palvelun käytö; asiakaspalveluyhteydenot",
        ),
        (SourceTerm::Partners, "yhteistyökumppan; alihankkijoil"),
    ],
    units: &[
        ('Y', "vuo; vuot; vuod; v."),
        ('M', "kuukau; kk"),
        ('W', "viikko; viiko"),
        ('D', "päivä; vuorokau; vrk"),
    ],
    numbers: "yhden; kahden; kolmen; neljän; viiden; kuuden; seitsemän; kahdeksan; yhdeksän; kymmenen",
    item_ends: "sekä; ja; tai; samoin kuin",
    register_endings: "rekisteri; tietokanta; tietojärjestelmä",
    legislation: "lainsäädän",
    acts: &[
        ("523/1999", "henkilötietola; 523/1999; 523/99"),
        ("516/2004", "sähköisen viestinnän tietosuojala; 516/2004"),
        (
            "917/2014",
            "tietoyhteiskuntakaar; sähköisen viestinnän palvelui; sähköisen viestinnän palveluista; 917/2014",
        ),
        ("1050/2018", "tietosuojala; 1050/2018"),
        ("2016/679", "tietosuoja-asetu; gdpr; 2016/679"),
        ("471/1987", "henkilörekisterila; 471/1987"),
        (
            "621/1999",
            "julkisuusla; viranomaisten toiminnan julkisuu; 621/1999",
        ),
        ("503/1989", "yhdistysla; 503/1989"),
        (
            "785/1992",
            "laki potilaan asemasta; potilaan asemasta ja oikeuksista; 785/1992",
        ),
        ("1336/1997", "kirjanpitola; 1336/1997"),
    ],
};
