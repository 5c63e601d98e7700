//! Tools that notices name, whose makers are established outside the European Economic Area.
//!
//! Written from knowledge, not checked one by one. Whether a maker takes part in the EU-US Data Privacy
//! Framework changes: dataprivacyframework.gov lists those that do.

use crate::look::Look;
use crate::rule::Rule;
use crate::text::Passage;
use crate::word::{Hit, Word};
use seloste_model::notice::About;

/// What a tool is called, and what follows from using it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tool {
    pub(crate) name: &'static str,
    /// Whether its maker and its user may be joint controllers: social networks (C-210/16, C-40/17).
    pub(crate) social: bool,
}

/// The words for the tools, each with the same number as its tool in `TOOLS`.
pub(crate) static TOOL_WORDS: [Word; 26] = [
    Word::Foreign("google"),
    Word::Foreign("facebook"),
    Word::Foreign("meta platforms"),
    Word::Start("metan mainos"),
    Word::Foreign("instagram"),
    Word::Foreign("whatsapp"),
    Word::Foreign("mailchimp"),
    Word::Foreign("hubspot"),
    Word::Foreign("microsoft"),
    Word::Exact("office 365"),
    Word::Foreign("linkedin"),
    Word::Foreign("twitter"),
    Word::Foreign("tiktok"),
    Word::Foreign("youtube"),
    Word::Foreign("vercel"),
    Word::Foreign("cloudflare"),
    Word::Foreign("stripe"),
    Word::Foreign("aws"),
    Word::Exact("amazon web services"),
    Word::Foreign("openai"),
    Word::Foreign("salesforce"),
    Word::Foreign("zendesk"),
    Word::Foreign("slack"),
    Word::Foreign("dropbox"),
    Word::Foreign("zoom"),
    Word::Foreign("pinterest"),
];

/// The tools.
pub(crate) static TOOLS: [Tool; 26] = [
    tool("Google"),
    social("Facebook"),
    social("Meta"),
    social("Meta"),
    social("Instagram"),
    social("WhatsApp"),
    tool("Mailchimp"),
    tool("HubSpot"),
    tool("Microsoft"),
    tool("Microsoft 365"),
    social("LinkedIn"),
    social("X (Twitter)"),
    social("TikTok"),
    social("YouTube"),
    tool("Vercel"),
    tool("Cloudflare"),
    tool("Stripe"),
    tool("Amazon Web Services"),
    tool("Amazon Web Services"),
    tool("OpenAI"),
    tool("Salesforce"),
    tool("Zendesk"),
    tool("Slack"),
    tool("Dropbox"),
    tool("Zoom"),
    social("Pinterest"),
];

const fn tool(name: &'static str) -> Tool {
    Tool {
        name,
        social: false,
    }
}

const fn social(name: &'static str) -> Tool {
    Tool { name, social: true }
}

/// The tools that purposes, sources and recipients name, each once, where it is named first. The rule that
/// asks must have `TOOL_WORDS` for its words.
pub(crate) fn tools_used<'a>(
    look: &'a Look<'_>,
    rule: &'static Rule,
) -> Vec<(Tool, &'a Passage, &'a Hit)> {
    let mut used: Vec<(Tool, &Passage, &Hit)> = Vec::new();
    let places = [
        About::Purposes,
        About::Sources,
        About::Disclosures,
        About::Processors,
    ];
    for (passage, hit) in look.all_hits(rule) {
        let tool = TOOLS[hit.word];
        let counts = places.iter().any(|about| passage.is_about(*about));
        if counts && !used.iter().any(|(other, ..)| other.name == tool.name) {
            used.push((tool, passage, hit));
        }
    }
    used
}
