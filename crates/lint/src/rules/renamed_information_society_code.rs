//! The rule OBS-TYK.

use seloste_model::Date;

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::old_name::{OldName, old_names};
use crate::word::{ANNETTU, Case, Form, KAARI, LAKI, Number, Word, as_written};

rule! {
    /// Finds the Information Society Code by its old name, in any grammatical case, and offers today's in the same case.
    ///
    /// # Why
    /// On 1 June 2018 Act 917/2014 was renamed the Act on Electronic Communications Services. Its number and its
    /// sections stayed.
    ///
    /// # Example
    /// ```toml
    /// [cookies]
    /// text = "Evästeistä säädetään tietoyhteiskuntakaaren 205 §:ssä."
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [cookies]
    /// text = "Evästeistä säädetään sähköisen viestinnän palveluista annetun lain 205 §:ssä."
    /// ```
    RENAMED_INFORMATION_SOCIETY_CODE {
        code: "OBS-TYK",
        name: "renamed-information-society-code",
        severity: Info,
        citation: "68/2018",
        law: Any,
        from: Date::new(2018, 6, 1),
        evidence: Verified,
        message: {
            fi: "tietoyhteiskuntakaaren nimi on nykyisin laki sähköisen viestinnän palveluista",
            sv: "informationssamhällsbalken heter numera lagen om tjänster inom elektronisk kommunikation",
            en: "the Information Society Code is now the Act on Electronic Communications Services",
        },
        help: {
            fi: "kirjoita lain nykyinen nimi",
            sv: "skriv lagens nuvarande namn",
            en: "write the present name of the act",
        },
        words: &WORDS,
        check: check,
    }
}

static WORDS: [Word; 4] = [
    Word::Noun("tietoyhteiskunta", &KAARI, ""),
    Word::Start("informationssamhällsbalk"),
    Word::Exact("sähköisen viestinnän palveluista"),
    Word::Exact("tjänster inom elektronisk kommunikation"),
];

const SWEDISH: &str = "lagen om tjänster inom elektronisk kommunikation";

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    for old in old_names(look, found.rule, &[2, 3]) {
        let OldName { passage, hit, .. } = old;
        let is_replaceable = old.is_replaceable;
        let old = &passage.text[hit.range.clone()];
        let written = &passage.folded.text[hit.folded.clone()];
        let name = match hit.forms.first() {
            Some(form) => today(*form).filter(|_| has_no_particle(written, *form)),
            None => (written == "informationssamhällsbalken").then(|| SWEDISH.to_owned()),
        };
        let finding = found.in_text(passage, hit.range.clone());
        if let Some(name) = name.filter(|_| is_replaceable) {
            finding.fixed_by(as_written(old, &name));
        }
    }
}

fn has_no_particle(written: &str, form: Form) -> bool {
    KAARI
        .in_form(form)
        .is_some_and(|ending| written.ends_with(&ending))
}

/// The name of today in a grammatical form; in all but the nominative the participle makes it flow.
fn today(form: Form) -> Option<String> {
    if form == (Number::Singular, Case::Nominative) {
        return Some("laki sähköisen viestinnän palveluista".to_owned());
    }
    let (given, act) = (ANNETTU.in_form(form)?, LAKI.in_form(form)?);
    Some(format!("sähköisen viestinnän palveluista {given} {act}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, fixed};

    #[test]
    fn the_old_name_is_found() {
        examples(&RENAMED_INFORMATION_SOCIETY_CODE, &["cookies.text"]);
    }

    #[test]
    fn the_new_name_stands_in_the_case_of_the_old() {
        for (old, new) in [
            (
                "Tietoyhteiskuntakaari (917/2014)",
                "Laki sähköisen viestinnän palveluista (917/2014)",
            ),
            (
                "tietoyhteiskuntakaaren 205 §",
                "sähköisen viestinnän palveluista annetun lain 205 §",
            ),
            (
                "tietoyhteiskuntakaaressa",
                "sähköisen viestinnän palveluista annetussa laissa",
            ),
            (
                "tietoyhteiskuntakaarta",
                "sähköisen viestinnän palveluista annettua lakia",
            ),
            (
                "tietoyhteiskuntakaareen",
                "sähköisen viestinnän palveluista annettuun lakiin",
            ),
            (
                "informationssamhällsbalken",
                "lagen om tjänster inom elektronisk kommunikation",
            ),
            ("tietoyhteiskuntakaarikin", "tietoyhteiskuntakaarikin"),
        ] {
            assert_eq!(fixed(&RENAMED_INFORMATION_SOCIETY_CODE, old), new);
        }
    }
}
