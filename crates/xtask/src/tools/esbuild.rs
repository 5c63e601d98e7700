//! esbuild, which takes from the widget's JavaScript what only people need. The tests bundle with it, too.

use std::path::PathBuf;

use anyhow::Result;

use super::npm_package::NpmPackage;

const PACKAGE: NpmPackage = NpmPackage {
    // The program itself is in a package for each platform.
    name: if cfg!(all(target_os = "linux", target_arch = "aarch64")) {
        "@esbuild/linux-arm64"
    } else if cfg!(all(target_os = "macos", target_arch = "aarch64")) {
        "@esbuild/darwin-arm64"
    } else {
        "@esbuild/linux-x64"
    },
    version: "0.28.2",
    file: "bin/esbuild",
    variable: "SELOSTE_ESBUILD",
    purpose: "makes the widget's JavaScript smaller",
};

/// The path of the program.
pub fn find() -> Result<PathBuf> {
    PACKAGE.find()
}

/// The path of the program, which is fetched where it is missing.
pub fn set_up() -> Result<PathBuf> {
    PACKAGE.set_up()
}

/// The path of the program, which is fetched where it is missing and npm is there.
pub fn obtain() -> Result<PathBuf> {
    PACKAGE.obtain()
}
