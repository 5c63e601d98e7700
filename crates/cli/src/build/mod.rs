//! `seloste build`: from notices to the files of a site.

mod files;
mod inputs;
mod outputs;
mod recorded;

pub use files::{Files, Links};
pub use inputs::{notice_paths, read_config};

use crate::bundle;
use crate::notice_file::NoticeFile;
use crate::sending::Sending;
use crate::site::{Layout, Listing, Published, Site};
use anyhow::{Result, bail};
use outputs::{Output, Outputs, Tally};
use rayon::prelude::*;
use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

/// What is written, and where to, if that is not what the configuration says.
pub struct Target {
    folder: Option<PathBuf>,
    layout: Option<Layout>,
}

impl Target {
    /// The folder of `--out` or of `--html`, which write different files.
    pub fn of(out: Option<PathBuf>, html: Option<PathBuf>) -> Target {
        Target {
            layout: html.is_some().then_some(Layout::StandAlone),
            folder: html.or(out),
        }
    }
}

/// Builds the site of a configuration file. Nothing is written unless every notice could be read.
pub fn run(config_path: &Path, target: &Target) -> Result<()> {
    let folder = config_path.parent().unwrap_or(Path::new("")).to_owned();
    let config = read_config(config_path)?;
    let out = match (&target.folder, &config.out) {
        (Some(out), _) => out.clone(),
        (None, Some(out)) => folder.join(out),
        (None, None) => bail!(
            "{} names no folder to write to; add `out = \"public\"`, or give --out DIR",
            config_path.display()
        ),
    };
    let paths = notice_paths(&config, &folder, config_path)?;
    let site = Site {
        config: &config,
        layout: target.layout.unwrap_or(Layout::For(config.generator)),
        sending: Sending::of(&config.requests),
        notices: paths.len(),
    };
    let outputs = Outputs::open(&out, folders_of(&paths))?;
    let tally = match write(&site, &paths, &outputs) {
        Ok(taken) => settle(&outputs, taken)?,
        Err(error) => {
            outputs.give_up();
            return Err(error);
        }
    };
    outputs.close()?;
    if config.requests.endpoint.is_some() && bundle::loader().is_none() {
        eprintln!(
            "note: this seloste was made without the widget, so the forms are sent by the browser alone; \
             `cargo xtask dist` before building seloste makes it"
        );
    }
    let notices = match paths.len() {
        1 => "1 notice".to_owned(),
        count => format!("{count} notices"),
    };
    println!(
        "wrote {} files, {} unchanged, of {notices}, to {}",
        tally.wrote,
        tally.unchanged,
        out.display()
    );
    Ok(())
}

/// What came of one notice.
enum Outcome {
    Taken(Listing, Vec<Output>),
    /// Its file is not as it should be; this says so to the person, ready to be printed.
    Unreadable(String),
    /// Another notice could not be read, so that this one was not written.
    PassedOver,
}

/// Has all files of the site taken.
fn write(site: &Site<'_>, paths: &[PathBuf], outputs: &Outputs) -> Result<Vec<Output>> {
    let is_in_vain = AtomicBool::new(false);
    let outcomes: Vec<Outcome> = paths
        .par_iter()
        .map_init(String::new, |html, path| {
            write_notice(site, path, outputs, html, &is_in_vain)
        })
        .collect::<Result<_>>()?;
    let mut listings = Vec::with_capacity(paths.len());
    let mut taken = Vec::new();
    let mut errors = 0;
    for outcome in outcomes {
        match outcome {
            Outcome::Taken(listing, outputs) => {
                listings.push(listing);
                taken.extend(outputs);
            }
            Outcome::Unreadable(message) => {
                errors += 1;
                eprint!("{message}");
            }
            Outcome::PassedOver => {}
        }
    }
    if errors > 0 {
        bail!(
            "{errors} of {} notices could not be read; nothing was written",
            paths.len()
        );
    }
    refuse_same_ids(paths, &listings)?;
    let mut html = String::new();
    let mut files = Files::new(outputs, &mut html);
    site.write_common(&listings, &mut files)?;
    taken.extend(files.taken());
    Ok(taken)
}

fn write_notice(
    site: &Site<'_>,
    path: &Path,
    outputs: &Outputs,
    html: &mut String,
    is_in_vain: &AtomicBool,
) -> Result<Outcome> {
    let mut file = match NoticeFile::read(path) {
        Ok(file) => file,
        Err(message) => {
            is_in_vain.store(true, Ordering::Relaxed);
            return Ok(Outcome::Unreadable(message));
        }
    };
    if is_in_vain.load(Ordering::Relaxed) {
        return Ok(Outcome::PassedOver);
    }
    let site_languages = &site.config.languages;
    if file.notice.languages.is_empty() {
        file.notice.languages.clone_from(site_languages);
    }
    let published = Published::of(&file, site_languages)?;
    let mut files = Files::new(outputs, html);
    site.write_notice(&published, &mut files)?;
    Ok(Outcome::Taken(Listing::of(&published)?, files.taken()))
}

/// Puts everything in its place.
fn settle(outputs: &Outputs, taken: Vec<Output>) -> Result<Tally> {
    let settled: Vec<bool> = taken
        .into_par_iter()
        .map(|output| outputs.settle(output).map(|(_, wrote)| wrote))
        .collect::<Result<_>>()?;
    let wrote = settled.iter().filter(|wrote| **wrote).count();
    Ok(Tally {
        wrote,
        unchanged: settled.len() - wrote,
        removed: 0,
    })
}

/// Files are named by ids, so that two notices of one id would overwrite each other.
fn refuse_same_ids(paths: &[PathBuf], listings: &[Listing]) -> Result<()> {
    let mut by_id: HashMap<&str, &Path> = HashMap::new();
    for (path, listing) in paths.iter().zip(listings) {
        if let Some(other) = by_id.insert(&listing.id, path) {
            bail!(
                "{} and {} have the same id `{}`; change one of them; nothing was written",
                other.display(),
                path.display(),
                listing.id
            );
        }
    }
    Ok(())
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
