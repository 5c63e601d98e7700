//! The first files: a configuration, a notice that teaches, and the schema by which editors complete it.

use super::generator::Generator;
use super::{hugo, zola};
use crate::file;
use crate::say;
use anyhow::{Context, Result};
use seloste_model::Lang;
use seloste_model::date::day_in_helsinki;
use std::io;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

/// The name of the schema's file.
pub const SCHEMA_FILE: &str = "notice.schema.json";

/// A notice to begin with.
pub struct FirstNotice {
    /// Its id, which is also the name of its file.
    pub id: &'static str,
    /// What its file says.
    pub text: String,
}

/// Writes a first `seloste.toml`, a first notice and its schema; leaves what exists as it is.
pub fn write(folder: &Path, languages: &[Lang]) -> Result<()> {
    let languages = chosen(languages, &Lang::ALL);
    let notice = first_notice(&languages)?;
    file::make_folder(&folder.join("notices"))?;
    let mut kept = 0;
    for (name, text) in [
        ("seloste.toml".to_owned(), configuration(&languages)),
        (SCHEMA_FILE.to_owned(), schema_text()?),
        (format!("notices/{}.toml", notice.id), notice.text),
    ] {
        let path = folder.join(name);
        match file::write_new(&path, text.as_bytes()) {
            Ok(()) => say::line(format_args!("wrote {}", path.display()))?,
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                kept += 1;
                say::line(format_args!(
                    "kept {}, which was there already",
                    path.display()
                ))?;
            }
            Err(error) => {
                return Err(error).with_context(|| {
                    format!(
                        "cannot write {}; check that the folder can be written to",
                        path.display()
                    )
                });
            }
        }
    }
    if kept < 3 {
        say::line("edit the notice, then run `seloste build`")?;
    }
    for generator in [Generator::Hugo, Generator::Zola] {
        let of_site = match generator {
            Generator::Hugo => hugo::configurations(folder),
            Generator::Zola => zola::configurations(folder),
        };
        if let Some(configuration) = of_site.first() {
            say::line(format_args!(
                "note: {} is that of a {generator} site; `seloste init --{}` writes what such a site needs",
                configuration.display(),
                generator.code()
            ))?;
        }
    }
    Ok(())
}

/// The languages that were asked for, each once, or those otherwise meant where none were.
pub fn chosen(asked: &[Lang], otherwise: &[Lang]) -> Vec<Lang> {
    let mut chosen = Vec::new();
    for lang in if asked.is_empty() { otherwise } else { asked } {
        if !chosen.contains(lang) {
            chosen.push(*lang);
        }
    }
    chosen
}

/// A configuration for a site in these languages.
pub fn configuration(languages: &[Lang]) -> String {
    include_str!("../../templates/seloste.toml").replace("{languages}", &list(languages))
}

/// A first notice in these languages.
pub fn first_notice(languages: &[Lang]) -> Result<FirstNotice> {
    let (id, template) = match languages.first().copied().unwrap_or_default() {
        Lang::Fi => ("asiakkaat", include_str!("../../templates/notice.fi.toml")),
        Lang::Sv => ("kunder", include_str!("../../templates/notice.sv.toml")),
        Lang::En => ("customers", include_str!("../../templates/notice.en.toml")),
    };
    let text = template
        .replace("{schema}", &format!("../{SCHEMA_FILE}"))
        .replace("{languages}", &list(languages))
        .replace("{today}", &today()?);
    Ok(FirstNotice { id, text })
}

/// The JSON Schema of a notice file.
pub fn schema_text() -> Result<String> {
    let text = serde_json::to_string_pretty(&seloste_source::schema())?;
    Ok(text + "\n")
}

fn list(languages: &[Lang]) -> String {
    let tags: Vec<String> = languages.iter().map(|lang| format!("\"{lang}\"")).collect();
    format!("[{}]", tags.join(", "))
}

fn today() -> Result<String> {
    let seconds = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .context("the clock of this computer is before 1970; set it")?
        .as_secs();
    let day = i64::try_from(seconds).ok().and_then(day_in_helsinki);
    Ok(day
        .context("the clock of this computer is wrong; set it")?
        .to_string())
}
