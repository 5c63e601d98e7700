//! How long `seloste check` takes for many notices and for one.

use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

use anyhow::Result;
use xtask::workspace;

use super::median::median;
use super::notices;
use crate::commands::measure;

const MOST_SECONDS_FOR_10_000: f64 = 5.0;
const MOST_SECONDS_FOR_ONE: f64 = 0.05;

/// Prints the times; what is over its budget.
pub fn run(seloste: &Path, folder: &Path) -> Result<Vec<String>> {
    notices::remove(folder)?;
    notices::write(folder, 10_000)?;
    let mut broken = Vec::new();
    let site = [
        "--config".into(),
        folder.join("seloste.toml").into_os_string(),
    ];
    let one = [workspace::fixture_notices()
        .join("notices/potilaat.toml")
        .into_os_string()];
    for (what, arguments, most) in [
        ("10,000 notices", &site[..], MOST_SECONDS_FOR_10_000),
        ("one notice", &one[..], MOST_SECONDS_FOR_ONE),
    ] {
        let seconds = check(seloste, arguments)?;
        println!("check of {what}: {seconds:.3} s");
        if seconds > most {
            broken.push(format!(
                "the check of {what} took {seconds:.3} s, at most {most} is allowed"
            ));
        }
    }
    Ok(broken)
}

fn check(seloste: &Path, arguments: &[OsString]) -> Result<f64> {
    let mut times = Vec::new();
    for _ in 0..5 {
        let mut command = Command::new(seloste);
        command.arg("check").args(arguments);
        times.push(measure::measured(&command)?.seconds);
    }
    Ok(median(times))
}
