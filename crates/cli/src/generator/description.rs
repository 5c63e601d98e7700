//! The description of a generator: which files it takes in, and how `seloste init` knows its sites.

use std::fmt;
use std::path::{Path, PathBuf};

use anyhow::Result;

use seloste_assets::Template;

use super::existing_site::ExistingSite;

/// A generator of sites.
#[derive(Debug)]
pub struct Generator {
    /// The folder to write to where the configuration names none, from the folder of the configuration.
    pub usual_out: Option<&'static str>,
    /// The files that the generator takes in.
    pub layout: Layout,
    /// The program that makes the sites; `None` where seloste's pages are the site.
    pub program: Option<Program>,
}

/// The files that are written of notices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// Whole pages that link to each other.
    Pages(Fragments),
    /// Parts of pages without the frame of a page, with data for templates.
    Parts(Folders),
}

/// Whether fragments are written beside the pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fragments {
    /// One for each page.
    Beside,
    /// None.
    None,
}

/// The folders of a site in which its generator looks. Each name ends in a slash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Folders {
    /// The folder for the parts of notices; nothing in it is published as it is.
    pub parts: &'static str,
    /// The folder for the data of notices.
    pub data: &'static str,
    /// The folder for what is published as it is.
    pub published: &'static str,
}

/// A program that makes sites, for which `seloste init` prepares a site.
#[derive(Debug)]
pub struct Program {
    /// The name in the configuration and on the command line, such as `hugo`.
    pub code: &'static str,
    /// The name for people, such as `Hugo`.
    pub title: &'static str,
    /// The names that the file of a site's configuration may have.
    pub names: &'static [&'static str],
    /// The configurations of such sites in a folder. Usually there is one; several are an error of the site.
    pub configurations: fn(&Path) -> Vec<PathBuf>,
    /// Reads the site in a folder that has this configuration.
    pub read: fn(&Path, PathBuf) -> Result<ExistingSite>,
    /// The templates by which pages of the site take notices in.
    pub templates: &'static [Template],
    /// The beginning and the end of a comment in those templates.
    pub comment: (&'static str, &'static str),
    /// A line of a page that takes in the notice `{id}`.
    pub shortcode: &'static str,
}

impl fmt::Display for Program {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.title)
    }
}
