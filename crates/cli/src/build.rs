//! `seloste build`: from notices to the files of a site.

use std::path::PathBuf;

use anyhow::Result;
use clap::Args;

use crate::building::{Others, Plan, watch};
use crate::config::read::find_config;
use crate::say;

/// The options of `seloste build`.
#[derive(Args)]
pub struct BuildOptions {
    /// Site configuration, if it is not seloste.toml in this folder
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Folder to write to, instead of the one that the configuration names
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Write pages that stand alone to this folder, whatever generator the configuration names
    #[arg(long, value_name = "DIR", conflicts_with = "out")]
    html: Option<PathBuf>,
    /// Replace also files that are in the way and that seloste did not make
    #[arg(long)]
    yes: bool,
    /// Go on, and build again whenever a notice or the configuration changes; Ctrl-C ends it
    #[arg(long)]
    watch: bool,
}

/// Builds the site of a configuration, once or whenever something changes.
pub fn run(options: BuildOptions) -> Result<()> {
    let plan = Plan {
        config: find_config(options.config)?,
        out: options.out,
        html: options.html,
        others: match options.yes {
            true => Others::Replaced,
            false => Others::Kept,
        },
    };
    match options.watch {
        true => watch(&plan),
        false => say::line(plan.carry_out()?),
    }
}
