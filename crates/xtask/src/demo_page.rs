//! The demo page, which Trunk builds as `Trunk.toml` says.

use std::env;
use std::iter;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::seloste_command::{self, Profile};
use crate::tools::{trunk, wasm_opt};
use crate::workspace;

/// Builds the page as it is published, with this command of wasm-bindgen, and gives its folder.
pub fn build(wasm_bindgen: &Path) -> Result<PathBuf> {
    let trunk = trunk::PROGRAM.find()?;
    // Trunk looks for its tools on PATH, under their own names.
    let tools = tempfile::tempdir()?;
    symlink(wasm_bindgen, tools.path().join("wasm-bindgen"))?;
    symlink(wasm_opt::find()?, tools.path().join("wasm-opt"))?;
    let others = env::var_os("PATH").unwrap_or_default();
    let folders = iter::once(tools.path().to_owned()).chain(env::split_paths(&others));
    let built = Command::new(&trunk)
        .args(["build", "--release", "--offline"])
        .env("PATH", env::join_paths(folders)?)
        // The hook would compile the command again, since by itself it has other features of what it depends on.
        .env("SELOSTE_BIN", seloste_command::build(Profile::Debug)?)
        .current_dir(workspace::root())
        .output()
        .with_context(|| format!("`{}` could not be started", trunk.display()))?;
    if !built.status.success() {
        let said = String::from_utf8_lossy(&built.stderr);
        bail!("`trunk build --release --offline` failed:\n{said}");
    }
    Ok(workspace::root().join("dist/demo"))
}
