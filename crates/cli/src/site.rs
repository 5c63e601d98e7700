//! The files of a site: which files a notice gets, and which the site as a whole. Where they are kept, and whether they
//! need to be written, is not known here.

mod facts;
mod listing;
mod pages;
mod parts;
mod published;
mod sink;

pub use facts::Site;
pub use listing::Listing;
pub use published::Published;
pub use sink::{LinkCheck, Sink};

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::generator::{Folders, Layout};

impl Site<'_> {
    /// Writes the files of one notice.
    pub fn write_notice(&self, published: &Published<'_>, files: &mut dyn Sink) -> Result<()> {
        match self.layout {
            Layout::Pages(fragments) => pages::write_notice(self, published, fragments, files),
            Layout::Parts(folders) => parts::write_notice(self, published, folders, files),
        }
    }

    /// A notice as lists show it.
    pub fn listing(&self, published: &Published<'_>) -> Listing {
        match self.layout {
            Layout::Pages(_) => pages::listing(self, published),
            Layout::Parts(_) => parts::listing(published),
        }
    }

    /// Writes the files that belong to no single notice.
    pub fn write_common(&self, listings: &[&Listing], files: &mut dyn Sink) -> Result<()> {
        match self.layout {
            Layout::Pages(_) => pages::write_common(self, listings, files),
            Layout::Parts(folders) => parts::write_common(self, listings, folders, files),
        }
    }

    /// Whether a file is one of those that belong to no single notice.
    pub fn has_common(&self, path: &str) -> bool {
        match self.layout {
            Layout::Pages(_) => pages::has_common(self, path),
            // A part does not know the address of its page, nor so the way to another file.
            Layout::Parts(_) => false,
        }
    }

    /// The folders below the output folder that are written to, each once.
    pub fn folders(&self, out: &Path) -> Vec<PathBuf> {
        let Layout::Parts(folders) = self.layout else {
            return vec![out.to_owned()];
        };
        let Folders {
            parts,
            data,
            published,
        } = folders;
        let mut names = vec![parts, data, published];
        names.dedup();
        let out = out.strip_prefix(".").unwrap_or(out);
        let names = names.into_iter();
        names
            .map(|name| out.join(name.trim_end_matches('/')))
            .collect()
    }
}
