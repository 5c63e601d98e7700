//! `seloste build`: from notices to the files of a site.

mod files;
mod inputs;
mod links;
mod options;
mod outputs;
mod plan;
mod progress;
mod record;
mod recorded;
mod tally;
mod writing;

pub use files::Files;
pub use inputs::{notice_paths, read_config};
pub use links::Links;
pub use options::Options;

use anyhow::Result;
use plan::Plan;

/// Builds the site of a configuration.
pub fn run(options: Options) -> Result<()> {
    let config = inputs::find_config(options.config)?;
    let plan = Plan {
        config,
        out: options.out,
        html: options.html,
    };
    println!("{}", plan.carry_out()?);
    Ok(())
}
