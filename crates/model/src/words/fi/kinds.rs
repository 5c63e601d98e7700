//! The kinds of request, and what can be objected to.

use crate::request::{Kind, Scope};
use crate::words::KindWords;

pub(super) fn kind(kind: Kind) -> KindWords {
    let (title, short, explanation) = match kind {
        Kind::Access => (
            "Haluan tarkastaa tietoni (oikeus saada pääsy tietoihin)",
            "Tietojen tarkastaminen",
            "Saat tietää, käsittelemmekö tietojasi, ja saat jäljennöksen tiedoista sekä \
            selvityksen siitä, miten käytämme niitä. Sinun ei tarvitse perustella pyyntöä.",
        ),
        Kind::Rectification => (
            "Haluan oikaista tietojani",
            "Tietojen oikaiseminen",
            "Oikaisemme virheelliset tiedot ja täydennämme puutteelliset. Jos emme oikaise \
            tietoa, kerromme, miksi emme.",
        ),
        Kind::ObjectMarketing => (
            "Kiellän suoramarkkinoinnin (vastustamisoikeus)",
            "Suoramarkkinoinnin kieltäminen",
            "Emme enää käytä tietojasi markkinointiin. Sinun ei tarvitse perustella kieltoa. \
            Säilytämme tiedon kiellosta, jotta voimme noudattaa sitä.",
        ),
        Kind::Object => (
            "Vastustan tietojeni käsittelyä",
            "Käsittelyn vastustaminen",
            "Voit vastustaa käsittelyä, joka perustuu oikeutettuun etuun, yleistä etua koskevaan \
            tehtävään tai julkisen vallan käyttöön. Lopetamme käsittelyn, ellemme osoita, että \
            sen jatkamiseen on huomattavan tärkeä ja perusteltu syy, tai ellemme tarvitse tietoja \
            oikeusvaateen vuoksi.",
        ),
        Kind::Erasure => (
            "Haluan, että tietoni poistetaan",
            "Tietojen poistaminen",
            "Poistamme tiedot, jos sinulla on lain mukaan oikeus siihen. Emme voi poistaa \
            tietoja, jotka meidän on lain mukaan säilytettävä, kuten kirjanpitoaineistoa.",
        ),
        Kind::Restriction => (
            "Haluan rajoittaa tietojeni käsittelyä",
            "Käsittelyn rajoittaminen",
            "Säilytämme tiedot mutta emme yleensä käytä niitä, esimerkiksi sillä aikaa kun \
            tarkistamme, pitävätkö ne paikkansa. Oikeus koskee laissa säädettyjä tilanteita.",
        ),
        Kind::Portability => (
            "Haluan saada tietoni itselleni tai siirrettyinä toiselle rekisterinpitäjälle",
            "Tietojen saaminen tai siirtäminen",
            "Saat meille toimittamasi tiedot koneellisesti luettavassa muodossa. Oikeus koskee \
            tietoja, joita käsitellään automaattisesti suostumuksen tai sopimuksen perusteella.",
        ),
        Kind::WithdrawConsent => (
            "Peruutan suostumukseni",
            "Suostumuksen peruuttaminen",
            "Voit peruuttaa suostumuksesi milloin tahansa, eikä sinun tarvitse perustella sitä. \
            Peruuttaminen ei vaikuta ennen sitä tehdyn käsittelyn lainmukaisuuteen.",
        ),
        Kind::PublicationBan => (
            "Kiellän tietojeni julkaisemisen",
            "Julkaisemisen kieltäminen",
            "Voit kieltää meitä julkaisemasta tietojasi, esimerkiksi luettelossa tai verkossa. \
            Sinun ei tarvitse perustella kieltoa. Kielto ei koske julkaisemista, jota laki \
            edellyttää.",
        ),
        Kind::DisclosureBan => (
            "Kiellän tietojeni luovuttamisen markkinointiin",
            "Tietojen luovuttamisen kieltäminen",
            "Emme enää luovuta tietojasi muiden markkinointiin. Sinun ei tarvitse perustella \
            kieltoa.",
        ),
        Kind::HumanReview => (
            "Haluan, että ihminen käsittelee automaattisen päätöksen",
            "Automaattisen päätöksen uudelleenkäsittely",
            "Voit vaatia, että ihminen käsittelee pelkästään automaattisesti tehdyn päätöksen. \
            Voit myös esittää kantasi ja riitauttaa päätöksen. Oikeus koskee päätöksiä, jotka \
            perustuvat sopimukseen tai suostumukseen.",
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
