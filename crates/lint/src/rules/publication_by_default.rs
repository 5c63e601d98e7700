//! The rule CON-PUB.

use seloste_model::notice::PublicationDefault;

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::section_items::items;

rule! {
    /// Finds personal data that are published unless the person forbids it.
    ///
    /// # Why
    /// Publication to everyone needs a legal basis of its own. A possibility to forbid it is not one, and most
    /// people never learn of it.
    ///
    /// # Example
    /// ```toml
    /// [publication]
    /// items = [{ name = "asiakasluettelo", default = "opt_out" }]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [publication]
    /// items = [{ name = "asiakasluettelo", default = "opt_in" }]
    /// ```
    PUBLICATION_BY_DEFAULT {
        code: "CON-PUB",
        name: "publication-by-default",
        severity: Error,
        citation: "GDPR 6(1), 5(1)(b), 21",
        law: Gdpr,
        evidence: Unverified,
        message: {
            fi: "tiedot julkaistaan, ellei asiakas kiellä, eikä sille ole oikeusperustetta",
            sv: "uppgifterna publiceras om kunden inte förbjuder det, och det saknar rättslig grund",
            en: "data are published unless the person forbids it, and that has no legal basis",
        },
        help: {
            fi: "julkaise vain suostumuksella (`default = \"opt_in\"`), tai lopeta julkaiseminen",
            sv: "publicera bara med samtycke (`default = \"opt_in\"`), eller sluta publicera",
            en: "publish by consent only (`default = \"opt_in\"`), or stop publishing",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    for (index, publication) in items(&look.notice.publication).enumerate() {
        if publication.default == Some(PublicationDefault::OptOut) {
            found.at(&format!("publication.items.{index}.default"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::examples;

    #[test]
    fn publication_unless_forbidden_is_found() {
        examples(&PUBLICATION_BY_DEFAULT, &["publication.items.0.default"]);
    }
}
