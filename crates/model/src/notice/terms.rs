//! The vocabulary: terms whose words exist in every language and which carry their tag of the Data
//! Privacy Vocabulary (W3C DPV 2.3). The words themselves are in `words`.

use serde::{Deserialize, Serialize};

macro_rules! terms {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $code:literal, $dpv:expr;)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[allow(missing_docs, reason = "the codes say it, and `words` has the words")]
        pub enum $name {
            $($(#[$variant_doc])* #[serde(rename = $code)] $variant,)+
        }

        impl $name {
            /// Every term.
            pub const ALL: &[$name] = &[$($name::$variant,)+];

            /// The term as written in a notice file.
            pub const fn code(self) -> &'static str {
                match self {
                    $($name::$variant => $code,)+
                }
            }

            /// The tag of the Data Privacy Vocabulary with its usual prefix (`dpv:`, `pd:`); none where the
            /// vocabulary has no exact term.
            pub const fn dpv(self) -> Option<&'static str> {
                match self {
                    $($name::$variant => $dpv,)+
                }
            }
        }
    };
}

terms! {
    /// What data are used for.
    PurposeTerm {
        CustomerRelationship = "customer_relationship", Some("dpv:CustomerRelationshipManagement");
        CustomerService = "customer_service", Some("dpv:CommunicationForCustomerCare");
        ServiceProvision = "service_provision", Some("dpv:ServiceProvision");
        Orders = "orders", Some("dpv:CustomerOrderManagement");
        Deliveries = "deliveries", Some("dpv:DeliveryOfGoods");
        Appointments = "appointments", Some("dpv:ServiceProvision");
        HealthCare = "health_care", Some("dpv:ServiceProvision");
        Invoicing = "invoicing", Some("dpv:PaymentManagement");
        DebtCollection = "debt_collection", None;
        Accounting = "accounting", Some("dpv:LegalCompliance");
        DirectMarketing = "direct_marketing", Some("dpv:DirectMarketing");
        Newsletter = "newsletter", Some("dpv:DirectMarketing");
        TargetedAdvertising = "targeted_advertising", Some("dpv:TargetedAdvertising");
        Remarketing = "remarketing", Some("dpv:PersonalisedAdvertising");
        Profiling = "profiling", Some("dpv:Personalisation");
        MarketResearch = "market_research", Some("dpv:CommercialResearch");
        OpinionResearch = "opinion_research", Some("dpv:CommercialResearch");
        ServiceDevelopment = "service_development", Some("dpv:ImproveExistingProductsAndServices");
        Statistics = "statistics", Some("dpv:ServiceUsageAnalytics");
        Membership = "membership", Some("dpv:MembershipManagement");
        Events = "events", None;
        Recruitment = "recruitment", Some("dpv:PersonnelHiring");
        Employment = "employment", Some("dpv:PersonnelManagement");
        PublicTask = "public_task", None;
        Grants = "grants", None;
        Library = "library", None;
        Security = "security", Some("dpv:EnforceSecurity");
        Requests = "requests", Some("dpv:RightsFulfilment");
    }
}

terms! {
    /// What data are kept.
    DataTerm {
        Name = "name", Some("pd:Name");
        ContactDetails = "contact_details", Some("pd:Contact");
        PostalAddress = "postal_address", Some("pd:PhysicalAddress");
        Email = "email", Some("pd:EmailAddress");
        Phone = "phone", Some("pd:TelephoneNumber");
        CustomerNumber = "customer_number", Some("pd:AccountIdentifier");
        MemberNumber = "member_number", Some("pd:AccountIdentifier");
        DateOfBirth = "date_of_birth", Some("pd:BirthDate");
        Age = "age", Some("pd:Age");
        Gender = "gender", Some("pd:Gender");
        Language = "language", Some("pd:Language");
        Citizenship = "citizenship", Some("pd:Nationality");
        IdentityCode = "identity_code", Some("pd:NationalIdentificationNumber");
        Profession = "profession", Some("pd:Job");
        Username = "username", Some("pd:Username");
        Orders = "orders", Some("pd:Transaction");
        Invoicing = "invoicing", Some("pd:FinancialAccount");
        Payments = "payments", Some("pd:PurchasesAndSpendingHabit");
        Appointments = "appointments", None;
        Health = "health", Some("pd:Health");
        Feedback = "feedback", None;
        Messages = "messages", Some("pd:Communication");
        CallRecordings = "call_recordings", Some("pd:VoiceCommunicationRecording");
        Interests = "interests", Some("pd:Interest");
        Browsing = "browsing", Some("pd:BrowsingBehaviour");
        Consents = "consents", Some("pd:PrivacyPreference");
        MarketingBans = "marketing_bans", Some("pd:PrivacyPreference");
        Membership = "membership", None;
        Participation = "participation", None;
        Loans = "loans", None;
        Employer = "employer", Some("pd:Professional");
    }
}

terms! {
    /// Whose data are kept.
    SubjectTerm {
        Customers = "customers", Some("dpv:Customer");
        FormerCustomers = "former_customers", Some("dpv:Customer");
        ProspectiveCustomers = "prospective_customers", None;
        CustomerContacts = "customer_contacts", None;
        Consumers = "consumers", Some("dpv:Consumer");
        Patients = "patients", Some("dpv:Patient");
        Members = "members", Some("dpv:Member");
        Subscribers = "subscribers", Some("dpv:Subscriber");
        Visitors = "visitors", Some("dpv:Visitor");
        Users = "users", Some("dpv:User");
        Residents = "residents", None;
        Children = "children", Some("dpv:Child");
        Guardians = "guardians", Some("dpv:Guardian");
        Employees = "employees", Some("dpv:Employee");
        Applicants = "applicants", Some("dpv:JobApplicant");
        Participants = "participants", Some("dpv:Participant");
    }
}

terms! {
    /// Where data come from.
    SourceTerm {
        DataSubject = "data_subject", Some("dpv:DataSubjectDataSource");
        ServiceUse = "service_use", Some("dpv:DataSubjectDataSource");
        Cookies = "cookies", None;
        Guardian = "guardian", Some("dpv:ThirdPartyDataSource");
        Employer = "employer", Some("dpv:ThirdPartyDataSource");
        PopulationInformationSystem = "population_information_system", Some("dpv:NonPublicDataSource");
        BusinessInformationSystem = "business_information_system", Some("dpv:PublicDataSource");
        PublicRegisters = "public_registers", Some("dpv:PublicDataSource");
        AddressServices = "address_services", Some("dpv:ThirdPartyDataSource");
        CreditInformation = "credit_information", Some("dpv:ThirdPartyDataSource");
        Authorities = "authorities", Some("dpv:ThirdPartyDataSource");
        Partners = "partners", Some("dpv:ThirdPartyDataSource");
        OtherHealthCare = "other_health_care", Some("dpv:ThirdPartyDataSource");
    }
}

terms! {
    /// Who gets or processes data.
    RecipientTerm {
        Accounting = "accounting", Some("dpv:DataProcessor");
        HostingProvider = "hosting_provider", Some("dpv:DataProcessor");
        SoftwareProvider = "software_provider", Some("dpv:DataProcessor");
        NewsletterService = "newsletter_service", Some("dpv:DataProcessor");
        RequestForm = "request_form", Some("dpv:DataProcessor");
        PaymentService = "payment_service", Some("dpv:ThirdParty");
        DeliveryCompany = "delivery_company", Some("dpv:ThirdParty");
        DebtCollector = "debt_collector", Some("dpv:ThirdParty");
        Insurance = "insurance", Some("dpv:ThirdParty");
        TaxAdministration = "tax_administration", Some("dpv:Authority");
        Authorities = "authorities", Some("dpv:Authority");
        Kela = "kela", Some("dpv:Authority");
        Kanta = "kanta", None;
        GroupCompanies = "group_companies", Some("dpv:Recipient");
        Partners = "partners", Some("dpv:Recipient");
        UmbrellaOrganisation = "umbrella_organisation", Some("dpv:Recipient");
    }
}

terms! {
    /// How data are protected.
    MeasureTerm {
        LockedPremises = "locked_premises", Some("dpv:PhysicalSecureStorage");
        AccessControl = "access_control", Some("dpv:AccessControlMethod");
        PersonalAccounts = "personal_accounts", Some("dpv:PasswordAuthentication");
        Firewall = "firewall", Some("dpv:NetworkSecurityProtocols");
        Encryption = "encryption", Some("dpv:Encryption");
        Backups = "backups", None;
        Logging = "logging", Some("dpv:ActivityMonitoring");
        Confidentiality = "confidentiality", Some("dpv:ConfidentialityAgreement");
        Training = "training", Some("dpv:StaffTraining");
        SecureDestruction = "secure_destruction", None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_what_serde_writes() {
        for term in PurposeTerm::ALL {
            assert_eq!(serde_json::to_value(term).unwrap(), term.code());
        }
        for term in DataTerm::ALL {
            assert_eq!(serde_json::to_value(term).unwrap(), term.code());
        }
    }
}
