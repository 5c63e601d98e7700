//! The kinds of request, what can be objected to, and the fields with what can be wrong in them.

use super::form::FORM;
use crate::request::{Field, Kind, Problem, Scope};
use crate::words::{FieldWords, KindWords};

pub(super) fn kind(kind: Kind) -> KindWords {
    let (title, short, explanation) = match kind {
        Kind::Access => (
            "Haluan tarkastaa tietoni (oikeus saada pääsy tietoihin)",
            "Tietojen tarkastaminen",
            "Saat tietää, käsittelemmekö tietojasi, ja saat jäljennöksen tiedoista sekä selvityksen siitä, miten käytämme niitä. Sinun ei tarvitse perustella pyyntöä.",
        ),
        Kind::Rectification => (
            "Haluan oikaista tietojani",
            "Tietojen oikaiseminen",
            "Oikaisemme virheelliset tiedot ja täydennämme puutteelliset. Jos emme oikaise tietoa, kerromme, miksi emme.",
        ),
        Kind::ObjectMarketing => (
            "Kiellän suoramarkkinoinnin (vastustamisoikeus)",
            "Suoramarkkinoinnin kieltäminen",
            "Emme enää käytä tietojasi markkinointiin. Sinun ei tarvitse perustella kieltoa. Säilytämme tiedon kiellosta, jotta voimme noudattaa sitä.",
        ),
        Kind::Object => (
            "Vastustan tietojeni käsittelyä",
            "Käsittelyn vastustaminen",
            "Voit vastustaa käsittelyä, joka perustuu oikeutettuun etuun, yleistä etua koskevaan tehtävään tai julkisen vallan käyttöön. Lopetamme käsittelyn, ellemme osoita, että sen jatkamiseen on huomattavan tärkeä ja perusteltu syy, tai ellemme tarvitse tietoja oikeusvaateen vuoksi.",
        ),
        Kind::Erasure => (
            "Haluan, että tietoni poistetaan",
            "Tietojen poistaminen",
            "Poistamme tiedot, jos sinulla on lain mukaan oikeus siihen. Emme voi poistaa tietoja, jotka meidän on lain mukaan säilytettävä, kuten kirjanpitoaineistoa.",
        ),
        Kind::Restriction => (
            "Haluan rajoittaa tietojeni käsittelyä",
            "Käsittelyn rajoittaminen",
            "Säilytämme tiedot mutta emme pääsääntöisesti käytä niitä esimerkiksi sinä aikana, kun tarkistamme, pitävätkö ne paikkansa. Oikeus koskee laissa säädettyjä tilanteita.",
        ),
        Kind::Portability => (
            "Haluan saada tietoni itselleni tai siirrettyinä toiselle rekisterinpitäjälle",
            "Tietojen saaminen tai siirtäminen",
            "Saat meille toimittamasi tiedot koneellisesti luettavassa muodossa. Oikeus koskee tietoja, joita käsitellään automaattisesti suostumuksen tai sopimuksen perusteella.",
        ),
        Kind::WithdrawConsent => (
            "Peruutan suostumukseni",
            "Suostumuksen peruuttaminen",
            "Voit peruuttaa suostumuksesi milloin tahansa, eikä sinun tarvitse perustella sitä. Peruuttaminen ei vaikuta siihen, mitä tiedoilla on tehty ennen sitä.",
        ),
        Kind::PublicationBan => (
            "Kiellän tietojeni julkaisemisen",
            "Julkaisemisen kieltäminen",
            "Voit kieltää meitä julkaisemasta tietojasi, esimerkiksi luettelossa tai verkossa. Sinun ei tarvitse perustella kieltoa. Se ei koske julkaisemista, josta säädetään laissa.",
        ),
        Kind::DisclosureBan => (
            "Kiellän tietojeni luovuttamisen markkinointiin",
            "Markkinointiin luovuttamisen kieltäminen",
            "Emme enää luovuta tietojasi muiden markkinointiin. Sinun ei tarvitse perustella kieltoa.",
        ),
        Kind::HumanReview => (
            "Haluan, että ihminen käsittelee automaattisen päätöksen",
            "Automaattisen päätöksen käsittely",
            "Voit vaatia, että ihminen käsittelee pelkästään automaattisesti tehdyn päätöksen. Voit myös esittää kantasi ja riitauttaa päätöksen.",
        ),
        Kind::Question => (
            "Haluan kysyä muuta tietojeni käsittelystä",
            "Muu kysymys",
            "Voit kysyä mitä tahansa henkilötietojesi käsittelystä.",
        ),
    };
    KindWords {
        title,
        short,
        explanation,
    }
}

pub(super) fn scope(scope: Scope) -> &'static str {
    match scope {
        Scope::DirectAdvertising => "suoramainonta",
        Scope::DistanceSelling => "etämyynti",
        Scope::OtherDirectMarketing => "muu suoramarkkinointi",
        Scope::MarketResearch => "markkinatutkimus",
        Scope::OpinionResearch => "mielipidetutkimus",
        Scope::PersonalDirectory => "henkilömatrikkeli",
        Scope::Genealogy => "sukututkimus",
        Scope::ListPublication => "tietojen julkaiseminen luettelona",
        Scope::DisclosureForMarketing => "tietojen luovuttaminen markkinointiin",
        Scope::Profiling => "profilointi markkinointia varten",
        Scope::Remarketing => "uudelleenmarkkinointi (kohdennettu verkkomainonta)",
        Scope::Email => "sähköpostimarkkinointi",
        Scope::Sms => "tekstiviestimarkkinointi",
        Scope::AutomatedCalls => "markkinointi automaattisilla puheluilla",
        Scope::Telephone => "puhelinmyynti",
    }
}

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
            "Vain jos teet pyynnön toisen puolesta: hänen nimensä ja se, millä oikeudella toimit, esimerkiksi huoltajana tai valtuutettuna.",
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
            "Sähköposti, puhelinnumero tai postiosoite, johon markkinointia ei enää saa lähettää. Vastaamme tarvittaessa siihen.",
        ),
        Kind::WithdrawConsent => (
            "Yhteystietosi",
            "Sähköposti, puhelinnumero tai postiosoite, jota suostumus koskee tai johon voimme vastata.",
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
            "Jätä tyhjäksi, jos haluat kaikki tietosi. Voit rajata pyynnön aiheen tai ajan mukaan ja kertoa, jos haluat vastauksen paperilla.",
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
            "Jätä tyhjäksi, jos haluat kaikki tiedot, joita oikeus koskee. Jos haluat, että siirrämme tiedot toiselle, kerro kenelle.",
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
            "Kerro syyt, jotka liittyvät sinun erityiseen tilanteeseesi (tietosuoja-asetuksen 21 artiklan 1 kohta).",
        ),
        Kind::Restriction => (
            "Perustelut",
            "Oikeus koskee tilanteita, joissa kiistät tietojen paikkansapitävyyden, käsittely on lainvastaista mutta et halua tietoja poistettaviksi, me emme enää tarvitse tietoja mutta sinä tarvitset niitä oikeusvaadetta varten tai olet vastustanut käsittelyä ja odotat ratkaisuamme.",
        ),
        Kind::Erasure => (
            "Perustelut",
            "Esimerkiksi se, että tietoja ei enää tarvita, että peruutat suostumuksesi tai että vastustat käsittelyä.",
        ),
        Kind::HumanReview => (
            "Kantasi päätökseen",
            "Voit kertoa, mitä ajattelet päätöksestä ja miksi riitautat sen.",
        ),
        Kind::Rectification => ("Perustelut", "Voit kertoa, mistä tiedät, että tieto on virheellinen."),
        Kind::Access
        | Kind::ObjectMarketing
        | Kind::Portability
        | Kind::WithdrawConsent
        | Kind::PublicationBan
        | Kind::DisclosureBan
        | Kind::Question => ("Perustelut", "Sinun ei tarvitse perustella pyyntöä."),
    }
}

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
                "Kirjoita sähköposti, puhelinnumero tai postiosoite, johon et enää halua markkinointia."
            }
            Kind::WithdrawConsent => {
                "Kirjoita sähköposti, puhelinnumero tai postiosoite, jota suostumus koskee tai johon voimme vastata."
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
                "Kirjoita sähköposti, puhelinnumero tai postiosoite, johon voimme vastata."
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
        Field::OnBehalf => no_identity_code!("kohdasta, jossa kysytään, kenen puolesta teet pyynnön"),
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
