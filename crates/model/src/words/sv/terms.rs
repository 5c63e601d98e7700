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
        PurposeTerm::CustomerRelationship => "vård av kundrelationen",
        PurposeTerm::CustomerService => "kundservice",
        PurposeTerm::ServiceProvision => "tillhandahållande av tjänster",
        PurposeTerm::Orders => "hantering av beställningar",
        PurposeTerm::Deliveries => "leveranser",
        PurposeTerm::Appointments => "tidsbokning",
        PurposeTerm::HealthCare => "ordnande och tillhandahållande av hälso- och sjukvård",
        PurposeTerm::Invoicing => "fakturering och betalningar",
        PurposeTerm::DebtCollection => "indrivning",
        PurposeTerm::Accounting => "bokföring",
        PurposeTerm::DirectMarketing => "direktmarknadsföring",
        PurposeTerm::Newsletter => "nyhetsbrev",
        PurposeTerm::TargetedAdvertising => "riktad reklam",
        PurposeTerm::Remarketing => "remarketing (riktad annonsering på nätet)",
        PurposeTerm::Profiling => "profilering",
        PurposeTerm::MarketResearch => "marknadsundersökningar",
        PurposeTerm::OpinionResearch => "opinionsundersökningar",
        PurposeTerm::ServiceDevelopment => "utveckling av tjänster",
        PurposeTerm::Statistics => "statistik och analys av användningen",
        PurposeTerm::Membership => "skötsel av medlemsärenden",
        PurposeTerm::Events => "ordnande av evenemang",
        PurposeTerm::Recruitment => "rekrytering",
        PurposeTerm::Employment => "skötsel av anställningsförhållanden",
        PurposeTerm::PublicTask => "skötsel av en lagstadgad uppgift",
        PurposeTerm::Grants => "behandling av understöd",
        PurposeTerm::Library => "bibliotekstjänster",
        PurposeTerm::Security => "säkerhet och förebyggande av missbruk",
        PurposeTerm::Requests => "behandling av dataskyddsbegäranden",
    }
}

fn data(term: DataTerm) -> &'static str {
    match term {
        DataTerm::Name => "namn",
        DataTerm::ContactDetails => "kontaktuppgifter",
        DataTerm::PostalAddress => "postadress",
        DataTerm::Email => "e-postadress",
        DataTerm::Phone => "telefonnummer",
        DataTerm::CustomerNumber => "kundnummer",
        DataTerm::MemberNumber => "medlemsnummer",
        DataTerm::DateOfBirth => "födelsedatum",
        DataTerm::Age => "ålder",
        DataTerm::Gender => "kön",
        DataTerm::Language => "språk",
        DataTerm::Citizenship => "medborgarskap",
        DataTerm::IdentityCode => "personbeteckning",
        DataTerm::Profession => "yrke eller titel",
        DataTerm::Username => "användarnamn",
        DataTerm::Orders => "beställningar och leveranser",
        DataTerm::Invoicing => "faktureringsuppgifter",
        DataTerm::Payments => "betalningsuppgifter",
        DataTerm::Appointments => "tidsbokningar",
        DataTerm::Health => "uppgifter om hälsa",
        DataTerm::Feedback => "respons",
        DataTerm::Messages => "meddelanden och kontakter",
        DataTerm::CallRecordings => "samtalsinspelningar",
        DataTerm::Interests => "intressen",
        DataTerm::Browsing => "uppgifter om surfning",
        DataTerm::Consents => "lämnade samtycken",
        DataTerm::MarketingBans => "förbud mot direktmarknadsföring",
        DataTerm::Membership => "uppgifter om medlemskapet",
        DataTerm::Participation => "deltagande i evenemang och verksamhet",
        DataTerm::Loans => "lån och reservationer",
        DataTerm::Employer => "arbetsgivare och ställning",
    }
}

fn subject(term: SubjectTerm) -> &'static str {
    match term {
        SubjectTerm::Customers => "kunder",
        SubjectTerm::FormerCustomers => "tidigare kunder",
        SubjectTerm::ProspectiveCustomers => "potentiella kunder",
        SubjectTerm::CustomerContacts => "kundernas kontaktpersoner",
        SubjectTerm::Consumers => "konsumenter",
        SubjectTerm::Patients => "patienter",
        SubjectTerm::Members => "medlemmar",
        SubjectTerm::Subscribers => "prenumeranter",
        SubjectTerm::Visitors => "besökare",
        SubjectTerm::Users => "användare av tjänsten",
        SubjectTerm::Residents => "invånare",
        SubjectTerm::Children => "barn",
        SubjectTerm::Guardians => "vårdnadshavare",
        SubjectTerm::Employees => "anställda",
        SubjectTerm::Applicants => "arbetssökande",
        SubjectTerm::Participants => "deltagare",
    }
}

fn source(term: SourceTerm) -> &'static str {
    match term {
        SourceTerm::DataSubject => "du själv",
        SourceTerm::ServiceUse => "användningen av tjänsten",
        SourceTerm::Cookies => "kakor",
        SourceTerm::Guardian => "vårdnadshavare",
        SourceTerm::Employer => "arbetsgivaren",
        SourceTerm::PopulationInformationSystem => "befolkningsdatasystemet",
        SourceTerm::BusinessInformationSystem => "företags- och organisationsdatasystemet (FODS)",
        SourceTerm::PublicRegisters => "offentliga register",
        SourceTerm::AddressServices => "adress- och uppdateringstjänster",
        SourceTerm::CreditInformation => "kreditupplysningsregister",
        SourceTerm::Authorities => "myndigheter",
        SourceTerm::Partners => "samarbetspartner",
        SourceTerm::OtherHealthCare => "andra tillhandahållare av hälso- och sjukvård",
    }
}

fn recipient(term: RecipientTerm) -> &'static str {
    match term {
        RecipientTerm::Accounting => "bokföringsbyrå",
        RecipientTerm::HostingProvider => "leverantör av serverutrymme",
        RecipientTerm::SoftwareProvider => "programvaruleverantör",
        RecipientTerm::NewsletterService => "nyhetsbrevstjänst",
        RecipientTerm::RequestForm => "leverantör av formulärtjänsten för begäranden",
        RecipientTerm::PaymentService => "betaltjänst",
        RecipientTerm::DeliveryCompany => "transportföretag",
        RecipientTerm::DebtCollector => "inkassobyrå",
        RecipientTerm::Insurance => "försäkringsbolag",
        RecipientTerm::TaxAdministration => "Skatteförvaltningen",
        RecipientTerm::Authorities => "myndigheter",
        RecipientTerm::Kela => "FPA (Folkpensionsanstalten)",
        RecipientTerm::Kanta => "Kanta-tjänsterna",
        RecipientTerm::GroupCompanies => "bolag i samma koncern",
        RecipientTerm::Partners => "samarbetspartner",
        RecipientTerm::UmbrellaOrganisation => "takorganisation",
    }
}

fn measure(term: MeasureTerm) -> &'static str {
    match term {
        MeasureTerm::LockedPremises => "låsta lokaler",
        MeasureTerm::AccessControl => "tillgång bara för dem som behöver uppgifterna i sitt arbete",
        MeasureTerm::PersonalAccounts => "personliga användarnamn och lösenord",
        MeasureTerm::Firewall => "brandvägg",
        MeasureTerm::Encryption => "kryptering",
        MeasureTerm::Backups => "säkerhetskopior",
        MeasureTerm::Logging => "loggning av användningen",
        MeasureTerm::Confidentiality => "tystnadsplikt",
        MeasureTerm::Training => "utbildning av personalen",
        MeasureTerm::SecureDestruction => "datasäker förstöring",
    }
}
