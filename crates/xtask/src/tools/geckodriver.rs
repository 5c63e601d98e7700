//! geckodriver, through which the tests speak WebDriver to Firefox. Debian packages none.

use super::cargo_install::CargoInstall;

/// The driver.
pub const PROGRAM: CargoInstall = CargoInstall {
    name: "geckodriver",
    program: "geckodriver",
    version: "0.37.1",
    will_do: "0.37",
    arguments: &["--locked"],
    variable: "SELOSTE_GECKODRIVER",
    purpose: "lets the browser tests steer Firefox",
};
