//! The rule HETU-2.

use seloste_model::Date;
use seloste_model::identity_code::find_identity_code;

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;

rule! {
    /// Finds a personal identity code anywhere in a notice: the shape, a real date and the right check
    /// character. The finding does not repeat it.
    ///
    /// # Why
    /// A notice is public, and the code must not stand needlessly in what is printed. It is there by accident:
    /// a trader's own, or one left in an example.
    ///
    /// # Example
    /// ```toml
    /// [right_rectification]
    /// text = "Kerro, mikä tieto on väärin, esimerkiksi 131052-308T."
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [right_rectification]
    /// text = "Kerro, mikä tieto on väärin, esimerkiksi syntymäaika."
    /// ```
    IDENTITY_CODE_PRINTED {
        code: "HETU-2",
        name: "identity-code-printed",
        severity: Error,
        citation: "1050/2018 29 § 4 mom.",
        law: Gdpr,
        from: Date::new(2019, 1, 1),
        evidence: Verified,
        message: {
            fi: "selosteessa on henkilötunnus",
            sv: "i beskrivningen finns en personbeteckning",
            en: "a personal identity code is printed in the notice",
        },
        help: {
            fi: "poista tunnus, ja jos seloste on jo julkaistu, vaihda sivu heti",
            sv: "ta bort beteckningen, och byt sidan genast om beskrivningen redan är publicerad",
            en: "remove it, and if the notice is already published, replace the page at once",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    for passage in &look.passages {
        let mut from = 0;
        while let Some(code) = find_identity_code(&passage.text[from..]) {
            found.in_text(passage, from + code.start..from + code.end);
            from += code.end;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds, meant};

    #[test]
    fn a_code_is_found_and_not_repeated() {
        examples(&IDENTITY_CODE_PRINTED, &["right_rectification.text"]);
        let found = finds(&IDENTITY_CODE_PRINTED, "title = \"131052-308T\"");
        assert!(!found[0].message(seloste_model::Lang::En).contains("131052"));
    }

    #[test]
    fn each_code_is_found() {
        let toml = "other.text = \"ä 131052-308T ja 131052–308T\"";
        assert_eq!(
            meant(&IDENTITY_CODE_PRINTED, toml),
            ["131052-308T", "131052–308T"]
        );
    }
}
