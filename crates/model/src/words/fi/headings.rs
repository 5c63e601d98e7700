//! Headings of the sections, and what is printed where a section says that there is none.

use crate::notice::About;

pub(super) fn heading(about: About) -> &'static str {
    match about {
        About::Controller => "Rekisterinpitäjä",
        About::Contact => "Yhteystiedot tietosuoja-asioissa",
        About::Dpo => "Tietosuojavastaava",
        About::RegisterName => "Rekisterin nimi",
        About::Purposes => "Henkilötietojen käsittelyn tarkoitukset",
        About::Exclusions => "Mihin tietoja ei käytetä",
        About::LegalBasis => "Käsittelyn oikeusperuste",
        About::DataSubjects => "Rekisteröityjen ryhmät",
        About::DataContent => "Henkilötietoryhmät",
        About::Sources => "Tietolähteet",
        About::Disclosures => "Tietojen vastaanottajat",
        About::Processors => "Henkilötietojen käsittelijät",
        About::Transfers => "Tietojen siirto EU:n tai ETA:n ulkopuolelle",
        About::Publication => "Tietojen julkaiseminen",
        About::Protection => "Tietojen suojaaminen",
        About::ProtectionManual => "Manuaalinen aineisto",
        About::ProtectionElectronic => "Sähköisesti käsiteltävät tiedot",
        About::Retention => "Tietojen säilytysaika",
        About::Provision => "Tietojen antamisen pakollisuus",
        About::Cookies => "Evästeet",
        About::AutomatedDecisions => "Automaattinen päätöksenteko ja profilointi",
        About::RightAccess => "Oikeus saada pääsy tietoihin",
        About::RightRectification => "Oikeus tietojen oikaisemiseen",
        About::RightErasure => "Oikeus tietojen poistamiseen",
        About::RightRestriction => "Oikeus käsittelyn rajoittamiseen",
        About::RightPortability => "Oikeus siirtää tiedot järjestelmästä toiseen",
        About::RightObject => "Vastustamisoikeus",
        About::RightWithdrawConsent => "Oikeus peruuttaa suostumus",
        About::RightHumanReview => "Automaattisiin päätöksiin liittyvät oikeudet",
        About::RightOther => "Muut oikeudet",
        About::SupervisoryAuthority => "Oikeus tehdä valitus valvontaviranomaiselle",
        About::Availability => "Selosteen saatavuus",
        About::Other => "Muut tiedot",
    }
}

pub(super) fn heading_1999(about: About) -> &'static str {
    match about {
        About::Contact => "Yhteyshenkilö rekisteriä koskevissa asioissa",
        About::Purposes => "Henkilötietojen käsittelyn tarkoitus",
        About::Exclusions => "Käyttörajoitukset",
        About::LegalBasis => "Rekisterin pitämisen peruste",
        About::DataContent => "Rekisterin tietosisältö",
        About::Sources => "Säännönmukaiset tietolähteet",
        About::Disclosures => "Tietojen säännönmukaiset luovutukset",
        About::Processors => "Käsittelyn ulkoistaminen",
        About::Protection => "Rekisterin suojauksen periaatteet",
        About::ProtectionManual => "A. Manuaalinen aineisto",
        About::ProtectionElectronic => "B. ATK:lle talletetut tiedot",
        About::RightAccess => "Tarkastusoikeus",
        About::RightRectification => "Oikeus vaatia tiedon korjaamista",
        About::RightObject => "Kielto-oikeus",
        About::RightOther => "Muut henkilötietojen käsittelyyn liittyvät oikeudet",
        About::SupervisoryAuthority => "Asian saattaminen tietosuojavaltuutetun käsiteltäväksi",
        About::Availability => "Rekisteriselosteen saatavuus",
        About::Controller
        | About::Dpo
        | About::RegisterName
        | About::DataSubjects
        | About::Transfers
        | About::Publication
        | About::Retention
        | About::Provision
        | About::Cookies
        | About::AutomatedDecisions
        | About::RightErasure
        | About::RightRestriction
        | About::RightPortability
        | About::RightWithdrawConsent
        | About::RightHumanReview
        | About::Other => heading(about),
    }
}

pub(super) fn none(about: About) -> &'static str {
    match about {
        About::Controller => "Rekisterinpitäjää ei ole nimetty.",
        About::Contact => "Yhteyshenkilöä ei ole nimetty.",
        About::Dpo => "Tietosuojavastaavaa ei ole nimitetty.",
        About::RegisterName => "Rekisterillä ei ole nimeä.",
        About::Purposes => "Käsittelyn tarkoitusta ei ole ilmoitettu.",
        About::Exclusions => "Mitään käyttöä ei ole suljettu pois.",
        About::LegalBasis => "Oikeusperustetta ei ole ilmoitettu.",
        About::DataSubjects => "Rekisteröityjen ryhmiä ei ole ilmoitettu.",
        About::DataContent => "Rekisterissä ei ole henkilötietoja.",
        About::Sources => "Tietoja ei hankita muista lähteistä.",
        About::Disclosures => "Tietoja ei luovuteta ulkopuolisille.",
        About::Processors => "Ulkopuolisia henkilötietojen käsittelijöitä ei ole.",
        About::Transfers => "Tietoja ei siirretä EU:n tai ETA:n ulkopuolelle.",
        About::Publication => "Tietoja ei julkaista.",
        About::Protection => "Suojaamisesta ei ole ilmoitettu.",
        About::ProtectionManual => "Manuaalista aineistoa ei ole.",
        About::ProtectionElectronic => "Tietoja ei käsitellä sähköisesti.",
        About::Retention => "Säilytysaikaa ei ole määritetty.",
        About::Provision => "Tietojen antaminen ei ole pakollista.",
        About::Cookies => "Evästeitä ei käytetä.",
        About::AutomatedDecisions => {
            "Tietoja ei käytetä automaattiseen päätöksentekoon eikä profilointiin."
        }
        About::RightAccess
        | About::RightRectification
        | About::RightErasure
        | About::RightRestriction
        | About::RightPortability
        | About::RightObject
        | About::RightWithdrawConsent
        | About::RightHumanReview
        | About::RightOther => "Selosteen mukaan tällaista oikeutta ei ole.",
        About::SupervisoryAuthority => "Selosteessa ei nimetä viranomaista.",
        About::Availability => "Seloste ei ole saatavilla muualla.",
        About::Other => "Muuta ilmoitettavaa ei ole.",
    }
}
