//! The rule OBS-SSML.

use seloste_model::Date;

use crate::check::rule;
use crate::mention::find_mentions;
use crate::word::{LIITTO, Word};

rule! {
    /// Finds the Finnish Direct Marketing Association by its old name in any grammatical case, or its abbreviation.
    ///
    /// # Why
    /// The association was renamed about 2010, and the Competition and Consumer Authority names ASML as
    /// the keeper of the lists of those who want no direct marketing. Its present name was not checked, so nothing is
    /// changed by itself.
    ///
    /// # Example
    /// ```toml
    /// [sources]
    /// items = ["Suomen Suoramarkkinointiliiton kieltorekisteri"]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [sources]
    /// items = ["ASML:n kieltorekisteri"]
    /// ```
    RENAMED_DIRECT_MARKETING_ASSOCIATION {
        code: "OBS-SSML",
        name: "renamed-direct-marketing-association",
        severity: Warning,
        citation: "Finnish Competition and Consumer Authority: kkv.fi",
        law: Any,
        from: Date::new(2010, 1, 1),
        evidence: Unverified,
        message: {
            fi: "Suomen Suoramarkkinointiliitto on nykyisin Suomen Asiakkuusmarkkinointiliitto (ASML)",
            sv: "Suomen Suoramarkkinointiliitto är numera Suomen Asiakkuusmarkkinointiliitto (ASML)",
            en: "the Finnish Direct Marketing Association is now ASML",
        },
        help: {
            fi: "tarkista yhdistyksen nykyinen nimi ja kieltopalvelut ja kirjoita ne",
            sv: "kontrollera föreningens nuvarande namn och förbudstjänster och skriv dem",
            en: "look up the association's present name and its opt-out services and write those",
        },
        words: &WORDS,
        check: find_mentions,
    }
}

static WORDS: [Word; 3] = [
    Word::Noun("suoramarkkinointi", &LIITTO, ""),
    Word::Noun("suomen suoramarkkinointi", &LIITTO, ""),
    Word::Capitals("SSML"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds, fixed, meant};

    #[test]
    fn the_example_is_found() {
        examples(
            &RENAMED_DIRECT_MARKETING_ASSOCIATION,
            &["sources.items.0.name"],
        );
    }

    #[test]
    fn the_name_is_found_in_every_case_and_direct_marketing_is_not() {
        for form in [
            "suoramarkkinointiliitto",
            "Suomen Suoramarkkinointiliiton",
            "Suomen Suoramarkkinointiliittoa",
            "Suomen Suoramarkkinointiliitosta",
            "Suomen Suoramarkkinointiliittoon",
            "SSML:n",
            "Suomen Suoramarkkinointiliitto (SSML",
        ] {
            let toml = format!("[other]\ntext = \"Tiedot: {form}.\"\n");
            assert_eq!(
                meant(&RENAMED_DIRECT_MARKETING_ASSOCIATION, &toml),
                [form],
                "{form}"
            );
        }
        for other in ["suoramarkkinointi", "Suomen Asiakkuusmarkkinointiliitto"] {
            let toml = format!("[other]\ntext = \"Tiedot: {other}.\"\n");
            assert!(
                finds(&RENAMED_DIRECT_MARKETING_ASSOCIATION, &toml).is_empty(),
                "{other}"
            );
        }
    }

    #[test]
    fn nothing_is_changed_by_itself() {
        let name = "Suomen Suoramarkkinointiliiton";
        assert_eq!(fixed(&RENAMED_DIRECT_MARKETING_ASSOCIATION, name), name);
    }
}
