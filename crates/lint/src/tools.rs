//! Tools that notices name, whose makers are established outside the European Economic Area.
//!
//! The list is written from knowledge, not checked one by one. Whether a maker in the United States takes part in the EU-US
//! Data Privacy Framework changes: dataprivacyframework.gov lists those that do. A site can name more tools, and
//! correct these.

use std::ops::Range;

use seloste_model::notice::About;

use crate::context::Tool;
use crate::country::is_outside_eea;
use crate::look::Look;
use crate::rule::Rule;
use crate::text::Passage;
use crate::word::{Word, foreign_names};

/// A tool that the rules know.
struct KnownTool {
    name: &'static str,
    country: &'static str,
    /// Whether the tool is of a social network (C-210/16, C-40/17).
    social: bool,
}

/// A tool that a notice names, and the first place that does.
pub(crate) struct UsedTool<'a> {
    pub(crate) name: &'a str,
    pub(crate) country: &'a str,
    pub(crate) social: bool,
    pub(crate) passage: &'a Passage,
    pub(crate) range: Range<usize>,
}

/// The words for the tools. A word and its tool in `TOOLS` have one number.
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

/// The tools that the rules know, in the order of `TOOL_WORDS`.
static TOOLS: [KnownTool; 26] = [
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
    KnownTool {
        name: "TikTok",
        country: "CN",
        social: true,
    },
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

const fn tool(name: &'static str) -> KnownTool {
    KnownTool {
        name,
        country: "US",
        social: false,
    }
}

const fn social(name: &'static str) -> KnownTool {
    KnownTool {
        name,
        country: "US",
        social: true,
    }
}

/// The tools from outside the European Economic Area that purposes, sources and recipients name, each once, at the
/// first place. A rule that asks must have `TOOL_WORDS` for its words.
pub(crate) fn tools_used<'a>(look: &'a Look<'_>, rule: &'static Rule) -> Vec<UsedTool<'a>> {
    let mut used: Vec<UsedTool<'_>> = Vec::new();
    let mut add = |tool: UsedTool<'a>| {
        if !used.iter().any(|other| other.name == tool.name) {
            used.push(tool);
        }
    };
    for (passage, hit) in look.all_hits(rule).filter(|(passage, _)| counts(passage)) {
        let known = &TOOLS[hit.word];
        let site_s_own = look
            .tools
            .iter()
            .find(|tool| tool.name.trim().eq_ignore_ascii_case(known.name));
        add(UsedTool {
            name: known.name,
            country: site_s_own.map_or(known.country, |tool| tool.country.as_str()),
            social: site_s_own.map_or(known.social, |tool| tool.social),
            passage,
            range: hit.range.clone(),
        });
    }
    for tool in look.tools {
        if let Some((passage, range)) = first_named(look, tool) {
            add(UsedTool {
                name: &tool.name,
                country: &tool.country,
                social: tool.social,
                passage,
                range,
            });
        }
    }
    used.retain(|tool| is_outside_eea(tool.country));
    used
}

fn counts(passage: &Passage) -> bool {
    [
        About::Purposes,
        About::Sources,
        About::Disclosures,
        About::Processors,
    ]
    .iter()
    .any(|about| passage.is_about(*about))
}

fn first_named<'a>(look: &'a Look<'_>, tool: &Tool) -> Option<(&'a Passage, Range<usize>)> {
    let names = match tool.words.as_slice() {
        [] => std::slice::from_ref(&tool.name),
        words => words,
    };
    look.passages
        .iter()
        .filter(|passage| counts(passage))
        .find_map(|passage| {
            let first = names
                .iter()
                .flat_map(|name| foreign_names(&passage.folded.text, name))
                .min_by_key(|range| range.start)?;
            Some((passage, passage.folded.original(&first)))
        })
}
