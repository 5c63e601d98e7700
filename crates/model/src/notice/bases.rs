//! Legal bases, of the GDPR and of the Personal Data Act of 1999, with their tags of the Data Privacy Vocabulary (W3C
//! DPV 2.3, extension for the GDPR).

use serde::{Deserialize, Serialize};

use super::choice::choice;

choice! {
    /// A legal basis: of the GDPR's article 6(1), or of section 8(1) of the Personal Data Act of 1999.
    LegalBasis {
        /// Consent, article 6(1)(a).
        Consent,
        /// A contract, or steps before one, article 6(1)(b).
        Contract,
        /// A legal obligation of the controller, article 6(1)(c).
        LegalObligation,
        /// Vital interests, article 6(1)(d).
        VitalInterests,
        /// A public task, article 6(1)(e).
        PublicTask,
        /// Legitimate interests, article 6(1)(f).
        LegitimateInterests,
        /// Consent, Act 523/1999, section 8(1), item 1.
        #[serde(rename = "1999_8_1_1")]
        Act1999Consent,
        /// An assignment or contract of the data subject, item 2.
        #[serde(rename = "1999_8_1_2")]
        Act1999Contract,
        /// A vital interest, item 3.
        #[serde(rename = "1999_8_1_3")]
        Act1999VitalInterest,
        /// A duty laid down in an act, item 4.
        #[serde(rename = "1999_8_1_4")]
        Act1999Duty,
        /// A relevant connection such as being a customer or member, item 5.
        #[serde(rename = "1999_8_1_5")]
        Act1999Connection,
        /// Customers or staff of a group of companies, item 6.
        #[serde(rename = "1999_8_1_6")]
        Act1999Group,
        /// A service of payment or data processing, item 7.
        #[serde(rename = "1999_8_1_7")]
        Act1999Service,
        /// Publicly available data on a person's position, item 8.
        #[serde(rename = "1999_8_1_8")]
        Act1999PublicPosition,
        /// A permit of the Data Protection Board, item 9.
        #[serde(rename = "1999_8_1_9")]
        Act1999Permit,
    }
}

impl LegalBasis {
    /// Whether the basis is consent, under either law.
    pub const fn is_consent(self) -> bool {
        matches!(self, LegalBasis::Consent | LegalBasis::Act1999Consent)
    }

    /// Whether the basis is one of the GDPR.
    pub const fn is_gdpr(self) -> bool {
        matches!(
            self,
            LegalBasis::Consent
                | LegalBasis::Contract
                | LegalBasis::LegalObligation
                | LegalBasis::VitalInterests
                | LegalBasis::PublicTask
                | LegalBasis::LegitimateInterests
        )
    }

    /// The basis's tag in the Data Privacy Vocabulary; none for the bases of the Personal Data Act of 1999.
    pub const fn dpv(self) -> Option<&'static str> {
        match self {
            LegalBasis::Consent => Some("eu-gdpr:A6-1-a"),
            LegalBasis::Contract => Some("eu-gdpr:A6-1-b"),
            LegalBasis::LegalObligation => Some("eu-gdpr:A6-1-c"),
            LegalBasis::VitalInterests => Some("eu-gdpr:A6-1-d"),
            LegalBasis::PublicTask => Some("eu-gdpr:A6-1-e"),
            LegalBasis::LegitimateInterests => Some("eu-gdpr:A6-1-f"),
            LegalBasis::Act1999Consent
            | LegalBasis::Act1999Contract
            | LegalBasis::Act1999VitalInterest
            | LegalBasis::Act1999Duty
            | LegalBasis::Act1999Connection
            | LegalBasis::Act1999Group
            | LegalBasis::Act1999Service
            | LegalBasis::Act1999PublicPosition
            | LegalBasis::Act1999Permit => None,
        }
    }
}

choice! {
    /// A basis for special categories of data, GDPR, article 9(2).
    SpecialBasis {
        /// Explicit consent, (a).
        ExplicitConsent,
        /// Employment and social security law, (b).
        EmploymentLaw,
        /// Vital interests of someone who cannot consent, (c).
        VitalInterests,
        /// The activities of a foundation or association, (d).
        Association,
        /// Data that the person has made public, (e).
        MadePublic,
        /// Legal claims, (f).
        LegalClaims,
        /// Substantial public interest, (g).
        PublicInterest,
        /// Health or social care, (h).
        HealthCare,
        /// Public health, (i).
        PublicHealth,
        /// Archiving, research or statistics, (j).
        Research,
    }
}

impl SpecialBasis {
    /// The basis's tag in the Data Privacy Vocabulary.
    pub const fn dpv(self) -> &'static str {
        match self {
            SpecialBasis::ExplicitConsent => "eu-gdpr:A9-2-a",
            SpecialBasis::EmploymentLaw => "eu-gdpr:A9-2-b",
            SpecialBasis::VitalInterests => "eu-gdpr:A9-2-c",
            SpecialBasis::Association => "eu-gdpr:A9-2-d",
            SpecialBasis::MadePublic => "eu-gdpr:A9-2-e",
            SpecialBasis::LegalClaims => "eu-gdpr:A9-2-f",
            SpecialBasis::PublicInterest => "eu-gdpr:A9-2-g",
            SpecialBasis::HealthCare => "eu-gdpr:A9-2-h",
            SpecialBasis::PublicHealth => "eu-gdpr:A9-2-i",
            SpecialBasis::Research => "eu-gdpr:A9-2-j",
        }
    }
}
