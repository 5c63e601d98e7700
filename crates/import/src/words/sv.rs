//! The words of Swedish notices in Finland, of the old act and of today.

mod cues;
mod headings;

use seloste_model::notice::About;

use crate::vocabulary::{Label, Vocabulary};

/// The words of Swedish notices.
pub(super) static WORDS: Vocabulary = Vocabulary {
    small_words: "och; att; av; som; för; är; till; eller; inte; med; på; har; den; personuppgifter; uppgifter; registret",
    headings: headings::HEADINGS,
    parts: headings::PARTS,
    owners: "",
    titles: "registerbeskrivning; dataskyddsbeskrivning; dataskyddsmeddelande; integritetspolicy; \
         register- och dataskyddsbeskrivning; dataskyddsbeskrivning och registerbeskrivning",
    second_documents: "information enligt personuppgiftslagen; information till de registrerade",
    joiners: "och; samt",
    and_or: &[],
    folds: &[],
    ending_folds: &[],
    articles: "",
    statutes: "",
    boilerplate: "hoppa till innehåll; hoppa till huvudinnehållet; meny; varukorg; till toppen",
    placeholders: "(e-postadress); (namn); (länk); företag ab",
    drafted: "upprättad; upprättat; uppgjord; datum för upprättande",
    updated: "uppdaterad; senast uppdaterad; senast ändrad; ändrad",
    labels: &[
        (
            Label::Name,
            "namn; företag; kontaktperson; registeransvarig; personuppgiftsansvarig",
        ),
        (
            Label::BusinessId,
            "fo-nummer; fo-nr; företags- och organisationsnummer",
        ),
        (
            Label::Address,
            "adress; postadress; besöksadress; gatuadress; kontaktuppgifter",
        ),
        (
            Label::Phone,
            "telefonnummer; telefon; mobiltelefon; mobil; tfn.; tfn; tel.; tel; växel",
        ),
        (Label::Fax, "telefax; fax"),
        (Label::Email, "e-postadress; e-post; epost; mejl"),
        (Label::Web, "webbplats; www"),
    ],
    streets: "gatan; vägen; gränd; gränden; stigen; allén; torget; porten; kajen",
    signs: &[
        (About::Disclosures, "utlämn; överlåt; mottag; lämnas"),
        (About::Transfers, "överför; eu; ees"),
        (About::LegalBasis, "grund; samtycke; avtal; berättig"),
        (About::Purposes, "syfte; ändamål; används; behandlas"),
        (
            About::Protection,
            "skydd; lås; lösenord; brandvägg; behörig",
        ),
        (About::Retention, "förvar; lagr; raderas; sparas"),
        (About::RightAccess, "kontroll; granska; tillgång; insyn"),
        (
            About::RightRectification,
            "rätta; rättelse; korriger; ändring",
        ),
        (About::RightErasure, "rader; avlägsn"),
        (About::RightObject, "förbjud; invänd; motsätt"),
        (About::Cookies, "kak; cookie"),
        (
            About::SupervisoryAuthority,
            "klagomål; tillsynsmyndighet; dataombudsman",
        ),
        (About::AutomatedDecisions, "automat; profiler"),
    ],
    abbreviations: "bl.a; t.ex; dvs; osv; tel",
    references: "punkt",
    referred_person: "",
    referred_address: "",
    statute_parts: "",
    toward: "",
    cues: &cues::CUES,
};
