//! The rule G-2F.

use seloste_model::notice::About;

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::rule::Severity;
use crate::section_items::items;
use crate::sentence::{Sentence, sentence};
use crate::standing::Standing;

rule! {
    /// Finds an automated decision whose logic, or whose meaning for the person, is not told. Profiling alone
    /// is no decision.
    ///
    /// Where the notice is silent about automated decisions it is for your information.
    ///
    /// # Why
    /// A person subject to a decision made by a program must be told of its logic and of what it leads to, to
    /// be able to contest it.
    ///
    /// # Example
    /// ```toml
    /// [automated_decisions]
    /// items = [{ name = "Pienet avustukset ratkaistaan automaattisesti", significance = "ratkaisee avustuksen" }]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [automated_decisions]
    /// items = [{ name = "Pienet avustukset ratkaistaan automaattisesti", logic = "ehtojen vertailu", significance = "ratkaisee avustuksen" }]
    /// ```
    UNEXPLAINED_AUTOMATED_DECISION {
        code: "G-2F",
        name: "unexplained-automated-decision",
        severity: Error,
        citation: "GDPR 13(2)(f), 14(2)(g), 22",
        law: Gdpr,
        evidence: Verified,
        message: {
            fi: "automaattisen päätöksenteon logiikka tai merkitys puuttuu",
            sv: "logiken i eller betydelsen av det automatiska beslutet saknas",
            en: "the logic or the significance of an automated decision is missing",
        },
        help: {
            fi: "kuvaa logiikka (`logic`) sekä merkittävyys ja seuraukset (`significance`)",
            sv: "beskriv logiken (`logic`) samt betydelsen och följderna (`significance`)",
            en: "describe the logic (`logic`) and the significance and consequences (`significance`)",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    match look.standing(About::AutomatedDecisions) {
        Standing::None => {}
        Standing::Unstated | Standing::HeadingOnly => {
            found
                .at("automated_decisions")
                .as_grave_as(Severity::Info)
                .saying(&SILENT)
                .advising(&HELP_SILENT);
        }
        Standing::Conditional | Standing::Stated => {
            for (index, decision) in items(&look.notice.automated_decisions).enumerate() {
                let is_explained = decision.logic.is_some() && decision.significance.is_some();
                if !decision.profiling && !is_explained {
                    found.at(&format!("automated_decisions.items.{index}"));
                }
            }
        }
    }
}

static SILENT: Sentence = sentence! {
    fi: "selosteesta ei ilmene, tehdäänkö automaattisia päätöksiä",
    sv: "beskrivningen berättar inte om automatiska beslut fattas",
    en: "the notice does not say whether automated decisions are made",
};

static HELP_SILENT: Sentence = sentence! {
    fi: "kuvaa ne taulussa `[automated_decisions]`, tai kirjoita `state = \"none\"`",
    sv: "beskriv dem i tabellen `[automated_decisions]`, eller skriv `state = \"none\"`",
    en: "describe them in `[automated_decisions]`, or write `state = \"none\"`",
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds};

    #[test]
    fn a_decision_needs_its_logic_and_its_meaning() {
        examples(
            &UNEXPLAINED_AUTOMATED_DECISION,
            &["automated_decisions.items.0"],
        );
    }

    #[test]
    fn profiling_alone_is_never_an_error() {
        let toml = "automated_decisions.items = [{ name = \"a\", profiling = true }]";
        assert!(finds(&UNEXPLAINED_AUTOMATED_DECISION, toml).is_empty());
        assert_eq!(
            finds(&UNEXPLAINED_AUTOMATED_DECISION, "")[0].severity,
            Severity::Info
        );
    }
}
