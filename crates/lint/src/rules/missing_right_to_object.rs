//! The rule G-2B-OBJ.

use seloste_model::notice::{About, LegalBasis};

use super::missing_right::find_missing_right;
use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::rule::Severity;
use crate::sentence::{Sentence, sentence};

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
        check: check,
    }
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

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    if look.standing(About::RightObject).is_silent() {
        find_missing_right(look, found, About::RightObject);
    } else if !look.prints_rights_of_law() && is_marketing_alone(look) {
        found
            .at("right_object.scopes")
            .as_grave_as(Severity::Warning)
            .saying(&MARKETING_ALONE)
            .advising(&HELP_MARKETING_ALONE);
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds, routes};

    #[test]
    fn the_example_of_missing_right_to_object_is_found() {
        examples(&MISSING_RIGHT_TO_OBJECT, &["right_object"]);
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
