//! Swedish headings.

use seloste_model::notice::About;

use crate::phrases::Phrases;

/// Headings by the sections that they open.
pub(super) const HEADINGS: &[(&[About], Phrases)] = &[
    (
        &[About::Controller],
        "registeransvarig; den registeransvarige; den registeransvariges namn; personuppgiftsansvarig; registerförare; \
         personuppgiftsansvariga",
    ),
    (
        &[About::Contact],
        "kontaktperson; kontaktpersoner; ansvarsperson för registerärenden; person som ansvarar för registerärenden; \
         kontaktperson för registret; kontaktperson i registerärenden; kontaktperson i ärenden som gäller registret; \
         person som ansvarar för registerärenden och/eller kontaktperson; kontaktuppgifter i ärenden som gäller registret",
    ),
    (
        &[About::Dpo],
        "dataskyddsombud; dataskyddsombudets kontaktuppgifter; dataskyddsansvarig",
    ),
    (
        &[About::RegisterName],
        "registrets namn; namn på registret; personregistrets namn",
    ),
    (
        &[About::DataSubjects],
        "grupper av registrerade; kategorier av registrerade; de registrerade; registrerade",
    ),
    (
        &[About::Purposes],
        "syftet med behandlingen av personuppgifter; syfte med behandlingen av personuppgifter; syftet med behandlingen; \
         syfte med behandling; syfte med behandlingen; registrets ändamål; registrets användningsändamål; \
         för vilket ändamål behandlas personuppgifter; ändamålet med behandlingen av personuppgifter; \
         ändamål med behandlingen; behandlingens ändamål; användningsändamål",
    ),
    (
        &[About::LegalBasis],
        "grund för förande av registret; rättslig grund; rättslig grund för behandlingen; grund för behandlingen; \
         grunden för behandlingen",
    ),
    (
        &[About::DataContent],
        "registrets datainnehåll; registrets innehåll; registrets informationsinnehåll; typ av uppgifter i registret; \
         kategorier av personuppgifter; personuppgifter som behandlas; uppgifter som behandlas; uppgifter som samlas in; \
         uppgifter i registret; datainnehåll",
    ),
    (
        &[About::Sources],
        "regelmässiga informationskällor; regelmässiga uppgiftskällor; regelmässiga datakällor; informationskällor; \
         uppgiftskällor; datakällor; källor som används för registret; källor som används för kundregistret; \
         registrets uppgiftskällor",
    ),
    (
        &[About::Disclosures],
        "regelmässig överlåtelse av uppgifter; regelmässigt överlåtande av uppgifter; regelmässigt utlämnande av uppgifter; \
         regelmässigt utlämnande; regelmässiga utlämnanden av uppgifter; utlämnande av uppgifter; överlåtelse av uppgifter; \
         mottagare; mottagare av uppgifter; mottagare av personuppgifter; utlämnande av personuppgifter; \
         utlämnande och mottagande av uppgifter; lagring och utlämnande av uppgifter",
    ),
    (
        &[About::Transfers],
        "överföring av uppgifter till länder utanför eu eller ees; överföring av uppgifter utanför eu eller ees; \
         överföring av uppgifter utanför eu eller eesstater; överföring av personuppgifter utanför eu eller ees; \
         överföring av personuppgifter utanför eu eller eesstater; överföring av personuppgifter utanför eu- eller eesstater; \
         överföring utanför eu eller ees; överföring till tredje land",
    ),
    (
        &[About::Processors],
        "personuppgiftsbiträden; personuppgiftsbiträde; tekniskt genomförande av registret",
    ),
    (
        &[About::Protection],
        "principer för skydd av registret; principerna för skyddet av registret; principer för registrets skydd; \
         dataskyddsprinciper; skydd av registret; skydd av personuppgifter; dataskydd; registrets skydd; \
         behandling och skydd av känsliga personuppgifter; informationssäkerhet",
    ),
    (&[About::ProtectionManual], "manuellt material"),
    (
        &[About::ProtectionElectronic],
        "uppgifter som behandlas med adb; elektroniskt material; elektroniskt lagrade uppgifter; \
         uppgifter som lagras elektroniskt",
    ),
    (
        &[About::Retention],
        "förvaringstid; lagringstid; personuppgifternas förvaringstid; förvaringstid för personuppgifterna; \
         avförande av uppgifter; förvaring av uppgifter; förvaring av personuppgifter; lagringsperioder; \
         lagringstid för personuppgifter; bevaring av uppgifter",
    ),
    (
        &[About::Cookies],
        "kakor; cookies; användning av kakor; användning av cookies",
    ),
    (
        &[About::AutomatedDecisions],
        "automatiserat beslutsfattande; automatiskt beslutsfattande; automatiskt beslutsfattande och profilering; profilering",
    ),
    (
        &[About::RightAccess],
        "den registrerades rätt till insyn; rätt till insyn; granskningsrätt; rätt till tillgång; \
         rätt att kontrollera uppgifter; kontrollrätt; insynsrätt",
    ),
    (
        &[About::RightRectification],
        "rättelse av uppgifter; rättelse av uppgift; rättelse av en uppgift; korrigering av felaktiga uppgifter; \
         rätt att yrka på ändring av uppgift; rätt till rättelse; rätt att kräva rättelse av uppgifter; rättelse",
    ),
    (
        &[About::RightObject],
        "förbudsrätt; rätt att göra invändningar; rätt att motsätta sig behandling",
    ),
    (
        &[About::RightErasure],
        "rätt till radering; radering av uppgifter; rätt att bli bortglömd",
    ),
    (
        &[About::RightOther],
        "den registrerades rättigheter; den registrerades övriga rättigheter; övriga rättigheter; \
         andra rättigheter som gäller behandlingen av personuppgifter; \
         andra rättigheter i anslutning till behandlingen av personuppgifter; dina rättigheter",
    ),
    (
        &[About::RightRestriction],
        "rätt till begränsning av behandling; rätt till begränsning av behandlingen",
    ),
    (
        &[About::RightPortability],
        "rätt till dataportabilitet; rätt att överföra uppgifter",
    ),
    (
        &[About::RightWithdrawConsent],
        "återkallelse av samtycke; rätt att återkalla samtycke",
    ),
    (
        &[About::SupervisoryAuthority],
        "rätt att lämna in klagomål till en tillsynsmyndighet; rätt att anföra besvär; tillsynsmyndighet; \
         att föra ett ärende till dataombudsmannen för behandling; rätt att lämna in klagomål",
    ),
    (
        &[About::Other],
        "inledning; allmänt; ändringar i dataskyddsbeskrivningen",
    ),
];

/// Parts of merged headings, by the section that each stands for.
pub(super) const PARTS: &[(About, Phrases)] = &[
    (About::LegalBasis, "grund"),
    (
        About::Purposes,
        "syfte; ändamål; syfte med behandlingen av personuppgifter",
    ),
    (About::Retention, "lagring; förvaring"),
    (About::Disclosures, "utlämnande"),
    (About::Transfers, "överföring"),
    (About::DataContent, "innehåll"),
];
