//! The rule G-1F.

use seloste_model::notice::About;

use crate::check::rule;
use crate::country::is_outside_eea;
use crate::findings::Findings;
use crate::look::Look;
use crate::rule::{Rule, Severity};
use crate::section_items::items;
use crate::tools::{TOOL_WORDS, tools_used};

rule! {
    /// Finds a notice that does not say whether data are transferred out of the European Economic Area. It is
    /// an error where a recipient, or a tool that the notice names, is known to be outside.
    ///
    /// # Why
    /// A transfer, and what makes it lawful, belongs to what a person must be told.
    ///
    /// # Example
    /// ```toml
    /// [disclosures]
    /// items = [{ name = "Spruce Analytics Inc.", country = "US" }]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [disclosures]
    /// items = [{ name = "Spruce Analytics Inc.", country = "US" }]
    ///
    /// [transfers]
    /// items = [{ country = "US", mechanism = "standard_clauses", copy_from = "toimisto" }]
    /// ```
    MISSING_TRANSFERS {
        code: "G-1F",
        name: "missing-transfers",
        severity: Warning,
        citation: "GDPR 13(1)(f), 14(1)(f)",
        law: Gdpr,
        evidence: Verified,
        message: {
            fi: "selosteesta ei ilmene, siirretäänkö tietoja ETA:n ulkopuolelle",
            sv: "beskrivningen berättar inte om uppgifter överförs utanför EES",
            en: "the notice does not say whether data are transferred out of the EEA",
        },
        help: {
            fi: "ilmoita siirrot ja niiden perusteet taulussa `[transfers]`, tai `state = \"none\"`",
            sv: "ange överföringarna och deras grunder i tabellen `[transfers]`, eller `state = \"none\"`",
            en: "state the transfers and what allows them in `[transfers]`, or `state = \"none\"`",
        },
        words: &TOOL_WORDS,
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    if !look.standing(About::Transfers).is_silent() {
        return;
    }
    let severity = match is_known(look, found.rule) {
        true => Severity::Error,
        false => Severity::Warning,
    };
    found.at("transfers").as_grave_as(severity);
}

/// Whether the notice itself shows that data go outside.
fn is_known(look: &Look<'_>, rule: &'static Rule) -> bool {
    let recipients = [&look.notice.disclosures, &look.notice.processors];
    let by_country = recipients
        .into_iter()
        .flat_map(items)
        .any(|recipient| recipient.country.as_deref().is_some_and(is_outside_eea));
    by_country || !tools_used(look, rule).is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds};

    #[test]
    fn a_recipient_in_america_is_a_transfer() {
        examples(&MISSING_TRANSFERS, &["transfers"]);
    }

    #[test]
    fn silence_alone_is_a_warning_and_a_known_tool_an_error() {
        let severity = |toml| finds(&MISSING_TRANSFERS, toml)[0].severity;
        assert_eq!(severity(""), Severity::Warning);
        assert_eq!(
            severity("sources.text = \"Googlen työkalut\""),
            Severity::Error
        );
        assert_eq!(
            severity("retention.text = \"Googlen työkalut\""),
            Severity::Warning
        );
    }
}
