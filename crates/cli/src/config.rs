//! The site configuration, `seloste.toml`. The doc comments of its types and fields are what editors show of them.

mod fail_on;
pub mod notices;
pub mod read;
mod settings;
mod validity;

pub use fail_on::FailOn;
pub use settings::{OmbudsmanSetting, ToolSetting};

use std::collections::BTreeMap;
use std::path::PathBuf;

use schemars::JsonSchema;
use serde::Deserialize;

use seloste_model::dialect::Dialect;
use seloste_model::notice::{Law, Silence};
use seloste_model::request::Kind;
use seloste_model::{Date, Lang, Period};

use crate::generator::GeneratorName;

/// The usual name of a configuration's file.
pub const FILE_NAME: &str = "seloste.toml";

/// The name of the file with the JSON Schema of notices, to which the first line of a notice leads.
pub const SCHEMA_FILE: &str = "notice.schema.json";

/// How a site is built.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// The notice files, as paths or patterns (`notices/*.toml`) from the folder of this file.
    pub notices: Vec<String>,
    /// The name of the generator of the site that the notices are for.
    #[schemars(description = "What makes the site that the notices are for.")]
    pub generator: GeneratorName,
    /// The folder to write to, from the folder of this file.
    pub out: Option<PathBuf>,
    /// The languages of the site; pages are written in those of them that a notice has.
    pub languages: Vec<Lang>,
    /// The address that the pages will have, ending in a slash, for links between their languages.
    pub base_url: Option<String>,
    /// Where visitors' requests go.
    pub requests: Requests,
    /// How the notices are checked.
    pub check: Check,
}

/// How the notices are checked.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Check {
    /// The law to judge by, instead of the one that each notice names.
    pub law: Option<Law>,
    /// The day whose law they are judged by.
    pub on: Option<Date>,
    /// The least grave finding that makes the command fail.
    pub fail_on: Option<FailOn>,
    /// The rules to pass over in every notice, each with the reason.
    pub silence: Vec<Silence>,
    /// Tools from outside the European Economic Area that the rules do not know, or know otherwise.
    pub tools: Vec<ToolSetting>,
    /// The Data Protection Ombudsman's contact details, as far as they have changed since this program was made.
    pub ombudsman: OmbudsmanSetting,
}

/// Where visitors' requests go.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Requests {
    /// The address that takes the requests. Without it the pages show the other ways to make one.
    pub endpoint: Option<String>,
    /// The format that the endpoint takes.
    pub dialect: Dialect,
    /// How long requests are kept, such as P2Y; told to the visitor.
    pub retention: Option<Period>,
    /// The kinds of request to offer, where not all that the notice calls for.
    pub kinds: Option<Vec<Kind>>,
    /// Where a browser without script posts the form, if that is elsewhere; endpoints of the dialects json, fides
    /// and mailto cannot take it.
    pub form_endpoint: Option<String>,
    /// The address to which the endpoint leads after a success, in the dialects form and json.
    pub success_url: Option<String>,
    /// Whether the endpoint's status alone is believed, in the dialects netlify and basin.
    pub trust_status: bool,
    /// Who sends the request.
    pub send: Send,
    /// The fields that the endpoint's service wants besides, such as `access_key`, with their values.
    pub fields: BTreeMap<String, String>,
    /// The policy keys of a Fides server by kind of request.
    pub policies: BTreeMap<Kind, String>,
}

/// Who sends the request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Send {
    /// The widget, which shows what became of it.
    #[default]
    Widget,
    /// The browser, once the widget has checked it: for endpoints that answer with a page.
    Navigate,
}
