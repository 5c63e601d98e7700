//! Node, which starts Zola.

use super::program::Program;

/// Node.
pub const PROGRAM: Program = Program {
    name: "Node",
    commands: &["node", "nodejs"],
    variable: "SELOSTE_NODE",
    purpose: "starts Zola",
    packages: &["nodejs"],
};
