//! The forms of the output.

mod github;
mod groups;
mod json;
mod sarif;
mod summary;
mod text;

use super::checked::Checked;
use super::options::Format;
use anyhow::Result;
use seloste_model::Lang;

use crate::look::Look;

/// What is printed on standard output.
pub fn print(files: &[Checked], format: Format, lang: Lang, look: Look) -> Result<String> {
    match format {
        Format::Text => Ok(text::print(files, lang, look)),
        Format::Json => json::print(files),
        Format::Sarif => sarif::print(files, lang),
        Format::Github => Ok(github::print(files, lang)),
    }
}
