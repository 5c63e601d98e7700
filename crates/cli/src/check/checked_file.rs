//! A file that was checked.

use std::path::{Path, PathBuf};

use seloste_source::Lines;

use super::remark::Remark;

/// A file that was checked.
pub struct CheckedFile {
    /// The path of the file.
    pub path: PathBuf,
    /// The content of the file.
    pub text: String,
    /// The remarks on the file, in the order of the file.
    pub remarks: Vec<Remark>,
}

impl CheckedFile {
    /// The name of the file, as it was given.
    pub fn name(&self) -> String {
        self.path.display().to_string()
    }

    /// The lines of the file.
    pub fn lines(&self) -> Lines<'_> {
        Lines::of(&self.text)
    }

    /// Whether the file is a notice file, not an old notice.
    pub fn is_notice_file(&self) -> bool {
        is_notice_file(&self.path)
    }
}

/// Whether a path is that of a notice file. Any other file is read as an old notice.
pub fn is_notice_file(path: &Path) -> bool {
    path.extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("toml"))
}
