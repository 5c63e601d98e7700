//! Chromium, in which the pages are tried.

use super::program::Program;

/// The browser. A font comes with it, because a fresh machine may have none and text without
/// a font has no width that could be measured.
pub const PROGRAM: Program = Program {
    name: "Chromium",
    commands: &["chromium", "chromium-browser", "google-chrome"],
    variable: "SELOSTE_CHROMIUM",
    purpose: "opens the built pages for the browser tests",
    packages: &["chromium", "fonts-dejavu-core"],
};
