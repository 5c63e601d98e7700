//! The rule OBS-VIVI.

use seloste_model::Date;

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::old_name::find_renamed;
use crate::word::{TRAFI, TRAFICOM, VIRASTO, Word, capitalised};

rule! {
    /// Finds the Communications Regulatory Authority and the Transport Safety Agency (Trafi) by their old names in
    /// any grammatical case, and offers the name of today in the same case.
    ///
    /// # Why
    /// On 1 January 2019 the Transport and Communications Agency Traficom took over the work of both.
    ///
    /// # Example
    /// ```toml
    /// [disclosures]
    /// items = ["Viestintävirasto"]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [disclosures]
    /// items = ["Liikenne- ja viestintävirasto Traficom"]
    /// ```
    RENAMED_COMMUNICATIONS_AUTHORITY {
        code: "OBS-VIVI",
        name: "renamed-communications-authority",
        severity: Warning,
        citation: "937/2018",
        law: Any,
        from: Date::new(2019, 1, 1),
        evidence: Verified,
        message: {
            fi: "viraston nimi on 1.1.2019 alkaen Liikenne- ja viestintävirasto Traficom",
            sv: "myndigheten heter sedan den 1 januari 2019 Transport- och kommunikationsverket Traficom",
            en: "since 1 January 2019 it is the Transport and Communications Agency Traficom",
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

static WORDS: [Word; 5] = [
    Word::Noun("viestintä", &VIRASTO, ""),
    Word::Noun("liikenteen turvallisuus", &VIRASTO, ""),
    Word::Noun("", &TRAFI, ""),
    TODAY,
    Word::Noun("", &TRAFICOM, ""),
];

/// The name of today for each old name of `WORDS`.
static NOW: [Word; 3] = [
    Word::Noun("Liikenne- ja viestintä", &VIRASTO, ""),
    Word::Noun("Liikenne- ja viestintä", &VIRASTO, ""),
    Word::Noun("", &TRAFICOM, ""),
];

/// The name of today, which holds the old one within it.
const TODAY: Word = Word::Noun("liikenne- ja viestintä", &VIRASTO, "");

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    find_renamed(look, found, &[3, 4], |old| {
        let new = NOW[old.hit.word];
        let name = old.renamed(&WORDS, new)?;
        Some(capitalised(&name))
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds, fixed, meant};

    #[test]
    fn the_example_is_found() {
        examples(
            &RENAMED_COMMUNICATIONS_AUTHORITY,
            &["disclosures.items.0.name"],
        );
    }

    #[test]
    fn the_names_are_found_in_every_case_and_that_of_today_is_not() {
        for form in [
            "viestintävirasto",
            "Viestintäviraston",
            "viestintävirastoa",
            "viestintävirastoon",
            "viestintävirastosta",
            "Trafi",
            "Trafin",
            "Trafille",
            "Trafilta",
            "Liikenteen turvallisuusvirastosta",
        ] {
            let toml = format!("[other]\ntext = \"Tiedot: {form}.\"\n");
            assert_eq!(
                meant(&RENAMED_COMMUNICATIONS_AUTHORITY, &toml),
                [form],
                "{form}"
            );
        }
        for other in [
            "Liikenne- ja viestintävirasto",
            "Liikenne- ja viestintäviraston",
            "Traficom",
            "trafiikki",
            "turvallisuusvirasto",
        ] {
            let toml = format!("[other]\ntext = \"Tiedot: {other}.\"\n");
            assert!(
                finds(&RENAMED_COMMUNICATIONS_AUTHORITY, &toml).is_empty(),
                "{other}"
            );
        }
    }

    #[test]
    fn the_new_name_stands_in_the_form_of_the_old() {
        for (old, new) in [
            ("Viestintävirastolta", "Liikenne- ja viestintävirastolta"),
            (
                "Liikenteen turvallisuusvirasto (Trafi)",
                "Liikenne- ja viestintävirasto (Traficom)",
            ),
            ("Trafista", "Traficomista"),
            ("trafiin", "Traficomiin"),
            ("www.trafi.fi", "www.trafi.fi"),
        ] {
            assert_eq!(fixed(&RENAMED_COMMUNICATIONS_AUTHORITY, old), new);
        }
    }
}
