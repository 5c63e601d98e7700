//! How fast `seloste inject` fills the placeholders of a large site that something else built.

mod page;

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use super::median::median;
use super::memory_disk;
use super::notices::{self, remove};
use crate::commands::measure;

const PAGES: usize = 10_000;
/// Pages stand in folders of so many.
const IN_A_FOLDER: usize = 500;
const NOTICES: usize = 20;
const ROUNDS: usize = 3;
const LEAST_MEGABYTES_A_SECOND: f64 = 100.0;

/// Prints the rates; what is not as wanted.
pub fn run(seloste: &Path) -> Result<Vec<String>> {
    let disk = memory_disk::folder()?;
    notices::write(disk.path(), NOTICES)?;
    let site = disk.path().join("site");
    let mut command = Command::new(seloste);
    command.arg("inject").arg(&site);
    command
        .arg("--config")
        .arg(disk.path().join("seloste.toml"));
    let (mut first, mut second) = (Vec::new(), Vec::new());
    let (mut before, mut after) = (0, 0);
    for _ in 0..ROUNDS {
        remove(&site)?;
        before = write(&site)?;
        first.push(measure::measured(&command)?.seconds);
        after = bytes_of(&site)?;
        second.push(measure::measured(&command)?.seconds);
    }
    let rate = before as f64 / 1e6 / median(first);
    println!(
        "inject into {PAGES} pages, each with a placeholder: {:.1} MB become {:.1} MB, {rate:.0} MB/s of what is read",
        before as f64 / 1e6,
        after as f64 / 1e6
    );
    println!(
        "inject again, where nothing is to be changed: {:.0} MB/s",
        after as f64 / 1e6 / median(second)
    );
    let mut broken = Vec::new();
    if rate < LEAST_MEGABYTES_A_SECOND {
        broken.push(format!(
            "inject took {rate:.0} MB/s, at least {LEAST_MEGABYTES_A_SECOND} is wanted"
        ));
    }
    Ok(broken)
}

/// Writes the site and says how many bytes it has.
fn write(site: &Path) -> Result<u64> {
    let mut bytes = 0;
    for number in 0..PAGES {
        let folder = site.join((number / IN_A_FOLDER).to_string());
        fs::create_dir_all(&folder)?;
        let html = page::html(number, &notices::id(number % NOTICES));
        let path = folder.join(format!("{number}.html"));
        fs::write(&path, &html)
            .with_context(|| format!("`{}` cannot be written", path.display()))?;
        bytes += html.len() as u64;
    }
    Ok(bytes)
}

fn bytes_of(site: &Path) -> Result<u64> {
    let mut bytes = 0;
    for number in 0..PAGES {
        let path = site.join(format!("{}/{number}.html", number / IN_A_FOLDER));
        bytes += fs::metadata(path)?.len();
    }
    Ok(bytes)
}
