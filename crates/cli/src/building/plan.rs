//! One build: which configuration, which folder, and then everything or nothing.

use std::cell::LazyCell;
use std::collections::HashSet;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use rayon::prelude::*;

use super::addresses::Addresses;
use super::broken_links::broken_links;
use super::outputs::Outputs;
use super::record::{Record, circumstances};
use super::removal::remove_others;
use super::tally::Tally;
use super::writing::{TakenSite, Writing};
use crate::bundle;
use crate::config::notices::notice_paths;
use crate::config::read::read_config_text;
use crate::generator::{Fragments, Layout};
use crate::sending::Sending;
use crate::site::Site;

/// The plan of a build.
pub struct Plan {
    /// The configuration file.
    pub config: PathBuf,
    /// The folder to write to, instead of the one that the configuration names.
    pub out: Option<PathBuf>,
    /// The folder to write pages to that stand alone.
    pub html: Option<PathBuf>,
    /// The fate of files that are in the way and that seloste did not make.
    pub others: Others,
}

/// The fate of files that are in the way and that seloste did not make.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Others {
    /// Files of others stay, and nothing is written.
    Kept,
    /// Files of others are replaced.
    Replaced,
}

impl Plan {
    /// The folder of the configuration, from which its paths go.
    pub fn folder(&self) -> &Path {
        self.config.parent().unwrap_or(Path::new(""))
    }

    /// Builds. Nothing is written unless every notice could be read.
    pub fn carry_out(&self) -> Result<Tally> {
        let config_path = self.config.as_path();
        let folder = self.folder();
        let (config, text) = read_config_text(config_path)?;
        let generator = config.generator.generator();
        let (named, layout) = match (&self.html, &self.out, &config.out, generator.usual_out) {
            (Some(html), ..) => (html.clone(), Layout::Pages(Fragments::None)),
            (None, Some(out), ..) => (out.clone(), generator.layout),
            (None, None, Some(out), _) => (folder.join(out), generator.layout),
            (None, None, None, Some(out)) => (folder.join(out), generator.layout),
            (None, None, None, None) => bail!(
                "{} names no folder to write to; add `out = \"public\"`, or give --out DIR",
                config_path.display()
            ),
        };
        let paths = notice_paths(&config, folder, config_path)?;
        let site = Site {
            config: &config,
            layout,
            sending: Sending::of(&config.requests),
            notices: paths.len(),
        };
        let outputs = Outputs::open(&named, folders_of(&paths))?;
        let done = self.write(&site, &paths, &outputs, circumstances(&text, &site));
        match done {
            Ok((wrote, unchanged, removed)) => {
                outputs.close()?;
                note_missing_widget(&site);
                Ok(Tally {
                    wrote,
                    unchanged,
                    removed,
                    notices: paths.len(),
                    folders: site.folders(&named),
                })
            }
            Err(error) => {
                outputs.give_up();
                Err(error)
            }
        }
    }

    fn write(
        &self,
        site: &Site<'_>,
        paths: &[PathBuf],
        outputs: &Outputs,
        circumstances: u64,
    ) -> Result<(usize, usize, usize)> {
        let config_path = self.config.as_path();
        let real = config_path
            .canonicalize()
            .with_context(|| format!("cannot find {}", config_path.display()))?;
        let mut record = Record::new(&real, outputs.folder());
        let earlier = Record::read(outputs.folder());
        if let Some(earlier) = &earlier {
            record.refuse_other(earlier, outputs.folder(), outputs.named("").as_path())?;
        }
        let writing = Writing {
            site,
            outputs,
            addresses: Addresses::new(site.config.base_url.as_deref()),
            earlier: earlier.as_ref(),
            circumstances,
        };
        let TakenSite { notices, common } = writing.write(paths)?;
        if self.others == Others::Kept {
            outputs.refuse_foreign(earlier.as_ref())?;
        }

        let settled: Vec<_> = notices
            .into_par_iter()
            .map(|(path, notice)| {
                notice
                    .settle(outputs)
                    .map(|(notice, wrote)| ((path, notice), wrote))
            })
            .collect::<Result<_>>()?;
        let (common, mut wrote) = common.settle(outputs)?;
        record.common = common;
        for (notice, of_notice) in settled {
            wrote += of_notice;
            record.notices.extend([notice]);
        }
        let files = LazyCell::new(|| -> HashSet<&str> {
            record.files().map(|file| file.path.as_str()).collect()
        });
        let is_as_before = earlier.as_ref() == Some(&record);
        let removed = match &earlier {
            Some(earlier) if !is_as_before => remove_others(earlier, &files, outputs)?,
            Some(_) | None => 0,
        };
        if !is_as_before {
            outputs.write_record(&record.json()?)?;
        }
        outputs.take_place()?;

        let links = record
            .notices
            .iter()
            .flat_map(|(path, notice)| notice.links.iter().map(move |link| (path.as_str(), link)));
        for message in broken_links(links, &files, outputs) {
            eprintln!("{message}");
        }
        let unchanged = record.files().count() - wrote;
        // Thousands of names take a while to give back, and most builds end here.
        rayon::spawn(move || drop((record, earlier)));
        Ok((wrote, unchanged, removed))
    }
}

/// The folders that notices are in, as the file system names them.
fn folders_of(paths: &[PathBuf]) -> HashSet<PathBuf> {
    let named: HashSet<&Path> = paths.iter().filter_map(|path| path.parent()).collect();
    named
        .into_iter()
        .map(|folder| match folder.as_os_str().is_empty() {
            true => Path::new("."),
            false => folder,
        })
        .filter_map(|folder| folder.canonicalize().ok())
        .collect()
}

fn note_missing_widget(site: &Site<'_>) {
    if site.sending.has_forms() && bundle::loader().is_none() {
        eprintln!(
            "note: this seloste was made without the widget, so the forms are sent by the browser alone; \
             `cargo xtask dist` before building seloste makes it"
        );
    }
}
