//! The rule CON-PWD.

use seloste_model::notice::About;

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::word::Word;

rule! {
    /// Finds passwords listed among the data kept.
    ///
    /// # Why
    /// A password must not be kept in a form that anyone can read. A notice that lists it as data says that it
    /// is.
    ///
    /// # Example
    /// ```toml
    /// [data_content]
    /// items = ["nimi", "salasana"]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [data_content]
    /// items = ["nimi", "käyttäjätunnus"]
    /// ```
    PASSWORD_AS_DATA {
        code: "CON-PWD",
        name: "password-as-data",
        severity: Warning,
        citation: "GDPR 5(1)(c), 32",
        law: Gdpr,
        evidence: Unverified,
        message: {
            fi: "salasana kuvataan rekisteritiedoksi",
            sv: "lösenord beskrivs som uppgifter i registret",
            en: "a password is described as data of the register",
        },
        help: {
            fi: "tallenna salasanasta vain tiiviste, ja jätä se pois tietosisällöstä",
            sv: "spara bara en hash av lösenordet och lämna bort det ur datainnehållet",
            en: "store only a hash of it, and leave it out of the data content",
        },
        words: &WORDS,
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    for (passage, hit) in look.hits(found.rule) {
        let is_hashed = ["tiivist", "hash"]
            .iter()
            .any(|word| passage.folded.text.contains(word));
        if passage.is_about(About::DataContent) && !is_hashed {
            found.in_text(passage, hit.range.clone());
        }
    }
}

static WORDS: [Word; 3] = [
    Word::Start("salasan"),
    Word::Start("lösenord"),
    Word::Start("password"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds};

    #[test]
    fn a_password_is_no_content() {
        examples(&PASSWORD_AS_DATA, &["data_content.items.1.name"]);
    }

    #[test]
    fn passwords_that_protect_are_not_content() {
        assert!(
            finds(
                &PASSWORD_AS_DATA,
                "protection.text = \"Henkilökohtaiset salasanat.\""
            )
            .is_empty()
        );
    }
}
