//! CON-TRANS.

use crate::country::is_outside_eea;
use crate::found::Found;
use crate::look::Look;
use crate::naming::recipient_name;
use crate::rule::{Severity, rule};
use crate::standing::Standing;
use crate::tools::{TOOL_WORDS, tools_used};
use seloste_model::notice::{About, TransferMechanism};

rule! {
    /// Finds a notice that says no data leave the European Economic Area, yet names a recipient or a tool that
    /// is established outside it.
    ///
    /// Tools are looked for in purposes, sources and recipients. Where the notice records an adequacy decision
    /// or the EU-US Data Privacy Framework it is a warning.
    ///
    /// # Why
    /// A flat denial that the same notice contradicts misleads the reader, and the transfer lacks what makes it
    /// lawful.
    ///
    /// # Example
    /// ```toml
    /// [transfers]
    /// state = "none"
    ///
    /// [sources]
    /// text = "Kävijätietoja saadaan Facebookin työkaluista."
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [transfers]
    /// items = [{ name = "Meta Platforms Inc.", country = "US", mechanism = "data_privacy_framework", copy_from = "toimisto" }]
    ///
    /// [sources]
    /// text = "Kävijätietoja saadaan Facebookin työkaluista."
    /// ```
    DENIED_TRANSFER {
        code: "CON-TRANS",
        name: "denied-transfer",
        severity: Error,
        citation: "GDPR 13(1)(f), 44",
        law: Gdpr,
        evidence: Unverified,
        message: {
            fi: "”ei siirretä ETA:n ulkopuolelle” on ristiriidassa sen kanssa, että käytössä on `{tool}`",
            sv: "”överförs inte utanför EES” strider mot att `{tool}` används",
            en: "\"not transferred out of the EEA\" conflicts with the use of `{tool}`",
        },
        help: {
            fi: "kerro siirrosta ja sen perusteesta taulussa `[transfers]`, tai luovu työkalusta",
            sv: "berätta om överföringen och grunden för den i tabellen `[transfers]`, eller sluta använda verktyget",
            en: "tell of the transfer and what allows it in `[transfers]`, or stop using the tool",
        },
        words: &TOOL_WORDS,
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Found<'_>) {
    if look.standing(About::Transfers) != Standing::None {
        return;
    }
    let mut severity = found.rule.severity;
    let records = look
        .notice
        .transfers
        .iter()
        .flat_map(|section| &section.items);
    if records
        .filter_map(|transfer| transfer.mechanism)
        .any(|mechanism| {
            matches!(
                mechanism,
                TransferMechanism::Adequacy | TransferMechanism::DataPrivacyFramework
            )
        })
    {
        severity = Severity::Warning;
    }
    for (tool, ..) in tools_used(look, found.rule) {
        found
            .at("transfers.state")
            .as_grave_as(severity)
            .with("tool", tool.name);
    }
    let recipients = [&look.notice.disclosures, &look.notice.processors];
    for recipient in recipients
        .into_iter()
        .flatten()
        .flat_map(|section| &section.items)
    {
        if recipient.country.as_deref().is_some_and(is_outside_eea) {
            found
                .at("transfers.state")
                .as_grave_as(severity)
                .with("tool", recipient_name(look.notice, recipient));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds};

    #[test]
    fn a_denial_and_a_tool_outside_conflict() {
        examples(&DENIED_TRANSFER, &["transfers.state"]);
    }

    #[test]
    fn a_tool_is_a_whole_word_in_any_case() {
        let tool = |name: &str| {
            finds(
                &DENIED_TRANSFER,
                &format!("transfers.state = \"none\"\npurposes.text = \"{name}\"\n"),
            )
            .len()
        };
        for name in [
            "Google",
            "googlen",
            "Googlessa",
            "Facebookiin",
            "Mailchimpilla",
            "GOOGLE-mainokset",
        ] {
            assert_eq!(tool(name), 1, "{name}");
        }
        for name in ["metatiedot", "zoomaus", "Striped", "ajankohta"] {
            assert_eq!(tool(name), 0, "{name}");
        }
    }

    #[test]
    fn a_country_outside_conflicts_too() {
        let toml =
            "transfers.state = \"none\"\nprocessors.items = [{ name = \"a\", country = \"US\" }]\n";
        assert_eq!(finds(&DENIED_TRANSFER, toml).len(), 1);
    }
}
