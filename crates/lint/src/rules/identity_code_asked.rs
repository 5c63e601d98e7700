//! The rule HETU-1.

use std::ops::Range;

use seloste_model::Date;
use seloste_model::notice::{About, Demand, PurposeTerm, SubjectTerm};

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::rule::Severity;
use crate::section_items::items;
use crate::text::Passage;
use crate::word::Word;

rule! {
    /// Finds a notice that asks for a personal identity code with a request.
    ///
    /// It is a warning only in health care, credit and collection, where the law lets people be told apart by
    /// the code.
    ///
    /// # Why
    /// The code is not a secret. Since 2024 the law says outright that it must not be used to identify a
    /// person, alone or with the name, and a code sent by email or letter is one more copy to lose.
    ///
    /// # Example
    /// ```toml
    /// [right_access]
    /// channels = ["email"]
    /// must_hold = ["data", "identity_code"]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [right_access]
    /// text = "Älä kirjoita pyyntöön henkilötunnusta."
    /// channels = ["email"]
    /// must_hold = ["data"]
    /// ```
    IDENTITY_CODE_ASKED {
        code: "HETU-1",
        name: "identity-code-asked",
        severity: Error,
        citation: "1050/2018 29 § 1, 5 mom.",
        law: Gdpr,
        from: Date::new(2024, 1, 1),
        evidence: Verified,
        message: {
            fi: "pyyntöön vaaditaan henkilötunnus, jota ei saa käyttää henkilön tunnistamiseen",
            sv: "i begäran krävs personbeteckningen, som inte får användas för att identifiera en person",
            en: "a request must hold the personal identity code, which may not be used to identify a person",
        },
        help: {
            fi: "älä pyydä henkilötunnusta; pyydä tieto, josta löydät asiakkaan, kuten asiakasnumero tai sähköpostiosoite",
            sv: "be inte om personbeteckningen; be om en uppgift som kunden hittas med, såsom kundnummer eller e-postadress",
            en: "do not ask for it; ask for what you find the person by, such as a customer number or an email address",
        },
        words: &WORDS,
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let severity = if may_tell_people_apart(look) {
        Severity::Warning
    } else {
        Severity::Error
    };
    let mut told = Vec::new();
    for about in About::ALL {
        let demands = look.notice.right(about).map(|right| &right.must_hold);
        let asked = demands.and_then(|all| all.iter().position(|one| *one == Demand::IdentityCode));
        if let Some(at) = asked {
            told.push(about);
            found
                .at(&format!("{}.must_hold.{at}", about.code()))
                .as_grave_as(severity);
        }
    }
    for (passage, hit) in look.hits(found.rule) {
        let is_of_right = passage
            .about
            .iter()
            .any(|about| look.notice.right(*about).is_some());
        let is_told = passage.about.iter().any(|about| told.contains(about));
        if is_of_right && !is_told && !is_denied(passage, &hit.folded) {
            found
                .in_text(passage, hit.range.clone())
                .as_grave_as(severity);
        }
    }
}

/// Whether the notice says that it is about health care, credit or collection.
fn may_tell_people_apart(look: &Look<'_>) -> bool {
    let by_purpose = look.notice.purposes().any(|purpose| {
        matches!(
            purpose.kind,
            Some(PurposeTerm::HealthCare | PurposeTerm::DebtCollection)
        )
    });
    let by_people =
        items(&look.notice.data_subjects).any(|people| people.kind == Some(SubjectTerm::Patients));
    let by_words = look.passages.iter().any(|passage| {
        (passage.is_about(About::Purposes) || passage.is_about(About::RegisterName))
            && FIELDS.iter().any(|word| passage.folded.text.contains(word))
    });
    by_purpose || by_people || by_words
}

/// Whether the sentence says not to give the code, or is about something else than asking for it.
fn is_denied(passage: &Passage, hit: &Range<usize>) -> bool {
    passage.sentence_has_word(hit.start, &DENIALS)
}

static WORDS: [Word; 9] = [
    Word::Start("henkilötunnu"),
    Word::Start("sosiaaliturvatunnu"),
    Word::Exact("hetu"),
    Word::Exact("hetun"),
    Word::Start("personbeteckning"),
    Word::Start("personnumme"),
    Word::Start("personal identity code"),
    Word::Start("personal identity number"),
    Word::Start("social security number"),
];

const DENIALS: [&str; 12] = [
    "älä", "älkää", "ei", "eikä", "emme", "inte", "aldrig", "utan", "not", "never", "no", "without",
];

const FIELDS: [&str; 14] = [
    "luotto",
    "luoton",
    "perintä",
    "perinnä",
    "terveydenhuol",
    "terveyspalvelu",
    "potila",
    "kredit",
    "inkasso",
    "indrivning",
    "hälsovård",
    "patient",
    "debt collection",
    "health care",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds, meant};

    #[test]
    fn a_demand_is_found_and_a_warning_against_it_is_not() {
        examples(&IDENTITY_CODE_ASKED, &["right_access.must_hold.1"]);
    }

    #[test]
    fn a_text_that_asks_is_found() {
        let toml = "[right_access]\ntext = \"Kerro pyynnössä nimesi ja henkilötunnuksesi.\"\n";
        assert_eq!(meant(&IDENTITY_CODE_ASKED, toml), ["henkilötunnuksesi"]);
        let kept = "[data_content]\ntext = \"Nimi ja henkilötunnus.\"\n";
        assert!(finds(&IDENTITY_CODE_ASKED, kept).is_empty());
    }

    #[test]
    fn health_care_is_warned() {
        let toml = "purposes.items = [{ kind = \"health_care\" }]\nright_access.must_hold = [\"identity_code\"]\n";
        let found = finds(&IDENTITY_CODE_ASKED, toml);
        assert_eq!(found[0].severity, Severity::Warning);
    }
}
