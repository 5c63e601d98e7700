//! The files of a site that are checked, and the configuration that they are checked with.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::judge::Membership;
use super::options::CheckOptions;
use crate::config::notices::notice_paths;
use crate::config::read::read_config;
use crate::config::{Config, FILE_NAME};

/// The files that are checked, and the configuration that they are checked with.
pub struct CheckedSite<'o> {
    /// The path of the configuration, which need not exist.
    pub config_path: &'o Path,
    /// The configuration, where there is one.
    pub config: Option<Config>,
    /// The files to check.
    pub paths: Vec<PathBuf>,
    /// The part of the site that is checked.
    pub scope: Scope,
    /// The site's own notices, as the file system names them.
    own: HashSet<PathBuf>,
}

/// The part of a site that is checked.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// Every notice.
    Whole,
    /// The files that were named.
    Named,
}

impl<'o> CheckedSite<'o> {
    /// The site and the files that these options name.
    pub fn of(options: &'o CheckOptions) -> Result<CheckedSite<'o>> {
        let config_path = options.config.as_path();
        let is_wanted = options.files.is_empty() || config_path != Path::new(FILE_NAME);
        let config = match is_wanted || config_path.exists() {
            true => Some(read_config(config_path)?),
            false => None,
        };
        let folder = config_path.parent().unwrap_or(Path::new(""));
        let site_paths = match &config {
            Some(config) if options.files.is_empty() => notice_paths(config, folder, config_path)?,
            // Of a site that names no notices yet, no file is a part.
            Some(config) => notice_paths(config, folder, config_path).unwrap_or_default(),
            None => Vec::new(),
        };
        let own = site_paths
            .iter()
            .filter_map(|path| path.canonicalize().ok())
            .collect();
        let (paths, scope) = match options.files.is_empty() {
            true => (site_paths, Scope::Whole),
            false => (options.files.clone(), Scope::Named),
        };
        Ok(CheckedSite {
            config_path,
            config,
            paths,
            scope,
            own,
        })
    }

    /// Whether a file is one of the site's notices.
    pub fn membership(&self, path: &Path) -> Membership {
        let path = path.canonicalize();
        match path.is_ok_and(|path| self.own.contains(&path)) {
            true => Membership::OfSite,
            false => Membership::Alone,
        }
    }
}
