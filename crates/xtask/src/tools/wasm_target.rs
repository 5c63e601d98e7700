//! The standard library for WebAssembly, for which `model` must compile.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::workspace;

/// The name of the target.
pub const NAME: &str = "wasm32-unknown-unknown";

/// The folder of the target's libraries, which are added where they are missing.
pub fn set_up() -> Result<PathBuf> {
    let libraries = find()?;
    if libraries.is_dir() {
        return Ok(libraries);
    }
    println!("rustup target add {NAME}");
    let added = Command::new("rustup")
        .args(["target", "add", NAME])
        .current_dir(workspace::root())
        .status()
        .is_ok_and(|status| status.success());
    if !added || !libraries.is_dir() {
        bail!(
            "Rust's target {NAME} is missing, for which the model must compile: \
             run `rustup target add {NAME}`, or install it where your Rust comes from"
        );
    }
    Ok(libraries)
}

fn find() -> Result<PathBuf> {
    let output = Command::new("rustc")
        .args(["--print", "target-libdir", "--target", NAME])
        .current_dir(workspace::root())
        .output()
        .context("`rustc` could not be started")?;
    if !output.status.success() {
        bail!("`rustc` does not know the target {NAME}: update Rust");
    }
    let path = String::from_utf8(output.stdout).context("`rustc` named an unreadable path")?;
    Ok(PathBuf::from(path.trim()))
}
