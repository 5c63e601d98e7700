//! The forms of the output.

mod github;
mod groups;
mod json;
mod sarif;
mod summary;
mod text;

use std::io::{ErrorKind, Write as _};

use anyhow::{Context as _, Result};
use clap::ValueEnum;

use seloste_model::Lang;

use super::checked_file::CheckedFile;
use crate::look::Look;

/// The forms of the output.
#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum OutputFormat {
    /// For people
    #[default]
    Text,
    /// One JSON array
    Json,
    /// SARIF 2.1.0, for code scanning
    Sarif,
    /// Annotations of GitHub Actions
    Github,
}

/// The remarks on these files, in this form.
pub fn print(
    files: &[CheckedFile],
    format: OutputFormat,
    lang: Lang,
    look: Look,
) -> Result<String> {
    match format {
        OutputFormat::Text => Ok(text::print(files, lang, look)),
        OutputFormat::Json => json::print(files),
        OutputFormat::Sarif => sarif::print(files, lang),
        OutputFormat::Github => Ok(github::print(files, lang)),
    }
}

/// Prints to standard output. A reader that closes the stream early has seen enough.
pub fn put(text: &str) -> Result<()> {
    match std::io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        written => written.context("cannot write to standard output"),
    }
}
