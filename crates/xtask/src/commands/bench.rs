//! `cargo xtask bench`: how long `seloste build` takes for many notices, against a plain loop
//! that writes the same bytes to the same file system; and how long `seloste import` takes for
//! a very long text, and `seloste check` for many notices and for one. Both of a comparison run in turns, and medians count, because a disk that
//! other work shares is fast one second and slow the next.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use xtask::fixture_site;
use xtask::seloste_command::{self, Profile};
use xtask::workspace;

use super::measure;

const MOST_TIMES_THE_PLAIN_LOOP: f64 = 3.0;
const MOST_MEGABYTES_AT_1000: f64 = 100.0;
const MOST_SECONDS_FOR_A_LONG_TEXT: f64 = 10.0;
const MOST_SECONDS_FOR_10_000_CHECKS: f64 = 5.0;
const MOST_SECONDS_FOR_ONE_CHECK: f64 = 0.05;

/// Measures everything; an error where a budget is not kept.
pub fn run() -> Result<()> {
    let seloste = seloste_command::build(Profile::Release)?;
    let folder = workspace::scratch("bench");
    let mut broken = Vec::new();
    println!("notices    pages       MB    build     plain    ratio   pages/s   peak memory");
    for (notices, rounds) in [(1_000, 5), (10_000, 3)] {
        let measured = measure(&seloste, &folder, notices, rounds)?;
        let ratio = measured.build / measured.plain;
        let megabytes = measured.peak_kilobytes as f64 / 1024.0;
        println!(
            "{notices:7} {pages:8} {size:8.1} {build:7.2} s {plain:7.2} s {ratio:7.2} {rate:9.0} {megabytes:10.1} MB",
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
        if notices == 1_000 && megabytes > MOST_MEGABYTES_AT_1000 {
            broken.push(format!(
                "{notices} notices took {megabytes:.0} MB, at most {MOST_MEGABYTES_AT_1000} is allowed"
            ));
        }
    }
    let import = import_long_text(&seloste, &folder)?;
    println!("import of 10 MB without headings: {:.2} s", import.seconds);
    if import.seconds > MOST_SECONDS_FOR_A_LONG_TEXT {
        broken.push(format!(
            "the import took {:.2} s, at most {MOST_SECONDS_FOR_A_LONG_TEXT} is allowed",
            import.seconds
        ));
    }
    // The notices of the last round are still there: ten thousand.
    let site = [
        "--config".into(),
        folder.join("seloste.toml").into_os_string(),
    ];
    let one = [workspace::fixture_notices()
        .join("notices/potilaat.toml")
        .into_os_string()];
    for (what, arguments, most) in [
        ("10,000 notices", &site[..], MOST_SECONDS_FOR_10_000_CHECKS),
        ("one notice", &one[..], MOST_SECONDS_FOR_ONE_CHECK),
    ] {
        let seconds = check(&seloste, arguments)?;
        println!("check of {what}: {seconds:.3} s");
        if seconds > most {
            broken.push(format!(
                "the check of {what} took {seconds:.3} s, at most {most} is allowed"
            ));
        }
    }
    remove(&folder)?;
    if !broken.is_empty() {
        bail!("{}", broken.join("; "));
    }
    Ok(())
}

struct Measured {
    pages: usize,
    bytes: u64,
    build: f64,
    plain: f64,
    peak_kilobytes: u64,
}

fn measure(seloste: &Path, folder: &Path, notices: usize, rounds: usize) -> Result<Measured> {
    remove(folder)?;
    write_notices(folder, notices)?;
    let (built, copy) = (folder.join("built"), folder.join("plain"));
    let mut command = Command::new(seloste);
    command.arg("build").arg("--out").arg(&built);
    command.arg("--config").arg(folder.join("seloste.toml"));

    let mut build_times = Vec::new();
    let mut plain_times = Vec::new();
    let mut result = None;
    for _ in 0..rounds {
        remove(&built)?;
        settle();
        let usage = measure::measured(&command)?;
        build_times.push(usage.seconds);
        let files = files_in(&built)?;
        remove(&copy)?;
        settle();
        plain_times.push(write_plainly(&files, &copy)?.as_secs_f64());
        result = Some(Measured {
            pages: fixture_site::pages(&built)?.len(),
            bytes: files.iter().map(|file| file.bytes).sum(),
            build: 0.0,
            plain: 0.0,
            peak_kilobytes: usage.peak_kilobytes,
        });
    }
    let mut result = result.context("nothing was measured")?;
    result.build = median(build_times);
    result.plain = median(plain_times);
    Ok(result)
}

fn import_long_text(seloste: &Path, folder: &Path) -> Result<measure::Usage> {
    let text = folder.join("long.txt");
    let line = "tämä on rivi pitkässä tekstissä, jossa ei ole yhtään otsikkoa\n";
    fs::write(&text, line.repeat(10_000_000 / line.len()))
        .with_context(|| format!("`{}` cannot be written", text.display()))?;
    let mut command = Command::new(seloste);
    command.arg("import").arg(&text).args(["--report", "json"]);
    measure::measured(&command)
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

/// The same notice again and again under other names: the one of the fixtures that is complete
/// in three languages.
fn write_notices(folder: &Path, notices: usize) -> Result<()> {
    let fixture = workspace::fixture_notices().join("notices/potilaat.toml");
    let text = fs::read_to_string(&fixture)
        .with_context(|| format!("`{}` cannot be read", fixture.display()))?;
    let (before, after) = around_id(&text)
        .with_context(|| format!("`{}` has no line `id = …`", fixture.display()))?;
    let sources = folder.join("notices");
    fs::create_dir_all(&sources)?;
    for number in 0..notices {
        let id = format!("rekisteri-{number:05}");
        let path = sources.join(format!("{id}.toml"));
        fs::write(&path, format!("{before}id = \"{id}\"{after}"))
            .with_context(|| format!("`{}` cannot be written", path.display()))?;
    }
    let configuration = "notices = [\"notices/*.toml\"]\n\
        out = \"built\"\n\
        languages = [\"fi\", \"sv\", \"en\"]\n\
        base_url = \"https://example.fi/\"\n\n\
        [requests]\n\
        endpoint = \"/requests\"\n";
    fs::write(folder.join("seloste.toml"), configuration)?;
    Ok(())
}

fn around_id(text: &str) -> Option<(&str, &str)> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let rest = line.strip_prefix("id").map(str::trim_start);
        if rest.is_some_and(|rest| rest.starts_with('=')) {
            return Some((&text[..start], &text[start + line.trim_end().len()..]));
        }
        start += line.len();
    }
    None
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

/// Lets the disk finish what was written before, so that it is not counted to what comes next.
fn settle() {
    nix::unistd::sync();
}

fn remove(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)
            .with_context(|| format!("`{}` cannot be removed", folder.display()))?;
    }
    Ok(())
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_id_of_a_notice_is_found_and_nothing_else_is() {
        let (before, after) = around_id("idea = 1\nid = \"potilaat\"\nlanguages = []\n").unwrap();
        assert_eq!((before, after), ("idea = 1\n", "\nlanguages = []\n"));
        assert_eq!(around_id("name = \"id = 1\"\n"), None);
    }

    #[test]
    fn the_middle_value_counts() {
        assert_eq!(median(vec![3.0, 100.0, 1.0]), 3.0);
    }
}
