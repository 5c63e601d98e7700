//! The site of the fixture notices, built once for all tests, with the form and without.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use xtask::fixture_site;

/// The folder of the site with a form on every notice.
pub fn with_form() -> &'static Path {
    static SITE: OnceLock<PathBuf> = OnceLock::new();
    SITE.get_or_init(|| {
        let folder = folder("with-form");
        fixture_site::build(&folder).expect("the fixture site is built");
        folder
    })
}

/// The folder of the site of the same notices without a form.
pub fn without_form() -> &'static Path {
    static SITE: OnceLock<PathBuf> = OnceLock::new();
    SITE.get_or_init(|| {
        let folder = folder("without-form");
        fixture_site::build_without_form(&folder).expect("the fixture site is built");
        folder
    })
}

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)
}
