//! The `seloste` command: where the crates meet. It reads and writes files and talks to the person at the
//! terminal; what a notice is, how it is read, imported and printed is known by the other crates.

mod args;
mod build;
mod bundle;
mod check;
mod config;
mod csp;
mod explain;
mod file;
mod import;
mod init;
mod inject;
mod lsp;
mod notice_file;
mod say;
mod sending;
mod site;

use args::{Args, Command};
use clap::Parser;
use mimalloc::MiMalloc;
use std::process::ExitCode;

/// A build makes and drops thousands of small values for each page, for which the allocator of most systems takes a
/// good deal longer.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    let done = match Args::parse().command {
        Command::Init(options) => init::run(&options),
        Command::Import {
            file,
            output,
            force,
            report,
        } => import::run(&file, output.as_deref(), force, report),
        Command::Build(options) => build::run(options),
        Command::Inject(options) => inject::run(&options),
        Command::Csp(options) => csp::run(&options),
        Command::Check(options) => return told(check::run(&options)),
        Command::Explain { rule, all, lang } => {
            return told(explain::run(rule.as_deref(), all, lang));
        }
        Command::Schema => init::print_schema(),
        Command::Lsp => lsp::run(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if say::is_unheard(&error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// For commands whose exit code says what they found; 2 is wrong use, as for the command line itself.
fn told(outcome: anyhow::Result<ExitCode>) -> ExitCode {
    outcome.unwrap_or_else(|error| {
        if say::is_unheard(&error) {
            return ExitCode::SUCCESS;
        }
        eprintln!("error: {error:#}");
        ExitCode::from(2)
    })
}
