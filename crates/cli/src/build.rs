//! `seloste build`: from notices to the files of a site.

mod files;
mod folder;
mod links;
mod options;
mod outputs;
mod plan;
mod progress;
mod record;
mod recorded;
mod tally;
mod watch;
mod watched;
mod writing;

pub use options::BuildOptions;

use crate::config::read::find_config;
use crate::say;
use anyhow::Result;
use plan::{Others, Plan};

/// Builds the site of a configuration, once or whenever something changes.
pub fn run(options: BuildOptions) -> Result<()> {
    let config = find_config(options.config)?;
    let plan = Plan {
        config,
        out: options.out,
        html: options.html,
        others: match options.yes {
            true => Others::Replaced,
            false => Others::Kept,
        },
    };
    if options.watch {
        return watch::watch(&plan);
    }
    say::line(plan.carry_out()?)
}
