//! The terms of the vocabulary, as they stand in a list.

use crate::notice::{DataTerm, MeasureTerm, PurposeTerm, RecipientTerm, SourceTerm, SubjectTerm};
use crate::words::TermWords;

pub(super) const TERMS: TermWords = TermWords {
    purpose,
    data,
    subject,
    source,
    recipient,
    measure,
};

fn purpose(term: PurposeTerm) -> &'static str {
    match term {
        PurposeTerm::CustomerRelationship => "asiakassuhteen hoitaminen",
        PurposeTerm::CustomerService => "asiakaspalvelu",
        PurposeTerm::ServiceProvision => "palvelujen tarjoaminen",
        PurposeTerm::Orders => "tilausten käsittely",
        PurposeTerm::Deliveries => "toimitukset",
        PurposeTerm::Appointments => "ajanvaraus",
        PurposeTerm::HealthCare => "terveydenhuollon järjestäminen ja toteuttaminen",
        PurposeTerm::Invoicing => "laskutus ja maksut",
        PurposeTerm::DebtCollection => "perintä",
        PurposeTerm::Accounting => "kirjanpito",
        PurposeTerm::DirectMarketing => "suoramarkkinointi",
        PurposeTerm::Newsletter => "uutiskirje",
        PurposeTerm::TargetedAdvertising => "kohdennettu mainonta",
        PurposeTerm::Remarketing => "uudelleenmarkkinointi (kohdennettu verkkomainonta)",
        PurposeTerm::Profiling => "profilointi",
        PurposeTerm::MarketResearch => "markkinatutkimus",
        PurposeTerm::OpinionResearch => "mielipidetutkimus",
        PurposeTerm::ServiceDevelopment => "palvelujen kehittäminen",
        PurposeTerm::Statistics => "tilastointi ja käytön analysointi",
        PurposeTerm::Membership => "jäsenasioiden hoitaminen",
        PurposeTerm::Events => "tapahtumien järjestäminen",
        PurposeTerm::Recruitment => "rekrytointi",
        PurposeTerm::Employment => "palvelussuhteiden hoitaminen",
        PurposeTerm::PublicTask => "lakisääteisen tehtävän hoitaminen",
        PurposeTerm::Grants => "avustusten käsittely",
        PurposeTerm::Library => "kirjastopalvelut",
        PurposeTerm::Security => "turvallisuus ja väärinkäytösten ehkäiseminen",
        PurposeTerm::Requests => "tietosuojapyyntöjen käsittely",
    }
}

fn data(term: DataTerm) -> &'static str {
    match term {
        DataTerm::Name => "nimi",
        DataTerm::ContactDetails => "yhteystiedot",
        DataTerm::PostalAddress => "postiosoite",
        DataTerm::Email => "sähköpostiosoite",
        DataTerm::Phone => "puhelinnumero",
        DataTerm::CustomerNumber => "asiakasnumero",
        DataTerm::MemberNumber => "jäsennumero",
        DataTerm::DateOfBirth => "syntymäaika",
        DataTerm::Age => "ikä",
        DataTerm::Gender => "sukupuoli",
        DataTerm::Language => "kieli",
        DataTerm::Citizenship => "kansalaisuus",
        DataTerm::IdentityCode => "henkilötunnus",
        DataTerm::Profession => "ammatti tai nimike",
        DataTerm::Username => "käyttäjätunnus",
        DataTerm::Orders => "tilaukset ja toimitukset",
        DataTerm::Invoicing => "laskutustiedot",
        DataTerm::Payments => "maksutiedot",
        DataTerm::Appointments => "ajanvaraukset",
        DataTerm::Health => "terveystiedot",
        DataTerm::Feedback => "palaute",
        DataTerm::Messages => "viestit ja yhteydenotot",
        DataTerm::CallRecordings => "puhelutallenteet",
        DataTerm::Interests => "kiinnostuksen kohteet",
        DataTerm::Browsing => "selailutiedot",
        DataTerm::Consents => "annetut suostumukset",
        DataTerm::MarketingBans => "suoramarkkinointikiellot",
        DataTerm::Membership => "jäsenyystiedot",
        DataTerm::Participation => "osallistuminen tapahtumiin ja toimintaan",
        DataTerm::Loans => "lainat ja varaukset",
        DataTerm::Employer => "työnantaja ja asema",
    }
}

fn subject(term: SubjectTerm) -> &'static str {
    match term {
        SubjectTerm::Customers => "asiakkaat",
        SubjectTerm::FormerCustomers => "entiset asiakkaat",
        SubjectTerm::ProspectiveCustomers => "mahdolliset asiakkaat",
        SubjectTerm::CustomerContacts => "asiakkaiden yhteyshenkilöt",
        SubjectTerm::Consumers => "kuluttajat",
        SubjectTerm::Patients => "potilaat",
        SubjectTerm::Members => "jäsenet",
        SubjectTerm::Subscribers => "tilaajat",
        SubjectTerm::Visitors => "kävijät",
        SubjectTerm::Users => "palvelun käyttäjät",
        SubjectTerm::Residents => "asukkaat",
        SubjectTerm::Children => "lapset",
        SubjectTerm::Guardians => "huoltajat",
        SubjectTerm::Employees => "työntekijät",
        SubjectTerm::Applicants => "työnhakijat",
        SubjectTerm::Participants => "osallistujat",
    }
}

fn source(term: SourceTerm) -> &'static str {
    match term {
        SourceTerm::DataSubject => "sinä itse",
        SourceTerm::ServiceUse => "palvelun käyttö",
        SourceTerm::Cookies => "evästeet",
        SourceTerm::Guardian => "huoltaja",
        SourceTerm::Employer => "työnantaja",
        SourceTerm::PopulationInformationSystem => "väestötietojärjestelmä",
        SourceTerm::BusinessInformationSystem => "yritys- ja yhteisötietojärjestelmä (YTJ)",
        SourceTerm::PublicRegisters => "julkiset rekisterit",
        SourceTerm::AddressServices => "osoite- ja päivityspalvelut",
        SourceTerm::CreditInformation => "luottotietorekisterit",
        SourceTerm::Authorities => "viranomaiset",
        SourceTerm::Partners => "yhteistyökumppanit",
        SourceTerm::OtherHealthCare => "muut terveydenhuollon palvelunantajat",
    }
}

fn recipient(term: RecipientTerm) -> &'static str {
    match term {
        RecipientTerm::Accounting => "tilitoimisto",
        RecipientTerm::HostingProvider => "palvelintilan tarjoaja",
        RecipientTerm::SoftwareProvider => "ohjelmistotoimittaja",
        RecipientTerm::NewsletterService => "uutiskirjepalvelu",
        RecipientTerm::RequestForm => "pyyntölomakkeen palveluntarjoaja",
        RecipientTerm::PaymentService => "maksupalvelu",
        RecipientTerm::DeliveryCompany => "kuljetusyritys",
        RecipientTerm::DebtCollector => "perintätoimisto",
        RecipientTerm::Insurance => "vakuutusyhtiö",
        RecipientTerm::TaxAdministration => "Verohallinto",
        RecipientTerm::Authorities => "viranomaiset",
        RecipientTerm::Kela => "Kela (Kansaneläkelaitos)",
        RecipientTerm::Kanta => "Kanta-palvelut",
        RecipientTerm::GroupCompanies => "saman konsernin yhtiöt",
        RecipientTerm::Partners => "yhteistyökumppanit",
        RecipientTerm::UmbrellaOrganisation => "kattojärjestö",
    }
}

fn measure(term: MeasureTerm) -> &'static str {
    match term {
        MeasureTerm::LockedPremises => "lukitut tilat",
        MeasureTerm::AccessControl => "pääsy vain niillä, jotka tarvitsevat tietoja työssään",
        MeasureTerm::PersonalAccounts => "henkilökohtaiset käyttäjätunnukset ja salasanat",
        MeasureTerm::Firewall => "palomuuri",
        MeasureTerm::Encryption => "salaus",
        MeasureTerm::Backups => "varmuuskopiot",
        MeasureTerm::Logging => "käytön kirjaaminen lokiin",
        MeasureTerm::Confidentiality => "vaitiolovelvollisuus",
        MeasureTerm::Training => "henkilöstön koulutus",
        MeasureTerm::SecureDestruction => "tietoturvallinen hävittäminen",
    }
}
