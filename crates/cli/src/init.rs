//! `seloste init` and `seloste schema`: a first site, the files that a generator of sites needs, and the schema that an
//! editor needs.

mod adopt;
mod change;
mod configuration;
mod consent;
mod find;
mod program_flag;
mod schema;
mod starter;
mod template;

use std::path::PathBuf;

use anyhow::Result;
use clap::Args;

use seloste_model::Lang;

use crate::language::lang;
use crate::say;
use consent::Consent;
use program_flag::ProgramFlag;

/// The options of `seloste init`.
#[derive(Args)]
pub struct InitOptions {
    /// Folder to write to
    #[arg(default_value = ".")]
    folder: PathBuf,
    /// Languages of the notice, the first one being its main language; without it those of the site that is there,
    /// else fi,sv,en
    #[arg(long = "lang", value_delimiter = ',', value_parser = lang)]
    languages: Vec<Lang>,
    #[command(flatten)]
    program: ProgramFlag,
    /// Ask nothing: replace also what seloste did not make, and older templates that were edited; an edited template of
    /// this version is kept (delete it to get it back)
    #[arg(long)]
    yes: bool,
}

/// Writes the first files of a site.
pub fn run(options: &InitOptions) -> Result<()> {
    let Some(program) = options.program.chosen else {
        return starter::write(&options.folder, &options.languages);
    };
    let consent = match options.yes {
        true => Consent::Given,
        false => Consent::Asked,
    };
    adopt::run(program, &options.folder, &options.languages, consent)
}

/// Prints the JSON Schema of a notice file.
pub fn print_schema() -> Result<()> {
    say::text(&schema::schema_text()?)
}
