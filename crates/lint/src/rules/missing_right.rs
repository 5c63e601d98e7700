//! G-2B-ACC to G-2B-POR.

use seloste_model::notice::{About, LegalBasis};

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::rule::Severity;
use crate::section_items::items;
use crate::sentence::{Sentence, sentence};

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
        check: |look, found| check(look, found, About::RightAccess),
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
        check: |look, found| check(look, found, About::RightRectification),
    }
}

rule! {
    /// Finds a notice that does not mention the right to erasure.
    ///
    /// # Why
    /// The rights are listed among what a person must be told. That the controller erases what it no longer
    /// needs is its own duty, not the person's right; erasure on request is.
    ///
    /// # Example
    /// ```toml
    /// [retention]
    /// items = [{ criterion = "tarpeettomat tiedot poistetaan vuosittain" }]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [retention]
    /// items = [{ criterion = "kunnes pyydät poistamista", on_request = true }]
    /// ```
    MISSING_RIGHT_TO_ERASURE {
        code: "G-2B-ERA",
        name: "missing-right-to-erasure",
        severity: Error,
        citation: "GDPR 13(2)(b), 14(2)(c), 17",
        law: Gdpr,
        evidence: Verified,
        message: {
            fi: "oikeutta saada tiedot poistetuiksi ei mainita",
            sv: "rätten till radering nämns inte",
            en: "the right to erasure is not mentioned",
        },
        help: {
            fi: "kerro oikeudesta taulussa `[right_erasure]`, tai kirjoita `rights = \"law\"`, jolloin kaikki oikeudet tulevat lain sanoin",
            sv: "berätta om rätten i tabellen `[right_erasure]`, eller skriv `rights = \"law\"`, så återges alla rättigheter med lagens ord",
            en: "tell of it in `[right_erasure]`, or write `rights = \"law\"`, which prints every right in the words of the law",
        },
        check: |look, found| check(look, found, About::RightErasure),
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
        check: |look, found| check(look, found, About::RightRestriction),
    }
}

rule! {
    /// Finds a notice that does not mention the right to object.
    ///
    /// Where the notice lets people object to direct marketing alone, and a purpose rests on a public task, on
    /// legitimate interests or on nothing that the notice names, it is a warning: article 21(1) gives the right
    /// to object to those too.
    ///
    /// # Why
    /// The rights are listed among what a person must be told, and this one must be shown before all others
    /// (article 21(4)). A ban on publication, or a register of bans, does not tell of it.
    ///
    /// # Example
    /// ```toml
    /// [publication]
    /// items = [{ name = "jäsenluettelo", default = "opt_out" }]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [right_object]
    /// text = "Voit vastustaa tietojesi käsittelyä."
    /// channels = ["email"]
    /// ```
    MISSING_RIGHT_TO_OBJECT {
        code: "G-2B-OBJ",
        name: "missing-right-to-object",
        severity: Error,
        citation: "GDPR 13(2)(b), 14(2)(c), 21",
        law: Gdpr,
        evidence: Verified,
        message: {
            fi: "oikeutta vastustaa käsittelyä ei mainita",
            sv: "rätten att göra invändningar nämns inte",
            en: "the right to object is not mentioned",
        },
        help: {
            fi: "kerro oikeudesta taulussa `[right_object]`, tai kirjoita `rights = \"law\"`, jolloin kaikki oikeudet tulevat lain sanoin",
            sv: "berätta om rätten i tabellen `[right_object]`, eller skriv `rights = \"law\"`, så återges alla rättigheter med lagens ord",
            en: "tell of it in `[right_object]`, or write `rights = \"law\"`, which prints every right in the words of the law",
        },
        check: |look, found| check(look, found, About::RightObject),
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
        check: |look, found| check(look, found, About::RightPortability),
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>, about: About) {
    if look.prints_rights_of_law() {
        return;
    }
    let is_silent = look.standing(about).is_silent();
    if is_silent && !(about == About::RightErasure && is_erased_on_request(look)) {
        found.at(about.code());
    } else if about == About::RightObject && is_marketing_alone(look) {
        found
            .at("right_object.scopes")
            .as_grave_as(Severity::Warning)
            .saying(&MARKETING_ALONE)
            .advising(&HELP_MARKETING_ALONE);
    }
}

/// Retention "until you ask" tells of erasure on request.
fn is_erased_on_request(look: &Look<'_>) -> bool {
    let mut items = items(&look.notice.retention);
    items.any(|retention| retention.on_request)
}

/// Whether only direct marketing can be objected to, and there may be other processing that can.
fn is_marketing_alone(look: &Look<'_>) -> bool {
    let scopes = look
        .notice
        .right_object
        .iter()
        .flat_map(|right| &right.scopes);
    let mut bases = look.notice.bases().peekable();
    let can_object = bases.peek().is_none()
        || bases.any(|basis| {
            !basis.is_gdpr()
                || matches!(
                    basis,
                    LegalBasis::PublicTask | LegalBasis::LegitimateInterests
                )
        });
    scopes.count() > 0 && can_object
}

static MARKETING_ALONE: Sentence = sentence! {
    fi: "vastustamisoikeus koskee vain suoramarkkinointia",
    sv: "rätten att göra invändningar gäller bara direktmarknadsföring",
    en: "the right to object covers direct marketing alone",
};

static HELP_MARKETING_ALONE: Sentence = sentence! {
    fi: "kerro, että myös yleiseen etuun tai oikeutettuun etuun perustuvaa käsittelyä voi vastustaa",
    sv: "berätta att man också kan invända mot behandling som grundar sig på allmänt eller berättigat intresse",
    en: "say that processing for a public task or legitimate interests can be objected to as well",
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds, routes};

    #[test]
    fn the_example_of_access_is_found() {
        examples(&MISSING_RIGHT_OF_ACCESS, &["right_access"]);
    }

    #[test]
    fn the_example_of_missing_right_to_rectification_is_found() {
        examples(&MISSING_RIGHT_TO_RECTIFICATION, &["right_rectification"]);
    }

    #[test]
    fn the_example_of_missing_right_to_erasure_is_found() {
        examples(&MISSING_RIGHT_TO_ERASURE, &["right_erasure"]);
    }

    #[test]
    fn the_example_of_missing_right_to_restriction_is_found() {
        examples(&MISSING_RIGHT_TO_RESTRICTION, &["right_restriction"]);
    }

    #[test]
    fn the_example_of_missing_right_to_object_is_found() {
        examples(&MISSING_RIGHT_TO_OBJECT, &["right_object"]);
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

    #[test]
    fn objecting_to_marketing_alone_is_a_warning() {
        let toml = "right_object.scopes = [\"direct_advertising\"]\npurposes.items = [\"a\"]\n";
        let found = finds(&MISSING_RIGHT_TO_OBJECT, toml);
        assert_eq!(routes(&found), ["right_object.scopes"]);
        assert_eq!(found[0].severity, Severity::Warning);
        let by_contract = "right_object.scopes = [\"direct_advertising\"]\n\
            purposes.items = [{ name = \"a\", basis = \"contract\" }]\n";
        assert!(finds(&MISSING_RIGHT_TO_OBJECT, by_contract).is_empty());
    }
}
