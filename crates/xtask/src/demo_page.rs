//! The demo page, which Trunk builds as `Trunk.toml` says.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::tools::{trunk, wasm_bindgen, wasm_opt};
use crate::workspace;

/// Builds it as it is published, and says in which folder it is.
pub fn build() -> Result<PathBuf> {
    let trunk = trunk::PROGRAM.find()?;
    let built = Command::new(&trunk)
        .args(["build", "--release", "--offline"])
        .env("PATH", path()?)
        .current_dir(workspace::root())
        .output()
        .with_context(|| format!("`{}` could not be started", trunk.display()))?;
    if !built.status.success() {
        let said = String::from_utf8_lossy(&built.stderr);
        bail!("`trunk build --release --offline` failed:\n{said}");
    }
    Ok(workspace::root().join("dist/demo"))
}

/// Where Trunk finds the tools that it calls, and then everything else.
fn path() -> Result<std::ffi::OsString> {
    let tools = [wasm_bindgen::PROGRAM.find()?, wasm_opt::find()?];
    let folders = tools
        .iter()
        .filter_map(|tool| tool.parent().map(PathBuf::from));
    let others = env::var_os("PATH").unwrap_or_default();
    env::join_paths(folders.chain(env::split_paths(&others)))
        .context("a folder of a tool has a colon in its name, and so cannot stand in `PATH`")
}
