//! Style sheets of other people's that many pages have, in which the tests look at a notice.

use std::path::PathBuf;

use anyhow::Result;

use super::npm_package::NpmPackage;

/// The purpose of all of them.
const PURPOSE: &str = "shows how a notice looks in a page that uses it";

/// The style sheets, each with its name in the tests.
pub const ALL: [(&str, NpmPackage); 7] = [
    (
        "bootstrap",
        NpmPackage {
            name: "bootstrap",
            version: "5.3.9",
            file: "dist/css/bootstrap.min.css",
            variable: "SELOSTE_BOOTSTRAP",
            purpose: PURPOSE,
        },
    ),
    (
        "pico",
        NpmPackage {
            name: "@picocss/pico",
            version: "2.1.1",
            file: "css/pico.min.css",
            variable: "SELOSTE_PICO",
            purpose: PURPOSE,
        },
    ),
    (
        "water",
        NpmPackage {
            name: "water.css",
            version: "2.1.1",
            file: "out/water.min.css",
            variable: "SELOSTE_WATER",
            purpose: PURPOSE,
        },
    ),
    (
        "simple",
        NpmPackage {
            name: "simpledotcss",
            version: "2.3.7",
            file: "simple.min.css",
            variable: "SELOSTE_SIMPLE",
            purpose: PURPOSE,
        },
    ),
    (
        "new",
        NpmPackage {
            name: "@exampledev/new.css",
            version: "1.1.3",
            file: "new.css",
            variable: "SELOSTE_NEW",
            purpose: PURPOSE,
        },
    ),
    (
        "tailwind-3",
        NpmPackage {
            name: "tailwindcss",
            version: "3.4.19",
            file: "src/css/preflight.css",
            variable: "SELOSTE_TAILWIND_3",
            purpose: PURPOSE,
        },
    ),
    (
        "tailwind-4",
        NpmPackage {
            name: "tailwindcss",
            version: "4.3.5",
            file: "preflight.css",
            variable: "SELOSTE_TAILWIND_4",
            purpose: PURPOSE,
        },
    ),
];

/// The style sheets are fetched where they are not here. The path is that of the last one.
pub fn set_up() -> Result<PathBuf> {
    let mut path = PathBuf::new();
    for (_, package) in &ALL {
        path = package.set_up()?;
    }
    Ok(path)
}
