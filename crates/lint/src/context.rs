//! What a notice is judged with, besides itself.

use seloste_model::notice::Law;
use seloste_model::{Date, Lang, Notice, Period};

use crate::ombudsman::Ombudsman;
use crate::tools::Tool;

/// What a notice is judged with. The default judges by the law that the notice names, as it stands now.
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

/// What is known of the site that a notice is part of.
#[derive(Clone, Copy, Debug, Default)]
pub struct Site<'a> {
    /// The languages of the site.
    pub languages: &'a [Lang],
    /// The address that takes visitors' requests.
    pub endpoint: Option<&'a str>,
    /// The address to which a browser without script posts them, where that is another one.
    pub form_endpoint: Option<&'a str>,
    /// How long the requests are kept.
    pub retention: Option<Period>,
}
