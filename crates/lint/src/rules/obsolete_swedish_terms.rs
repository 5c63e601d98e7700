//! The rule OBS-SVREG.

use seloste_model::Date;

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::mention::says_no_longer;
use crate::old_name::{OldName, old_names};
use crate::text::Part;
use crate::word::{Word, as_written};

rule! {
    /// Finds the Swedish terms of the Personal Data Act: *registeransvarig*, *personuppgiftslag*, *registerbeskrivning*
    /// and *rätt till insyn*. The first is changed by itself, with any ending; what the others refer to is for the
    /// author to decide.
    ///
    /// # Why
    /// Since 1 January 2019 the law in force speaks of *personuppgiftsansvarig*, *dataskyddslag*,
    /// *dataskyddsbeskrivning* and *rätt till tillgång*.
    ///
    /// # Example
    /// ```toml
    /// languages = ["sv"]
    ///
    /// [other]
    /// text = "Den registeransvarige svarar på frågor."
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// languages = ["sv"]
    ///
    /// [other]
    /// text = "Den personuppgiftsansvarige svarar på frågor."
    /// ```
    OBSOLETE_SWEDISH_TERMS {
        code: "OBS-SVREG",
        name: "obsolete-swedish-terms",
        severity: Info,
        citation: "1050/2018",
        law: Any,
        from: Date::new(2019, 1, 1),
        evidence: Verified,
        message: {
            fi: "ruotsin `{name}` on kumotun henkilötietolain termi",
            sv: "`{name}` är en term i den upphävda personuppgiftslagen",
            en: "the Swedish `{name}` is a term of the repealed Personal Data Act",
        },
        help: {
            fi: "kirjoita {new}",
            sv: "skriv {new}",
            en: "write {new}",
        },
        words: &WORDS,
        check: check,
    }
}

static WORDS: [Word; 8] = [
    Word::Start("registeransvarig"),
    Word::Exact("personuppgiftslag"),
    Word::Exact("personuppgiftslagen"),
    Word::Exact("personuppgiftslagens"),
    Word::Start("registerbeskrivning"),
    Word::Exact("rätt till insyn"),
    Word::Exact("rätten till insyn"),
    Word::Start(CONTROLLER),
];

/// The term of today for each word of `WORDS`.
static NOW: [&str; 7] = [
    CONTROLLER,
    "dataskyddslag (1050/2018)",
    "dataskyddslagen (1050/2018)",
    "dataskyddslagens (1050/2018)",
    "dataskyddsbeskrivning",
    "rätt till tillgång",
    "rätten till tillgång",
];

const CONTROLLER: &str = "personuppgiftsansvarig";

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    for old in old_names(look, found.rule, &[NOW.len()]) {
        let OldName { passage, hit, .. } = old;
        let name = &passage.text[hit.range.clone()];
        let written = &passage.folded.text[hit.folded.clone()];
        let after = &passage.folded.text[hit.folded.end..];
        let is_act = (1..=3).contains(&hit.word);
        // With its number the act is found as such (OBS-HETIL).
        let has_number = after.trim_start_matches([' ', '(']).starts_with("523/");
        let is_passed_over = has_number || says_no_longer(passage, &hit.folded);
        if passage.part == Part::Value || is_act && is_passed_over {
            continue;
        }
        let ending = written.strip_prefix("registeransvarig");
        let finding = found
            .in_text(passage, hit.range.clone())
            .with("name", name)
            .with("new", NOW[hit.word]);
        if let Some(ending) = ending.filter(|_| old.is_replaceable) {
            finding.fixed_by(as_written(name, &format!("{CONTROLLER}{ending}")));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds, fixed, meant};

    #[test]
    fn the_example_is_found() {
        examples(&OBSOLETE_SWEDISH_TERMS, &["other.text"]);
    }

    #[test]
    fn the_terms_are_found_with_their_endings_and_those_of_today_are_not() {
        for form in [
            "registeransvarig",
            "Registeransvariga",
            "registeransvariges",
            "personuppgiftslagen",
            "registerbeskrivningen",
            "rätt till insyn",
            "Rätten till insyn",
        ] {
            let toml = format!("[other]\ntext = \"Tiedot: {form}.\"\n");
            assert_eq!(meant(&OBSOLETE_SWEDISH_TERMS, &toml), [form], "{form}");
        }
        for other in [
            "personuppgiftsansvarig",
            "dataskyddslagen",
            "personuppgiftslagstiftning",
            "personuppgiftslagen (523/1999)",
            "personuppgiftslagen har upphävts",
            "rätt till tillgång",
        ] {
            let toml = format!("[other]\ntext = \"Tiedot: {other}.\"\n");
            assert!(finds(&OBSOLETE_SWEDISH_TERMS, &toml).is_empty(), "{other}");
        }
    }

    #[test]
    fn the_controller_is_renamed_and_nothing_else() {
        for (old, new) in [
            (
                "Registeransvariges uppgifter",
                "Personuppgiftsansvariges uppgifter",
            ),
            ("REGISTERANSVARIG", "PERSONUPPGIFTSANSVARIG"),
            ("registerbeskrivning", "registerbeskrivning"),
        ] {
            assert_eq!(fixed(&OBSOLETE_SWEDISH_TERMS, old), new);
        }
    }
}
