//! The form, the page after it, and the receipt.

use crate::words::{FormWords, ReceiptWords, ThanksWords};

pub(super) const FORM: FormWords = FormWords {
    title: "Begäran som gäller personuppgifter",
    intro: "Välj vad du begär. Fyll i fälten och skicka begäran.",
    optional: "(frivilligt)",
    submit: "Skicka begäran",
    scope_legend: "Vad förbjuder du?",
    scope_hint: "Om du inte väljer något gäller förbudet all direktmarknadsföring.",
    no_identity_code: "Skriv inte din personbeteckning i formuläret.",
    honeypot: "Lämna detta fält tomt",
    next: "Vad händer härnäst?",
    free_one_month: "Begäran är avgiftsfri. Vi svarar inom en månad från det att begäran kom in.",
    extension: "Behöver vi mer tid (högst två månader till), meddelar vi det och orsakerna till \
        det inom en månad.",
    at_once: "Vi slutar genast när vi har fått din begäran. Du behöver inte motivera den.",
    complaint: "Du kan också föra ärendet till dataombudsmannen för behandling.",
    own_data: "Hur uppgifterna i din begäran används",
    own_data_kept: "Uppgifterna används endast för att behandla din begäran. Förvaringstid: \
        {period}.",
    own_data_kept_unsaid: "Uppgifterna används endast för att behandla din begäran. Vi förvarar \
        dem tills begäran är behandlad och därefter så länge som de behövs för att visa att vi \
        har behandlat begäran enligt lag.",
    other_ways: "Andra sätt att göra en begäran",
    for_requests: "Kontaktuppgifter för begäranden",
    ways: "Så här kan du göra en begäran",
    by_email: "Per e-post: {email}",
    by_post: "Per brev: {address}",
    by_phone: "Per telefon: {phone}",
    in_person: "Personligen hos den personuppgiftsansvarige",
    contact_person: "Via kontaktpersonen: {name}",
    customer_service: "Via kundservicen",
    web_form: "På nätet: {url}",
    to_controller: "Genom att kontakta den personuppgiftsansvarige",
    no_contact: "Beskrivningen innehåller inga kontaktuppgifter. Du kan göra din begäran på \
        vilket sätt du vill, bara den når den personuppgiftsansvarige.",
    notice_says: "Vad beskrivningen säger om denna begäran",
    demands_written: "I beskrivningen ombeds du göra begäran skriftligen. Också en begäran som \
        skickas med ett formulär eller per e-post är skriftlig.",
    demands_signed: "I beskrivningen ombeds du underteckna begäran. Någon underskrift behövs \
        inte: du kan skicka begäran utan den.",
    demands_in_person: "I beskrivningen ombeds du göra begäran personligen på plats. Något besök \
        behövs inte: du kan också skicka begäran.",
    demands_own_form: "I beskrivningen ombeds du använda en särskild blankett. Den behövs inte: \
        du kan göra begäran utan den.",
    demands_identity_code: "I beskrivningen ombeds du uppge din personbeteckning. Uppge den inte: \
        ingen får identifieras enbart med hjälp av personbeteckningen.",
    demands_grounds: "I beskrivningen ombeds du motivera begäran. Lagen kräver det bara om du \
        invänder mot annan behandling än direktmarknadsföring.",
    recommends_form: "I beskrivningen rekommenderas en särskild blankett. Du kan använda den, men \
        du behöver inte.",
};

pub(super) const THANKS: ThanksWords = ThanksWords {
    title: "Tack",
    not_confirmed: "Din begäran har lämnats för att skickas. Den här sidan kan inte bekräfta att \
        den har kommit fram.",
    no_answer: "Om du inte får svar inom en månad, kontakta den personuppgiftsansvarige på något \
        annat sätt som nämns i beskrivningen.",
    back: "Tillbaka till beskrivningen",
    back_to_list: "Tillbaka till beskrivningarna",
};

pub(super) const RECEIPT: ReceiptWords = ReceiptWords {
    title: "Din begäran har tagits emot",
    reference: "Referenskod",
    kind: "Vad begäran gäller",
    received: "Mottagen",
    due: "Vi svarar senast",
    keep_reference: "Spara referenskoden: med den kan du fråga om din begäran.",
    not_found: "Det finns ingen mottagningsbekräftelse med denna referenskod.",
    unavailable: "Mottagningsbekräftelsen kan inte visas just nu. Försök igen om en stund.",
    invalid_title: "Din begäran skickades inte",
    invalid_intro: "Inget har sparats. Gå tillbaka, rätta följande och skicka begäran på nytt:",
    invalid_field: "Från formuläret kom något som inte kan skickas med det: {field}",
    honeypot_filled: "Ett dolt fält som ska vara tomt har fyllts i, kanske av webbläsarens \
        autofyll. Öppna sidan med formuläret på nytt, fyll i formuläret utan autofyll och skicka \
        det.",
    failed_title: "Din begäran kunde inte sparas",
    failed_intro: "Inget har sparats. Gå tillbaka och försök igen om en stund, eller använd något \
        annat sätt som nämns i beskrivningen.",
    too_large: "Begäran är för lång. Förkorta den och skicka den på nytt.",
    unreadable: "Begäran kunde inte läsas. Öppna sidan med formuläret på nytt, fyll i formuläret \
        och skicka det.",
    conflict: "En annan begäran har redan tagits emot från detta formulär. Öppna sidan med \
        formuläret på nytt och skicka denna begäran därifrån.",
    back: "Tillbaka till formuläret",
};
