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
        PurposeTerm::CustomerRelationship => "managing the customer relationship",
        PurposeTerm::CustomerService => "customer service",
        PurposeTerm::ServiceProvision => "providing services",
        PurposeTerm::Orders => "handling orders",
        PurposeTerm::Deliveries => "deliveries",
        PurposeTerm::Appointments => "booking appointments",
        PurposeTerm::HealthCare => "arranging and providing health care",
        PurposeTerm::Invoicing => "invoicing and payments",
        PurposeTerm::DebtCollection => "debt collection",
        PurposeTerm::Accounting => "accounting",
        PurposeTerm::DirectMarketing => "direct marketing",
        PurposeTerm::Newsletter => "newsletter",
        PurposeTerm::TargetedAdvertising => "targeted advertising",
        PurposeTerm::Remarketing => "remarketing (targeted online advertising)",
        PurposeTerm::Profiling => "profiling",
        PurposeTerm::MarketResearch => "market research",
        PurposeTerm::OpinionResearch => "opinion polls",
        PurposeTerm::ServiceDevelopment => "developing services",
        PurposeTerm::Statistics => "statistics and analysis of use",
        PurposeTerm::Membership => "managing memberships",
        PurposeTerm::Events => "organising events",
        PurposeTerm::Recruitment => "recruitment",
        PurposeTerm::Employment => "managing employment relationships",
        PurposeTerm::PublicTask => "carrying out a statutory task",
        PurposeTerm::Grants => "handling grants",
        PurposeTerm::Library => "library services",
        PurposeTerm::Security => "security and preventing misuse",
        PurposeTerm::Requests => "handling data protection requests",
    }
}

fn data(term: DataTerm) -> &'static str {
    match term {
        DataTerm::Name => "name",
        DataTerm::ContactDetails => "contact details",
        DataTerm::PostalAddress => "postal address",
        DataTerm::Email => "email address",
        DataTerm::Phone => "phone number",
        DataTerm::CustomerNumber => "customer number",
        DataTerm::MemberNumber => "membership number",
        DataTerm::DateOfBirth => "date of birth",
        DataTerm::Age => "age",
        DataTerm::Gender => "gender",
        DataTerm::Language => "language",
        DataTerm::Citizenship => "citizenship",
        DataTerm::IdentityCode => "personal identity code",
        DataTerm::Profession => "profession or title",
        DataTerm::Username => "username",
        DataTerm::Orders => "orders and deliveries",
        DataTerm::Invoicing => "invoicing details",
        DataTerm::Payments => "payment details",
        DataTerm::Appointments => "appointments",
        DataTerm::Health => "health data",
        DataTerm::Feedback => "feedback",
        DataTerm::Messages => "messages and contacts",
        DataTerm::CallRecordings => "call recordings",
        DataTerm::Interests => "interests",
        DataTerm::Browsing => "browsing data",
        DataTerm::Consents => "consents given",
        DataTerm::MarketingBans => "objections to direct marketing",
        DataTerm::Membership => "membership details",
        DataTerm::Participation => "participation in events and activities",
        DataTerm::Loans => "loans and reservations",
        DataTerm::Employer => "employer and position",
    }
}

fn subject(term: SubjectTerm) -> &'static str {
    match term {
        SubjectTerm::Customers => "customers",
        SubjectTerm::FormerCustomers => "former customers",
        SubjectTerm::ProspectiveCustomers => "prospective customers",
        SubjectTerm::CustomerContacts => "contact persons of customers",
        SubjectTerm::Consumers => "consumers",
        SubjectTerm::Patients => "patients",
        SubjectTerm::Members => "members",
        SubjectTerm::Subscribers => "subscribers",
        SubjectTerm::Visitors => "visitors",
        SubjectTerm::Users => "users of the service",
        SubjectTerm::Residents => "residents",
        SubjectTerm::Children => "children",
        SubjectTerm::Guardians => "guardians",
        SubjectTerm::Employees => "employees",
        SubjectTerm::Applicants => "job applicants",
        SubjectTerm::Participants => "participants",
    }
}

fn source(term: SourceTerm) -> &'static str {
    match term {
        SourceTerm::DataSubject => "you yourself",
        SourceTerm::ServiceUse => "use of the service",
        SourceTerm::Cookies => "cookies",
        SourceTerm::Guardian => "a guardian",
        SourceTerm::Employer => "the employer",
        SourceTerm::PopulationInformationSystem => "Population Information System",
        SourceTerm::BusinessInformationSystem => "Business Information System (YTJ)",
        SourceTerm::PublicRegisters => "public registers",
        SourceTerm::AddressServices => "address and update services",
        SourceTerm::CreditInformation => "credit information registers",
        SourceTerm::Authorities => "authorities",
        SourceTerm::Partners => "partners",
        SourceTerm::OtherHealthCare => "other health care providers",
    }
}

fn recipient(term: RecipientTerm) -> &'static str {
    match term {
        RecipientTerm::Accounting => "accounting firm",
        RecipientTerm::HostingProvider => "hosting provider",
        RecipientTerm::SoftwareProvider => "software provider",
        RecipientTerm::NewsletterService => "newsletter service",
        RecipientTerm::RequestForm => "provider of the request form",
        RecipientTerm::PaymentService => "payment service",
        RecipientTerm::DeliveryCompany => "delivery company",
        RecipientTerm::DebtCollector => "debt collection agency",
        RecipientTerm::Insurance => "insurance company",
        RecipientTerm::TaxAdministration => "Tax Administration",
        RecipientTerm::Authorities => "authorities",
        RecipientTerm::Kela => "Kela (Social Insurance Institution of Finland)",
        RecipientTerm::Kanta => "Kanta Services",
        RecipientTerm::GroupCompanies => "companies of the same group",
        RecipientTerm::Partners => "partners",
        RecipientTerm::UmbrellaOrganisation => "umbrella organisation",
    }
}

fn measure(term: MeasureTerm) -> &'static str {
    match term {
        MeasureTerm::LockedPremises => "locked premises",
        MeasureTerm::AccessControl => "access only for those who need the data in their work",
        MeasureTerm::PersonalAccounts => "personal user accounts and passwords",
        MeasureTerm::Firewall => "firewall",
        MeasureTerm::Encryption => "encryption",
        MeasureTerm::Backups => "backups",
        MeasureTerm::Logging => "logging of use",
        MeasureTerm::Confidentiality => "duty of confidentiality",
        MeasureTerm::Training => "staff training",
        MeasureTerm::SecureDestruction => "secure destruction",
    }
}
