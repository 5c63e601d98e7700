//! The `seloste` command: where the crates meet. It reads and writes files and talks to the person at the terminal.
//! The other crates know what a notice is, and how it is read, imported, judged and printed.
//!
//! The modules stand on floors; none imports from a floor above its own:
//!
//! 1. the ground: `bundle`, `fault_report`, `file`, `language`, `look`, `rule_page`, `say`, `terminal`;
//! 2. `generator`, whose names the configuration knows, then `config`;
//! 3. `notice_file`, `sending`;
//! 4. `site`, which makes files, then `building`, which keeps them;
//! 5. the commands: `build`, `check`, `csp`, `explain`, `import`, `init`, `inject`, `lsp`, of which `lsp` shows what
//!    `check` finds;
//! 6. this file, which alone knows every command.

mod build;
mod building;
mod bundle;
mod check;
mod config;
mod csp;
mod explain;
mod fault_report;
mod file;
mod generator;
mod import;
mod init;
mod inject;
mod language;
mod look;
mod lsp;
mod notice_file;
mod rule_page;
mod say;
mod sending;
mod site;
mod terminal;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};
use mimalloc::MiMalloc;

use build::BuildOptions;
use check::CheckOptions;
use csp::CspOptions;
use explain::ExplainOptions;
use import::ImportOptions;
use init::InitOptions;
use inject::InjectOptions;

/// A build makes and drops thousands of small values for each page, for which the allocator of most systems takes a
/// good deal longer.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// Privacy notices that people can use: from one file to the page, in Finnish, Swedish and English, with a
/// form where visitors ask to see, correct or stop the use of their data.
#[derive(Parser)]
#[command(name = "seloste", version, arg_required_else_help = true)]
struct Args {
    /// The command to run.
    #[command(subcommand)]
    command: Command,
}

/// The commands.
#[derive(Subcommand)]
enum Command {
    /// Write the first files of a site
    #[command(about = format!(
        "Write a first seloste.toml and a first notice, and what a {} site needs; nothing is changed unasked",
        generator::titles("or")
    ))]
    Init(InitOptions),
    /// Read an old notice (text) and write a notice file to go on editing, with a report
    Import(ImportOptions),
    /// Write the pages of all notices
    Build(BuildOptions),
    /// Fill the placeholders in the pages of a built site with notices and forms
    Inject(InjectOptions),
    /// Print the headers under which the pages work and nothing else does (Content-Security-Policy)
    Csp(CspOptions),
    /// Check whether notices are lawful, current and complete; not legal advice
    Check(CheckOptions),
    /// Tell what a rule looks for, why, and what the law says
    Explain(ExplainOptions),
    /// Print the JSON Schema of a notice file
    Schema,
    /// Serve an editor over standard input and output (Language Server Protocol)
    Lsp,
}

fn main() -> ExitCode {
    let done = match Args::parse().command {
        Command::Init(options) => init::run(&options),
        Command::Import(options) => import::run(&options),
        Command::Build(options) => build::run(options),
        Command::Inject(options) => inject::run(&options),
        Command::Csp(options) => csp::run(&options),
        Command::Check(options) => return exit_code(check::run(&options), WRONG_USE),
        Command::Explain(options) => return exit_code(explain::run(&options), WRONG_USE),
        Command::Schema => init::print_schema(),
        Command::Lsp => lsp::run(),
    };
    exit_code(done.map(|()| ExitCode::SUCCESS), 1)
}

/// The exit code on an error of commands whose exit code says what they found; the command line itself has it too.
const WRONG_USE: u8 = 2;

fn exit_code(outcome: Result<ExitCode>, on_error: u8) -> ExitCode {
    outcome.unwrap_or_else(|error| {
        if say::is_unheard(&error) {
            return ExitCode::SUCCESS;
        }
        eprintln!("error: {error:#}");
        ExitCode::from(on_error)
    })
}
