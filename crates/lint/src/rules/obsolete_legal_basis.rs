//! The rule G-1CV.

use seloste_model::Words;
use seloste_model::notice::LegalBasis;

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::naming::text_name;
use crate::section_items::items;
use crate::sentence::Value;

rule! {
    /// Finds a legal basis that is only a label, such as a customer relationship, or a provision of the
    /// Personal Data Act of 1999.
    ///
    /// # Why
    /// Article 6(1) lists the bases and there are no others. A relationship is a fact; the basis that follows
    /// from it is a contract, a legitimate interest or another of the six, and the person's rights depend on
    /// which.
    ///
    /// # Example
    /// ```toml
    /// [legal_basis]
    /// items = ["asiakassuhde"]
    ///
    /// [purposes]
    /// items = [{ kind = "orders", basis = "1999_8_1_5" }]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [purposes]
    /// items = [{ kind = "orders", basis = "contract" }]
    /// ```
    OBSOLETE_LEGAL_BASIS {
        code: "G-1CV",
        name: "obsolete-legal-basis",
        severity: Warning,
        citation: "GDPR 6(1)",
        law: Gdpr,
        evidence: Unverified,
        message: {
            fi: "`{b}` ei ole tietosuoja-asetuksen 6 artiklan oikeusperuste",
            sv: "`{b}` är inte en rättslig grund enligt artikel 6 i dataskyddsförordningen",
            en: "`{b}` is not a legal basis of article 6",
        },
        help: {
            fi: "valitse suostumus, sopimus, lakisääteinen velvoite, elintärkeä etu, yleinen etu tai julkinen valta, tai oikeutettu etu",
            sv: "välj samtycke, avtal, rättslig förpliktelse, grundläggande intressen, allmänt intresse eller myndighetsutövning, eller berättigat intresse",
            en: "choose consent, contract, legal obligation, vital interests, public task or legitimate interests",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let of_register = items(&look.notice.legal_basis);
    let has_today = |bases: &[LegalBasis]| bases.iter().any(|basis| basis.is_gdpr());
    if of_register
        .clone()
        .any(|item| item.basis.is_some_and(LegalBasis::is_gdpr))
    {
        return;
    }
    let mut all_have_their_own = look.notice.purposes().next().is_some();
    for (index, purpose) in look.notice.purposes().enumerate() {
        if has_today(&purpose.basis) {
            continue;
        }
        all_have_their_own = false;
        if let Some(basis) = purpose.basis.first() {
            found
                .at(&format!("purposes.items.{index}.basis"))
                .with("b", basis_name(*basis));
        }
    }
    if all_have_their_own {
        return;
    }
    for (index, item) in of_register.enumerate() {
        let route = format!("legal_basis.items.{index}");
        match (item.basis, &item.name) {
            (Some(basis), _) => found.at(&route).with("b", basis_name(basis)),
            (None, Some(name)) => found.at(&route).with("b", text_name(look.notice, name)),
            (None, None) => continue,
        };
    }
}

fn basis_name(basis: LegalBasis) -> Value {
    Value::each(|lang| (Words::of(lang).facts.basis)(basis).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::examples;

    #[test]
    fn labels_and_the_old_act_are_no_basis() {
        examples(
            &OBSOLETE_LEGAL_BASIS,
            &["purposes.items.0.basis", "legal_basis.items.0"],
        );
    }
}
