//! The files of a site. Each generator of sites has a module here that says which files a notice gets and
//! which the site as a whole; where they are kept, and whether they need to be written, is not known here.

mod html;
mod hugo;
mod listing;
mod parts;
mod published;
mod zola;

pub use listing::Listing;
pub use published::Published;

use crate::build::Files;
use crate::bundle;
use crate::config::{Config, Generator};
use crate::sending::Sending;
use anyhow::Result;
use html::Fragments;
use seloste_model::Lang;
use std::path::{Path, PathBuf};

const STYLESHEET: &str = "seloste.css";

/// Which files are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// Those that this generator takes in.
    For(Generator),
    /// Pages that stand alone, whatever the generator.
    StandAlone,
}

/// A site to be written.
pub struct Site<'a> {
    /// Its configuration.
    pub config: &'a Config,
    /// Which files are written.
    pub layout: Layout,
    /// How its forms are sent.
    pub sending: Sending<'a>,
    /// How many notices it has.
    pub notices: usize,
}

impl Site<'_> {
    /// Writes the files of one notice.
    pub fn write_notice(&self, published: &Published<'_>, files: &mut Files<'_>) -> Result<()> {
        match self.layout {
            Layout::For(Generator::Html) => {
                html::write_notice(self, published, Fragments::Beside, files)
            }
            Layout::For(Generator::Hugo) => {
                parts::write_notice(self, published, &hugo::FOLDERS, files)
            }
            Layout::For(Generator::Zola) => {
                parts::write_notice(self, published, &zola::FOLDERS, files)
            }
            Layout::StandAlone => html::write_notice(self, published, Fragments::None, files),
        }
    }

    /// What lists say of a notice.
    pub fn listing(&self, published: &Published<'_>) -> Listing {
        match self.layout {
            Layout::For(Generator::Html) | Layout::StandAlone => html::listing(self, published),
            Layout::For(Generator::Hugo | Generator::Zola) => parts::listing(published),
        }
    }

    /// Writes the files that belong to no single notice.
    pub fn write_common(&self, listings: &[&Listing], files: &mut Files<'_>) -> Result<()> {
        match self.layout {
            Layout::For(Generator::Html) | Layout::StandAlone => {
                html::write_common(self, listings, files)
            }
            Layout::For(Generator::Hugo) => {
                parts::write_common(self, listings, &hugo::FOLDERS, files)
            }
            Layout::For(Generator::Zola) => {
                parts::write_common(self, listings, &zola::FOLDERS, files)
            }
        }
    }

    /// Whether a file is one of those that belong to no single notice.
    pub fn has_common(&self, path: &str) -> bool {
        match self.layout {
            Layout::For(Generator::Html) | Layout::StandAlone => html::has_common(self, path),
            // A part does not know the address of its page, nor so the way to another file.
            Layout::For(Generator::Hugo | Generator::Zola) => false,
        }
    }

    /// Writes the style sheet and the widget into a folder, whose name ends in a slash or is empty.
    fn write_assets(&self, folder: &str, files: &mut Files<'_>) -> Result<()> {
        let stylesheet = seloste_assets::STYLESHEET.as_bytes();
        files.put(&format!("{folder}{STYLESHEET}"), stylesheet)?;
        for (name, bytes) in bundle::FILES {
            files.put(&format!("{folder}{name}"), bytes)?;
        }
        Ok(())
    }

    /// The folders that are written to below this one, each once.
    pub fn folders(&self, out: &Path) -> Vec<PathBuf> {
        let folders = match self.layout {
            Layout::For(Generator::Html) | Layout::StandAlone => return vec![out.to_owned()],
            Layout::For(Generator::Hugo) => hugo::FOLDERS,
            Layout::For(Generator::Zola) => zola::FOLDERS,
        };
        let mut names = vec![folders.parts, folders.data, folders.published];
        names.dedup();
        let out = out.strip_prefix(".").unwrap_or(out);
        names
            .into_iter()
            .map(|name| out.join(name.trim_end_matches('/')))
            .collect()
    }

    /// Whether it has more notices than one.
    fn has_several(&self) -> bool {
        self.notices > 1
    }
}

/// Every language that some page is in.
fn languages(listings: &[&Listing]) -> Vec<Lang> {
    Lang::ALL
        .into_iter()
        .filter(|lang| listings.iter().any(|one| one.languages.contains(lang)))
        .collect()
}
