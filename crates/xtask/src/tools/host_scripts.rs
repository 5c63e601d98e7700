//! Scripts of other people's that take over the forms of a page, beside which the tests send a request.

use std::path::PathBuf;

use anyhow::Result;

use super::npm_package::NpmPackage;

/// The purpose of all of them.
const PURPOSE: &str = "shows that a form is sent once in a page that uses it";

/// htmx, as most pages have it.
pub const HTMX_2: NpmPackage = NpmPackage {
    name: "htmx.org",
    version: "2.0.11",
    file: "dist/htmx.min.js",
    variable: "SELOSTE_HTMX_2",
    purpose: PURPOSE,
};

/// htmx, whose attributes are inherited in another way.
pub const HTMX_4: NpmPackage = NpmPackage {
    name: "htmx.org",
    version: "4.0.1",
    file: "dist/htmx.min.js",
    variable: "SELOSTE_HTMX_4",
    purpose: PURPOSE,
};

/// Turbo, which comes with Rails.
pub const TURBO: NpmPackage = NpmPackage {
    name: "@hotwired/turbo",
    version: "8.0.23",
    file: "dist/turbo.es2017-umd.js",
    variable: "SELOSTE_TURBO",
    purpose: PURPOSE,
};

/// The scripts are fetched where they are not here. The path is that of the last one.
pub fn set_up() -> Result<PathBuf> {
    HTMX_2.set_up()?;
    HTMX_4.set_up()?;
    TURBO.set_up()
}
