//! What the command line says of a build.

use clap::Args;
use std::path::PathBuf;

/// What the command line says of a build.
#[derive(Args)]
pub struct BuildOptions {
    /// Site configuration, if it is not seloste.toml in this folder
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Folder to write to, instead of the one that the configuration names
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Write pages that stand alone to this folder, whatever generator the configuration names
    #[arg(long, value_name = "DIR", conflicts_with = "out")]
    pub html: Option<PathBuf>,
    /// Replace also files that are in the way and that seloste did not make
    #[arg(long)]
    pub yes: bool,
    /// Go on, and build again whenever a notice or the configuration changes; Ctrl-C ends it
    #[arg(long)]
    pub watch: bool,
}
