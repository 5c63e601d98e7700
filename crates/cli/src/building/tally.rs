//! The tally of a build, in one line.

use std::fmt;
use std::path::PathBuf;

use crate::say::counted;

/// The tally of a build.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Files that were written.
    pub wrote: usize,
    /// Files that were as they should be.
    pub unchanged: usize,
    /// Files that an earlier build wrote and this one removed.
    pub removed: usize,
    /// The number of notices.
    pub notices: usize,
    /// The folders that the files are in, as the person would name them.
    pub folders: Vec<PathBuf>,
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "wrote {}, {} unchanged, removed {}: {} in {}",
            counted(self.wrote, "file"),
            self.unchanged,
            self.removed,
            counted(self.notices, "notice"),
            self.folders
                .iter()
                .map(|folder| folder.display().to_string())
                .collect::<Vec<_>>()
                .join(", ")
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_line_says_it_all() {
        let tally = Tally {
            wrote: 1,
            unchanged: 21,
            removed: 2,
            notices: 4,
            folders: vec!["public".into()],
        };
        assert_eq!(
            tally.to_string(),
            "wrote 1 file, 21 unchanged, removed 2: 4 notices in public"
        );
    }
}
