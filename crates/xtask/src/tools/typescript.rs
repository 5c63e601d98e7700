//! The TypeScript compiler, with which the types of the npm package are tried.

use std::path::PathBuf;

use anyhow::Result;

use super::npm_package::NpmPackage;

const PACKAGE: NpmPackage = NpmPackage {
    // The program itself is in a package for each platform.
    name: if cfg!(all(target_os = "linux", target_arch = "aarch64")) {
        "@typescript/typescript-linux-arm64"
    } else if cfg!(all(target_os = "macos", target_arch = "aarch64")) {
        "@typescript/typescript-darwin-arm64"
    } else {
        "@typescript/typescript-linux-x64"
    },
    version: "7.0.2",
    file: "lib/tsc",
    variable: "SELOSTE_TSC",
    purpose: "checks the types of the npm package",
};

/// The path of the program.
pub fn find() -> Result<PathBuf> {
    PACKAGE.find()
}

/// The path of the program, which is fetched where it is missing.
pub fn set_up() -> Result<PathBuf> {
    PACKAGE.set_up()
}
