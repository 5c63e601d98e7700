//! The fields of the form.

use super::form::FORM;
use crate::request::{Field, Kind};
use crate::words::FieldWords;

pub(super) fn field(kind: Kind, field: Field) -> FieldWords {
    let (label, hint) = match field {
        Field::Name => match kind {
            Kind::ObjectMarketing | Kind::WithdrawConsent => {
                ("Nimi", "Ei tarvita, jos pelkkä yhteystieto riittää.")
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
            | Kind::Question => ("Nimi", ""),
        },
        Field::Contact => contact(kind),
        Field::Identifier => (
            "Asiakasnumero tai muu tunniste",
            "Auttaa löytämään tietosi. Älä kirjoita henkilötunnusta.",
        ),
        Field::OnBehalf => (
            "Kenen puolesta teet pyynnön?",
            "Vain jos teet pyynnön toisen puolesta: hänen nimensä ja se, millä oikeudella toimit, \
            esimerkiksi huoltajana tai valtuutettuna.",
        ),
        Field::Scope => (FORM.scope_legend, FORM.scope_hint),
        Field::Data => data(kind),
        Field::CorrectValue => ("Mikä on oikea tieto?", ""),
        Field::Grounds => grounds(kind),
        Field::Message => match kind {
            Kind::Question => ("Kysymyksesi", "Kerro vain se, mitä vastaamiseen tarvitaan."),
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
            | Kind::HumanReview => (
                "Muuta, mitä haluat kertoa",
                "Kerro vain se, mitä pyynnön käsittelyyn tarvitaan.",
            ),
        },
    };
    FieldWords { label, hint }
}

fn contact(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::ObjectMarketing => (
            "Mihin et enää halua markkinointia?",
            "Sähköpostiosoite, puhelinnumero tai postiosoite. Voit kirjoittaa useamman. \
            Tarvittaessa myös vastaamme siihen.",
        ),
        Kind::WithdrawConsent => (
            "Yhteystietosi",
            "Sähköpostiosoite, puhelinnumero tai postiosoite, jota suostumus koskee tai johon \
            voimme vastata.",
        ),
        Kind::Access
        | Kind::Rectification
        | Kind::Object
        | Kind::Erasure
        | Kind::Restriction
        | Kind::Portability
        | Kind::PublicationBan
        | Kind::DisclosureBan
        | Kind::HumanReview
        | Kind::Question => (
            "Yhteystieto vastausta varten",
            "Sähköposti, puhelin tai postiosoite, johon vastaamme.",
        ),
    }
}

fn data(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Access => (
            "Mitkä tiedot haluat nähdä?",
            "Jätä tyhjäksi, jos haluat kaikki tietosi. Voit rajata pyynnön aiheen tai ajan mukaan \
            ja kertoa, jos haluat vastauksen paperilla.",
        ),
        Kind::Rectification => (
            "Mikä tieto on virheellinen tai puutteellinen?",
            "Kirjoita se sellaisena kuin se nyt on.",
        ),
        Kind::Object => (
            "Mitä käsittelyä vastustat?",
            "Esimerkiksi jotakin käyttötarkoitusta tai tiettyjen tietojen käsittelyä.",
        ),
        Kind::Erasure => (
            "Mitkä tiedot haluat poistettaviksi?",
            "Jätä tyhjäksi, jos tarkoitat kaikkia tietojasi.",
        ),
        Kind::Restriction => (
            "Mitä tietoja rajoitus koskee?",
            "Jätä tyhjäksi, jos tarkoitat kaikkia tietojasi.",
        ),
        Kind::Portability => (
            "Mitkä tiedot haluat saada tai siirtää?",
            "Jätä tyhjäksi, jos haluat kaikki tiedot, joita oikeus koskee. Jos haluat, että \
            siirrämme tiedot toiselle, kerro kenelle.",
        ),
        Kind::WithdrawConsent => (
            "Minkä suostumuksen peruutat?",
            "Jätä tyhjäksi, jos peruutat kaikki antamasi suostumukset.",
        ),
        Kind::PublicationBan => (
            "Mitä ei saa julkaista?",
            "Jätä tyhjäksi, jos kiellät kaiken julkaisemisen.",
        ),
        Kind::DisclosureBan => (
            "Mitä ei saa luovuttaa?",
            "Jätä tyhjäksi, jos kiellät kaiken luovuttamisen markkinointiin.",
        ),
        Kind::HumanReview => (
            "Mitä päätöstä tarkoitat?",
            "Esimerkiksi päätöksen päivä ja aihe.",
        ),
        Kind::ObjectMarketing | Kind::Question => ("Mitä tietoja tarkoitat?", ""),
    }
}

fn grounds(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Object => (
            "Miksi vastustat käsittelyä?",
            "Kerro syyt, jotka liittyvät sinun erityiseen tilanteeseesi (tietosuoja-asetuksen 21 \
            artiklan 1 kohta).",
        ),
        Kind::Restriction => (
            "Perustelut",
            "Oikeus koskee neljää tilannetta: kiistät tietojen paikkansapitävyyden; käsittely on \
            lainvastaista, mutta et halua tietoja poistettaviksi; me emme enää tarvitse tietoja, \
            mutta sinä tarvitset niitä oikeusvaadetta varten; tai olet vastustanut käsittelyä ja \
            odotat ratkaisua.",
        ),
        Kind::Erasure => (
            "Perustelut",
            "Esimerkiksi se, että tietoja ei enää tarvita, että peruutat suostumuksesi tai että \
            vastustat käsittelyä.",
        ),
        Kind::HumanReview => (
            "Kantasi päätökseen",
            "Voit kertoa, mitä ajattelet päätöksestä ja miksi riitautat sen.",
        ),
        Kind::Rectification => (
            "Perustelut",
            "Voit kertoa, mistä tiedät, että tieto on virheellinen.",
        ),
        Kind::Access
        | Kind::ObjectMarketing
        | Kind::Portability
        | Kind::WithdrawConsent
        | Kind::PublicationBan
        | Kind::DisclosureBan
        | Kind::Question => ("Perustelut", "Sinun ei tarvitse perustella pyyntöä."),
    }
}
