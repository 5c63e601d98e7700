//! The sentences of the widget: while a request is sent, and after it.

use crate::words::WidgetWords;

pub(super) const WIDGET: WidgetWords = WidgetWords {
    errors: "Rätta till följande",
    rejected: "Begäran togs inte emot",
    rejected_unsaid: "Inget skäl angavs. Kontrollera vad du skrev, eller använd något annat sätt som \
        nämns nedan.",
    not_sendable: "Denna begäran kan inte skickas med formuläret. Använd något annat sätt som nämns \
        nedan.",
    sending: "Begäran skickas…",
    retrying: "Inget svar har kommit ännu. Ett nytt försök görs…",
    unknown: "Det är inte säkert att din begäran kom fram",
    unknown_intro: "Det kom inget tydligt svar. Texten som du skrev finns kvar. Du kan skicka begäran \
        på nytt eller använda något annat sätt.",
    offline: "Din enhet är inte ansluten till internet",
    offline_intro: "Texten som du skrev finns kvar. Skicka begäran på nytt när anslutningen fungerar \
        igen, eller använd något annat sätt.",
    again: "Skicka på nytt",
    own_request: "Din begäran",
    notice: "Dataskyddsbeskrivning",
    copy: "Kopiera",
    copied: "Kopierat.",
    not_copied: "Kopieringen lyckades inte. Markera texten eller spara den.",
    print: "Skriv ut",
    save: "Spara som text",
    calendar: "Lägg till dagen i en kalender",
    calendar_entry: "Sista dag att svara på min begäran: {kind} {reference}",
    mail: "Skicka per e-post",
    mail_opened: "Begäran finns i ditt e-postprogram. Den skickas först när du skickar den därifrån.",
    letter: "Visa som brev",
    print_letter: "Skriv ut brevet",
    place_and_date: "Ort och datum",
    signature: "Underskrift och namnförtydligande",
    close: "Tillbaka",
    another: "Gör en ny begäran",
};
