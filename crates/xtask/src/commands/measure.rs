//! `cargo xtask measure`: runs one program alone in a small process of its own, because the
//! system reports peak memory only for all children of a process together.

use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, bail};
use nix::sys::resource::{UsageWho, getrusage};
use xtask::processor_time;

/// The arguments of `cargo xtask measure`.
#[derive(clap::Args)]
pub struct MeasureArguments {
    /// The program and its arguments
    #[arg(required = true, last = true)]
    command: Vec<String>,
}

/// Time and memory of a program that ran to its end.
#[derive(Clone, Copy)]
pub struct Usage {
    /// Seconds from start to end.
    pub seconds: f64,
    /// Seconds that all processors worked together, which other work on the machine changes less.
    pub processor_seconds: f64,
    /// The most memory that was resident at a time, in kB.
    pub peak_kilobytes: u64,
}

/// Runs the program and prints what it used.
pub fn run(arguments: &MeasureArguments) -> Result<()> {
    let Some((program, rest)) = arguments.command.split_first() else {
        bail!("name a program to run");
    };
    let start = Instant::now();
    let ran = Command::new(program)
        .args(rest)
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .output()
        .with_context(|| format!("`{program}` could not be started"))?;
    let seconds = start.elapsed().as_secs_f64();
    if !ran.status.success() {
        let errors = String::from_utf8_lossy(&ran.stderr);
        bail!(
            "`{}` failed ({}): {errors}",
            arguments.command.join(" "),
            ran.status
        );
    }
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)
        .context("the system does not say how much memory was used")?;
    let processor_seconds = processor_time::of(&usage).as_secs_f64();
    println!("{seconds} {processor_seconds} {}", usage.max_rss());
    Ok(())
}

/// Runs a program through this command and reads what it printed.
pub fn measured(command: &Command) -> Result<Usage> {
    let this = std::env::current_exe().context("this program cannot find itself")?;
    let output = Command::new(this)
        .args(["measure", "--"])
        .arg(command.get_program())
        .args(command.get_args())
        .stderr(Stdio::inherit())
        .output()
        .context("the measuring process could not be started")?;
    if !output.status.success() {
        bail!("the measured program failed, see above");
    }
    let text = String::from_utf8_lossy(&output.stdout);
    let read = || {
        let mut numbers = text.split_whitespace();
        Some(Usage {
            seconds: numbers.next()?.parse().ok()?,
            processor_seconds: numbers.next()?.parse().ok()?,
            peak_kilobytes: numbers.next()?.parse().ok()?,
        })
    };
    read().with_context(|| format!("the measuring process printed `{}`", text.trim()))
}
