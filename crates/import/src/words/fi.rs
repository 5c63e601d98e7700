//! The words of Finnish notices, from the Ombudsman's forms of 1999 to today's templates.

mod cues;
mod headings;

use seloste_model::notice::About;

use crate::vocabulary::{Label, Vocabulary};

/// The words of Finnish notices.
pub(super) static WORDS: Vocabulary = Vocabulary {
    small_words: "ja; on; tai; ei; ovat; sekä; joka; jos; että; myös; voidaan; tietoja; rekisterin; henkilötietoja; mukaan; koskevat; \
         käsitellään; rekisterinpitäjä",
    headings: headings::HEADINGS,
    parts: headings::PARTS,
    owners: "rekisteröidyn; rekisteröityjen; asiakkaan; jäsenen; käyttäjän",
    titles: "rekisteriseloste; henkilörekisteriseloste; tietosuojaseloste; tietoturvaseloste; tietosuojailmoitus; \
         tietosuojakäytäntö; tietosuojalauseke; tietosuojaselosteet; rekisteri- ja tietosuojaseloste; \
         tietosuoja- ja rekisteriseloste; yhdistetty rekisteriseloste ja informointiasiakirja; informointiasiakirja; \
         henkilötietojen käsittely; seloste henkilötietojen käsittelystä; asiakasrekisterin seloste",
    second_documents: "henkilötietolain mukainen informaatio; henkilötietolain mukainen informaatio asiakkaille; \
         henkilötietolain mukainen informaatio asiakkaalle; henkilötietolain mukainen informaatio rekisteröidyille; \
         henkilötietolain mukainen informaatio rekisteröidylle; henkilötietolain mukainen informaatio jäsenille; \
         henkilötietolain mukainen informointi; henkilötietolain mukainen informointi asiakkaille; \
         henkilötietolain mukainen informointi rekisteröidyille; informointi; informointi rekisteröidyille; \
         informaatio asiakkaille; informaatio rekisteröidyille",
    joiners: "ja; sekä",
    and_or: &[("ja", "ja/tai")],
    folds: &[
        ("eu:n", "eu; eualueen; eu-; euroopan unionin"),
        ("eta:n", "eta; etaalueen; etan; euroopan talousalueen"),
        ("ulkopuolelle", "ulkopuolella"),
        (
            "tietojen",
            "henkilötietojen; asiakastietojen; henkilötietojesi; tietojesi",
        ),
        ("tietoja", "henkilötietoja"),
        ("rekisterin", "rekistereiden"),
    ],
    ending_folds: &[("rekisterin", "rekisterin; rekisterien")],
    articles: "artikla",
    statutes: "henkilötietolaki",
    boilerplate: "valitse sivu; hyppää sisältöön; hyppää pääsisältöön; siirry sisältöön; siirry pääsisältöön; \
         siirry suoraan sisältöön; valikko; päävalikko; avaa valikko; sulje valikko; etusivu; ostoskori; ostoskorisi; \
         hae sivustolta; takaisin ylös; sivun alkuun; tulosta sivu; jaa sivu",
    placeholders: "(s-postiosoite); (sähköpostiosoite); (sähköposti); (puhelinnumero); (osoite); (nimi); (linkki); (päivämäärä); \
         [yrityksen nimi]; [nimi]; yritys oy; esimerkki oy; kerro tässä; xxxxxxx-x; xx.xx.20",
    drafted: "laatimispvm; laatimispäivä; laatimispäivämäärä; laatimisajankohta; laatimis- tai muutosajankohta; laadittu; päiväys",
    updated: "päivitetty; viimeksi päivitetty; päivitetty viimeksi; päivityspvm; viimeisin muutos; viimeisin päivitys; muutettu; \
         muokattu",
    labels: &[
        (
            Label::Name,
            "nimi; yrityksen nimi; yritys; yhtiö; toiminimi; yhdistys; rekisterinpitäjä; rekisterin pitäjä; yhteyshenkilö; \
         vastuuhenkilö; rekisteriasioista vastaava henkilö",
        ),
        (
            Label::BusinessId,
            "y-tunnus; y- tunnus; ly-tunnus; ytunnus; y tunnus",
        ),
        (
            Label::Address,
            "osoite; postiosoite; käyntiosoite; katuosoite; lähiosoite; yhteystiedot; muut yhteystiedot; postinumero; \
         postitoimipaikka",
        ),
        (
            Label::Phone,
            "puhelinnumero; puhelinvaihde; puhelin; matkapuhelin; puh.; puh; p.; gsm; tel.; tel; vaihde",
        ),
        (Label::Fax, "faksi; telefaksi; fax; telefax"),
        (
            Label::Email,
            "sähköpostiosoite; sähköposti; s-posti; sposti; e-mail; email",
        ),
        (
            Label::Web,
            "www-osoite; verkkosivut; kotisivut; kotisivu; www; internet",
        ),
    ],
    streets: "katu; tie; polku; kuja; kaari; tori; väylä; ranta; rinne; puistikko; aukio; raitti; penger; bulevardi; esplanadi; linja; \
         mäki; laituri; portti; silta; kulma; kadulla; pelto; harju; pohja",
    signs: &[
        (
            About::Controller,
            "rekisterinpitäj; nimi; osoite; y-tunnus; oy; ry",
        ),
        (About::Contact, "yhteyshenkilö; vastaava; puh; sähköposti"),
        (
            About::Purposes,
            "tarkoitu; käytetään; käyttää; käsitellä; hoitami; ylläpi",
        ),
        (
            About::LegalBasis,
            "perust; momen; suostumu; sopimu; asiakassuh; oikeutettu",
        ),
        (
            About::Disclosures,
            "luovut; välit; ulkopuolisille; kolmansille; vastaanottaj",
        ),
        (
            About::Transfers,
            "siirr; siirt; eu:n; eta; talousaluee; unioni",
        ),
        (
            About::Protection,
            "suoja; lukit; salasan; palomuur; käyttöoike; tunnu",
        ),
        (About::Retention, "säilyt; tuhot; hävit; poist; välein"),
        (
            About::RightAccess,
            "tarkasta; tarkastu; tarkista; tarkistu; tutustu; pääsy",
        ),
        (
            About::RightRectification,
            "oikai; korja; virheel; täydennet",
        ),
        (About::RightErasure, "poist; unohdet"),
        (About::RightObject, "kiel; vastust"),
        (
            About::Sources,
            "saada; saatu; kerät; lähte; rekistereist; itseltään",
        ),
        (About::DataContent, "tiedot; tietoja; nimi; osoite; sisält"),
        (
            About::DataSubjects,
            "rekisteröid; asiakkai; jäsen; työntekij; henkilöi",
        ),
        (
            About::Processors,
            "ulkoist; palveluntarjoaj; palveluntuottaj; alihankki; käsittelij",
        ),
        (About::AutomatedDecisions, "automa; profiloi"),
        (About::Cookies, "eväst; cookie"),
        (
            About::SupervisoryAuthority,
            "valitu; valvontaviranomai; tietosuojavaltuute",
        ),
    ],
    abbreviations: "esim; mm; kts; ks; puh; os; krs; ym; yms; tms; jne; ns; nro; mom",
    references: "kohta; kohtaa; kohdat; kohdassa; kohdasta; kohtaan; kohdissa",
    referred_person: "henkilölle; henkilöön",
    referred_address: "osoitteeseen; yhteystieto",
    statute_parts: "moment; artikl",
    toward: ":lle; lle; :een",
    cues: &cues::CUES,
};
