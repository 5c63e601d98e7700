//! The rule G-1FS.

use seloste_model::notice::About;

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::rule::Rule;
use crate::standing::Standing;
use crate::word::Word;

rule! {
    /// Finds a transfer out of the European Economic Area that does not say what allows it, and a transfer that
    /// is only tied to a condition.
    ///
    /// # Why
    /// A transfer is lawful on an adequacy decision, on appropriate safeguards, or on one of the derogations of
    /// article 49. The person must be told which, and where a copy of the safeguards can be had.
    ///
    /// # Example
    /// ```toml
    /// [transfers]
    /// items = [{ country = "US" }]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [transfers]
    /// items = [{ country = "US", mechanism = "standard_clauses", copy_from = "toimisto" }]
    /// ```
    MISSING_TRANSFER_BASIS {
        code: "G-1FS",
        name: "missing-transfer-basis",
        severity: Error,
        citation: "GDPR 13(1)(f), 14(1)(f), 45-47, 49",
        law: Gdpr,
        evidence: Unverified,
        message: {
            fi: "siirrolta ETA:n ulkopuolelle puuttuu siirtoperuste",
            sv: "överföringen utanför EES saknar grund",
            en: "the transfer out of the EEA does not say what allows it",
        },
        help: {
            fi: "ilmoita siirtoperuste (`mechanism`) ja mistä jäljennöksen saa (`copy_from`)",
            sv: "ange grunden för överföringen (`mechanism`) och var man får en kopia (`copy_from`)",
            en: "name the transfer mechanism (`mechanism`) and where a copy can be had (`copy_from`)",
        },
        words: &WORDS,
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let Some(transfers) = &look.notice.transfers else {
        return;
    };
    match look.standing(About::Transfers) {
        Standing::Unstated | Standing::HeadingOnly | Standing::None => {}
        Standing::Conditional => {
            if transfers
                .items
                .iter()
                .all(|transfer| transfer.mechanism.is_none())
            {
                found.at("transfers");
            }
        }
        Standing::Stated => {
            for (index, transfer) in transfers.items.iter().enumerate() {
                if transfer.mechanism.is_none() {
                    found.at(&format!("transfers.items.{index}"));
                }
            }
            if transfers.items.is_empty() && !is_in_words(look, found.rule) {
                found.at("transfers");
            }
        }
    }
}

/// Whether the section's own words name a mechanism.
fn is_in_words(look: &Look<'_>, rule: &'static Rule) -> bool {
    look.all_hits(rule)
        .any(|(passage, _)| passage.is_about(About::Transfers))
}

static WORDS: [Word; 9] = [
    Word::Start("vakiolausek"),
    Word::Start("vakiosopimuslausek"),
    Word::Start("riittävyyspäätö"),
    Word::Start("standardavtalsklausul"),
    Word::Start("standardiserade dataskyddsbestämmelse"),
    Word::Start("beslut om adekvat"),
    Word::Start("standard contractual clause"),
    Word::Start("adequacy decision"),
    Word::Start("data privacy framework"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds, routes};

    #[test]
    fn a_transfer_must_name_its_mechanism() {
        examples(&MISSING_TRANSFER_BASIS, &["transfers.items.0"]);
    }

    #[test]
    fn a_condition_is_no_mechanism() {
        let toml = "[transfers]\nstate = \"conditional\"\nunless = \"se on teknisesti tarpeen\"\n";
        assert_eq!(routes(&finds(&MISSING_TRANSFER_BASIS, toml)), ["transfers"]);
    }

    #[test]
    fn words_can_name_it() {
        let toml = "transfers.text = \"Siirrossa käytetään vakiolausekkeita.\"";
        assert!(finds(&MISSING_TRANSFER_BASIS, toml).is_empty());
    }
}
