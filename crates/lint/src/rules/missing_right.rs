//! The rules G-2B-ACC, G-2B-REC, G-2B-RES and G-2B-POR.

use seloste_model::notice::About;

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::standing::find_silence;

rule! {
    /// Finds a notice that does not mention the right of access.
    ///
    /// # Why
    /// The rights are listed among what a person must be told. Who does not know of the right to see the data
    /// does not use any of the others.
    ///
    /// # Example
    /// ```toml
    /// [right_access]
    /// state = "heading_only"
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [right_access]
    /// text = "Voit tarkastaa tietosi."
    /// channels = ["email"]
    /// ```
    MISSING_RIGHT_OF_ACCESS {
        code: "G-2B-ACC",
        name: "missing-right-of-access",
        severity: Error,
        citation: "GDPR 13(2)(b), 14(2)(c), 15",
        law: Gdpr,
        evidence: Verified,
        message: {
            fi: "oikeutta tutustua tietoihin ei mainita",
            sv: "rätten till tillgång till uppgifter nämns inte",
            en: "the right of access is not mentioned",
        },
        help: {
            fi: "kerro oikeudesta taulussa `[right_access]`, tai kirjoita `rights = \"law\"`, jolloin kaikki oikeudet tulevat lain sanoin",
            sv: "berätta om rätten i tabellen `[right_access]`, eller skriv `rights = \"law\"`, så återges alla rättigheter med lagens ord",
            en: "tell of it in `[right_access]`, or write `rights = \"law\"`, which prints every right in the words of the law",
        },
        check: |look, found| find_missing_right(look, found, About::RightAccess),
    }
}

rule! {
    /// Finds a notice that does not mention the right to rectification.
    ///
    /// # Why
    /// The rights are listed among what a person must be told. A heading with nothing under it does not tell of
    /// one.
    ///
    /// # Example
    /// ```toml
    /// [right_rectification]
    /// state = "heading_only"
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [right_rectification]
    /// text = "Voit pyytää virheen korjaamista."
    /// channels = ["email"]
    /// ```
    MISSING_RIGHT_TO_RECTIFICATION {
        code: "G-2B-REC",
        name: "missing-right-to-rectification",
        severity: Error,
        citation: "GDPR 13(2)(b), 14(2)(c), 16",
        law: Gdpr,
        evidence: Verified,
        message: {
            fi: "oikeutta oikaista tiedot ei mainita",
            sv: "rätten till rättelse nämns inte",
            en: "the right to rectification is not mentioned",
        },
        help: {
            fi: "kerro oikeudesta taulussa `[right_rectification]`, tai kirjoita `rights = \"law\"`, jolloin kaikki oikeudet tulevat lain sanoin",
            sv: "berätta om rätten i tabellen `[right_rectification]`, eller skriv `rights = \"law\"`, så återges alla rättigheter med lagens ord",
            en: "tell of it in `[right_rectification]`, or write `rights = \"law\"`, which prints every right in the words of the law",
        },
        check: |look, found| find_missing_right(look, found, About::RightRectification),
    }
}

rule! {
    /// Finds a notice that does not mention the right to restriction of processing.
    ///
    /// # Why
    /// The rights are listed among what a person must be told. This one stops the use of the data while a
    /// dispute lasts, and old notices never mention it.
    ///
    /// # Example
    /// ```toml
    /// [right_access]
    /// channels = ["email"]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [right_restriction]
    /// text = "Voit pyytää käsittelyn rajoittamista."
    /// channels = ["email"]
    /// ```
    MISSING_RIGHT_TO_RESTRICTION {
        code: "G-2B-RES",
        name: "missing-right-to-restriction",
        severity: Error,
        citation: "GDPR 13(2)(b), 14(2)(c), 18",
        law: Gdpr,
        evidence: Verified,
        message: {
            fi: "oikeutta rajoittaa käsittelyä ei mainita",
            sv: "rätten till begränsning av behandling nämns inte",
            en: "the right to restriction of processing is not mentioned",
        },
        help: {
            fi: "kerro oikeudesta taulussa `[right_restriction]`, tai kirjoita `rights = \"law\"`, jolloin kaikki oikeudet tulevat lain sanoin",
            sv: "berätta om rätten i tabellen `[right_restriction]`, eller skriv `rights = \"law\"`, så återges alla rättigheter med lagens ord",
            en: "tell of it in `[right_restriction]`, or write `rights = \"law\"`, which prints every right in the words of the law",
        },
        check: |look, found| find_missing_right(look, found, About::RightRestriction),
    }
}

rule! {
    /// Finds a notice that does not mention the right to data portability.
    ///
    /// # Why
    /// The rights are listed among what a person must be told. Where no processing rests on consent or a
    /// contract, say that the right does not exist here.
    ///
    /// # Example
    /// ```toml
    /// [right_access]
    /// channels = ["email"]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [right_portability]
    /// state = "none"
    /// ```
    MISSING_RIGHT_TO_PORTABILITY {
        code: "G-2B-POR",
        name: "missing-right-to-portability",
        severity: Error,
        citation: "GDPR 13(2)(b), 14(2)(c), 20",
        law: Gdpr,
        evidence: Verified,
        message: {
            fi: "oikeutta siirtää tiedot järjestelmästä toiseen ei mainita",
            sv: "rätten till dataportabilitet nämns inte",
            en: "the right to data portability is not mentioned",
        },
        help: {
            fi: "kerro oikeudesta taulussa `[right_portability]`, tai kirjoita `rights = \"law\"`, jolloin kaikki oikeudet tulevat lain sanoin",
            sv: "berätta om rätten i tabellen `[right_portability]`, eller skriv `rights = \"law\"`, så återges alla rättigheter med lagens ord",
            en: "tell of it in `[right_portability]`, or write `rights = \"law\"`, which prints every right in the words of the law",
        },
        check: |look, found| find_missing_right(look, found, About::RightPortability),
    }
}

/// Finds that a right is not mentioned, and is not printed in the law's own wording either.
pub(super) fn find_missing_right(look: &Look<'_>, found: &mut Findings<'_>, about: About) {
    if !look.prints_rights_of_law() {
        find_silence(look, found, about);
    }
}

#[cfg(test)]
mod tests {
    use super::super::missing_right_to_erasure::MISSING_RIGHT_TO_ERASURE;
    use super::super::missing_right_to_object::MISSING_RIGHT_TO_OBJECT;
    use super::*;
    use crate::testing::{examples, finds};

    #[test]
    fn the_example_of_access_is_found() {
        examples(&MISSING_RIGHT_OF_ACCESS, &["right_access"]);
    }

    #[test]
    fn the_example_of_missing_right_to_rectification_is_found() {
        examples(&MISSING_RIGHT_TO_RECTIFICATION, &["right_rectification"]);
    }

    #[test]
    fn the_example_of_missing_right_to_restriction_is_found() {
        examples(&MISSING_RIGHT_TO_RESTRICTION, &["right_restriction"]);
    }

    #[test]
    fn the_example_of_missing_right_to_portability_is_found() {
        examples(&MISSING_RIGHT_TO_PORTABILITY, &["right_portability"]);
    }

    #[test]
    fn the_law_in_its_own_words_is_enough() {
        for rule in [
            &MISSING_RIGHT_OF_ACCESS,
            &MISSING_RIGHT_TO_RECTIFICATION,
            &MISSING_RIGHT_TO_ERASURE,
            &MISSING_RIGHT_TO_RESTRICTION,
            &MISSING_RIGHT_TO_OBJECT,
            &MISSING_RIGHT_TO_PORTABILITY,
        ] {
            assert!(finds(rule, "rights = \"law\"").is_empty(), "{rule:?}");
            assert_eq!(finds(rule, "").len(), 1, "{rule:?}");
        }
    }
}
