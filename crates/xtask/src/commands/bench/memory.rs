//! How much memory a build needs for each notice more.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use super::memory_disk;
use super::notices::{self, remove};
use crate::commands::measure;

const FEW: usize = 1_000;
const MANY: usize = 10_000;
const MOST_KILOBYTES_A_NOTICE: f64 = 20.0;
const MOST_MEGABYTES_OF_FEW: f64 = 100.0;

/// Prints the peaks and what a notice more takes; what is over its budget.
pub fn run(seloste: &Path) -> Result<Vec<String>> {
    let disk = memory_disk::folder()?;
    let [few, many] = [FEW, MANY].map(|notices| peak(seloste, disk.path(), notices));
    let (few, many) = (few?, many?);
    let slope = (many - few) / (MANY - FEW) as f64;
    println!(
        "peak memory: {:.1} MB for {FEW} notices, {:.1} MB for {MANY}: {slope:.1} kB for each notice more",
        few / 1024.0,
        many / 1024.0
    );
    let mut broken = Vec::new();
    if slope >= MOST_KILOBYTES_A_NOTICE {
        broken.push(format!(
            "a notice more took {slope:.1} kB, less than {MOST_KILOBYTES_A_NOTICE} is wanted"
        ));
    }
    if few / 1024.0 > MOST_MEGABYTES_OF_FEW {
        broken.push(format!(
            "{FEW} notices took {:.0} MB, at most {MOST_MEGABYTES_OF_FEW} is wanted",
            few / 1024.0
        ));
    }
    Ok(broken)
}

/// The peak in kilobytes.
fn peak(seloste: &Path, folder: &Path, notices: usize) -> Result<f64> {
    let folder = folder.join(notices.to_string());
    notices::write(&folder, notices)?;
    let mut command = Command::new(seloste);
    command.arg("build").arg("--html").arg(folder.join("out"));
    command.arg("--config").arg(folder.join("seloste.toml"));
    let usage = measure::measured(&command)?;
    remove(&folder)?;
    Ok(usage.peak_kilobytes as f64)
}
