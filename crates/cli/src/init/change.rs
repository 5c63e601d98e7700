//! The change of one file of a site.

use std::fmt;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::file;

/// A file, and the change that it is to get.
#[derive(Debug)]
pub struct Change {
    /// The path of the file from the folder of the site.
    pub path: PathBuf,
    /// The kind of change.
    pub kind: ChangeKind,
}

/// The kinds of change that a file can get.
#[derive(Debug, PartialEq, Eq)]
pub enum ChangeKind {
    /// A new file with this text.
    New(String),
    /// The text of a newer version, in the place of one that nobody has edited.
    Update(String),
    /// The text in the place of one that was edited, or that seloste did not make; with the reason. The person must
    /// agree.
    Replace(String, &'static str),
    /// None, for this reason.
    Keep(&'static str),
    /// One that the person must make by hand: what to do.
    ByHand(String),
}

impl Change {
    /// Whether anything is written without the person being asked about this very file.
    pub const fn is_harmless(&self) -> bool {
        matches!(self.kind, ChangeKind::New(_) | ChangeKind::Update(_))
    }

    /// Whether the person must agree.
    pub const fn needs_consent(&self) -> bool {
        matches!(self.kind, ChangeKind::Replace(..))
    }

    /// Makes the folder that the file belongs in.
    pub fn make_folder(&self, folder: &Path) -> Result<()> {
        let path = folder.join(&self.path);
        path.parent().map_or(Ok(()), file::make_folder)
    }

    /// Writes the file into the folder of the site, if there is anything to write.
    pub fn carry_out(&self, folder: &Path) -> Result<()> {
        let path = folder.join(&self.path);
        match &self.kind {
            ChangeKind::New(text) => file::write_new(&path, text.as_bytes())
                .with_context(|| format!("cannot write {}", path.display())),
            ChangeKind::Update(text) | ChangeKind::Replace(text, _) => {
                file::write_whole(&path, text.as_bytes())
            }
            ChangeKind::Keep(_) | ChangeKind::ByHand(_) => Ok(()),
        }
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.display();
        match &self.kind {
            ChangeKind::New(_) => write!(f, "new      {path}"),
            ChangeKind::Update(_) => write!(f, "update   {path}, of an older version"),
            ChangeKind::Replace(_, why) => write!(f, "replace  {path}, {why}"),
            ChangeKind::Keep(why) => write!(f, "keep     {path}, {why}"),
            ChangeKind::ByHand(what) => write!(f, "by hand  {path}: {what}"),
        }
    }
}
