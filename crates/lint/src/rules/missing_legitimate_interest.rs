//! The rule G-1D.

use seloste_model::Text;
use seloste_model::notice::LegalBasis;

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::naming::purpose_name;
use crate::section_items::items;
use crate::sentence::{Sentence, sentence};

rule! {
    /// Finds a purpose that rests on legitimate interests without saying which interest that is.
    ///
    /// # Why
    /// The person can weigh an interest, and object to it, only when it is named.
    ///
    /// # Example
    /// ```toml
    /// [purposes]
    /// items = [{ kind = "security", basis = "legitimate_interests" }]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [purposes]
    /// items = [{ kind = "security", basis = "legitimate_interests", interest = "toimitilojen turvallisuus" }]
    /// ```
    MISSING_LEGITIMATE_INTEREST {
        code: "G-1D",
        name: "missing-legitimate-interest",
        severity: Error,
        citation: "GDPR 13(1)(d), 14(2)(b)",
        law: Gdpr,
        evidence: Verified,
        message: {
            fi: "tarkoitukselta `{p}` puuttuu tieto siitä, mikä oikeutettu etu on kyseessä",
            sv: "ändamålet `{p}` anger inte vilket berättigat intresse det gäller",
            en: "the purpose `{p}` does not name the legitimate interest",
        },
        help: {
            fi: "nimeä etu: `interest`",
            sv: "ange intresset: `interest`",
            en: "name the interest: `interest`",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let is_named = |text: &Option<Text>| text.as_ref().is_some_and(|text| !text.is_blank());
    let mut some_purpose_names_one = false;
    for (index, purpose) in look.notice.purposes().enumerate() {
        some_purpose_names_one |= is_named(&purpose.interest);
        if purpose.basis.contains(&LegalBasis::LegitimateInterests) && !is_named(&purpose.interest)
        {
            found
                .at(&format!("purposes.items.{index}.interest"))
                .with("p", purpose_name(look.notice, purpose));
        }
    }
    for (index, basis) in items(&look.notice.legal_basis).enumerate() {
        let rests = basis.basis == Some(LegalBasis::LegitimateInterests);
        if rests && !is_named(&basis.note) && !is_named(&basis.name) && !some_purpose_names_one {
            found
                .at(&format!("legal_basis.items.{index}"))
                .saying(&OF_REGISTER)
                .advising(&HELP_OF_REGISTER);
        }
    }
}

static OF_REGISTER: Sentence = sentence! {
    fi: "selosteesta ei ilmene, mikä oikeutettu etu on kyseessä",
    sv: "beskrivningen anger inte vilket berättigat intresse det gäller",
    en: "the legitimate interest is not named",
};

static HELP_OF_REGISTER: Sentence = sentence! {
    fi: "nimeä etu tarkoituksessa (`interest`) tai perusteen nimessä (`name`)",
    sv: "ange intresset i ändamålet (`interest`) eller i grundens namn (`name`)",
    en: "name the interest in the purpose (`interest`) or in the basis's own `name`",
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds, routes};

    #[test]
    fn an_interest_must_be_named() {
        examples(&MISSING_LEGITIMATE_INTEREST, &["purposes.items.0.interest"]);
    }

    #[test]
    fn the_basis_of_a_register_can_carry_it() {
        let bare = "legal_basis.items = [{ basis = \"legitimate_interests\" }]";
        assert_eq!(
            routes(&finds(&MISSING_LEGITIMATE_INTEREST, bare)),
            ["legal_basis.items.0"]
        );
        let named =
            "legal_basis.items = [{ basis = \"legitimate_interests\", name = \"turvallisuus\" }]";
        assert!(finds(&MISSING_LEGITIMATE_INTEREST, named).is_empty());
    }
}
