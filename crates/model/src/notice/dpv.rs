//! The tags of the Data Privacy Vocabulary (W3C DPV 2.3) for facts that are no terms of our own vocabulary: legal
//! bases and mechanisms of transfer, all of its extension for the GDPR.

use super::items::{LegalBasis, SpecialBasis, TransferMechanism};

impl LegalBasis {
    /// The tag of the Data Privacy Vocabulary; none for the bases of the Personal Data Act of 1999.
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

impl SpecialBasis {
    /// The tag of the Data Privacy Vocabulary.
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

impl TransferMechanism {
    /// The tag of the Data Privacy Vocabulary; none for a derogation that is not named.
    pub const fn dpv(self) -> Option<&'static str> {
        match self {
            TransferMechanism::Adequacy | TransferMechanism::DataPrivacyFramework => {
                Some("eu-gdpr:A45-3")
            }
            TransferMechanism::StandardClauses => Some("eu-gdpr:A46-2-c"),
            TransferMechanism::CorporateRules => Some("eu-gdpr:A46-2-b"),
            TransferMechanism::ExplicitConsent => Some("eu-gdpr:A49-1-a"),
            TransferMechanism::Contract => Some("eu-gdpr:A49-1-b"),
            TransferMechanism::Derogation => None,
        }
    }
}
