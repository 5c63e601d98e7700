//! The `seloste` command as it is built from this checkout.

use std::env;
use std::path::PathBuf;
use std::process::Stdio;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::workspace;

/// The way in which the command is compiled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// Soon built, for tests.
    Debug,
    /// Fast, for users and for the bench.
    Release,
}

/// Builds the command and gives the path of the program. `SELOSTE_BIN` names one that is built already.
pub fn build(profile: Profile) -> Result<PathBuf> {
    if let Some(path) = env::var_os("SELOSTE_BIN").filter(|path| !path.is_empty()) {
        return Ok(path.into());
    }
    let mut cargo = workspace::cargo();
    cargo.args(["build", "--quiet", "--bin", "seloste"]);
    cargo.arg("--message-format=json-render-diagnostics");
    match profile {
        // With the features that the whole workspace has together, or what this program and the tests are made of
        // would be compiled a second time.
        Profile::Debug => cargo.arg("--workspace"),
        Profile::Release => cargo.args(["--package", "seloste", "--release"]),
    };
    let output = cargo
        .stderr(Stdio::inherit())
        .output()
        .context("cargo could not be started")?;
    if !output.status.success() {
        bail!("`cargo build --bin seloste` failed, see above");
    }
    String::from_utf8_lossy(&output.stdout)
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .filter(|message| message["target"]["name"] == "seloste")
        .find_map(|message| message["executable"].as_str().map(PathBuf::from))
        .context("cargo built `seloste` but named no executable")
}
