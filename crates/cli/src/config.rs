//! The site configuration, `seloste.toml`.

use schemars::JsonSchema;
use seloste_model::request::Kind;
use seloste_model::{Lang, Period};
use serde::Deserialize;
use std::path::PathBuf;

/// How a site is built.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// The notice files, as paths or patterns (`notices/*.toml`) from the folder of this file.
    pub notices: Vec<String>,
    /// The folder to write to, from the folder of this file.
    pub out: Option<PathBuf>,
    /// The languages of the site; pages are written in those of them that a notice has.
    pub languages: Vec<Lang>,
    /// The address that the pages will have, ending in a slash, for links between their languages.
    pub base_url: Option<String>,
    /// Where visitors' requests go.
    pub requests: Requests,
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
}

/// The format that an endpoint takes.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Dialect {
    /// URL-encoded, as a browser's own form sends it.
    #[default]
    Form,
}
