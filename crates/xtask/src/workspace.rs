//! The checkout, and cargo as it is called there.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The root folder of the checkout.
#[must_use]
pub fn root() -> &'static Path {
    // The crate stands two folders below the root, so the root is always there.
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .unwrap_or(Path::new("."))
}

/// The folder of the fixture notices and of the `seloste.toml` that makes a site of them.
#[must_use]
pub fn fixture_notices() -> PathBuf {
    root().join("tests/notices")
}

/// A folder for files that a command generates, which git does not see.
#[must_use]
pub fn scratch(name: &str) -> PathBuf {
    root().join("target").join(name)
}

/// A cargo command that works in the root of the checkout, with the toolchain that built this.
#[must_use]
pub fn cargo() -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root());
    command
}
