//! The context of a judgment: everything but the notice itself.

use seloste_model::notice::Law;
use seloste_model::{Date, Lang, Notice, Period};

use crate::ombudsman::Ombudsman;

/// The context in which a notice is judged. The default judges by the law that the notice names, as it stands now.
#[derive(Clone, Copy, Debug, Default)]
pub struct Context<'a> {
    /// The law, where it is not to be the notice's own.
    pub law: Option<Law>,
    /// The day whose law is asked for. It also chooses the law, where `law` does not.
    pub on: Option<Date>,
    /// The site that the notice is part of.
    pub site: Option<Site<'a>>,
    /// The notice as it was published before.
    pub previous: Option<&'a Notice>,
    /// Tools from outside the European Economic Area that the rules do not know, or know otherwise.
    pub tools: &'a [Tool],
    /// The Data Protection Ombudsman's contact details of today.
    pub ombudsman: Ombudsman<'a>,
}

/// The facts of the site that a notice is part of.
#[derive(Clone, Copy, Debug, Default)]
pub struct Site<'a> {
    /// The languages of the site.
    pub languages: &'a [Lang],
    /// The address that takes visitors' requests.
    pub endpoint: Option<&'a str>,
    /// The address to which a browser without script posts requests, where that is not the endpoint.
    pub form_endpoint: Option<&'a str>,
    /// Whether pages of the site have forms for requests.
    pub has_forms: bool,
    /// The time for which requests are kept.
    pub retention: Option<Period>,
}

/// A tool that a site names besides those that the rules know, or one of these with other facts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tool {
    /// The tool's name. A known tool of the same name is replaced.
    pub name: String,
    /// The words by which notices name the tool, in any grammatical case; none where they use its name.
    pub words: Vec<String>,
    /// The country in which the tool's maker is established (ISO 3166-1). One within the European Economic Area
    /// takes a known tool off the list.
    pub country: String,
    /// Whether the tool's maker and its user may be joint controllers, as with social networks.
    pub social: bool,
}
