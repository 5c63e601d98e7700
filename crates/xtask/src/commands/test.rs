//! `cargo xtask test`: sets up what the checks need, then runs every check and test. All of
//! them run even where one fails, so that one run shows everything there is to fix.

use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use xtask::{processor_time, tools, workspace};

use super::{demo, dist};

/// The arguments of `cargo xtask test`.
#[derive(clap::Args)]
pub struct TestArguments {
    /// Run the slow tests too, which CONTRIBUTING.md names
    #[arg(long)]
    all: bool,
}

/// Runs everything; an error where anything failed.
pub fn run(arguments: &TestArguments) -> Result<()> {
    let set_up = tools::ALL.iter().map(|tool| {
        let set_up = || (tool.set_up)().map(|path| println!("{}", path.display()));
        Step::new(format!("set up {}", tool.name), set_up)
    });
    // The tests come last, so that how they ended stands right above the summary.
    let steps: Vec<Step> = set_up.chain(checks(arguments)).collect();
    let start = Instant::now();
    let done: Vec<Done> = steps.into_iter().map(Step::run).collect();
    summary(&done, start.elapsed())
}

/// A piece of work, under the name that the summary gives it.
struct Step {
    name: String,
    work: Box<dyn FnOnce() -> Result<()>>,
}

/// The course of a step.
struct Done {
    name: String,
    took: Duration,
    processor: Duration,
    outcome: Result<()>,
}

fn checks(arguments: &TestArguments) -> [Step; 7] {
    let mut tests = "test --workspace --no-fail-fast".to_owned();
    if arguments.all {
        tests += " -- --include-ignored";
    }
    [
        cargo("fmt --all --check"),
        cargo("clippy --workspace --all-targets -- -D warnings"),
        cargo_with(
            "doc --workspace --no-deps",
            &[("RUSTDOCFLAGS", "-D warnings")],
        ),
        cargo(&format!(
            "build --package seloste-model --target {}",
            tools::wasm_target::NAME
        )),
        // The tests of the widget try the command that carries it.
        Step::new("cargo xtask dist", dist::run),
        Step::new("cargo xtask demo --once", demo::once_with_the_widget_there),
        // An error that a test returns says what is wrong; where it was made says nothing more.
        cargo_with(&tests, &[("RUST_LIB_BACKTRACE", "0")]),
    ]
}

fn cargo(arguments: &str) -> Step {
    cargo_with(arguments, &[])
}

fn cargo_with(arguments: &str, variables: &[(&str, &str)]) -> Step {
    let mut command = workspace::cargo();
    command.args(arguments.split(' '));
    command.envs(variables.iter().copied());
    Step::new(format!("cargo {arguments}"), move || succeed(command))
}

fn succeed(mut command: Command) -> Result<()> {
    let status = command.status().context("cargo could not be started")?;
    if !status.success() {
        bail!("{status}");
    }
    Ok(())
}

impl Step {
    fn new(name: impl Into<String>, work: impl FnOnce() -> Result<()> + 'static) -> Self {
        Self {
            name: name.into(),
            work: Box::new(work),
        }
    }

    fn run(self) -> Done {
        heading(&self.name);
        let (start, worked) = (Instant::now(), processor_time::so_far());
        let outcome = (self.work)();
        if let Err(error) = &outcome {
            eprintln!("error: {error:#}");
        }
        Done {
            name: self.name,
            took: start.elapsed(),
            processor: processor_time::so_far().saturating_sub(worked),
            outcome,
        }
    }
}

fn heading(name: &str) {
    println!("\n==> {name}");
}

fn summary(done: &[Done], took: Duration) -> Result<()> {
    heading("summary: time on the clock, processor time");
    for step in done {
        let times = times(step.took, step.processor);
        match &step.outcome {
            Ok(()) => println!("ok      {times}  {}", step.name),
            Err(error) => println!("FAILED  {times}  {}: {error:#}", step.name),
        }
    }
    if std::env::var_os("SELOSTE_SEEDS").is_none() {
        println!(
            "SKIPPED {:22}  the tests that read real notices: `SELOSTE_SEEDS` is not set",
            ""
        );
    }
    let processor = done.iter().map(|step| step.processor).sum();
    println!("        {}  in all", times(took, processor));
    let failed = done.iter().filter(|step| step.outcome.is_err()).count();
    if failed > 0 {
        bail!("{failed} of {} steps failed", done.len());
    }
    println!("all {} steps passed", done.len());
    Ok(())
}

fn times(took: Duration, processor: Duration) -> String {
    format!(
        "{:7.1} s  {:7.1} s",
        took.as_secs_f64(),
        processor.as_secs_f64()
    )
}
