//! `seloste check`: whether notices are lawful, current and complete.

mod checked;
mod item;
pub mod judging;
mod letters;
pub mod located;
mod mend;
mod options;
mod original;
mod output;

pub use options::Options;

use crate::config::notices::notice_paths;
use crate::config::read::read_config;
use crate::config::{Config, FILE_NAME};
use crate::fault_report::fault_report;
use crate::file;
use crate::look::{look, look_of};
use anyhow::{Context as _, Result, bail};
use checked::{Checked, is_notice_file};
use item::Item;
use judging::{Judged, Judging, Membership, OfSite};
use located::locate_findings_of_site;
use rayon::prelude::*;
use seloste_lint::Finding;
use seloste_model::{Notice, Route};
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
    let (mut files, of_site) = site.check(&judging)?;
    let mut configuration = site.configuration(of_site, options)?;
    if options.fix || options.diff {
        site.mend(&mut files, &judging, options)?;
        if let Some(file) = &mut configuration {
            mend_configuration(file, options)?;
        }
    }
    files.extend(configuration.filter(|file| !file.items.is_empty()));
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
        Ok(Site {
            config_path,
            config,
            paths,
            own,
            scope,
        })
    }

    /// Checks every file, and tells of every file that cannot be read before giving up.
    fn check(&self, judging: &Judging<'_>) -> Result<(Vec<Checked>, Vec<OfSite>)> {
        let results: Vec<Result<(Checked, OfSite)>> = self
            .paths
            .par_iter()
            .map(|path| {
                let text = read(path)?;
                let Judged { items, of_site } = self.judge(path, &text, judging);
                let path = path.clone();
                Ok((Checked { path, text, items }, of_site))
            })
            .collect();
        let mut files = Vec::with_capacity(results.len());
        let mut of_site = Vec::with_capacity(results.len());
        let mut errors = Vec::new();
        for result in results {
            match result {
                Ok((file, of_file)) => {
                    files.push(file);
                    of_site.push(of_file);
                }
                Err(error) => errors.push(format!("{error:#}")),
            }
        }
        match errors.as_slice() {
            [] => Ok((files, of_site)),
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
                let diff = mend::diff(&file.name(), &file.text, &text);
                if diff.is_empty() {
                    eprintln!("nothing in {} can be mended with certainty", file.name());
                }
                shown.push_str(&diff);
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

    /// What is found in the configuration: each thing once, whichever notices show it, and the silences that none of
    /// its notices needs.
    fn configuration(&self, of_site: Vec<OfSite>, options: &Options) -> Result<Option<Checked>> {
        let silences = self.config.iter().flat_map(|config| &config.check.silence);
        let needless: Vec<Finding> = silences
            .enumerate()
            .filter(|_| self.scope == Scope::Whole)
            .filter_map(|(index, _)| needless_everywhere(index, &of_site))
            .collect();
        let mut findings: Vec<Finding> = Vec::new();
        for finding in of_site.into_iter().flat_map(|file| file.findings) {
            if !findings.contains(&finding) {
                findings.push(finding);
            }
        }
        findings.extend(needless);
        if findings.is_empty() {
            return Ok(None);
        }
        let text = file::read_utf8(self.config_path)?;
        let items = locate_findings_of_site(&text, findings)
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

/// Mends the configuration, or shows how it would be mended. What the rules found in it does not depend on its other
/// values, so what is mended is gone.
fn mend_configuration(file: &mut Checked, options: &Options) -> Result<()> {
    let (text, count) = mend::mended_configuration(file);
    if options.diff {
        put(&mend::diff(&file.name(), &file.text, &text))?;
    }
    if options.fix && count > 0 {
        file::write_whole(&file.path, text.as_bytes())?;
        eprintln!("mended {count} in {}", file.name());
        file.items.retain(|item| item.edit.is_none());
        file.text = text;
    }
    Ok(())
}

/// What is wrong with a silence of the configuration, where every notice shows it.
fn needless_everywhere(index: usize, of_site: &[OfSite]) -> Option<Finding> {
    let mut found = of_site.iter().map(|file| {
        file.needless
            .iter()
            .find(|needless| needless.index == index)
    });
    let first = found.next()??;
    if !found.all(|needless| needless.is_some()) {
        return None;
    }
    let mut finding = first.finding.clone();
    let key = finding.route.pop();
    let silence = Route::parse("check.silence").then(index);
    finding.route = key.into_iter().fold(silence, Route::then);
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
        eprint!("{}", fault_report(&faults, &name, &text, look()));
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
