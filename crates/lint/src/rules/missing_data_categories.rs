//! The rule G14-1D.

use seloste_model::notice::About;

use crate::check::rule;
use crate::findings::Findings;
use crate::indirect::has_indirect_source;
use crate::look::Look;

rule! {
    /// Finds a notice whose data come from someone else than the person, and that does not say which data.
    ///
    /// # Why
    /// A person who gave the data knows them. Where they come from elsewhere, their categories must be told.
    ///
    /// # Example
    /// ```toml
    /// [sources]
    /// items = [{ kind = "credit_information" }]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [sources]
    /// items = [{ kind = "credit_information" }]
    ///
    /// [data_content]
    /// items = ["maksuhäiriömerkinnät"]
    /// ```
    MISSING_DATA_CATEGORIES {
        code: "G14-1D",
        name: "missing-data-categories",
        severity: Error,
        citation: "GDPR 14(1)(d)",
        law: Gdpr,
        evidence: Verified,
        message: {
            fi: "muualta saatujen tietojen ryhmät puuttuvat",
            sv: "kategorierna av uppgifter som fås från annat håll saknas",
            en: "the categories of data obtained from others are missing",
        },
        help: {
            fi: "ilmoita tietoryhmät taulussa `[data_content]`",
            sv: "ange kategorierna i tabellen `[data_content]`",
            en: "state the categories in `[data_content]`",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    if has_indirect_source(look) && look.standing(About::DataContent).is_silent() {
        found.at("data_content");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds};

    #[test]
    fn data_from_others_must_be_named() {
        examples(&MISSING_DATA_CATEGORIES, &["data_content"]);
    }

    #[test]
    fn data_from_the_person_need_not() {
        assert!(
            finds(
                &MISSING_DATA_CATEGORIES,
                "sources.items = [{ kind = \"data_subject\" }]"
            )
            .is_empty()
        );
    }
}
