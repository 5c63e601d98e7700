//! Typed facts in words.

use crate::notice::{
    ContactRole, LegalBasis, ProvisionDuty, PublicationDefault, RecipientRole, SpecialBasis,
    TransferMechanism, Use,
};
use crate::words::FactWords;

pub(super) const FACTS: FactWords = FactWords {
    basis,
    special_basis,
    recipient_role,
    mechanism,
    publication,
    provision,
    ruled_out,
    contact_role,
    country,
};

fn basis(basis: LegalBasis) -> &'static str {
    match basis {
        LegalBasis::Consent => "consent (GDPR Article 6(1)(a))",
        LegalBasis::Contract => "contract (GDPR Article 6(1)(b))",
        LegalBasis::LegalObligation => "legal obligation (GDPR Article 6(1)(c))",
        LegalBasis::VitalInterests => "vital interests (GDPR Article 6(1)(d))",
        LegalBasis::PublicTask => {
            "task in the public interest or exercise of official authority (GDPR Article 6(1)(e))"
        }
        LegalBasis::LegitimateInterests => "legitimate interests (GDPR Article 6(1)(f))",
        LegalBasis::Act1999Consent => "consent (Personal Data Act 523/1999, section 8(1), item 1)",
        LegalBasis::Act1999Contract => {
            "assignment or contract of the data subject (Personal Data Act 523/1999, section \
            8(1), item 2)"
        }
        LegalBasis::Act1999VitalInterest => {
            "vital interest (Personal Data Act 523/1999, section 8(1), item 3)"
        }
        LegalBasis::Act1999Duty => {
            "statutory task or duty (Personal Data Act 523/1999, section 8(1), item 4)"
        }
        LegalBasis::Act1999Connection => {
            "relevant connection, such as being a customer or member (Personal Data Act 523/1999, \
            section 8(1), item 5)"
        }
        LegalBasis::Act1999Group => {
            "customers or staff of a group of companies (Personal Data Act 523/1999, section \
            8(1), item 6)"
        }
        LegalBasis::Act1999Service => {
            "payment service, data processing or the like on assignment (Personal Data Act \
            523/1999, section 8(1), item 7)"
        }
        LegalBasis::Act1999PublicPosition => {
            "publicly available data on position or duties (Personal Data Act 523/1999, section \
            8(1), item 8)"
        }
        LegalBasis::Act1999Permit => {
            "permit of the Data Protection Board (Personal Data Act 523/1999, section 8(1), item 9)"
        }
    }
}

fn special_basis(basis: SpecialBasis) -> &'static str {
    match basis {
        SpecialBasis::ExplicitConsent => "explicit consent (GDPR Article 9(2)(a))",
        SpecialBasis::EmploymentLaw => {
            "employment, social security or social protection law (GDPR Article 9(2)(b))"
        }
        SpecialBasis::VitalInterests => {
            "vital interests of a person who cannot consent (GDPR Article 9(2)(c))"
        }
        SpecialBasis::Association => {
            "activities of a foundation or association (GDPR Article 9(2)(d))"
        }
        SpecialBasis::MadePublic => "data that the person has made public (GDPR Article 9(2)(e))",
        SpecialBasis::LegalClaims => "legal claims (GDPR Article 9(2)(f))",
        SpecialBasis::PublicInterest => "substantial public interest (GDPR Article 9(2)(g))",
        SpecialBasis::HealthCare => "health or social care (GDPR Article 9(2)(h))",
        SpecialBasis::PublicHealth => "public health (GDPR Article 9(2)(i))",
        SpecialBasis::Research => "archiving, research or statistics (GDPR Article 9(2)(j))",
    }
}

fn recipient_role(role: RecipientRole) -> &'static str {
    match role {
        RecipientRole::Controller => "independent controller",
        RecipientRole::Processor => "processor",
        RecipientRole::JointController => "joint controller",
        RecipientRole::Authority => "authority",
        RecipientRole::Group => "company of the same group",
    }
}

fn mechanism(mechanism: TransferMechanism) -> &'static str {
    match mechanism {
        TransferMechanism::Adequacy => "adequacy decision (GDPR Article 45)",
        TransferMechanism::DataPrivacyFramework => {
            "EU–US Data Privacy Framework, an adequacy decision (GDPR Article 45)"
        }
        TransferMechanism::StandardClauses => {
            "standard contractual clauses (GDPR Article 46(2)(c))"
        }
        TransferMechanism::CorporateRules => "binding corporate rules (GDPR Article 47)",
        TransferMechanism::ExplicitConsent => "explicit consent (GDPR Article 49(1)(a))",
        TransferMechanism::Contract => {
            "contract with you or in your interest (GDPR Article 49(1)(b) or (c))"
        }
        TransferMechanism::Derogation => "derogation for a specific situation (GDPR Article 49)",
    }
}

fn publication(default: PublicationDefault) -> &'static str {
    match default {
        PublicationDefault::OptOut => "published unless you forbid it",
        PublicationDefault::OptIn => "published only if you allow it",
    }
}

fn provision(duty: ProvisionDuty) -> &'static str {
    match duty {
        ProvisionDuty::Statutory => "required by law",
        ProvisionDuty::Contractual => "required by a contract, or in order to make one",
        ProvisionDuty::Voluntary => "voluntary",
    }
}

fn contact_role(role: ContactRole) -> &'static str {
    match role {
        ContactRole::ContactPerson => "contact person",
        ContactRole::DataProtectionOfficer => "data protection officer",
        ContactRole::CustomerService => "customer service",
    }
}

fn ruled_out(ruled_out: Use) -> &'static str {
    match ruled_out {
        Use::Marketing => "marketing",
        Use::Disclosure => "disclosure to others",
        Use::AutomatedDecisions => "automated decisions",
        Use::Profiling => "profiling",
        Use::Transfer => "transfer outside the EU or EEA",
    }
}

fn country(code: &str) -> Option<&'static str> {
    Some(match code {
        "AD" => "Andorra",
        "AE" => "United Arab Emirates",
        "AL" => "Albania",
        "AR" => "Argentina",
        "AT" => "Austria",
        "AU" => "Australia",
        "AX" => "Åland",
        "BA" => "Bosnia and Herzegovina",
        "BE" => "Belgium",
        "BG" => "Bulgaria",
        "BR" => "Brazil",
        "CA" => "Canada",
        "CH" => "Switzerland",
        "CL" => "Chile",
        "CN" => "China",
        "CY" => "Cyprus",
        "CZ" => "Czechia",
        "DE" => "Germany",
        "DK" => "Denmark",
        "EE" => "Estonia",
        "EG" => "Egypt",
        "ES" => "Spain",
        "FI" => "Finland",
        "FO" => "Faroe Islands",
        "FR" => "France",
        "GB" => "United Kingdom",
        "GG" => "Guernsey",
        "GR" => "Greece",
        "HK" => "Hong Kong",
        "HR" => "Croatia",
        "HU" => "Hungary",
        "ID" => "Indonesia",
        "IE" => "Ireland",
        "IL" => "Israel",
        "IM" => "Isle of Man",
        "IN" => "India",
        "IS" => "Iceland",
        "IT" => "Italy",
        "JE" => "Jersey",
        "JP" => "Japan",
        "KR" => "South Korea",
        "LI" => "Liechtenstein",
        "LT" => "Lithuania",
        "LU" => "Luxembourg",
        "LV" => "Latvia",
        "MA" => "Morocco",
        "MD" => "Moldova",
        "ME" => "Montenegro",
        "MK" => "North Macedonia",
        "MT" => "Malta",
        "MX" => "Mexico",
        "MY" => "Malaysia",
        "NL" => "Netherlands",
        "NO" => "Norway",
        "NZ" => "New Zealand",
        "PH" => "Philippines",
        "PL" => "Poland",
        "PT" => "Portugal",
        "RO" => "Romania",
        "RS" => "Serbia",
        "RU" => "Russia",
        "SA" => "Saudi Arabia",
        "SE" => "Sweden",
        "SG" => "Singapore",
        "SI" => "Slovenia",
        "SK" => "Slovakia",
        "TH" => "Thailand",
        "TN" => "Tunisia",
        "TR" => "Türkiye",
        "TW" => "Taiwan",
        "UA" => "Ukraine",
        "US" => "United States",
        "UY" => "Uruguay",
        "VN" => "Vietnam",
        "ZA" => "South Africa",
        _ => return None,
    })
}
