//! The form, the page after it, and the receipt.

use crate::words::{FormWords, ReceiptWords, ThanksWords};

pub(super) const FORM: FormWords = FormWords {
    title: "Henkilötietoja koskeva pyyntö",
    intro: "Valitse, mitä pyydät. Täytä kentät ja lähetä pyyntö.",
    optional: "(vapaaehtoinen)",
    submit: "Lähetä pyyntö",
    scope_legend: "Mitä kiellät?",
    scope_hint: "Jos et valitse mitään, kielto koskee kaikkea suoramarkkinointia.",
    no_identity_code: "Älä kirjoita henkilötunnusta lomakkeelle.",
    honeypot: "Jätä tämä kenttä tyhjäksi",
    next: "Mitä seuraavaksi tapahtuu?",
    free_one_month: "Pyyntö on maksuton. Vastaamme kuukauden kuluessa pyynnön saapumisesta.",
    extension: "Jos tarvitsemme lisäaikaa (enintään kaksi kuukautta lisää), kerromme siitä ja sen \
        syistä kuukauden kuluessa.",
    at_once: "Lopetamme heti, kun olemme saaneet pyyntösi. Sinun ei tarvitse perustella sitä.",
    complaint: "Voit myös saattaa asian tietosuojavaltuutetun käsiteltäväksi.",
    own_data: "Miten pyyntösi tietoja käytetään",
    own_data_kept: "Käytämme näitä tietoja vain pyyntösi käsittelyyn. Säilytysaika: {period}.",
    own_data_kept_unsaid: "Käytämme näitä tietoja vain pyyntösi käsittelyyn. Säilytämme ne, \
        kunnes pyyntö on käsitelty, ja sen jälkeen niin kauan kuin niitä tarvitaan osoittamaan, \
        että käsittelimme pyynnön lain mukaisesti.",
    other_ways: "Muut tavat tehdä pyyntö",
    for_requests: "Yhteystiedot pyyntöjä varten",
    ways: "Näin voit tehdä pyynnön",
    by_email: "Sähköpostitse: {email}",
    by_post: "Kirjeitse: {address}",
    by_phone: "Puhelimitse: {phone}",
    in_person: "Henkilökohtaisesti rekisterinpitäjän luona",
    contact_person: "Yhteyshenkilön kautta: {name}",
    customer_service: "Asiakaspalvelun kautta",
    web_form: "Verkossa: {url}",
    to_controller: "Ottamalla yhteyttä rekisterinpitäjään",
    no_contact: "Selosteessa ei ole yhteystietoja. Voit tehdä pyynnön millä tahansa tavalla, \
        jolla tavoitat rekisterinpitäjän.",
    notice_says: "Mitä selosteessa sanotaan tämän pyynnön tekemisestä",
    demands_written: "Selosteessa pyydetään tekemään pyyntö kirjallisesti. Myös lomakkeella tai \
        sähköpostilla lähetetty pyyntö on kirjallinen.",
    demands_signed: "Selosteessa pyydetään allekirjoitettua pyyntöä. Allekirjoitusta ei tarvita: \
        voit lähettää pyynnön ilman sitä.",
    demands_in_person: "Selosteessa pyydetään tekemään pyyntö henkilökohtaisesti paikan päällä. \
        Käyntiä ei tarvita: voit myös lähettää pyynnön.",
    demands_own_form: "Selosteessa pyydetään käyttämään erillistä lomaketta. Sitä ei tarvita: \
        voit tehdä pyynnön ilman sitä.",
    demands_identity_code: "Selosteessa pyydetään henkilötunnusta. Älä anna sitä: ketään ei saa \
        tunnistaa pelkän henkilötunnuksen perusteella.",
    demands_grounds: "Selosteessa pyydetään perusteluja. Laki edellyttää niitä vain, jos \
        vastustat muuta käsittelyä kuin suoramarkkinointia.",
    recommends_form: "Selosteessa suositellaan erillistä lomaketta. Voit käyttää sitä, mutta \
        sinun ei tarvitse.",
};

pub(super) const THANKS: ThanksWords = ThanksWords {
    title: "Kiitos",
    not_confirmed: "Pyyntösi on annettu lähetettäväksi. Tämä sivu ei voi vahvistaa, että se on \
        tullut perille.",
    no_answer: "Jos et saa vastausta kuukauden kuluessa, ota yhteyttä rekisterinpitäjään muulla \
        selosteessa mainitulla tavalla.",
    back: "Takaisin selosteeseen",
    back_to_list: "Takaisin selosteisiin",
};

pub(super) const RECEIPT: ReceiptWords = ReceiptWords {
    title: "Pyyntösi on vastaanotettu",
    reference: "Viitetunnus",
    kind: "Pyynnön aihe",
    received: "Vastaanotettu",
    due: "Vastaamme viimeistään",
    keep_reference: "Säilytä viitetunnus: sen avulla voit kysyä pyynnöstäsi.",
    not_found: "Tällä viitetunnuksella ei ole kuittausta.",
    unavailable: "Kuittausta ei voida juuri nyt näyttää. Yritä hetken kuluttua uudelleen.",
    invalid_title: "Pyyntöäsi ei lähetetty",
    invalid_intro: "Mitään ei ole tallennettu. Palaa takaisin, korjaa nämä ja lähetä pyyntö \
        uudelleen:",
    invalid_field: "Lomakkeelta tuli jotain, mitä siltä ei voi lähettää: {field}",
    honeypot_filled: "Piilotettu kenttä, jonka pitää jäädä tyhjäksi, on täytetty, ehkä selaimen \
        automaattisella täytöllä. Avaa lomakkeen sivu uudelleen, täytä lomake ilman automaattista \
        täyttöä ja lähetä se.",
    failed_title: "Pyyntöäsi ei voitu tallentaa",
    failed_intro: "Mitään ei ole tallennettu. Palaa takaisin ja yritä hetken kuluttua uudelleen \
        tai käytä muuta selosteessa mainittua tapaa.",
    too_large: "Pyyntö on liian pitkä. Lyhennä sitä ja lähetä se uudelleen.",
    unreadable: "Pyyntöä ei voitu lukea. Avaa lomakkeen sivu uudelleen, täytä lomake ja lähetä se.",
    conflict: "Tältä lomakkeelta on jo vastaanotettu toinen pyyntö. Avaa lomakkeen sivu uudelleen \
        ja lähetä tämä pyyntö siltä.",
    back: "Takaisin lomakkeeseen",
};
