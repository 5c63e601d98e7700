//! vnu, the W3C's HTML validator, which works offline.

use std::path::PathBuf;

use anyhow::Result;

use super::npm_package::NpmPackage;

const PACKAGE: NpmPackage = NpmPackage {
    name: "vnu-jar",
    version: "26.9.27",
    file: "build/dist/vnu.jar",
    variable: "SELOSTE_VNU",
    purpose: "validates the built HTML",
};

/// The path of the validator's jar.
pub fn find() -> Result<PathBuf> {
    PACKAGE.find()
}

/// The path of the validator's jar, which is fetched where it is missing.
pub fn set_up() -> Result<PathBuf> {
    PACKAGE.set_up()
}
