//! Trunk, which builds the demo page at the root of the checkout.

use super::cargo_install::CargoInstall;

/// The program; 0.22 needs a newer Rust than this project does.
pub const PROGRAM: CargoInstall = CargoInstall {
    name: "trunk",
    program: "trunk",
    version: "0.21.14",
    will_do: "0.21",
    arguments: &["--locked", "--no-default-features"],
    variable: "SELOSTE_TRUNK",
    purpose: "builds the demo page",
};
