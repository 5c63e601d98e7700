//! The rule OBS-VRK.

use seloste_model::Date;

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::old_name::{OldName, find_renamed};
use crate::word::{KESKUS, VIRASTO, Word, capitalised, stands_in_address};

rule! {
    /// Finds the Population Register Centre by its old name in any grammatical case, or by its abbreviation, and
    /// offers the name of today in the same case.
    ///
    /// # Why
    /// On 1 January 2020 the centre became the Digital and Population Data Services Agency. People who want to forbid
    /// the disclosure of their data there must find it.
    ///
    /// # Example
    /// ```toml
    /// [sources]
    /// items = ["Väestörekisterikeskuksen rekisteri"]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [sources]
    /// items = ["Digi- ja väestötietoviraston väestötietojärjestelmä"]
    /// ```
    RENAMED_POPULATION_REGISTER_CENTRE {
        code: "OBS-VRK",
        name: "renamed-population-register-centre",
        severity: Warning,
        citation: "304/2019",
        law: Any,
        from: Date::new(2020, 1, 1),
        evidence: Verified,
        message: {
            fi: "Väestörekisterikeskus on 1.1.2020 alkaen Digi- ja väestötietovirasto (DVV)",
            sv: "Befolkningsregistercentralen är från den 1 januari 2020 Myndigheten för digitalisering och befolkningsdata (MDB)",
            en: "the Population Register Centre became the Digital and Population Data Services Agency on 1 January 2020",
        },
        help: {
            fi: "kirjoita viraston nykyinen nimi",
            sv: "skriv myndighetens nuvarande namn",
            en: "write the present name of the agency",
        },
        words: &WORDS,
        check: check,
    }
}

static WORDS: [Word; 6] = [
    Word::Noun("väestörekisteri", &KESKUS, ""),
    Word::Capitals("VRK"),
    Word::Start("befolkningsregistercentral"),
    NOW,
    Word::Capitals("DVV"),
    Word::Start("myndigheten för digitalisering"),
];

const NOW: Word = Word::Noun("digi- ja väestötieto", &VIRASTO, "");

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    find_renamed(look, found, &[3, 4, 5], |old| {
        let OldName { passage, hit, .. } = old;
        match WORDS[hit.word] {
            Word::Noun(..) => old.renamed(&WORDS, NOW).map(|name| capitalised(&name)),
            Word::Capitals(_) => abbreviation(&passage.text[hit.range.clone()])
                .filter(|_| !stands_in_address(passage, hit)),
            Word::Foreign(_) | Word::Exact(_) | Word::Start(_) => (hit.folded.len()
                == "befolkningsregistercentralen".len())
            .then(|| "Myndigheten för digitalisering och befolkningsdata".to_owned()),
        }
    });
}

/// The abbreviation of today with the same ending: the name of its last letter is *vee*, not *koo*.
fn abbreviation(old: &str) -> Option<String> {
    let Some((_, ending)) = old.split_once(':') else {
        return Some("DVV".to_owned());
    };
    let ending = match ending {
        "n" | "lle" | "ksi" | "t" => ending,
        "ta" => "tä",
        "ssa" => "ssä",
        "sta" => "stä",
        "lla" => "llä",
        "lta" => "ltä",
        "na" => "nä",
        "hon" => "hen",
        _ => return None,
    };
    Some(format!("DVV:{ending}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds, fixed, meant};

    #[test]
    fn the_example_is_found() {
        examples(
            &RENAMED_POPULATION_REGISTER_CENTRE,
            &["sources.items.0.name"],
        );
    }

    #[test]
    fn the_name_is_found_in_every_case_and_the_register_itself_is_not() {
        for form in [
            "väestörekisterikeskus",
            "Väestörekisterikeskuksen",
            "Väestörekisterikeskusta",
            "väestörekisterikeskukseen",
            "Väestörekisterikeskuksessa",
            "väestörekisterikeskuksesta",
            "väestörekisterikeskukselta",
            "väestörekisterikeskukselle",
            "VRK",
            "VRK:n",
            "Befolkningsregistercentralen",
        ] {
            let toml = format!("[other]\ntext = \"Tiedot: {form}.\"\n");
            assert_eq!(
                meant(&RENAMED_POPULATION_REGISTER_CENTRE, &toml),
                [form],
                "{form}"
            );
        }
        for other in [
            "väestörekisteri",
            "vrk",
            "Digi- ja väestötietovirasto",
            "väestörekisteriä",
        ] {
            let toml = format!("[other]\ntext = \"Tiedot: {other}.\"\n");
            assert!(
                finds(&RENAMED_POPULATION_REGISTER_CENTRE, &toml).is_empty(),
                "{other}"
            );
        }
    }

    #[test]
    fn the_new_name_stands_in_the_form_of_the_old() {
        for (old, new) in [
            (
                "Väestörekisterikeskuksen (VRK:n) tiedot",
                "Digi- ja väestötietoviraston (DVV:n) tiedot",
            ),
            (
                "väestörekisterikeskuksesta",
                "Digi- ja väestötietovirastosta",
            ),
            (
                "VÄESTÖREKISTERIKESKUKSELTA",
                "DIGI- JA VÄESTÖTIETOVIRASTOLTA",
            ),
            (
                "Väestörekisterikeskukseltakin",
                "Digi- ja väestötietovirastoltakin",
            ),
            ("VRK:lta", "DVV:ltä"),
            ("VRK/Itella", "DVV/Itella"),
            (
                "Väestörekisterikeskukseenkaan",
                "Digi- ja väestötietovirastoonkaan",
            ),
            ("www.VRK.example.fi", "www.VRK.example.fi"),
            (
                "Befolkningsregistercentralen",
                "Myndigheten för digitalisering och befolkningsdata",
            ),
        ] {
            assert_eq!(fixed(&RENAMED_POPULATION_REGISTER_CENTRE, old), new);
        }
    }
}
