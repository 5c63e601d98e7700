//! `seloste init` and `seloste schema`: a first site, what a generator of sites needs, and what an editor needs.

mod adopt;
mod change;
mod configuration;
mod generator;
mod hugo;
mod settings;
mod site;
mod starter;
mod template;
mod zola;

use crate::language::lang;
use crate::say;
use anyhow::Result;
use clap::Args;
use generator::Generator;
use seloste_model::Lang;
use std::path::PathBuf;

/// What the command line says of a beginning.
#[derive(Args)]
pub struct InitOptions {
    /// Folder to write to
    #[arg(default_value = ".")]
    folder: PathBuf,
    /// Languages of the notice, the first one being its main language; without it those of the site that is there,
    /// else fi,sv,en
    #[arg(long = "lang", value_delimiter = ',', value_parser = lang)]
    languages: Vec<Lang>,
    /// Write what a Hugo site needs, into the folder of the site
    #[arg(long)]
    hugo: bool,
    /// Write what a Zola site needs, into the folder of the site
    #[arg(long, conflicts_with = "hugo")]
    zola: bool,
    /// Ask nothing: replace also what seloste did not make, and older templates that were edited; an edited template of
    /// this version is kept (delete it to get it back)
    #[arg(long)]
    yes: bool,
}

/// Writes the first files of a site.
pub fn run(options: &InitOptions) -> Result<()> {
    let generator = match options {
        InitOptions { hugo: true, .. } => Generator::Hugo,
        InitOptions { zola: true, .. } => Generator::Zola,
        InitOptions { .. } => return starter::write(&options.folder, &options.languages),
    };
    let consent = match options.yes {
        true => adopt::Consent::Given,
        false => adopt::Consent::Asked,
    };
    adopt::run(generator, &options.folder, &options.languages, consent)
}

/// Prints the JSON Schema of a notice file.
pub fn print_schema() -> Result<()> {
    say::text(&starter::schema_text()?)
}
