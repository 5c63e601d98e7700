//! `cargo xtask`: the commands that a developer of this repository runs, each in a file of its own.
//!
//! The commands must not hold the meaning of a check: the rules of a page stand in `tests`, those of a notice
//! in `lint`. Here they are only called.

mod commands;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Commands for developing seloste.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct XtaskArguments {
    #[command(subcommand)]
    command: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Build a site from the example notices, serve it and keep the requests made there
    Demo(commands::demo::DemoArguments),
    /// Install the `seloste` command with the widget in it
    Install(commands::install::InstallArguments),
    /// Set up what the checks need, then run every check and test
    Test(commands::test::TestArguments),
    /// Make the widget and what else a site gets, and weigh it
    Dist,
    /// Measure speed and weight, and hold them against their budgets
    Bench(commands::bench::BenchArguments),
    /// Run one program and print its seconds and its peak memory in kB
    #[command(hide = true)]
    Measure(commands::measure::MeasureArguments),
}

fn main() -> ExitCode {
    let done = match XtaskArguments::parse().command {
        Task::Demo(arguments) => commands::demo::run(&arguments),
        Task::Install(arguments) => commands::install::run(&arguments),
        Task::Test(arguments) => commands::test::run(&arguments),
        Task::Dist => commands::dist::run(),
        Task::Bench(arguments) => commands::bench::run(&arguments),
        Task::Measure(arguments) => commands::measure::run(&arguments),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
