//! The rule PH-1.

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::word::Word;

rule! {
    /// Finds `[email protected]`, which Cloudflare puts in place of an email address until a script has run, in
    /// what is printed.
    ///
    /// # Why
    /// It was copied from a page together with the text. The address itself is gone, and nobody can write to
    /// it.
    ///
    /// # Example
    /// ```toml
    /// [right_access]
    /// text = "Lähetä pyyntö osoitteeseen [email protected]."
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [right_access]
    /// text = "Lähetä pyyntö osoitteeseen info@example.fi."
    /// ```
    HIDDEN_EMAIL {
        code: "PH-1",
        name: "hidden-email",
        severity: Error,
        citation: "good practice",
        law: Any,
        evidence: Form,
        message: {
            fi: "tekstiin on kopioitunut Cloudflaren piilottama sähköpostiosoite",
            sv: "en e-postadress som Cloudflare har dolt har kopierats med i texten",
            en: "an email address hidden by Cloudflare was copied into the text",
        },
        help: {
            fi: "kirjoita osoite itse; se näkyy sivulla, kun selain on suorittanut sivun skriptit",
            sv: "skriv adressen själv; den syns på sidan när webbläsaren har kört sidans skript",
            en: "write the address itself; the page shows it once the browser has run its scripts",
        },
        words: &WORDS,
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    for (passage, hit) in look.hits(found.rule) {
        found.in_text(passage, hit.range.clone());
    }
}

static WORDS: [Word; 4] = [
    Word::Exact("[email protected]"),
    Word::Exact("[sähköposti suojattu]"),
    Word::Exact("[e-postskyddad]"),
    Word::Exact("cdn-cgi/l/email-protection"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, meant};

    #[test]
    fn what_cloudflare_leaves_behind_is_found() {
        examples(&HIDDEN_EMAIL, &["right_access.text"]);
    }

    #[test]
    fn it_is_found_with_any_space_in_it_and_each_time() {
        let toml = "other.text = \"a [email\u{a0}protected] b [email protected]\"";
        assert_eq!(
            meant(&HIDDEN_EMAIL, toml),
            ["[email\u{a0}protected]", "[email protected]"]
        );
    }
}
