//! The command line.

use crate::{build, check, csp, init, inject};
use clap::{Parser, Subcommand, ValueEnum};
use seloste_model::Lang;
use std::path::PathBuf;

/// Privacy notices that people can use: from one file to the page, in Finnish, Swedish and English, with a
/// form where visitors ask to see, correct or stop the use of their data.
#[derive(Parser)]
#[command(name = "seloste", version, arg_required_else_help = true)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Subcommand)]
pub enum Command {
    /// Write a first seloste.toml and a first notice, and what a Hugo or Zola site needs; nothing is changed unasked
    Init(init::Options),
    /// Read an old notice (text) and write a notice file to go on editing, with a report
    Import {
        /// The old notice
        file: PathBuf,
        /// Notice file to write; without it the notice goes to standard output
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
        /// Replace the notice file if there is one
        #[arg(long, requires = "output")]
        force: bool,
        /// Print the report in this form to standard output instead of the notice
        #[arg(long, value_name = "FORM")]
        report: Option<ReportForm>,
    },
    /// Write the pages of all notices
    Build(build::Options),
    /// Fill the placeholders in the pages of a built site with notices and forms
    Inject(inject::Options),
    /// Print the headers under which the pages work and nothing else does (Content-Security-Policy)
    Csp(csp::Options),
    /// Check whether notices are lawful, current and complete; not legal advice
    Check(check::Options),
    /// Tell what a rule looks for, why, and what the law says
    Explain {
        /// The rule's code or name, such as G-2A; without it, a list of all rules
        rule: Option<String>,
        /// Print the page of every rule
        #[arg(long, conflicts_with = "rule")]
        all: bool,
        /// The language of the rule's message and help; why it is there and its examples are in English
        #[arg(long, default_value = own_tag(), value_parser = lang, conflicts_with = "all")]
        lang: Lang,
    },
    /// Print the JSON Schema of a notice file
    Schema,
    /// Serve an editor over standard input and output (Language Server Protocol)
    Lsp,
}

/// The forms of the import report.
#[derive(Clone, Copy, ValueEnum)]
pub enum ReportForm {
    /// One JSON object.
    Json,
}

/// A language by its tag.
pub fn lang(tag: &str) -> Result<Lang, String> {
    Lang::from_tag(tag).ok_or_else(|| "the languages are fi, sv and en".to_owned())
}

/// The tag of the language that the environment asks for, English where it asks for none that is there.
pub fn own_tag() -> &'static str {
    let asked = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(std::env::var_os)
        .find(|value| !value.is_empty());
    let asked = asked.unwrap_or_default();
    let asked = asked.to_string_lossy();
    let tag = asked.split(['_', '.', '@', '-']).next().unwrap_or_default();
    Lang::from_tag(tag).map_or("en", Lang::tag)
}
