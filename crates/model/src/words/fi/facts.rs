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
        LegalBasis::Consent => "suostumus (tietosuoja-asetuksen 6 artiklan 1 kohdan a alakohta)",
        LegalBasis::Contract => "sopimus (tietosuoja-asetuksen 6 artiklan 1 kohdan b alakohta)",
        LegalBasis::LegalObligation => {
            "lakisääteinen velvoite (tietosuoja-asetuksen 6 artiklan 1 kohdan c alakohta)"
        }
        LegalBasis::VitalInterests => {
            "elintärkeiden etujen suojaaminen (tietosuoja-asetuksen 6 artiklan 1 kohdan d alakohta)"
        }
        LegalBasis::PublicTask => {
            "yleistä etua koskeva tehtävä tai julkisen vallan käyttö (tietosuoja-asetuksen 6 \
            artiklan 1 kohdan e alakohta)"
        }
        LegalBasis::LegitimateInterests => {
            "oikeutettu etu (tietosuoja-asetuksen 6 artiklan 1 kohdan f alakohta)"
        }
        LegalBasis::Act1999Consent => "suostumus (henkilötietolaki 523/1999, 8 § 1 mom. 1 kohta)",
        LegalBasis::Act1999Contract => {
            "rekisteröidyn toimeksianto tai sopimus (henkilötietolaki 523/1999, 8 § 1 mom. 2 kohta)"
        }
        LegalBasis::Act1999VitalInterest => {
            "elintärkeä etu (henkilötietolaki 523/1999, 8 § 1 mom. 3 kohta)"
        }
        LegalBasis::Act1999Duty => {
            "laissa säädetty tehtävä tai velvoite (henkilötietolaki 523/1999, 8 § 1 mom. 4 kohta)"
        }
        LegalBasis::Act1999Connection => {
            "asiallinen yhteys, kuten asiakkuus tai jäsenyys (henkilötietolaki 523/1999, 8 § 1 \
            mom. 5 kohta)"
        }
        LegalBasis::Act1999Group => {
            "konsernin asiakkaat tai työntekijät (henkilötietolaki 523/1999, 8 § 1 mom. 6 kohta)"
        }
        LegalBasis::Act1999Service => {
            "maksupalvelu, tietojenkäsittely tai muu sellainen tehtävä toimeksiannosta \
            (henkilötietolaki 523/1999, 8 § 1 mom. 7 kohta)"
        }
        LegalBasis::Act1999PublicPosition => {
            "yleisesti saatavilla olevat tiedot asemasta tai tehtävistä (henkilötietolaki \
            523/1999, 8 § 1 mom. 8 kohta)"
        }
        LegalBasis::Act1999Permit => {
            "tietosuojalautakunnan lupa (henkilötietolaki 523/1999, 8 § 1 mom. 9 kohta)"
        }
    }
}

fn special_basis(basis: SpecialBasis) -> &'static str {
    match basis {
        SpecialBasis::ExplicitConsent => {
            "nimenomainen suostumus (tietosuoja-asetuksen 9 artiklan 2 kohdan a alakohta)"
        }
        SpecialBasis::EmploymentLaw => {
            "työoikeus, sosiaaliturva tai sosiaalinen suojelu (tietosuoja-asetuksen 9 artiklan 2 \
            kohdan b alakohta)"
        }
        SpecialBasis::VitalInterests => {
            "sellaisen henkilön elintärkeät edut, joka ei voi antaa suostumusta \
            (tietosuoja-asetuksen 9 artiklan 2 kohdan c alakohta)"
        }
        SpecialBasis::Association => {
            "säätiön tai yhdistyksen toiminta (tietosuoja-asetuksen 9 artiklan 2 kohdan d alakohta)"
        }
        SpecialBasis::MadePublic => {
            "henkilön itse julkisiksi saattamat tiedot (tietosuoja-asetuksen 9 artiklan 2 kohdan \
            e alakohta)"
        }
        SpecialBasis::LegalClaims => {
            "oikeusvaateet (tietosuoja-asetuksen 9 artiklan 2 kohdan f alakohta)"
        }
        SpecialBasis::PublicInterest => {
            "tärkeä yleinen etu (tietosuoja-asetuksen 9 artiklan 2 kohdan g alakohta)"
        }
        SpecialBasis::HealthCare => {
            "terveydenhuolto tai sosiaalihuolto (tietosuoja-asetuksen 9 artiklan 2 kohdan h \
            alakohta)"
        }
        SpecialBasis::PublicHealth => {
            "kansanterveys (tietosuoja-asetuksen 9 artiklan 2 kohdan i alakohta)"
        }
        SpecialBasis::Research => {
            "arkistointi, tutkimus tai tilastointi (tietosuoja-asetuksen 9 artiklan 2 kohdan j \
            alakohta)"
        }
    }
}

fn recipient_role(role: RecipientRole) -> &'static str {
    match role {
        RecipientRole::Controller => "itsenäinen rekisterinpitäjä",
        RecipientRole::Processor => "henkilötietojen käsittelijä",
        RecipientRole::JointController => "yhteisrekisterinpitäjä",
        RecipientRole::Authority => "viranomainen",
        RecipientRole::Group => "samaan konserniin kuuluva yhtiö",
    }
}

fn mechanism(mechanism: TransferMechanism) -> &'static str {
    match mechanism {
        TransferMechanism::Adequacy => {
            "tietosuojan riittävyyttä koskeva päätös (tietosuoja-asetuksen 45 artikla)"
        }
        TransferMechanism::DataPrivacyFramework => {
            "EU:n ja Yhdysvaltojen tietosuojakehys, riittävyyspäätös (tietosuoja-asetuksen 45 \
            artikla)"
        }
        TransferMechanism::StandardClauses => {
            "vakiosopimuslausekkeet (tietosuoja-asetuksen 46 artiklan 2 kohdan c alakohta)"
        }
        TransferMechanism::CorporateRules => {
            "yritystä koskevat sitovat säännöt (tietosuoja-asetuksen 47 artikla)"
        }
        TransferMechanism::ExplicitConsent => {
            "nimenomainen suostumus (tietosuoja-asetuksen 49 artiklan 1 kohdan a alakohta)"
        }
        TransferMechanism::Contract => {
            "sopimus, joka on tehty kanssasi tai sinun etusi vuoksi (tietosuoja-asetuksen 49 \
            artiklan 1 kohdan b tai c alakohta)"
        }
        TransferMechanism::Derogation => {
            "erityistilannetta koskeva poikkeus (tietosuoja-asetuksen 49 artikla)"
        }
    }
}

fn publication(default: PublicationDefault) -> &'static str {
    match default {
        PublicationDefault::OptOut => "julkaistaan, ellet kiellä sitä",
        PublicationDefault::OptIn => "julkaistaan vain, jos annat siihen luvan",
    }
}

fn provision(duty: ProvisionDuty) -> &'static str {
    match duty {
        ProvisionDuty::Statutory => "perustuu lakiin",
        ProvisionDuty::Contractual => {
            "perustuu sopimukseen tai on edellytys sopimuksen tekemiselle"
        }
        ProvisionDuty::Voluntary => "vapaaehtoista",
    }
}

fn contact_role(role: ContactRole) -> &'static str {
    match role {
        ContactRole::ContactPerson => "yhteyshenkilö",
        ContactRole::DataProtectionOfficer => "tietosuojavastaava",
        ContactRole::CustomerService => "asiakaspalvelu",
    }
}

fn ruled_out(ruled_out: Use) -> &'static str {
    match ruled_out {
        Use::Marketing => "markkinointi",
        Use::Disclosure => "luovuttaminen muille",
        Use::AutomatedDecisions => "automaattiset päätökset",
        Use::Profiling => "profilointi",
        Use::Transfer => "siirtäminen EU:n tai ETA:n ulkopuolelle",
    }
}

fn country(code: &str) -> Option<&'static str> {
    Some(match code {
        "AD" => "Andorra",
        "AE" => "Arabiemiirikunnat",
        "AL" => "Albania",
        "AR" => "Argentiina",
        "AT" => "Itävalta",
        "AU" => "Australia",
        "AX" => "Ahvenanmaa",
        "BA" => "Bosnia ja Hertsegovina",
        "BE" => "Belgia",
        "BG" => "Bulgaria",
        "BR" => "Brasilia",
        "CA" => "Kanada",
        "CH" => "Sveitsi",
        "CL" => "Chile",
        "CN" => "Kiina",
        "CY" => "Kypros",
        "CZ" => "Tšekki",
        "DE" => "Saksa",
        "DK" => "Tanska",
        "EE" => "Viro",
        "EG" => "Egypti",
        "ES" => "Espanja",
        "FI" => "Suomi",
        "FO" => "Färsaaret",
        "FR" => "Ranska",
        "GB" => "Yhdistynyt kuningaskunta",
        "GG" => "Guernsey",
        "GR" => "Kreikka",
        "HK" => "Hongkong",
        "HR" => "Kroatia",
        "HU" => "Unkari",
        "ID" => "Indonesia",
        "IE" => "Irlanti",
        "IL" => "Israel",
        "IM" => "Mansaari",
        "IN" => "Intia",
        "IS" => "Islanti",
        "IT" => "Italia",
        "JE" => "Jersey",
        "JP" => "Japani",
        "KR" => "Etelä-Korea",
        "LI" => "Liechtenstein",
        "LT" => "Liettua",
        "LU" => "Luxemburg",
        "LV" => "Latvia",
        "MA" => "Marokko",
        "MD" => "Moldova",
        "ME" => "Montenegro",
        "MK" => "Pohjois-Makedonia",
        "MT" => "Malta",
        "MX" => "Meksiko",
        "MY" => "Malesia",
        "NL" => "Alankomaat",
        "NO" => "Norja",
        "NZ" => "Uusi-Seelanti",
        "PH" => "Filippiinit",
        "PL" => "Puola",
        "PT" => "Portugali",
        "RO" => "Romania",
        "RS" => "Serbia",
        "RU" => "Venäjä",
        "SA" => "Saudi-Arabia",
        "SE" => "Ruotsi",
        "SG" => "Singapore",
        "SI" => "Slovenia",
        "SK" => "Slovakia",
        "TH" => "Thaimaa",
        "TN" => "Tunisia",
        "TR" => "Turkki",
        "TW" => "Taiwan",
        "UA" => "Ukraina",
        "US" => "Yhdysvallat",
        "UY" => "Uruguay",
        "VN" => "Vietnam",
        "ZA" => "Etelä-Afrikka",
        _ => return None,
    })
}
