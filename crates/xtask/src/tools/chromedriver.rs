//! ChromeDriver, through which the tests speak WebDriver to Chromium.

use super::program::Program;

/// The driver; Debian packages it in the same version as its Chromium.
pub const PROGRAM: Program = Program {
    name: "ChromeDriver",
    commands: &["chromedriver"],
    variable: "SELOSTE_CHROMEDRIVER",
    purpose: "lets the browser tests steer Chromium",
    packages: &["chromium-driver"],
};
