//! `cargo xtask test`: sets up what the checks need, then runs every check and test. All of
//! them run even where one fails, so that one run shows everything there is to mend.

use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use xtask::{tools, workspace};

/// Runs everything; an error where anything failed.
pub fn run() -> Result<()> {
    let mut done: Vec<Done> = tools::ALL.iter().map(set_up).collect();
    // The tests come last, so that how they ended stands right above the summary.
    for step in steps() {
        done.push(step.run());
    }
    summary(&done)
}

struct Step {
    name: String,
    command: Command,
}

struct Done {
    name: String,
    took: Duration,
    outcome: Result<()>,
}

fn steps() -> [Step; 6] {
    let mut documentation = cargo("doc --workspace --no-deps");
    documentation.command.env("RUSTDOCFLAGS", "-D warnings");
    let mut tests = cargo("test --workspace --no-fail-fast");
    // An error that a test returns says what is wrong; where it was made says nothing more.
    tests.command.env("RUST_LIB_BACKTRACE", "0");
    [
        cargo("fmt --all --check"),
        cargo("clippy --workspace --all-targets -- -D warnings"),
        documentation,
        cargo(&format!(
            "build --package seloste-model --target {}",
            tools::wasm_target::NAME
        )),
        // The tests of the widget try the command that carries it.
        cargo("run --package xtask -- dist"),
        tests,
    ]
}

fn cargo(arguments: &str) -> Step {
    let mut command = workspace::cargo();
    command.args(arguments.split(' '));
    Step {
        name: format!("cargo {arguments}"),
        command,
    }
}

impl Step {
    fn run(mut self) -> Done {
        heading(&self.name);
        let start = Instant::now();
        let outcome = match self.command.status() {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(anyhow::anyhow!("{status}")),
            Err(error) => Err(error).context("cargo could not be started"),
        };
        Done {
            name: self.name,
            took: start.elapsed(),
            outcome,
        }
    }
}

fn set_up(tool: &tools::Tool) -> Done {
    let name = format!("set up {}", tool.name);
    heading(&name);
    let start = Instant::now();
    let outcome = (tool.set_up)().map(|path| println!("{}", path.display()));
    if let Err(error) = &outcome {
        eprintln!("error: {error:#}");
    }
    Done {
        name,
        took: start.elapsed(),
        outcome,
    }
}

fn heading(name: &str) {
    println!("\n==> {name}");
}

fn summary(done: &[Done]) -> Result<()> {
    heading("summary");
    for step in done {
        let seconds = step.took.as_secs_f64();
        match &step.outcome {
            Ok(()) => println!("ok      {seconds:7.1} s  {}", step.name),
            Err(error) => println!("FAILED  {seconds:7.1} s  {}: {error:#}", step.name),
        }
    }
    if std::env::var_os("SELOSTE_SEEDS").is_none() {
        println!("SKIPPED            the tests that read real notices: `SELOSTE_SEEDS` is not set");
    }
    let failed = done.iter().filter(|step| step.outcome.is_err()).count();
    if failed > 0 {
        bail!("{failed} of {} steps failed", done.len());
    }
    println!("all {} steps passed", done.len());
    Ok(())
}
