//! `cargo xtask install`: makes the widget and installs the `seloste` command that carries it.

use std::env;
use std::ffi::OsString;

use anyhow::{Context, Result, bail};
use xtask::workspace;

use super::dist;

/// The arguments of `cargo xtask install`.
#[derive(clap::Args)]
pub struct InstallArguments {
    /// Arguments for `cargo install`, such as `--root FOLDER`
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    for_cargo: Vec<OsString>,
}

/// Installs the command; an error where cargo fails.
pub fn run(arguments: &InstallArguments) -> Result<()> {
    println!("building the widget …");
    dist::make()?;
    println!("installing the seloste command …");
    let here = env::current_dir().context("the current folder is not to be found")?;
    let status = workspace::cargo()
        .args(["install", "--locked", "--path"])
        .arg(workspace::root().join("crates/cli"))
        .args(&arguments.for_cargo)
        // A relative path among the arguments is meant from where the user stands.
        .current_dir(here)
        .status()
        .context("cargo could not be started")?;
    if !status.success() {
        bail!("`cargo install` failed, see above");
    }
    Ok(())
}
