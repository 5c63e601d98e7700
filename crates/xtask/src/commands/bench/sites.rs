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

/// The least factor by which seloste is faster than each of the others.
const LEAST_TIMES_FASTER: f64 = 10.0;
/// The runs of seloste for each run of another program: a run of seconds is disturbed more easily than one of minutes.
const OURS: usize = 3;
/// The largest part of the bytes that may differ.
const MOST_DIFFERENCE: f64 = 0.05;

/// Prints the table; what of it is not as wanted.
pub fn run(seloste: &Path) -> Result<Vec<String>> {
    let mut broken = Vec::new();
    let disk = memory_disk::folder()?;
    println!(
        "notices  program     pages       MB      time   processors   pages/s  peak memory   time beside seloste's   bytes"
    );
    for (notices, rounds) in [(1_000, 3), (10_000, 1)] {
        let folder = disk.path().join("site");
        let [ours, others @ ..] = compare(seloste, &folder, notices, rounds)?;
        ours.print(notices, &ours);
        for theirs in &others {
            theirs.print(notices, &ours);
            broken.extend(theirs.broken(notices, &ours));
        }
        remove(&folder)?;
    }
    Ok(broken)
}

/// The figures of one program.
struct Measured {
    name: &'static str,
    runs: Vec<Usage>,
    pages: usize,
    bytes: u64,
}

fn compare(seloste: &Path, folder: &Path, notices: usize, rounds: usize) -> Result<[Measured; 3]> {
    notices::write(folder, notices)?;
    let out = folder.join("seloste-out");
    let mut command = Command::new(seloste);
    command.arg("build").arg("--html").arg(&out);
    command.arg("--config").arg(folder.join("seloste.toml"));
    // This run is not counted: it tells what the others are to make.
    measure::measured(&command)?;
    let sample = Sample::of(&out, notices)?;
    let pages = Pages::of(folder, sample.script())?;

    let mut measured = ["seloste", HUGO.name, ZOLA.name].map(|name| Measured {
        name,
        runs: Vec::new(),
        pages: sample.pages,
        bytes: sample.bytes,
    });
    let [ours, of_hugo, of_zola] = &mut measured;
    for _ in 0..rounds {
        for (generator, theirs) in [(HUGO, &mut *of_hugo), (ZOLA, &mut *of_zola)] {
            for _ in 0..OURS {
                remove(&out)?;
                ours.runs.push(measure::measured(&command)?);
            }
            remove(&out)?;
            let prepared = generator.prepare(&pages, folder, notices)?;
            theirs.runs.push(measure::measured(&prepared.command)?);
            theirs.bytes = sample.compare(&generator, &prepared.out)?;
            remove(&prepared.folder)?;
        }
    }
    Ok(measured)
}

impl Measured {
    fn median(&self, of: impl Fn(&Usage) -> f64) -> f64 {
        median(self.runs.iter().map(of).collect())
    }

    fn seconds(&self) -> f64 {
        self.median(|run| run.seconds)
    }

    fn print(&self, notices: usize, ours: &Measured) {
        println!(
            "{notices:7}  {:8} {:8} {:8.1} {:7.2} s {:10.2} s {:9.0} {:9.1} MB {:23.1} {:+6.2} %",
            self.name,
            self.pages,
            self.bytes as f64 / 1e6,
            self.seconds(),
            self.median(|run| run.processor_seconds),
            self.pages as f64 / self.seconds(),
            self.median(|run| run.peak_kilobytes as f64) / 1024.0,
            self.seconds() / ours.seconds(),
            self.difference(ours) * 100.0,
        );
    }

    /// How many more bytes the pages have than ours, as a part of ours.
    fn difference(&self, ours: &Measured) -> f64 {
        self.bytes as f64 / ours.bytes as f64 - 1.0
    }

    fn broken(&self, notices: usize, ours: &Measured) -> Vec<String> {
        let mut broken = Vec::new();
        let times = self.seconds() / ours.seconds();
        if times < LEAST_TIMES_FASTER {
            broken.push(format!(
                "{notices} notices: {} took {times:.1} times as long as seloste, at least {LEAST_TIMES_FASTER} is wanted",
                self.name
            ));
        }
        let difference = self.difference(ours);
        if difference.abs() > MOST_DIFFERENCE {
            broken.push(format!(
                "{notices} notices: the bytes of {} differ by {:.1} %, at most {} % is wanted",
                self.name,
                difference * 100.0,
                MOST_DIFFERENCE * 100.0
            ));
        }
        broken
    }
}
