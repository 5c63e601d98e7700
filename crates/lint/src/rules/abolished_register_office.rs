//! The rule OBS-MAIST.

use seloste_model::Date;

use crate::check::rule;
use crate::old_name::find_abolished;
use crate::word::{MAISTRAATTI, Word};

rule! {
    /// Finds local register offices, by their Finnish name in any grammatical case or the Swedish one.
    ///
    /// # Why
    /// On 1 January 2020 the offices were merged into the Digital and Population Data Services Agency. There were
    /// several and there is one agency, so the sentence has to be written anew and nothing is changed by itself.
    ///
    /// # Example
    /// ```toml
    /// [sources]
    /// items = ["maistraatti"]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [sources]
    /// items = ["Digi- ja väestötietovirasto"]
    /// ```
    ABOLISHED_REGISTER_OFFICE {
        code: "OBS-MAIST",
        name: "abolished-register-office",
        severity: Warning,
        citation: "304/2019",
        law: Any,
        from: Date::new(2020, 1, 1),
        evidence: Verified,
        message: {
            fi: "maistraatit on yhdistetty Digi- ja väestötietovirastoon 1.1.2020",
            sv: "magistraterna uppgick den 1 januari 2020 i Myndigheten för digitalisering och befolkningsdata",
            en: "local register offices were merged into the Digital and Population Data Services Agency on 1 January 2020",
        },
        help: {
            fi: "kirjoita Digi- ja väestötietovirasto",
            sv: "skriv Myndigheten för digitalisering och befolkningsdata",
            en: "write Digital and Population Data Services Agency",
        },
        words: &WORDS,
        check: find_abolished,
    }
}

static WORDS: [Word; 4] = [
    Word::Noun("", &MAISTRAATTI, ""),
    Word::Exact("magistraten"),
    Word::Exact("magistraterna"),
    Word::Exact("magistraternas"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds, meant};

    #[test]
    fn the_example_is_found() {
        examples(&ABOLISHED_REGISTER_OFFICE, &["sources.items.0.name"]);
    }

    #[test]
    fn the_name_is_found_in_every_case_and_city_courts_are_not() {
        for form in [
            "maistraatti",
            "Maistraatin",
            "maistraattia",
            "maistraattiin",
            "maistraatista",
            "maistraatilta",
            "maistraatit",
            "maistraattien",
            "maistraateista",
            "maistraateilta",
            "magistraten",
            "magistraterna",
        ] {
            let toml = format!("[other]\ntext = \"Tiedot: {form}.\"\n");
            assert_eq!(meant(&ABOLISHED_REGISTER_OFFICE, &toml), [form], "{form}");
        }
        for other in ["magistri", "Digi- ja väestötietovirasto", "raatihuone"] {
            let toml = format!("[other]\ntext = \"Tiedot: {other}.\"\n");
            assert!(
                finds(&ABOLISHED_REGISTER_OFFICE, &toml).is_empty(),
                "{other}"
            );
        }
    }
}
