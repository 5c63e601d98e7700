//! Java, which runs the HTML validator.

use super::program::Program;

/// The Java runtime.
pub const PROGRAM: Program = Program {
    name: "Java",
    commands: &["java"],
    variable: "SELOSTE_JAVA",
    purpose: "runs the HTML validator",
    packages: &["default-jre-headless"],
};
