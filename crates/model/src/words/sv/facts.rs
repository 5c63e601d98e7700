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
        LegalBasis::Consent => "samtycke (artikel 6.1 a i dataskyddsförordningen)",
        LegalBasis::Contract => "avtal (artikel 6.1 b i dataskyddsförordningen)",
        LegalBasis::LegalObligation => {
            "rättslig förpliktelse (artikel 6.1 c i dataskyddsförordningen)"
        }
        LegalBasis::VitalInterests => {
            "skydd av grundläggande intressen (artikel 6.1 d i dataskyddsförordningen)"
        }
        LegalBasis::PublicTask => {
            "uppgift av allmänt intresse eller myndighetsutövning (artikel 6.1 e i \
            dataskyddsförordningen)"
        }
        LegalBasis::LegitimateInterests => {
            "berättigat intresse (artikel 6.1 f i dataskyddsförordningen)"
        }
        LegalBasis::Act1999Consent => {
            "samtycke (personuppgiftslagen 523/1999, 8 § 1 mom. 1 punkten)"
        }
        LegalBasis::Act1999Contract => {
            "uppdrag av den registrerade eller avtal (personuppgiftslagen 523/1999, 8 § 1 mom. 2 \
            punkten)"
        }
        LegalBasis::Act1999VitalInterest => {
            "vitalt intresse (personuppgiftslagen 523/1999, 8 § 1 mom. 3 punkten)"
        }
        LegalBasis::Act1999Duty => {
            "lagstadgad uppgift eller förpliktelse (personuppgiftslagen 523/1999, 8 § 1 mom. 4 \
            punkten)"
        }
        LegalBasis::Act1999Connection => {
            "saklig anknytning, såsom kundförhållande eller medlemskap (personuppgiftslagen \
            523/1999, 8 § 1 mom. 5 punkten)"
        }
        LegalBasis::Act1999Group => {
            "kunder eller arbetstagare i en koncern (personuppgiftslagen 523/1999, 8 § 1 mom. 6 \
            punkten)"
        }
        LegalBasis::Act1999Service => {
            "betalningstjänst, databehandling eller liknande på uppdrag (personuppgiftslagen \
            523/1999, 8 § 1 mom. 7 punkten)"
        }
        LegalBasis::Act1999PublicPosition => {
            "allmänt tillgängliga uppgifter om ställning eller uppdrag (personuppgiftslagen \
            523/1999, 8 § 1 mom. 8 punkten)"
        }
        LegalBasis::Act1999Permit => {
            "tillstånd av datasekretessnämnden (personuppgiftslagen 523/1999, 8 § 1 mom. 9 punkten)"
        }
    }
}

fn special_basis(basis: SpecialBasis) -> &'static str {
    match basis {
        SpecialBasis::ExplicitConsent => {
            "uttryckligt samtycke (artikel 9.2 a i dataskyddsförordningen)"
        }
        SpecialBasis::EmploymentLaw => {
            "arbetsrätt, social trygghet eller socialt skydd (artikel 9.2 b i \
            dataskyddsförordningen)"
        }
        SpecialBasis::VitalInterests => {
            "grundläggande intressen för en person som inte kan ge samtycke (artikel 9.2 c i \
            dataskyddsförordningen)"
        }
        SpecialBasis::Association => {
            "verksamheten i en stiftelse eller förening (artikel 9.2 d i dataskyddsförordningen)"
        }
        SpecialBasis::MadePublic => {
            "uppgifter som personen själv har offentliggjort (artikel 9.2 e i \
            dataskyddsförordningen)"
        }
        SpecialBasis::LegalClaims => "rättsliga anspråk (artikel 9.2 f i dataskyddsförordningen)",
        SpecialBasis::PublicInterest => {
            "viktigt allmänt intresse (artikel 9.2 g i dataskyddsförordningen)"
        }
        SpecialBasis::HealthCare => {
            "hälso- och sjukvård eller socialvård (artikel 9.2 h i dataskyddsförordningen)"
        }
        SpecialBasis::PublicHealth => "folkhälsa (artikel 9.2 i i dataskyddsförordningen)",
        SpecialBasis::Research => {
            "arkivering, forskning eller statistik (artikel 9.2 j i dataskyddsförordningen)"
        }
    }
}

fn recipient_role(role: RecipientRole) -> &'static str {
    match role {
        RecipientRole::Controller => "självständig personuppgiftsansvarig",
        RecipientRole::Processor => "personuppgiftsbiträde",
        RecipientRole::JointController => "gemensamt personuppgiftsansvarig",
        RecipientRole::Authority => "myndighet",
        RecipientRole::Group => "bolag i samma koncern",
    }
}

fn mechanism(mechanism: TransferMechanism) -> &'static str {
    match mechanism {
        TransferMechanism::Adequacy => {
            "beslut om adekvat skyddsnivå (artikel 45 i dataskyddsförordningen)"
        }
        TransferMechanism::DataPrivacyFramework => {
            "ramen för dataskydd mellan EU och USA, ett beslut om adekvat skyddsnivå (artikel 45 \
            i dataskyddsförordningen)"
        }
        TransferMechanism::StandardClauses => {
            "standardavtalsklausuler (artikel 46.2 c i dataskyddsförordningen)"
        }
        TransferMechanism::CorporateRules => {
            "bindande företagsbestämmelser (artikel 47 i dataskyddsförordningen)"
        }
        TransferMechanism::ExplicitConsent => {
            "uttryckligt samtycke (artikel 49.1 a i dataskyddsförordningen)"
        }
        TransferMechanism::Contract => {
            "avtal med dig eller i ditt intresse (artikel 49.1 b eller c i dataskyddsförordningen)"
        }
        TransferMechanism::Derogation => {
            "undantag i en särskild situation (artikel 49 i dataskyddsförordningen)"
        }
    }
}

fn publication(default: PublicationDefault) -> &'static str {
    match default {
        PublicationDefault::OptOut => "publiceras, om du inte förbjuder det",
        PublicationDefault::OptIn => "publiceras bara om du tillåter det",
    }
}

fn provision(duty: ProvisionDuty) -> &'static str {
    match duty {
        ProvisionDuty::Statutory => "grundar sig på lag",
        ProvisionDuty::Contractual => "grundar sig på ett avtal eller krävs för att ingå ett avtal",
        ProvisionDuty::Voluntary => "frivilligt",
    }
}

fn contact_role(role: ContactRole) -> &'static str {
    match role {
        ContactRole::ContactPerson => "kontaktperson",
        ContactRole::DataProtectionOfficer => "dataskyddsombud",
        ContactRole::CustomerService => "kundservice",
    }
}

fn ruled_out(ruled_out: Use) -> &'static str {
    match ruled_out {
        Use::Marketing => "marknadsföring",
        Use::Disclosure => "utlämnande till andra",
        Use::AutomatedDecisions => "automatiserade beslut",
        Use::Profiling => "profilering",
        Use::Transfer => "överföring till länder utanför EU eller EES",
    }
}

fn country(code: &str) -> Option<&'static str> {
    Some(match code {
        "AD" => "Andorra",
        "AE" => "Förenade Arabemiraten",
        "AL" => "Albanien",
        "AR" => "Argentina",
        "AT" => "Österrike",
        "AU" => "Australien",
        "AX" => "Åland",
        "BA" => "Bosnien och Hercegovina",
        "BE" => "Belgien",
        "BG" => "Bulgarien",
        "BR" => "Brasilien",
        "CA" => "Kanada",
        "CH" => "Schweiz",
        "CL" => "Chile",
        "CN" => "Kina",
        "CY" => "Cypern",
        "CZ" => "Tjeckien",
        "DE" => "Tyskland",
        "DK" => "Danmark",
        "EE" => "Estland",
        "EG" => "Egypten",
        "ES" => "Spanien",
        "FI" => "Finland",
        "FO" => "Färöarna",
        "FR" => "Frankrike",
        "GB" => "Förenade kungariket",
        "GG" => "Guernsey",
        "GR" => "Grekland",
        "HK" => "Hongkong",
        "HR" => "Kroatien",
        "HU" => "Ungern",
        "ID" => "Indonesien",
        "IE" => "Irland",
        "IL" => "Israel",
        "IM" => "Isle of Man",
        "IN" => "Indien",
        "IS" => "Island",
        "IT" => "Italien",
        "JE" => "Jersey",
        "JP" => "Japan",
        "KR" => "Sydkorea",
        "LI" => "Liechtenstein",
        "LT" => "Litauen",
        "LU" => "Luxemburg",
        "LV" => "Lettland",
        "MA" => "Marocko",
        "MD" => "Moldavien",
        "ME" => "Montenegro",
        "MK" => "Nordmakedonien",
        "MT" => "Malta",
        "MX" => "Mexiko",
        "MY" => "Malaysia",
        "NL" => "Nederländerna",
        "NO" => "Norge",
        "NZ" => "Nya Zeeland",
        "PH" => "Filippinerna",
        "PL" => "Polen",
        "PT" => "Portugal",
        "RO" => "Rumänien",
        "RS" => "Serbien",
        "RU" => "Ryssland",
        "SA" => "Saudiarabien",
        "SE" => "Sverige",
        "SG" => "Singapore",
        "SI" => "Slovenien",
        "SK" => "Slovakien",
        "TH" => "Thailand",
        "TN" => "Tunisien",
        "TR" => "Turkiet",
        "TW" => "Taiwan",
        "UA" => "Ukraina",
        "US" => "Förenta staterna",
        "UY" => "Uruguay",
        "VN" => "Vietnam",
        "ZA" => "Sydafrika",
        _ => return None,
    })
}
