//! The rule OBS-ITELLA.

use seloste_model::Date;

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::old_name::find_renamed;
use crate::word::{ITELLA, POSTI, Word, capitalised};

rule! {
    /// Finds the post by the name that it had until 2015, in any grammatical case, and offers the name of today in
    /// the same case. Where a longer name of a company begins with it, nothing is changed by itself.
    ///
    /// # Why
    /// Readers look for a source under the name that it bears today.
    ///
    /// # Example
    /// ```toml
    /// [sources]
    /// items = ["Itellan muuttopalvelu"]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [sources]
    /// items = ["Postin muuttopalvelu"]
    /// ```
    RENAMED_ITELLA {
        code: "OBS-ITELLA",
        name: "renamed-itella",
        severity: Warning,
        citation: "Posti Group, name since 1 January 2015",
        law: Any,
        from: Date::new(2015, 1, 1),
        evidence: Verified,
        message: {
            fi: "Itella on 1.1.2015 alkaen Posti",
            sv: "Itella heter Posti sedan den 1 januari 2015",
            en: "Itella has been Posti since 1 January 2015",
        },
        help: {
            fi: "kirjoita Posti",
            sv: "skriv Posti",
            en: "write Posti",
        },
        words: &WORDS,
        check: check,
    }
}

static WORDS: [Word; 2] = [Word::Noun("", &ITELLA, ""), NOW];

const NOW: Word = Word::Noun("", &POSTI, "");

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    find_renamed(look, found, &[1], |old| {
        let name = old.renamed(&WORDS, NOW)?;
        let is_longer = begins_a_longer_name(&old.passage.text[old.hit.range.end..]);
        (!is_longer).then(|| capitalised(&name))
    });
}

/// Whether a longer name begins with the old one, such as `Itella Oyj`: the company may not be called Posti today.
fn begins_a_longer_name(after: &str) -> bool {
    let next = after
        .strip_prefix(' ')
        .and_then(|after| after.chars().next());
    let of_company = after
        .get(..3)
        .is_some_and(|start| start.eq_ignore_ascii_case(" oy"));
    next.is_some_and(char::is_uppercase) || of_company
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds, fixed, meant};

    #[test]
    fn the_example_is_found() {
        examples(&RENAMED_ITELLA, &["sources.items.0.name"]);
    }

    #[test]
    fn the_name_is_found_in_every_case_and_like_words_are_not() {
        for form in [
            "Itella",
            "Itellan",
            "Itellaa",
            "Itellaan",
            "Itellasta",
            "Itellalta",
            "Itellalle",
        ] {
            let toml = format!("[other]\ntext = \"Tiedot: {form}.\"\n");
            assert_eq!(meant(&RENAMED_ITELLA, &toml), [form], "{form}");
        }
        for other in ["Postin", "mitella", "itellalainen"] {
            let toml = format!("[other]\ntext = \"Tiedot: {other}.\"\n");
            assert!(finds(&RENAMED_ITELLA, &toml).is_empty(), "{other}");
        }
    }

    #[test]
    fn the_new_name_stands_in_the_form_of_the_old() {
        for (old, new) in [
            (
                "Muutot saadaan Itellan palvelusta.",
                "Muutot saadaan Postin palvelusta.",
            ),
            ("itellalta", "Postilta"),
            ("Itella Posti Oy", "Itella Posti Oy"),
            ("Itella Oyj", "Itella Oyj"),
            ("www.itella.fi", "www.itella.fi"),
            ("tuki@itella.fi", "tuki@itella.fi"),
            ("Itella.", "Posti."),
        ] {
            assert_eq!(fixed(&RENAMED_ITELLA, old), new);
        }
    }
}
