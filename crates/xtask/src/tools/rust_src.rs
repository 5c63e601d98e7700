//! The sources of the standard library, so that it can be compiled small for the widget.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::workspace;

/// The folder of the sources, which are added where they are missing.
pub fn set_up() -> Result<PathBuf> {
    let sources = find()?;
    if sources.is_dir() {
        return Ok(sources);
    }
    println!("rustup component add rust-src");
    let added = Command::new("rustup")
        .args(["component", "add", "rust-src"])
        .current_dir(workspace::root())
        .status()
        .is_ok_and(|status| status.success());
    if !added || !sources.is_dir() {
        bail!(
            "the sources of Rust's standard library are missing, from which the widget becomes smaller: \
             run `rustup component add rust-src`, or install them where your Rust comes from"
        );
    }
    Ok(sources)
}

fn find() -> Result<PathBuf> {
    let output = Command::new("rustc")
        .args(["--print", "sysroot"])
        .current_dir(workspace::root())
        .output()
        .context("`rustc` could not be started")?;
    let path = String::from_utf8(output.stdout).context("`rustc` named an unreadable path")?;
    Ok(PathBuf::from(path.trim()).join("lib/rustlib/src/rust/library"))
}
