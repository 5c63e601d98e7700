//! axe-core, which finds accessibility errors in an open page.

use std::path::PathBuf;

use anyhow::Result;

use super::npm_package::NpmPackage;

const PACKAGE: NpmPackage = NpmPackage {
    name: "axe-core",
    version: "4.14.1",
    file: "axe.min.js",
    variable: "SELOSTE_AXE",
    purpose: "checks the built pages for accessibility",
};

/// The path of the script.
pub fn find() -> Result<PathBuf> {
    PACKAGE.find()
}

/// The path of the script, which is fetched where it is missing.
pub fn set_up() -> Result<PathBuf> {
    PACKAGE.set_up()
}
