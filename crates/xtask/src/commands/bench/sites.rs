//! How long `seloste build` takes for many notices in three languages, beside Hugo and Zola that make the same pages
//! from the same data with templates that say the same. The programs run in turns, each writes to an empty folder,
//! and what they wrote is compared.
//!
//! Hugo and Zola get the data as they are quickest to take them. What is left to them is less than seloste does: they
//! read no notice, and the text of sections comes to them as HTML. They write no index, no data file and no style sheet,
//! and feeds, lists and site maps are off. Making their data is not timed.

mod generator;
mod hugo;
mod pages;
mod same;
mod zola;

use std::path::Path;
use std::process::Command;

use anyhow::Result;
use hugo::HUGO;
use pages::Pages;
use same::Sample;
use zola::ZOLA;

use super::median::median;
use super::memory_disk;
use super::notices::{self, remove};
use crate::commands::measure::{self, Usage};

/// How many times faster than each of the others.
const LEAST_TIMES_FASTER: f64 = 10.0;
/// How much of the bytes may differ.
const MOST_DIFFERENCE: f64 = 0.05;

/// Prints the table; what of it is not as wanted.
pub fn run(seloste: &Path) -> Result<Vec<String>> {
    let mut broken = Vec::new();
    let disk = memory_disk::folder()?;
    println!(
        "notices  program     pages       MB     time   pages/s   peak memory   times seloste   bytes beside seloste's"
    );
    for (notices, rounds) in [(1_000, 3), (10_000, 1)] {
        let folder = disk.path().join("site");
        broken.extend(compare(seloste, &folder, notices, rounds)?);
        remove(&folder)?;
    }
    Ok(broken)
}

fn compare(seloste: &Path, folder: &Path, count: usize, rounds: usize) -> Result<Vec<String>> {
    notices::write(folder, count)?;
    let out = folder.join("seloste-out");
    let mut command = Command::new(seloste);
    command.arg("build").arg("--html").arg(&out);
    command.arg("--config").arg(folder.join("seloste.toml"));

    let (mut of_seloste, mut of_others) = (Vec::new(), Vec::new());
    of_seloste.push(measure::measured(&command)?);
    let sample = Sample::of(&out, count)?;
    remove(&out)?;
    let pages = Pages::of(folder, sample.script())?;
    let others = [HUGO, ZOLA];
    for round in 0..rounds {
        if round > 0 {
            of_seloste.push(measure::measured(&command)?);
            remove(&out)?;
        }
        for generator in &others {
            let prepared = generator.prepare(&pages, folder, count)?;
            let usage = measure::measured(&prepared.command)?;
            let bytes = sample.compare(generator, &prepared.out)?;
            of_others.push((generator.name, usage, bytes));
            remove(&prepared.folder)?;
        }
    }

    let ours = seconds(of_seloste.iter());
    print(count, "seloste", &sample, ours, &of_seloste, "");
    let mut broken = Vec::new();
    for generator in &others {
        let runs = of_others
            .iter()
            .filter(|(name, ..)| *name == generator.name);
        let usages: Vec<Usage> = runs.clone().map(|(_, usage, _)| *usage).collect();
        let bytes = runs.map(|(.., bytes)| *bytes).max().unwrap_or_default();
        let theirs = seconds(usages.iter());
        let times = theirs / ours;
        let difference = bytes as f64 / sample.bytes as f64 - 1.0;
        let beside = format!("{times:15.1} {:+22.2} %", difference * 100.0);
        print(count, generator.name, &sample, theirs, &usages, &beside);
        if times < LEAST_TIMES_FASTER {
            broken.push(format!(
                "{count} notices: {} took {times:.1} times as long as seloste, at least {LEAST_TIMES_FASTER} is wanted",
                generator.name
            ));
        }
        if difference.abs() > MOST_DIFFERENCE {
            broken.push(format!(
                "{count} notices: the bytes of {} differ by {:.1} %, at most {} % is wanted",
                generator.name,
                difference * 100.0,
                MOST_DIFFERENCE * 100.0
            ));
        }
    }
    Ok(broken)
}

fn seconds<'a>(usages: impl Iterator<Item = &'a Usage>) -> f64 {
    median(usages.map(|usage| usage.seconds).collect())
}

fn print(count: usize, name: &str, sample: &Sample, seconds: f64, usages: &[Usage], beside: &str) {
    let peak = usages.iter().map(|usage| usage.peak_kilobytes).max();
    println!(
        "{count:7}  {name:8} {:8} {:8.1} {seconds:6.2} s {:9.0} {:10.1} MB {beside}",
        sample.pages,
        sample.bytes as f64 / 1e6,
        sample.pages as f64 / seconds,
        peak.unwrap_or_default() as f64 / 1024.0,
    );
}
