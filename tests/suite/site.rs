//! The site of the fixture notices, built once for all tests, with the form and without.

use std::fs::File;
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
    /// Another run of the tests in this checkout waits until this one has ended, or it would build the sites anew
    /// while they are looked at.
    static ALONE: OnceLock<File> = OnceLock::new();
    let all = Path::new(env!("CARGO_TARGET_TMPDIR"));
    ALONE.get_or_init(|| {
        let lock = File::create(all.join("sites.lock")).expect("the folder is ours");
        lock.lock().expect("a file can be locked");
        lock
    });
    all.join(name)
}
