//! A file that was checked.

use super::item::Item;
use seloste_lint::Severity;
use seloste_source::Lines;
use std::path::{Path, PathBuf};

/// A file that was checked.
pub struct Checked {
    /// The file.
    pub path: PathBuf,
    /// What it holds.
    pub text: String,
    /// What is told of it, in the order of the file.
    pub items: Vec<Item>,
}

impl Checked {
    /// The name of the file, as it was given.
    pub fn name(&self) -> String {
        self.path.display().to_string()
    }

    /// The lines of the file.
    pub fn lines(&self) -> Lines<'_> {
        Lines::of(&self.text)
    }
}

/// Whether a file is a notice file; what is not is read as an old notice.
pub fn is_notice_file(path: &Path) -> bool {
    path.extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("toml"))
}

/// How many items of each severity there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Errors.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// What is worth knowing.
    pub infos: usize,
}

impl Counts {
    /// Counts what is told of these files.
    pub fn of(files: &[Checked]) -> Counts {
        let mut counts = Counts::default();
        for item in files.iter().flat_map(|file| &file.items) {
            match item.severity {
                Severity::Error => counts.errors += 1,
                Severity::Warning => counts.warnings += 1,
                Severity::Info => counts.infos += 1,
            }
        }
        counts
    }
}
