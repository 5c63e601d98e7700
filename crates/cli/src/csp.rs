//! `seloste csp`: the headers under which the pages of a site work, and nothing else does.

mod headers;
mod policy;

use std::path::PathBuf;

use anyhow::{Context, Result};
use clap::Args;

use crate::config::FILE_NAME;
use crate::config::read::read_config;
use crate::sending::Sending;
use crate::{bundle, say};
use headers::HeaderFormat;
use policy::policy;

/// The options of `seloste csp`.
#[derive(Args)]
pub struct CspOptions {
    /// Site configuration
    #[arg(long, value_name = "FILE", default_value = FILE_NAME)]
    config: PathBuf,
    /// How the headers are written
    #[arg(long, value_enum, default_value_t)]
    format: HeaderFormat,
}

/// Prints the headers of a site.
pub fn run(options: &CspOptions) -> Result<()> {
    let config = read_config(&options.config)?;
    let sending = Sending::of(&config.requests);
    let policy = policy(&config, &sending, bundle::loader())
        .with_context(|| options.config.display().to_string())?;
    say::text(&options.format.headers(&policy))?;
    eprintln!(
        "note: this is for pages that hold nothing but what seloste writes; a page of the site's own also needs what \
         it uses, such as `img-src 'self'`"
    );
    Ok(())
}
