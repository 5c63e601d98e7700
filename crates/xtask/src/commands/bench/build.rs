//! How long `seloste build --html` takes for many notices, against a plain loop of one thread that writes the same
//! bytes, which it has in memory, to the same file system: the limit. The two run in turns.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use xtask::fixture_site;

use super::median::median;
use super::memory_disk;
use super::notices::{self, remove};
use crate::commands::measure;

const MOST_TIMES_THE_PLAIN_LOOP: f64 = 2.0;

/// Prints the table; what of it is over its budget.
pub fn run(seloste: &Path) -> Result<Vec<String>> {
    let disk = memory_disk::folder()?;
    let mut broken = Vec::new();
    println!("notices    pages       MB    build     plain    ratio   pages/s");
    for (notices, rounds) in [(1_000, 5), (10_000, 3)] {
        let measured = measure(seloste, &disk.path().join("site"), notices, rounds)?;
        let ratio = measured.build / measured.plain;
        println!(
            "{notices:7} {pages:8} {size:8.1} {build:7.2} s {plain:7.2} s {ratio:7.2} {rate:9.0}",
            pages = measured.pages,
            size = measured.bytes as f64 / 1e6,
            build = measured.build,
            plain = measured.plain,
            rate = measured.pages as f64 / measured.build,
        );
        if ratio > MOST_TIMES_THE_PLAIN_LOOP {
            broken.push(format!(
                "{notices} notices took {ratio:.2} times the plain loop, at most {MOST_TIMES_THE_PLAIN_LOOP} is allowed"
            ));
        }
    }
    Ok(broken)
}

struct BuildTimes {
    pages: usize,
    bytes: u64,
    build: f64,
    plain: f64,
}

fn measure(seloste: &Path, folder: &Path, notices: usize, rounds: usize) -> Result<BuildTimes> {
    remove(folder)?;
    notices::write(folder, notices)?;
    let (built, copy) = (folder.join("built"), folder.join("plain"));
    let mut command = Command::new(seloste);
    command.arg("build").arg("--html").arg(&built);
    command.arg("--config").arg(folder.join("seloste.toml"));

    let mut build_times = Vec::new();
    let mut plain_times = Vec::new();
    let mut result = None;
    for _ in 0..rounds {
        remove(&built)?;
        build_times.push(measure::measured(&command)?.seconds);
        let files = files_in(&built)?;
        remove(&copy)?;
        plain_times.push(write_plainly(&files, &copy)?.as_secs_f64());
        result = Some(BuildTimes {
            pages: fixture_site::pages(&built)?.len(),
            bytes: files.iter().map(|file| file.bytes).sum(),
            build: 0.0,
            plain: 0.0,
        });
    }
    let mut result = result.context("nothing was measured")?;
    result.build = median(build_times);
    result.plain = median(plain_times);
    Ok(result)
}

struct Written {
    path: PathBuf,
    bytes: u64,
}

fn files_in(folder: &Path) -> Result<Vec<Written>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        files.push(Written {
            path: entry.path(),
            bytes: entry.metadata()?.len(),
        });
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

/// Writes copies of the files in a plain loop and says how long the writing took. They are read
/// in between a hundred at a time, outside the time, so that memory stays small.
fn write_plainly(files: &[Written], folder: &Path) -> Result<Duration> {
    let mut took = Duration::ZERO;
    fs::create_dir_all(folder)?;
    for some in files.chunks(100) {
        let mut contents = Vec::new();
        for file in some {
            let name = file.path.file_name().unwrap_or_default();
            contents.push((folder.join(name), fs::read(&file.path)?));
        }
        let start = Instant::now();
        for (path, bytes) in &contents {
            fs::write(path, bytes)?;
        }
        took += start.elapsed();
    }
    Ok(took)
}
