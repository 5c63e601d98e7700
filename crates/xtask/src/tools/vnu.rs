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

/// Where the validator's jar is.
pub fn find() -> Result<PathBuf> {
    PACKAGE.find()
}

/// Where the validator's jar is, fetched if it was not here.
pub fn set_up() -> Result<PathBuf> {
    PACKAGE.set_up()
}
