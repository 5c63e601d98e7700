//! The speed of `seloste build` and `seloste check` beside another `seloste` command, such as that of the commit before.
//! The two run in turns.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use super::median::median;
use super::memory_disk;
use super::notices::{self, remove};
use crate::commands::measure;

/// The number of notices that are built and checked.
const NOTICES: usize = 10_000;
/// The runs of each command.
const RUNS: usize = 9;
/// The most that this command may take of the other's time.
const MOST_TIMES_THE_OTHER: f64 = 1.05;

/// Prints the times, and gives a sentence for each that is more than the other's by too much.
pub fn run(seloste: &Path, other: &Path) -> Result<Vec<String>> {
    let disk = memory_disk::folder()?;
    let site = disk.path().join("site");
    notices::write(&site, NOTICES)?;
    println!("{NOTICES} notices, median of {RUNS} runs in turns, processor time in brackets");
    println!("{:10} {:>19} {:>19} {:>8}", "", "this", "other", "ratio");
    let mut broken = Vec::new();
    for what in ["build", "check"] {
        let (mut ours, mut others) = (Times::default(), Times::default());
        for _ in 0..RUNS {
            ours.add(seloste, what, &site)?;
            others.add(other, what, &site)?;
        }
        let [ours, others] = [ours.medians(), others.medians()];
        let ratio = ours.0 / others.0;
        println!(
            "{what:10} {:8.3} s ({:5.2} s) {:8.3} s ({:5.2} s) {ratio:8.3}",
            ours.0, ours.1, others.0, others.1
        );
        if ratio > MOST_TIMES_THE_OTHER {
            broken.push(format!(
                "{what} took {ratio:.3} times the other's time, at most {MOST_TIMES_THE_OTHER} is allowed"
            ));
        }
    }
    Ok(broken)
}

/// The times of one command, in seconds.
#[derive(Default)]
struct Times {
    on_the_clock: Vec<f64>,
    of_processors: Vec<f64>,
}

impl Times {
    fn add(&mut self, seloste: &Path, what: &str, site: &Path) -> Result<()> {
        let built = site.join("built");
        remove(&built)?;
        let mut command = Command::new(seloste);
        command
            .arg(what)
            .arg("--config")
            .arg(site.join("seloste.toml"));
        if what == "build" {
            command.arg("--html").arg(&built);
        }
        let usage = measure::measured(&command)?;
        self.on_the_clock.push(usage.seconds);
        self.of_processors.push(usage.processor_seconds);
        Ok(())
    }

    /// The median on the clock and that of processors.
    fn medians(self) -> (f64, f64) {
        (median(self.on_the_clock), median(self.of_processors))
    }
}
