//! `seloste check`: whether notices are lawful, current and complete.
//!
//! Each file is read (`read`), judged (`judge`), fixed where that is asked for (`fix`) and printed (`output`). The
//! configuration of the site is checked by what its notices show (`configuration`).

mod checked_file;
mod checked_site;
mod configuration;
mod fix;
pub mod judge;
mod letters;
pub mod located;
mod location;
mod options;
mod original;
mod output;
mod read;
pub mod remark;

pub use options::CheckOptions;

use std::process::ExitCode;

use anyhow::{Result, bail};
use rayon::prelude::*;

use crate::look::look_of;
use checked_file::CheckedFile;
use checked_site::CheckedSite;
use configuration::checked_configuration;
use fix::{fix_configuration, fix_files};
use judge::{Judge, Judged, SiteFindings};
use read::{read, read_previous};

/// Checks notices and prints the remarks. The exit code is 1 where a remark is at least as severe as `--fail-on`; an
/// error is wrong use.
pub fn run(options: &CheckOptions) -> Result<ExitCode> {
    let site = CheckedSite::of(options)?;
    let previous = options.since.as_deref().map(read_previous).transpose()?;
    if previous.is_some() && site.paths.len() != 1 {
        bail!("--since compares one notice with its earlier version; name one FILE");
    }
    let judge = Judge::new(options, site.config.as_ref(), previous.as_ref());
    let (mut files, of_notices) = read_and_judge(&site, &judge)?;
    let mut configuration = checked_configuration(&site, of_notices, options.lang)?;
    if options.fix || options.diff {
        let again = |path: &_, text: &_| judge.file(path, text, site.membership(path)).remarks;
        fix_files(&mut files, again, options)?;
        if let Some(file) = &mut configuration {
            fix_configuration(file, options)?;
        }
    }
    files.extend(configuration.filter(|file| !file.remarks.is_empty()));
    if !options.diff || options.fix {
        let look = look_of(&std::io::stdout());
        let format = options.format.unwrap_or_default();
        output::put(&output::print(&files, format, options.lang, look)?)?;
    }
    let configured = site.config.as_ref().and_then(|config| config.check.fail_on);
    let fail_on = options.fail_on.or(configured).unwrap_or_default();
    let mut remarks = files.iter().flat_map(|file| &file.remarks);
    let fails = remarks.any(|remark| fail_on.is_reached_by(remark.severity));
    Ok(ExitCode::from(u8::from(fails)))
}

/// Reads and judges every file. Every file that cannot be read is named in the error.
fn read_and_judge(
    site: &CheckedSite<'_>,
    judge: &Judge<'_>,
) -> Result<(Vec<CheckedFile>, Vec<SiteFindings>)> {
    let results: Vec<Result<(CheckedFile, SiteFindings)>> = site
        .paths
        .par_iter()
        .map(|path| {
            let text = read(path)?;
            let Judged { remarks, of_site } = judge.file(path, &text, site.membership(path));
            let path = path.clone();
            let file = CheckedFile {
                path,
                text,
                remarks,
            };
            Ok((file, of_site))
        })
        .collect();
    let mut judged = Vec::with_capacity(results.len());
    let mut errors = Vec::new();
    for result in results {
        match result {
            Ok(file) => judged.push(file),
            Err(error) => errors.push(format!("{error:#}")),
        }
    }
    match errors.as_slice() {
        [] => Ok(judged.into_iter().unzip()),
        _ => bail!(errors.join("\nerror: ")),
    }
}
