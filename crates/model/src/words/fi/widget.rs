//! The sentences of the widget: while a request is sent, and after it.

use crate::words::WidgetWords;

pub(super) const WIDGET: WidgetWords = WidgetWords {
    errors: "Korjaa nämä kohdat",
    rejected: "Pyyntöä ei otettu vastaan",
    rejected_unsaid: "Syytä ei kerrottu. Tarkista, mitä kirjoitit, tai käytä muuta alla mainittua tapaa.",
    not_sendable: "Tätä pyyntöä ei voi lähettää lomakkeella. Käytä muuta alla mainittua tapaa.",
    sending: "Pyyntöä lähetetään…",
    retrying: "Vastausta ei ole vielä tullut. Yritetään uudelleen…",
    unknown: "Ei ole varmaa, menikö pyyntösi perille",
    unknown_intro: "Selvää vastausta ei tullut. Kirjoittamasi teksti on tallella. Voit lähettää \
        pyynnön uudelleen tai käyttää muuta tapaa.",
    offline: "Laitteesi ei ole verkossa",
    offline_intro: "Kirjoittamasi teksti on tallella. Lähetä pyyntö uudelleen, kun yhteys toimii taas, \
        tai käytä muuta tapaa.",
    again: "Lähetä uudelleen",
    own_request: "Pyyntösi",
    notice: "Tietosuojaseloste",
    copy: "Kopioi",
    copied: "Kopioitu.",
    not_copied: "Kopiointi ei onnistunut. Valitse teksti tai tallenna se.",
    print: "Tulosta",
    save: "Tallenna tekstinä",
    calendar: "Lisää päivä kalenteriin",
    calendar_entry: "Määräpäivä vastata pyyntööni: {kind} {reference}",
    mail: "Lähetä sähköpostilla",
    mail_opened: "Pyyntö on sähköpostiohjelmassasi. Se lähtee vasta, kun lähetät sen sieltä.",
    letter: "Näytä kirjeenä",
    print_letter: "Tulosta kirje",
    place_and_date: "Paikka ja päiväys",
    signature: "Allekirjoitus ja nimenselvennys",
    close: "Takaisin",
    another: "Tee toinen pyyntö",
};
