//! The rule OBS-ATK.

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::text::Part;
use crate::word::{Word, stands_in_address};

rule! {
    /// Finds the abbreviation ATK (automatic data processing), alone, with an ending, or at the beginning of a compound.
    ///
    /// # Why
    /// The word has gone out of use. Readers who grew up without it may not know it.
    ///
    /// # Example
    /// ```toml
    /// [protection_electronic]
    /// items = ["ATK:lla käsiteltävät tiedot on suojattu salasanalla"]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [protection_electronic]
    /// items = ["Tietojärjestelmissä käsiteltävät tiedot on suojattu salasanalla"]
    /// ```
    ARCHAIC_ATK {
        code: "OBS-ATK",
        name: "archaic-atk",
        severity: Info,
        citation: "good practice",
        law: Any,
        evidence: Form,
        message: {
            fi: "ATK on vanhentunut ilmaus",
            sv: "ATK (adb) är ett föråldrat uttryck",
            en: "ATK is archaic",
        },
        help: {
            fi: "kirjoita esimerkiksi sähköinen aineisto tai tietojärjestelmät",
            sv: "skriv till exempel elektroniskt material eller datasystem",
            en: "write for example sähköinen aineisto or tietojärjestelmät",
        },
        words: &WORDS,
        check: check,
    }
}

static WORDS: [Word; 2] = [Word::Capitals("ATK"), Word::Exact("atk")];

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    for (passage, hit) in look.hits(found.rule) {
        if passage.part != Part::Value && !stands_in_address(passage, hit) {
            found.in_text(passage, hit.range.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds, meant};

    #[test]
    fn the_example_is_found() {
        examples(&ARCHAIC_ATK, &["protection_electronic.items.0.name"]);
    }

    #[test]
    fn the_abbreviation_is_found_in_any_letters_and_words_that_hold_it_are_not() {
        for form in ["ATK", "atk", "ATK:lle", "ATK:n"] {
            let toml = format!("[other]\ntext = \"Tiedot: {form}.\"\n");
            assert_eq!(meant(&ARCHAIC_ATK, &toml), [form], "{form}");
        }
        for other in ["matka", "atkins", "www.atk.example.fi"] {
            let toml = format!("[other]\ntext = \"Tiedot: {other}.\"\n");
            assert!(finds(&ARCHAIC_ATK, &toml).is_empty(), "{other}");
        }
    }
}
