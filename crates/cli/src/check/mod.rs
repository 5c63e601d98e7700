//! `seloste check`: whether notices are lawful, current and complete.

mod checked;
mod item;
pub mod judging;
pub mod located;
mod mend;
mod options;
mod original;
mod output;

pub use item::FAULT_CODE;
pub use options::{FailOn, Options};

use crate::build::{notice_paths, read_config};
use crate::config::Config;
use crate::file;
use crate::notice_file::{look, look_of};
use anyhow::{Context as _, Result, bail};
use checked::{Checked, is_notice_file};
use item::Item;
use judging::{Judged, Judging, Membership, Needless};
use located::locate_findings;
use rayon::prelude::*;
use seloste_lint::Finding;
use seloste_model::Notice;
use std::collections::HashSet;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Checks notices and prints what is found. The exit code is 1 where something is at least as grave as
/// `--fail-on`; an error is wrong use.
pub fn run(options: &Options) -> Result<ExitCode> {
    let site = Site::of(options)?;
    let previous = options.since.as_deref().map(read_earlier).transpose()?;
    if previous.is_some() && site.paths.len() != 1 {
        bail!("--since compares one notice with its earlier version; name one FILE");
    }
    let judging = Judging::new(options, site.config.as_ref(), previous.as_ref());
    let (mut files, needless) = site.check(&judging)?;
    if options.fix || options.diff {
        site.mend(&mut files, &judging, options)?;
    }
    files.extend(site.needless_silences(&needless, options)?);
    if !options.diff || options.fix {
        let look = look_of(&std::io::stdout());
        let format = options.format.unwrap_or_default();
        put(&output::print(&files, format, options.lang, look)?)?;
    }
    let configured = site.config.as_ref().and_then(|config| config.check.fail_on);
    let fail_on = options.fail_on.or(configured).unwrap_or_default();
    let fails = files
        .iter()
        .flat_map(|file| &file.items)
        .any(|item| fail_on.is_reached_by(item.severity));
    Ok(ExitCode::from(u8::from(fails)))
}

/// What is checked, and the configuration that it is checked with.
struct Site<'o> {
    config_path: &'o Path,
    config: Option<Config>,
    paths: Vec<PathBuf>,
    /// The site's own notices, as the file system names them.
    own: HashSet<PathBuf>,
    scope: Scope,
}

/// How much of a site is checked.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Scope {
    Whole,
    Named,
}

impl<'o> Site<'o> {
    fn of(options: &'o Options) -> Result<Site<'o>> {
        let config_path = options.config.as_path();
        let is_wanted = options.files.is_empty() || config_path != Path::new("seloste.toml");
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
        Ok(Site {
            config_path,
            config,
            paths,
            own,
            scope,
        })
    }

    /// Checks every file, and tells of every file that cannot be read before giving up.
    fn check(&self, judging: &Judging<'_>) -> Result<(Vec<Checked>, Vec<Vec<Needless>>)> {
        let results: Vec<Result<(Checked, Vec<Needless>)>> = self
            .paths
            .par_iter()
            .map(|path| {
                let text = read(path)?;
                let Judged { items, needless } = self.judge(path, &text, judging);
                let path = path.clone();
                Ok((Checked { path, text, items }, needless))
            })
            .collect();
        let mut files = Vec::with_capacity(results.len());
        let mut needless = Vec::with_capacity(results.len());
        let mut errors = Vec::new();
        for result in results {
            match result {
                Ok((file, of_file)) => {
                    files.push(file);
                    needless.push(of_file);
                }
                Err(error) => errors.push(format!("{error:#}")),
            }
        }
        match errors.as_slice() {
            [] => Ok((files, needless)),
            _ => bail!(errors.join("\nerror: ")),
        }
    }

    fn judge(&self, path: &Path, text: &str, judging: &Judging<'_>) -> Judged {
        if is_notice_file(path) {
            judging.notice_file(text, self.membership(path))
        } else {
            judging.old_text(text)
        }
    }

    fn membership(&self, path: &Path) -> Membership {
        let is_own = path
            .canonicalize()
            .is_ok_and(|path| self.own.contains(&path));
        match is_own {
            true => Membership::OfSite,
            false => Membership::Alone,
        }
    }

    /// Mends the files, or shows how they would be mended.
    fn mend(&self, files: &mut [Checked], judging: &Judging<'_>, options: &Options) -> Result<()> {
        if let Some(old) = files.iter().find(|file| !is_notice_file(&file.path)) {
            bail!(
                "{} is no notice file, so it is not mended; run `seloste import {0} -o NOTICE.toml`, then mend that",
                old.name()
            );
        }
        let mut shown = String::new();
        for file in files {
            let check = |text: &str| self.judge(&file.path, text, judging).items;
            let (text, count) = mend::mended(file, check);
            if options.diff {
                shown.push_str(&mend::diff(&file.name(), &file.text, &text));
            }
            if options.fix && count > 0 {
                file::write_whole(&file.path, text.as_bytes())?;
                eprintln!("mended {count} in {}", file.name());
                file.items = self.judge(&file.path, &text, judging).items;
                file.text = text;
            }
        }
        put(&shown)
    }

    /// The configuration's silences that none of its notices needs, as findings of the configuration.
    fn needless_silences(
        &self,
        needless: &[Vec<Needless>],
        options: &Options,
    ) -> Result<Option<Checked>> {
        let silences = self.config.iter().flat_map(|config| &config.check.silence);
        let findings: Vec<Finding> = silences
            .enumerate()
            .filter(|_| self.scope == Scope::Whole)
            .filter_map(|(index, _)| needless_everywhere(index, needless))
            .collect();
        if findings.is_empty() {
            return Ok(None);
        }
        let text = file::read_utf8(self.config_path)?;
        let items = locate_findings(&text, &Notice::default(), findings)
            .into_iter()
            .map(|located| Item::of_finding(located, options.lang))
            .collect();
        Ok(Some(Checked {
            path: self.config_path.to_owned(),
            text,
            items,
        }))
    }
}

/// What is wrong with a silence of the configuration, where every notice shows it.
fn needless_everywhere(index: usize, needless: &[Vec<Needless>]) -> Option<Finding> {
    let mut found = needless
        .iter()
        .map(|of_file| of_file.iter().find(|needless| needless.index == index));
    let first = found.next()??;
    if !found.all(|needless| needless.is_some()) {
        return None;
    }
    let mut finding = first.finding.clone();
    let key = finding.route.pop().unwrap_or_default();
    finding.route = ["check", "silence", &index.to_string(), &key]
        .map(str::to_owned)
        .to_vec();
    Some(finding)
}

fn read(path: &Path) -> Result<String> {
    if is_notice_file(path) {
        return file::read_utf8(path);
    }
    let (text, guessed) = file::read_old_text(path)?;
    if let Some(encoding) = guessed {
        eprintln!("note: {} is not UTF-8; read as {encoding}", path.display());
    }
    Ok(text)
}

/// The earlier version of a notice, a notice file or an old text.
fn read_earlier(path: &Path) -> Result<Notice> {
    let text = read(path)?;
    if !is_notice_file(path) {
        return Ok(seloste_import::read(&text).draft);
    }
    seloste_source::read(&text).map_err(|faults| {
        let name = path.display().to_string();
        eprint!("{}", seloste_source::show(&faults, &name, &text, look()));
        anyhow::anyhow!("{name} could not be read, so nothing was compared with it")
    })
}

/// Prints to standard output; whoever closes it early has seen enough.
fn put(text: &str) -> Result<()> {
    match std::io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        written => written.context("cannot write to standard output"),
    }
}
