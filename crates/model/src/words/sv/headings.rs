//! Headings of the sections, and what is printed where a section says that there is none.

use crate::notice::About;

pub(super) fn heading(about: About) -> &'static str {
    match about {
        About::Controller => "Personuppgiftsansvarig",
        About::Contact => "Kontaktuppgifter i dataskyddsfrågor",
        About::Dpo => "Dataskyddsombud",
        About::RegisterName => "Registrets namn",
        About::Purposes => "Ändamålen med behandlingen av personuppgifter",
        About::Exclusions => "Vad uppgifterna inte används till",
        About::LegalBasis => "Rättslig grund för behandlingen",
        About::DataSubjects => "Kategorier av registrerade",
        About::DataContent => "Kategorier av personuppgifter",
        About::Sources => "Uppgiftskällor",
        About::Disclosures => "Mottagare av uppgifterna",
        About::Processors => "Personuppgiftsbiträden",
        About::Transfers => "Överföring av uppgifter till länder utanför EU eller EES",
        About::Publication => "Publicering av uppgifter",
        About::Protection => "Skydd av uppgifterna",
        About::ProtectionManual => "Manuellt material",
        About::ProtectionElectronic => "Uppgifter som behandlas elektroniskt",
        About::Retention => "Förvaringstid för uppgifterna",
        About::Provision => "Skyldighet att lämna uppgifter",
        About::Cookies => "Kakor (cookies)",
        About::AutomatedDecisions => "Automatiserat beslutsfattande och profilering",
        About::RightAccess => "Rätt till tillgång",
        About::RightRectification => "Rätt till rättelse",
        About::RightErasure => "Rätt till radering",
        About::RightRestriction => "Rätt till begränsning av behandling",
        About::RightPortability => "Rätt till dataportabilitet",
        About::RightObject => "Rätt att göra invändningar",
        About::RightWithdrawConsent => "Rätt att återkalla samtycke",
        About::RightHumanReview => "Rättigheter i samband med automatiserade beslut",
        About::RightOther => "Övriga rättigheter",
        About::SupervisoryAuthority => "Rätt att lämna in klagomål till en tillsynsmyndighet",
        About::Availability => "Var beskrivningen finns tillgänglig",
        About::Other => "Övriga uppgifter",
    }
}

pub(super) fn heading_1999(about: About) -> &'static str {
    match about {
        About::Controller => "Registeransvarig",
        About::Contact => "Kontaktperson i registerärenden",
        About::Purposes => "Syftet med behandlingen av personuppgifter",
        About::Exclusions => "Begränsningar i användningen",
        About::LegalBasis => "Grund för förande av registret",
        About::DataSubjects => "Grupper av registrerade",
        About::DataContent => "Registrets datainnehåll",
        About::Sources => "Regelmässiga uppgiftskällor",
        About::Disclosures => "Regelmässigt utlämnande av uppgifter",
        About::Processors => "Utläggning av behandlingen på entreprenad",
        About::Protection => "Principer för skydd av registret",
        About::ProtectionManual => "A. Manuellt material",
        About::ProtectionElectronic => "B. Uppgifter som behandlas med ADB",
        About::RightAccess => "Rätt till insyn",
        About::RightRectification => "Rätt att kräva rättelse av en uppgift",
        About::RightObject => "Förbudsrätt",
        About::RightOther => "Övriga rättigheter i samband med behandlingen av personuppgifter",
        About::SupervisoryAuthority => "Rätt att föra ett ärende till dataombudsmannen",
        About::Availability => "Registerbeskrivningens tillgänglighet",
        About::Dpo
        | About::RegisterName
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
        About::Controller => "Ingen personuppgiftsansvarig har angetts.",
        About::Contact => "Ingen kontaktperson har angetts.",
        About::Dpo => "Inget dataskyddsombud har utnämnts.",
        About::RegisterName => "Registret har inget namn.",
        About::Purposes => "Inget ändamål har angetts.",
        About::Exclusions => "Ingen användning har uteslutits.",
        About::LegalBasis => "Ingen rättslig grund har angetts.",
        About::DataSubjects => "Inga kategorier av registrerade har angetts.",
        About::DataContent => "Registret innehåller inga personuppgifter.",
        About::Sources => "Uppgifter inhämtas inte från andra källor.",
        About::Disclosures => "Uppgifterna lämnas inte ut till utomstående.",
        About::Processors => "Inga personuppgiftsbiträden anlitas.",
        About::Transfers => "Uppgifterna överförs inte till länder utanför EU eller EES.",
        About::Publication => "Uppgifterna publiceras inte.",
        About::Protection => "Inget har angetts om skyddet.",
        About::ProtectionManual => "Det finns inget manuellt material.",
        About::ProtectionElectronic => "Uppgifterna behandlas inte elektroniskt.",
        About::Retention => "Ingen förvaringstid har fastställts.",
        About::Provision => "Det är inte obligatoriskt att lämna uppgifterna.",
        About::Cookies => "Kakor används inte.",
        About::AutomatedDecisions => {
            "Uppgifterna används inte för automatiserade beslut eller profilering."
        }
        About::RightAccess
        | About::RightRectification
        | About::RightErasure
        | About::RightRestriction
        | About::RightPortability
        | About::RightObject
        | About::RightWithdrawConsent
        | About::RightHumanReview
        | About::RightOther => "Enligt beskrivningen finns ingen sådan rättighet.",
        About::SupervisoryAuthority => "Beskrivningen anger ingen myndighet.",
        About::Availability => "Beskrivningen finns inte tillgänglig på annat håll.",
        About::Other => "Det finns inget övrigt att meddela.",
    }
}
