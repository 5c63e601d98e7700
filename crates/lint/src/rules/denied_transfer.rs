//! The rule CON-TRANS.

use seloste_model::notice::{About, TransferMechanism};

use crate::check::rule;
use crate::country::is_outside_eea;
use crate::findings::Findings;
use crate::look::Look;
use crate::naming::recipient_name;
use crate::rule::Severity;
use crate::section_items::items;
use crate::standing::Standing;
use crate::tools::{TOOL_WORDS, tools_used};

rule! {
    /// Finds a notice that says no data leave the European Economic Area, yet names a recipient or a tool that
    /// is established outside it.
    ///
    /// Tools are looked for in purposes, sources and recipients. The list is short and written from knowledge;
    /// `[[check.tools]]` in `seloste.toml` adds tools to it, and corrects it. Where the notice records an adequacy decision
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
            fi: "”ei siirretä ETA:n ulkopuolelle” on ristiriidassa sen kanssa, että käytössä on `{tool}` ({country})",
            sv: "”överförs inte utanför EES” strider mot att `{tool}` ({country}) används",
            en: "\"not transferred out of the EEA\" conflicts with the use of `{tool}` ({country})",
        },
        help: {
            fi: "kerro siirrosta ja sen perusteesta taulussa `[transfers]`, tai luovu työkalusta; dataprivacyframework.gov kertoo, onko yhdysvaltalainen yritys mukana tietosuojakehyksessä",
            sv: "berätta om överföringen och grunden för den i tabellen `[transfers]`, eller sluta använda verktyget; dataprivacyframework.gov visar om ett amerikanskt företag deltar i ramen för dataskydd",
            en: "tell of the transfer and what allows it in `[transfers]`, or stop using the tool; dataprivacyframework.gov says whether a company in the US takes part in the Data Privacy Framework",
        },
        words: &TOOL_WORDS,
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    if look.standing(About::Transfers) != Standing::None {
        return;
    }
    let mut severity = found.rule.severity;
    let records = items(&look.notice.transfers);
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
    for tool in tools_used(look, found.rule) {
        found
            .at("transfers.state")
            .as_grave_as(severity)
            .with("tool", tool.name)
            .with("country", tool.country);
    }
    let recipients = [&look.notice.disclosures, &look.notice.processors];
    for recipient in recipients.into_iter().flat_map(items) {
        if let Some(country) = recipient.country.as_deref()
            && is_outside_eea(country)
        {
            found
                .at("transfers.state")
                .as_grave_as(severity)
                .with("tool", recipient_name(look.notice, recipient))
                .with("country", country.trim());
        }
    }
}

#[cfg(test)]
mod tests {
    use seloste_model::Lang;

    use super::*;
    use crate::testing::{examples, finds, finds_in};
    use crate::{Context, Tool};

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
    fn a_site_adds_tools_and_takes_them_off_the_list() {
        let tool = |name: &str, words: &[&str], country: &str| Tool {
            name: name.to_owned(),
            words: words.iter().map(|word| (*word).to_owned()).collect(),
            country: country.to_owned(),
            social: false,
        };
        let tools = [
            tool("Kuusi Stats", &["kuusistats"], "GB"),
            tool("Slack", &[], "IE"),
            tool("Havuposti", &[], "CA"),
        ];
        let context = Context {
            tools: &tools,
            ..Context::default()
        };
        let found = |text: &str| {
            let toml = format!("transfers.state = \"none\"\npurposes.text = \"{text}\"\n");
            finds_in(&DENIED_TRANSFER, &context, &toml)
                .iter()
                .map(|finding| finding.message(Lang::En))
                .collect::<Vec<_>>()
        };
        assert_eq!(
            found("Käytämme Kuusistatsia."),
            ["\"not transferred out of the EEA\" conflicts with the use of `Kuusi Stats` (GB)"]
        );
        assert_eq!(found("Havupostin viestit").len(), 1);
        assert!(found("Viestit Slackissa").is_empty());
        assert_eq!(found("Googlen työkalut").len(), 1);
    }

    #[test]
    fn a_country_outside_conflicts_too() {
        let toml =
            "transfers.state = \"none\"\nprocessors.items = [{ name = \"a\", country = \"US\" }]\n";
        assert_eq!(finds(&DENIED_TRANSFER, toml).len(), 1);
    }
}
