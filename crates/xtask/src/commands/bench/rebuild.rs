//! A second build: how long it takes where nothing has changed, and whether it puts right what was changed in the
//! folder behind its back.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Result, bail};

use super::median::median;
use super::memory_disk;
use super::notices::{self, remove};
use crate::commands::measure;

const NOTICES: usize = 10_000;
/// The most that the second may take of the time of the first.
const MOST_OF_THE_FIRST: f64 = 0.2;
const ROUNDS: usize = 3;

/// Prints the times; what is not as wanted.
pub fn run(seloste: &Path) -> Result<Vec<String>> {
    let disk = memory_disk::folder()?;
    notices::write(disk.path(), NOTICES)?;
    let out = disk.path().join("out");
    let mut command = Command::new(seloste);
    command.arg("build").arg("--html").arg(&out);
    command
        .arg("--config")
        .arg(disk.path().join("seloste.toml"));
    let (mut first, mut second) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        remove(&out)?;
        first.push(measure::measured(&command)?.seconds);
        second.push(measure::measured(&command)?.seconds);
    }
    let (first, second) = (median(first), median(second));
    let ratio = second / first;
    println!(
        "{NOTICES} notices: first build {first:.2} s, second with nothing changed {second:.2} s, {ratio:.3} of the first"
    );
    put_right(&command, &out)?;
    println!("an output deleted and another edited by hand: put right, every byte");
    let mut broken = Vec::new();
    if ratio > MOST_OF_THE_FIRST {
        broken.push(format!(
            "the second build took {ratio:.2} of the first, at most {MOST_OF_THE_FIRST} is wanted"
        ));
    }
    Ok(broken)
}

/// Deletes an output, edits two others, one of them so that its size stays, and builds. An error where they do not
/// become what they were, or where another file does not stay.
fn put_right(build: &Command, out: &Path) -> Result<()> {
    let paths = [0, NOTICES / 2, NOTICES - 1]
        .map(|number| out.join(format!("{}.sv.html", notices::id(number))));
    let [deleted, edited, edited_within] = &paths;
    let mut before = Vec::new();
    for path in &paths {
        before.push(fs::read(path)?);
    }
    let untouched = out.join(format!("{}.fi.html", notices::id(1)));
    let since = fs::metadata(&untouched)?.modified()?;
    fs::remove_file(deleted)?;
    fs::write(edited, "<p>by hand</p>")?;
    fs::write(
        edited_within,
        String::from_utf8_lossy(&before[2]).replacen("<h1 ", "<h2 ", 1),
    )?;
    measure::measured(build)?;
    for (path, before) in paths.iter().zip(&before) {
        if fs::read(path)? != *before {
            bail!("`{}` was not put right by the second build", path.display());
        }
    }
    if fs::metadata(&untouched)?.modified()? != since {
        bail!(
            "`{}` was written again though nothing had changed",
            untouched.display()
        );
    }
    Ok(())
}
