//! The problems of a field, each with its solution.

use crate::request::{Field, Kind, Problem};

pub(super) fn problem(kind: Kind, field: Field, problem: Problem) -> &'static str {
    match problem {
        Problem::Missing => missing(kind, field),
        Problem::IdentityCode => identity_code(field),
        Problem::TooLong => too_long(field),
    }
}

fn missing(kind: Kind, field: Field) -> &'static str {
    match field {
        Field::Name => "Kirjoita nimesi.",
        Field::Contact => match kind {
            Kind::ObjectMarketing => {
                "Kirjoita sähköpostiosoite, puhelinnumero tai postiosoite, johon et enää halua \
                markkinointia."
            }
            Kind::WithdrawConsent => {
                "Kirjoita sähköpostiosoite, puhelinnumero tai postiosoite, jota suostumus koskee \
                tai johon voimme vastata."
            }
            Kind::Access
            | Kind::Rectification
            | Kind::Object
            | Kind::Erasure
            | Kind::Restriction
            | Kind::Portability
            | Kind::PublicationBan
            | Kind::DisclosureBan
            | Kind::HumanReview
            | Kind::Question => {
                "Kirjoita sähköpostiosoite, puhelinnumero tai postiosoite, johon voimme vastata."
            }
        },
        Field::Identifier => "Kirjoita asiakasnumero tai muu tunniste.",
        Field::OnBehalf => "Kirjoita, kenen puolesta teet pyynnön.",
        Field::Scope => "Valitse, mitä kiellät.",
        Field::Data => match kind {
            Kind::Rectification => "Kirjoita, mikä tieto on virheellinen tai puutteellinen.",
            Kind::Object => "Kirjoita, mitä käsittelyä vastustat.",
            Kind::WithdrawConsent => "Kirjoita, minkä suostumuksen peruutat.",
            Kind::HumanReview => "Kirjoita, mitä päätöstä tarkoitat.",
            Kind::Access
            | Kind::ObjectMarketing
            | Kind::Erasure
            | Kind::Restriction
            | Kind::Portability
            | Kind::PublicationBan
            | Kind::DisclosureBan
            | Kind::Question => "Kirjoita, mitä tietoja tarkoitat.",
        },
        Field::CorrectValue => "Kirjoita, mikä on oikea tieto.",
        Field::Grounds => match kind {
            Kind::Object => "Kirjoita, miksi vastustat käsittelyä.",
            Kind::HumanReview => "Kirjoita, mikä on kantasi päätökseen.",
            Kind::Access
            | Kind::Rectification
            | Kind::ObjectMarketing
            | Kind::Erasure
            | Kind::Restriction
            | Kind::Portability
            | Kind::WithdrawConsent
            | Kind::PublicationBan
            | Kind::DisclosureBan
            | Kind::Question => "Kirjoita perustelut.",
        },
        Field::Message => match kind {
            Kind::Question => "Kirjoita kysymyksesi.",
            Kind::Access
            | Kind::Rectification
            | Kind::ObjectMarketing
            | Kind::Object
            | Kind::Erasure
            | Kind::Restriction
            | Kind::Portability
            | Kind::WithdrawConsent
            | Kind::PublicationBan
            | Kind::DisclosureBan
            | Kind::HumanReview => "Kirjoita, mitä haluat kertoa.",
        },
    }
}

/// The sentence about a personal identity code, for one place in the form.
macro_rules! no_identity_code {
    ($place:literal) => {
        concat!(
            "Älä kirjoita henkilötunnusta lomakkeelle: poista se ",
            $place,
            ". Ketään ei saa tunnistaa pelkän henkilötunnuksen perusteella."
        )
    };
}

fn identity_code(field: Field) -> &'static str {
    match field {
        Field::Name => no_identity_code!("nimen kohdalta"),
        Field::Contact => no_identity_code!("yhteystiedon kohdalta"),
        Field::Identifier => no_identity_code!("tunnisteen kohdalta"),
        Field::OnBehalf => {
            no_identity_code!("kohdasta, jossa kysytään, kenen puolesta teet pyynnön")
        }
        Field::Scope => no_identity_code!("valintojen kohdalta"),
        Field::Data => no_identity_code!("tietojen kuvauksesta"),
        Field::CorrectValue => no_identity_code!("oikean tiedon kohdalta"),
        Field::Grounds => no_identity_code!("perusteluista"),
        Field::Message => no_identity_code!("viestistä"),
    }
}

fn too_long(field: Field) -> &'static str {
    match field {
        Field::Name => "Lyhennä nimeä: enintään 200 merkkiä.",
        Field::Contact => "Lyhennä yhteystietoa: enintään 500 merkkiä.",
        Field::Identifier => "Lyhennä tunnistetta: enintään 200 merkkiä.",
        Field::OnBehalf => {
            "Lyhennä tekstiä siitä, kenen puolesta teet pyynnön: enintään 500 merkkiä."
        }
        Field::Scope => "Valitse luettelosta, mitä kiellät.",
        Field::Data => "Lyhennä tietojen kuvausta: enintään 5 000 merkkiä.",
        Field::CorrectValue => "Lyhennä oikeaa tietoa: enintään 5 000 merkkiä.",
        Field::Grounds => "Lyhennä perusteluja: enintään 5 000 merkkiä.",
        Field::Message => "Lyhennä viestiä: enintään 5 000 merkkiä.",
    }
}
