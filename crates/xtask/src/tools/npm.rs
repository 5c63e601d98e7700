//! npm, which fetches the HTML validator and axe-core.

use super::program::Program;

/// npm; it needs Node, which Debian packages apart.
pub const PROGRAM: Program = Program {
    name: "npm",
    commands: &["npm"],
    variable: "SELOSTE_NPM",
    purpose: "fetches the HTML validator and axe-core",
    packages: &["nodejs", "npm"],
};
