//! The options of `seloste check`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use seloste_model::notice::Law;
use seloste_model::{Date, Lang};

use super::output::OutputFormat;
use crate::config::{FILE_NAME, FailOn};
use crate::language::{lang, own_tag};

/// The options of `seloste check`.
#[derive(Args)]
pub struct CheckOptions {
    /// Notice files (.toml), or old notices (text); without any, all notices of the site
    pub files: Vec<PathBuf>,
    /// Site configuration; its `[check]` holds settings for this command
    #[arg(long, value_name = "FILE", default_value = FILE_NAME)]
    pub config: PathBuf,
    /// The law to judge by, instead of the one that the notice names
    #[arg(long)]
    pub law: Option<LawName>,
    /// Judge by the law of this day, such as 2018-05-24
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub on: Option<Date>,
    /// Compare with this earlier version, and say what must be told to people before the change
    #[arg(long, value_name = "OLD")]
    pub since: Option<PathBuf>,
    /// The form of the output
    #[arg(long, value_enum, conflicts_with = "diff")]
    pub format: Option<OutputFormat>,
    /// The gravest that is let pass is below this
    #[arg(long, value_name = "SEVERITY")]
    pub fail_on: Option<FailOn>,
    /// The language of the messages; errors in the syntax of a file are in English
    #[arg(long, default_value = own_tag(), value_parser = lang)]
    pub lang: Lang,
    /// Mend what can be mended with certainty
    #[arg(long, conflicts_with = "since")]
    pub fix: bool,
    /// Show as a diff what --fix changes; without --fix nothing is written
    #[arg(long, conflicts_with = "since")]
    pub diff: bool,
}

/// The laws by their names on the command line.
#[derive(Clone, Copy, ValueEnum)]
pub enum LawName {
    /// The General Data Protection Regulation
    Gdpr,
    /// The Personal Data Act (523/1999)
    #[value(name = "1999")]
    PersonalDataAct1999,
}

impl From<LawName> for Law {
    fn from(name: LawName) -> Self {
        match name {
            LawName::Gdpr => Law::Gdpr,
            LawName::PersonalDataAct1999 => Law::PersonalDataAct1999,
        }
    }
}

fn date(text: &str) -> Result<Date, String> {
    text.parse()
        .map_err(|_| "write year-month-day, such as 2018-05-24".to_owned())
}
