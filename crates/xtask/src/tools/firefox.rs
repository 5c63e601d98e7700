//! Firefox, in which the pages are tried too.

use super::program::Program;

/// The browser, in the version that is supported for long.
pub const PROGRAM: Program = Program {
    name: "Firefox",
    commands: &["firefox-esr", "firefox"],
    variable: "SELOSTE_FIREFOX",
    purpose: "opens the built pages for the browser tests",
    packages: &["firefox-esr"],
};
