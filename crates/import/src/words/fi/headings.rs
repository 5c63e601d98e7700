//! Finnish headings.

use seloste_model::notice::About;

use crate::phrases::Phrases;

/// Headings by the sections that they open.
pub(super) const HEADINGS: &[(&[About], Phrases)] = &[
    (
        &[About::Controller],
        "rekisterinpitäjä; rekisterin pitäjä; rekisterinpitäjät; rekisterinpitäjän nimi; rekisterin ylläpitäjä; \
         rekisterinpitäjän tiedot; rekisterinpitäjän yhteystiedot; yhteisrekisterinpitäjä; yhteisrekisterinpitäjät; \
         kuka on rekisterinpitäjä; terveydenhuollon toimintayksikkö; rekisterinpitäjä ja yhteystiedot; \
         rekisterinpitäjän edustaja; tietojen rekisterinpitäjä",
    ),
    (
        &[About::Contact],
        "yhteyshenkilö; yhteyshenkilöt; yhteyshenkilö rekisteriä koskevissa asioissa; yhteyshenkilö rekisteriasioissa; \
         yhteyshenkilö rekisteriin liittyvissä asioissa; yhteyshenkilö tietosuoja-asioissa; yhteyshenkilö tietosuojaasioissa; \
         rekisterin yhteyshenkilö; rekisterin yhteyshenkilöt; rekisteriasioiden yhteyshenkilö; \
         rekisterinpitäjän yhteyshenkilö; rekisteriasioita hoitava henkilö; rekisteriasioista vastaava henkilö; \
         rekisteriasioista vastaava; rekisteriasioista vastaava yhteyshenkilö; rekisteristä vastaava henkilö; \
         rekisteristä vastaava yhteyshenkilö; rekisteristä vastaava; rekisterin vastuuhenkilö; rekisterin vastuuhenkilöt; \
         rekisterin hoitaja; rekisterinhoitaja; rekisterin vastaava henkilö; vastaava henkilö; vastuuhenkilö; \
         rekisteriasioita koskevat tiedustelut; rekisteriä koskevat tiedustelut; yhteystiedot rekisteriä koskevissa asioissa; \
         yhteyshenkilön tiedot; yhteydenotot; yhteyshenkilö henkilötietojen käsittelyä koskevissa asioissa; yhteyspiste",
    ),
    (
        &[About::Dpo],
        "tietosuojavastaava; tietosuojavastaavan yhteystiedot; mahdollinen tietosuojavastaava; tietosuojavastaavan nimi",
    ),
    (
        &[About::RegisterName],
        "rekisterin nimi; yhteisrekisterin nimi; rekisterin nimet; rekisterin kuvaus; henkilörekisterin nimi",
    ),
    (
        &[About::DataSubjects],
        "rekisteröidyt; rekisteröityjen ryhmät; rekisteröityjen henkilöryhmät; rekisterin henkilöryhmät; \
         rekisteröidyt ryhmät; kenen henkilötietoja keräämme; rekisterissä olevat henkilöt",
    ),
    (
        &[About::Purposes],
        "henkilötietojen käsittelyn tarkoitus; henkilötietojen käsittelyn tarkoitukset; tietojen käsittelyn tarkoitus; \
         käsittelyn tarkoitus; käsittelyn tarkoitukset; rekisterin käyttötarkoitus; rekisterin tarkoitus; käyttötarkoitus; \
         henkilötietojen käyttötarkoitus; henkilötietojen käyttötarkoitukset; tietojen käyttötarkoitus; tietojen käyttö; \
         henkilötietojen käsittelyn käyttötarkoitus; mihin tarkoituksiin henkilötietoja käsitellään; \
         mihin tarkoituksiin käsittelemme henkilötietoja; mihin henkilötietoja käytetään; mihin käytämme tietojasi",
    ),
    (
        &[About::LegalBasis],
        "rekisterin pitämisen peruste; rekisterin pitämisen perusteet; rekisterin ylläpitämisen peruste; \
         tietojen keräämisen peruste; tietojen keräämisen ja käsittelyn peruste; käsittelyn peruste; käsittelyn perusteet; \
         käsittelyn oikeusperuste; henkilötietojen käsittelyn peruste; henkilötietojen käsittelyn perusteet; \
         henkilötietojen käsittelyn oikeusperuste; henkilötietojen käsittelyn oikeusperusteet; \
         henkilötietojen käsittelyn oikeusperusta; oikeusperuste; oikeusperusteet; oikeusperusta; \
         henkilötietojen käsittelyn laillisuus; käsittelyperuste; oikeutettu etu",
    ),
    (
        &[About::DataContent],
        "rekisterin tietosisältö; rekisterin sisältö; tietosisältö; rekisterin sisältämät tiedot; \
         rekisterin sisältämät tietotyypit; rekisterin sisältämät henkilötiedot; rekisterin sisältämät tiedot henkilöistä; \
         rekisterin tiedot; rekisteriin tallennettavat tiedot; rekisteriin tallennetut tiedot; \
         rekisteriin talletettavat tiedot; rekisteriin talletetut tiedot; rekisterissä olevat tiedot; \
         kyseessä olevat henkilötietoryhmät; henkilötietoryhmät; käsiteltävät henkilötietoryhmät; käsiteltävät henkilötiedot; \
         käsiteltävät tiedot; kerättävät tiedot; kerättävät henkilötiedot; mitä tietoja käsittelemme; mitä tietoja keräämme; \
         mitä henkilötietoja käsittelemme; mitä henkilötietoja keräämme; personoituja toimintoja varten kerättävät tiedot; \
         erityiset henkilötietoryhmät; rekisterin henkilötiedot; tallennettavat tiedot",
    ),
    (
        &[About::Sources],
        "säännönmukaiset tietolähteet; säännönmukaiset tietolähteet ja tietojen päivitys; \
         rekisterin säännönmukaiset tietolähteet; rekisterin tietolähteet; tietolähteet; tietojen lähteet; \
         henkilötietojen lähteet; henkilötietojen tietolähteet; säännönmukainen tietolähde; tietolähde; \
         mistä lähteistä henkilötietoja kerätään; mistä tiedot saadaan; mistä keräämme tietoja; tietojen kerääminen; \
         henkilötietojen kerääminen",
    ),
    (
        &[About::Disclosures],
        "tietojen säännönmukaiset luovutukset; säännönmukaiset tietojen luovutukset; säännönmukainen tietojen luovutus; \
         tietojen säännönmukainen luovutus; tietojen säännönmukainen luovuttaminen; säännönmukaiset luovutukset; \
         tietojen luovutus; tietojen luovutukset; tietojen luovuttaminen; rekisterin tietojen luovutus; \
         rekisterin tietojen luovuttaminen; tietojen luovutus kolmansille osapuolille; \
         tietojen luovuttaminen kolmansille osapuolille; tietojen vastaanottajat; henkilötietojen vastaanottajat; \
         henkilötietojen vastaanottajaryhmät; vastaanottajat; vastaanottajaryhmät; säännönmukaiset vastaanottajaryhmät; \
         tietojen säännönmukainen luovuttaminen kolmansille; kenelle tietoja luovutetaan; \
         henkilötietojen säännönmukaiset luovutukset",
    ),
    (
        &[About::Transfers],
        "tietojen siirto eu:n tai eta:n ulkopuolelle; tietojen siirto eta:n ulkopuolelle; tietojen siirto eu:n ulkopuolelle; \
         tietojen siirto eu:n ja eta:n ulkopuolelle; tietojen siirto eu:n tai eta:n ulkopuolisiin maihin; \
         tietojen siirtäminen eu:n tai eta:n ulkopuolelle; tietojen siirrot eu:n tai eta:n ulkopuolelle; \
         tietojen luovutus eu:n tai eta:n ulkopuolelle; tietojen luovuttaminen eu:n tai eta:n ulkopuolelle; \
         siirto eu:n tai eta:n ulkopuolelle; siirto eta:n ulkopuolelle; siirto eu:n ulkopuolelle; tietojen siirto ulkomaille; \
         tietojen siirto kolmansiin maihin; siirto kolmansiin maihin; tietojen siirrot",
    ),
    (
        &[About::Processors],
        "rekisterin tekninen toteutus; henkilötietojen käsittelijät; henkilötietojen käsittelijä; tietojen käsittelijät; \
         käsittelyn ulkoistaminen; henkilötietojen käsittelyn ulkoistaminen; palveluntarjoajat; alihankkijat",
    ),
    (
        &[About::Protection],
        "rekisterin suojauksen periaatteet; rekisterin suojauksen perusteet; rekisterin suojaus; \
         rekisterin suojausperiaatteet; rekisterin suojaaminen; rekisterin suojausten periaatteet; tietojen suojaus; \
         tietojen suojaaminen; henkilötietojen suojaus; henkilötietojen suojaaminen; tietojen suojauksen periaatteet; \
         suojauksen periaatteet; tietoturva; tietosuoja ja tietoturva; rekisterin tietoturva; rekisterin ylläpito ja suojaus; \
         arkaluonteisten henkilötietojen käsittely ja suojaus",
    ),
    (
        &[About::ProtectionManual],
        "manuaalinen aineisto; manuaaliset aineistot; manuaalisesti ylläpidettävät aineistot; \
         manuaalisesti ylläpidettävä aineisto; manuaalisesti käsiteltävät tiedot; manuaalisen aineiston suojaus; \
         paperiaineisto; paperimuotoinen aineisto",
    ),
    (
        &[About::ProtectionElectronic],
        "atk:lle talletetut tiedot; atk:lle tallennetut tiedot; atk:lla käsiteltävät tiedot; atk:lla käsiteltävät toiminnot; \
         atk:lla käsiteltävä aineisto; sähköisesti tallennetut tiedot; sähköisesti talletetut tiedot; \
         sähköisesti käsiteltävät tiedot; sähköinen aineisto; sähköiset aineistot; sähköisesti ylläpidettävät aineistot; \
         digitaalinen aineisto; tietojärjestelmiin tallennetut tiedot; atk aineisto; atkaineisto",
    ),
    (
        &[About::Retention],
        "tietojen säilytysaika; tietojen säilytysajat; henkilötietojen säilytysaika; henkilötietojen säilytysajat; \
         säilytysaika; säilytysajat; henkilötietojen säilyttäminen; henkilötietojen säilytys; tietojen säilyttäminen; \
         tietojen säilytys; tietojen säilyttämisaika; rekisterin tietojen säilytysaika; rekisterin säilytysaika; \
         rekisterin tietojen säilytys ja tarkastaminen; rekisteritietojen säilytys ja tarkastaminen; \
         tutkimusaineiston hävittäminen tai arkistointi; rekisterin tietojen poistaminen; rekisteritietojen poistaminen; \
         tietojen hävittäminen; tietojen käsittelyn kesto; henkilötietojen käsittelyn kesto; \
         kuinka kauan tietoja säilytetään; tietojen arkistointi ja hävittäminen",
    ),
    (
        &[About::Cookies],
        "evästeet; evästeiden käyttö; evästeiden cookies käyttö; evästeistä; tietoa evästeistä; evästeet ja sijaintitiedot; \
         evästekäytäntö; cookies",
    ),
    (
        &[About::AutomatedDecisions],
        "automaattinen päätöksenteko; automaattinen päätöksenteko ja profilointi; automatisoitu päätöksenteko; profilointi; \
         automatisoidut yksittäispäätökset; automatisoidut yksittäispäätökset ja profilointi; \
         profilointi ja automaattinen päätöksenteko; mahdollisen automaattisen päätöksenteon olemassaolo; \
         automaattisen päätöksenteon olemassaolo",
    ),
    (
        &[About::RightAccess],
        "tarkastusoikeus; tarkistusoikeus; rekisteröidyn tarkastusoikeus; rekisteröidyn tarkistusoikeus; \
         rekisteröityjen tarkastusoikeus; tietojen tarkastusoikeus; tarkastusoikeuden toteuttaminen; \
         tarkastusoikeuden käyttäminen; oikeus tarkastaa tiedot; oikeus tarkastaa omat tiedot; oikeus saada pääsy tietoihin; \
         oikeus saada pääsy henkilötietoihin; oikeus tutustua tietoihin; oikeus saada tutustua tietoihin; \
         oikeus saada tietoa käsittelystä; tietojen tarkastaminen; tietojen tarkistaminen",
    ),
    (
        &[About::RightRectification],
        "oikeus vaatia tiedon korjaamista; oikeus vaatia tiedon korjausta; oikeus vaatia tietojen korjaamista; \
         oikeus tietojen korjaamiseen; oikeus oikaista virheellinen tieto; oikeus oikaista tietoja; oikeus oikaista tiedot; \
         oikeus korjata tietoja; tiedon korjaaminen; tietojen korjaaminen; tiedon korjaamisen toteuttaminen; \
         virheellisen tiedon korjaaminen; virheellisten tietojen korjaaminen; virheellisten tietojen oikaisu; \
         virheellisen tiedon oikaisu; oikeus tietojen oikaisemiseen; oikeus oikaisuun; tietojen oikaisu; \
         tietojen oikaiseminen; oikaisuoikeus; korjausoikeus; oikeus virheen oikaisuun; oikeus vaatia oikaisua",
    ),
    (
        &[About::RightObject],
        "kielto-oikeus; rekisteröidyn kielto-oikeus; kieltämisoikeus; vastustamisoikeus; \
         oikeus vastustaa henkilötietojen käsittelyä; oikeus vastustaa käsittelyä; oikeus vastustaa tietojen käsittelyä; \
         oikeus kieltää suoramarkkinointi; suoramarkkinointikielto; tietojen luovutuksen kieltäminen; \
         oikeus kieltää tietojen käsittely; suoramarkkinoinnin kieltäminen",
    ),
    (
        &[About::RightErasure],
        "oikeus tietojen poistamiseen; oikeus poistaa tiedot; oikeus tulla unohdetuksi; tietojen poistaminen; \
         oikeus vaatia tietojen poistamista; henkilötietojen poistaminen; oikeus vaatia tiedon poistamista",
    ),
    (
        &[About::RightOther],
        "muut henkilötietojen käsittelyyn liittyvät oikeudet; \
         muut henkilötietojen käsittelyyn liittyvät rekisteröidyn oikeudet; muut oikeudet; muut mahdolliset oikeudet; \
         rekisteröidyn oikeudet; rekisteröityjen oikeudet; rekisteröidyn muut oikeudet; \
         rekisteröidyn muut mahdolliset oikeudet; sinun oikeutesi; oikeutesi; asiakkaan oikeudet",
    ),
    (
        &[About::RightRestriction],
        "oikeus käsittelyn rajoittamiseen; oikeus rajoittaa käsittelyä; oikeus vaatia käsittelyn rajoittamista; \
         käsittelyn rajoittaminen",
    ),
    (
        &[About::RightPortability],
        "oikeus siirtää tiedot järjestelmästä toiseen; oikeus siirtää tiedot; oikeus tietojen siirtämiseen; \
         tietojen siirrettävyys",
    ),
    (
        &[About::RightWithdrawConsent],
        "suostumuksen peruuttaminen; oikeus peruuttaa suostumus; rekisteröidyn suostumuksen peruuttaminen; \
         oikeus suostumuksen peruuttamiseen",
    ),
    (
        &[About::SupervisoryAuthority],
        "oikeus tehdä valitus valvontaviranomaiselle; oikeus tehdä valitus; oikeus valittaa valvontaviranomaiselle; \
         oikeus valittaa; valitusoikeus; valvontaviranomainen; oikeus saattaa asia tietosuojavaltuutetun käsiteltäväksi; \
         valituksen tekeminen; oikeus tehdä kantelu valvontaviranomaiselle",
    ),
    (
        &[About::Other],
        "lisätiedot; muutokset tietosuojaselosteeseen; muutokset tähän tietosuojaselosteeseen; \
         muutokset tietosuojaselosteessa; tietosuojaselosteen muuttaminen; tietosuojaselosteen muutokset; \
         muut henkilötietojen käsittelyyn liittyvät tiedot; muut tiedot; voimassaolo; johdanto; yleistä",
    ),
    (
        &[About::Availability],
        "rekisteriselosteen nähtävilläolo; rekisteriselosteen saatavuus; selosteen nähtävilläolo; \
         rekisteriselosteen julkisuus",
    ),
    (
        &[About::Provision],
        "tietojen antamisen pakollisuus; henkilötietojen antamisen pakollisuus; tietojen antaminen",
    ),
    (
        &[About::DataContent, About::DataSubjects],
        "rekisterin henkilöryhmät ja tietosisältö",
    ),
    (
        &[About::Disclosures, About::Processors],
        "vastaanottajat ja palveluntarjoajat",
    ),
    (
        &[About::RegisterName, About::DataSubjects],
        "rekisterin nimi ja rekisteröidyt",
    ),
];

/// Parts of merged headings, by the section that each stands for.
pub(super) const PARTS: &[(About, Phrases)] = &[
    (About::Controller, "pitäjä"),
    (
        About::Contact,
        "rekisteristä vastaava henkilö; henkilö; yhteystiedot",
    ),
    (
        About::LegalBasis,
        "peruste; perusteet; käsittelyperusteet; oikeudelliset perusteet; perusta",
    ),
    (
        About::Purposes,
        "tarkoitus; tarkoitukset; käyttötarkoitukset",
    ),
    (About::DataContent, "sisältö"),
    (About::Sources, "lähteet"),
    (
        About::Disclosures,
        "luovutus; luovutukset; luovuttaminen; tietojen luovuttaminen",
    ),
    (
        About::Transfers,
        "siirto; siirrot; siirtäminen; tietojen siirto",
    ),
    (
        About::Protection,
        "suojaus; suojaaminen; suojausperiaatteet",
    ),
    (About::Retention, "säilytys; säilyttäminen"),
    (
        About::RightAccess,
        "tarkastus-; tarkistus-; tarkastus; oikeus tarkastaa",
    ),
    (About::RightObject, "kielto-; kielto"),
    (
        About::RightRectification,
        "oikaisu-; korjaus-; oikaisu; korjaaminen; oikeus korjata",
    ),
    (About::RightErasure, "poistamista; poistaminen; poisto"),
    (About::AutomatedDecisions, "profilointi"),
];
