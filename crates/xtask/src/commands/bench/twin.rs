//! The widget's twin in JavaScript, as a site would get it.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use xtask::tools::esbuild;
use xtask::workspace;

use crate::commands::dist::file::integrity;
use crate::commands::dist::widget::minify;

/// The twin, its files made one and small.
pub fn widget() -> Result<Vec<u8>> {
    let output = Command::new(esbuild::set_up()?)
        .args(["--bundle", "--minify", "--target=es2022", "--format=esm"])
        .arg(source("seloste-twin.js"))
        .stderr(Stdio::inherit())
        .output()
        .context("esbuild could not be started")?;
    if !output.status.success() {
        bail!("esbuild failed, see above");
    }
    Ok(output.stdout)
}

/// The twin's loader, which holds this twin against its hash.
pub fn loader(twin: &[u8]) -> Result<Vec<u8>> {
    let path = source("seloste.js");
    let text = fs::read_to_string(&path)
        .with_context(|| format!("`{}` cannot be read", path.display()))?;
    let text = text.replace("__INTEGRITY__", &integrity(twin));
    Ok(minify(text.into_bytes(), "js"))
}

fn source(name: &str) -> PathBuf {
    workspace::root().join("tests/twin").join(name)
}
