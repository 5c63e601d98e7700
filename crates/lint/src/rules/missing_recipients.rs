//! The rule G-1E.

use seloste_model::notice::About;

use crate::check::rule;
use crate::standing::find_silence;

rule! {
    /// Finds a notice that does not say to whom data are disclosed, or that they are not.
    ///
    /// That data of one group of people are not disclosed is an exclusion, and says nothing of the others.
    ///
    /// # Why
    /// Recipients or categories of recipients belong to what a person must be told. Silence leaves open whether
    /// there are any.
    ///
    /// # Example
    /// ```toml
    /// [exclusions]
    /// items = [{ name = "Arvontaan osallistuneista ei kerrota muille.", uses = ["disclosure"], unless = "consent" }]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [disclosures]
    /// items = [{ kind = "tax_administration" }]
    /// ```
    MISSING_RECIPIENTS {
        code: "G-1E",
        name: "missing-recipients",
        severity: Error,
        citation: "GDPR 13(1)(e), 14(1)(e)",
        law: Gdpr,
        evidence: Verified,
        message: {
            fi: "selosteesta ei ilmene, kenelle tietoja luovutetaan",
            sv: "beskrivningen berättar inte till vem uppgifter lämnas ut",
            en: "the notice does not say who receives the data",
        },
        help: {
            fi: "ilmoita vastaanottajat tai vastaanottajaryhmät taulussa `[disclosures]`, tai `state = \"none\"`",
            sv: "ange mottagarna eller kategorierna av mottagare i tabellen `[disclosures]`, eller `state = \"none\"`",
            en: "state the recipients or their categories in `[disclosures]`, or `state = \"none\"`",
        },
        check: |look, found| find_silence(look, found, About::Disclosures),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds};

    #[test]
    fn an_exclusion_for_one_group_leaves_recipients_open() {
        examples(&MISSING_RECIPIENTS, &["disclosures"]);
    }

    #[test]
    fn none_is_an_answer() {
        assert!(finds(&MISSING_RECIPIENTS, "disclosures.state = \"none\"").is_empty());
    }
}
