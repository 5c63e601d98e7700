//! `seloste inject`: fills placeholders in the pages of a built site, whatever built it.

mod aside;
mod assets;
mod nearest;
mod notices;
mod page;
mod pages;
mod placeholder;
mod scan;
#[cfg(test)]
mod tests;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clap::Args;
use rayon::prelude::*;

use crate::bundle;
use crate::config::FILE_NAME;
use crate::config::notices::notice_paths;
use crate::config::read::read_config;
use crate::say::{self, counted};
use crate::sending::Sending;
use aside::{Aside, Kept};
use notices::Notices;
use page::{Assets, fill};
use pages::Page;
use scan::Problem;

/// The options of `seloste inject`.
#[derive(Args)]
pub struct InjectOptions {
    /// Folder of the built site, whose pages have placeholders such as <div data-seloste="asiakkaat"></div>
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// Site configuration
    #[arg(long, value_name = "FILE", default_value = FILE_NAME)]
    config: PathBuf,
    /// Address of the folder with the style sheet and the widget, instead of one relative to each page
    #[arg(long, value_name = "URL", conflicts_with = "no_assets")]
    assets: Option<String>,
    /// Neither copy the style sheet and the widget nor link to them: the site's own templates do
    #[arg(long)]
    no_assets: bool,
}

/// The outcome of one page.
enum PageOutcome {
    /// A page without placeholders.
    Untouched,
    /// A page whose placeholders, so many, are as they should be.
    Unchanged(usize),
    /// A page whose placeholders, so many, were filled; it is kept aside.
    Filled(usize, Kept),
    /// A page that cannot be filled, with a line for each fault.
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
    let outcomes: Vec<PageOutcome> = pages
        .par_iter()
        .map(|page| fill_page(page, options, &notices, &aside))
        .collect::<Result<_>>()?;

    let (mut kept, mut placeholders, mut unchanged, mut faults) = (Vec::new(), 0, 0, 0);
    for outcome in outcomes {
        match outcome {
            PageOutcome::Untouched => {}
            PageOutcome::Unchanged(count) => {
                placeholders += count;
                unchanged += 1;
            }
            PageOutcome::Filled(count, page) => {
                placeholders += count;
                kept.push(page);
            }
            PageOutcome::Faulty(messages) => {
                faults += messages.len();
                for message in messages {
                    eprintln!("error: {message}");
                }
            }
        }
    }
    if faults > 0 {
        bail!("{} found; nothing was written", counted(faults, "fault"));
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
        counted(placeholders, "placeholder"),
        counted(filled, "page"),
        folder.display()
    ))
}

fn fill_page(
    page: &Page,
    options: &InjectOptions,
    notices: &Notices<'_>,
    aside: &Aside,
) -> Result<PageOutcome> {
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
        Ok(None) => PageOutcome::Untouched,
        Ok(Some(filled)) if filled.bytes == bytes => PageOutcome::Unchanged(filled.placeholders),
        Ok(Some(filled)) => {
            PageOutcome::Filled(filled.placeholders, aside.keep(path, &filled.bytes)?)
        }
        Err(problems) => PageOutcome::Faulty(
            problems
                .iter()
                .map(|problem| placed(path, &bytes, problem))
                .collect(),
        ),
    })
}

/// The message of a problem, with the file and line.
fn placed(path: &Path, page: &[u8], problem: &Problem) -> String {
    let before = page.get(..problem.at).unwrap_or_default();
    let line = memchr::memchr_iter(b'\n', before).count() + 1;
    format!("{}:{line}: {}", path.display(), problem.message)
}
