//! What is to become of one file.

use crate::file;
use anyhow::{Context, Result};
use std::fmt;
use std::path::{Path, PathBuf};

/// A file, and what is to become of it.
#[derive(Debug)]
pub struct Change {
    /// Its path from the folder of the site.
    pub path: PathBuf,
    /// What is to become of it.
    pub kind: ChangeKind,
}

/// What is to become of a file.
#[derive(Debug, PartialEq, Eq)]
pub enum ChangeKind {
    /// It is not there and gets this text.
    New(String),
    /// Nobody has edited it, and it gets this text of a newer version.
    Update(String),
    /// It was edited, or was not made by seloste, for this reason; it gets this text if the person agrees.
    Replace(String, &'static str),
    /// It stays as it is, for this reason.
    Keep(&'static str),
    /// The person must change it.
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
