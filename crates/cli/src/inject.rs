//! `seloste inject`: fills placeholders in the pages of a built site, whatever built it.

mod aside;
mod assets;
mod nearest;
mod notices;
mod options;
mod page;
mod pages;
mod placeholder;
mod scan;
#[cfg(test)]
mod tests;

pub use options::InjectOptions;

use crate::bundle;
use crate::config::notices::notice_paths;
use crate::config::read::read_config;
use crate::say;
use crate::sending::Sending;
use anyhow::{Context, Result, bail};
use aside::{Aside, Kept};
use notices::Notices;
use page::{Assets, fill};
use pages::Page;
use rayon::prelude::*;
use scan::Problem;
use std::fs;
use std::path::Path;

/// What came of one page.
enum Outcome {
    /// It has no placeholder.
    Untouched,
    /// It has this many placeholders, and all of them are as they should be.
    Unchanged(usize),
    /// It has this many placeholders, and is kept aside with them filled.
    Filled(usize, Kept),
    /// It cannot be filled; this says why, a line for each fault.
    Faulty(Vec<String>),
}

/// Fills the pages of a folder. Nothing is written unless all of them can be filled.
pub fn run(options: &InjectOptions) -> Result<()> {
    let folder = &options.folder;
    if !folder.is_dir() {
        bail!(
            "there is no folder {}; build the site first, and give the folder that it is built to",
            folder.display()
        );
    }
    let config = read_config(&options.config)?;
    let config_folder = options.config.parent().unwrap_or(Path::new(""));
    let paths = notice_paths(&config, config_folder, &options.config)?;
    let files = notices::read(&paths, &config.languages)?;
    let sending = Sending::of(&config.requests);
    let notices = Notices::of(&files, &config.languages, &sending)?;
    let pages = pages::find(folder)?;
    let aside = Aside::make(folder)?;
    let outcomes: Vec<Outcome> = pages
        .par_iter()
        .map(|page| fill_page(page, options, &notices, &aside))
        .collect::<Result<_>>()?;

    let (mut kept, mut placeholders, mut unchanged, mut faults) = (Vec::new(), 0, 0, 0);
    for outcome in outcomes {
        match outcome {
            Outcome::Untouched => {}
            Outcome::Unchanged(count) => {
                placeholders += count;
                unchanged += 1;
            }
            Outcome::Filled(count, page) => {
                placeholders += count;
                kept.push(page);
            }
            Outcome::Faulty(messages) => {
                faults += messages.len();
                for message in messages {
                    eprintln!("error: {message}");
                }
            }
        }
    }
    if faults > 0 {
        let placeholders = counted(faults, "fault", "faults");
        bail!("{placeholders} found; nothing was written");
    }
    if placeholders == 0 {
        bail!(
            "no page in {} has a placeholder; write `<div data-seloste=\"{}\"></div>` where the notice is to stand",
            folder.display(),
            files.first().map_or("", |file| &file.id)
        );
    }
    if !options.no_assets && options.assets.is_none() {
        assets::copy(folder)?;
    }
    let filled = kept.len();
    kept.into_par_iter().try_for_each(Kept::settle)?;
    say::line(format_args!(
        "filled {} in {}, {unchanged} unchanged, in {}",
        counted(placeholders, "placeholder", "placeholders"),
        counted(filled, "page", "pages"),
        folder.display()
    ))
}

fn fill_page(
    page: &Page,
    options: &InjectOptions,
    notices: &Notices<'_>,
    aside: &Aside,
) -> Result<Outcome> {
    let path = &page.path;
    let bytes = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    let relative = format!("{}{}/", "../".repeat(page.depth), assets::FOLDER);
    let given = options
        .assets
        .as_ref()
        .map(|address| format!("{}/", address.trim_end_matches('/')));
    let assets = match options.no_assets {
        true => Assets::None,
        false => Assets::In {
            folder: given.as_deref().unwrap_or(&relative),
            relative: given.is_none(),
            loader: bundle::loader(),
        },
    };
    Ok(match fill(&bytes, notices, assets) {
        Ok(None) => Outcome::Untouched,
        Ok(Some(filled)) if filled.bytes == bytes => Outcome::Unchanged(filled.placeholders),
        Ok(Some(filled)) => Outcome::Filled(filled.placeholders, aside.keep(path, &filled.bytes)?),
        Err(problems) => Outcome::Faulty(
            problems
                .iter()
                .map(|problem| placed(path, &bytes, problem))
                .collect(),
        ),
    })
}

/// A problem with its file and line.
fn placed(path: &Path, page: &[u8], problem: &Problem) -> String {
    let before = page.get(..problem.at).unwrap_or_default();
    let line = memchr::memchr_iter(b'\n', before).count() + 1;
    format!("{}:{line}: {}", path.display(), problem.message)
}

fn counted(count: usize, one: &str, several: &str) -> String {
    match count {
        1 => format!("1 {one}"),
        _ => format!("{count} {several}"),
    }
}
