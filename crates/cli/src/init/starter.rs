//! The first files: a configuration, a notice that teaches, and the schema by which editors complete it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result};

use seloste_model::{Date, Lang};

use super::schema::{SchemaStanding, schema_text, standing_of_schema};
use crate::config::{FILE_NAME, SCHEMA_FILE};
use crate::generator::programs;
use crate::{file, say};

/// The folder of the notices.
pub const NOTICES: &str = "notices";

/// A notice to begin with.
pub struct FirstNotice {
    /// The id of the notice, which is also the name of its file.
    pub id: &'static str,
    /// The text of the file.
    pub text: String,
}

/// Writes a first `seloste.toml`, a first notice where there is none, and the schema of notices; leaves what exists as
/// it is, but for a schema of another version.
pub fn write(folder: &Path, languages: &[Lang]) -> Result<()> {
    let languages = chosen(languages, &Lang::ALL);
    let notices = folder.join(NOTICES);
    file::make_folder(&notices)?;
    let configuration = configuration(&languages);
    let mut wrote = write_first(&folder.join(FILE_NAME), &configuration)?;
    let (schema, current) = (folder.join(SCHEMA_FILE), schema_text()?);
    if standing_of_schema(folder, &current) == SchemaStanding::Older {
        file::write_whole(&schema, current.as_bytes())?;
        say::line(format_args!(
            "updated {}, which was of another version",
            schema.display()
        ))?;
    } else {
        wrote |= write_first(&schema, &current)?;
    }
    let notice = first_notice(&languages)?;
    let path = notices.join(format!("{}.toml", notice.id));
    if path.exists() || !has_notice(folder) {
        wrote |= write_first(&path, &notice.text)?;
    } else {
        say::line(format_args!(
            "kept {}, which has notices already",
            notices.display()
        ))?;
    }
    if wrote {
        say::line("edit the notice, then run `seloste build`")?;
    }
    for program in programs() {
        if let Some(configuration) = (program.configurations)(folder).first() {
            say::line(format_args!(
                "note: {} is that of a {program} site; `seloste init --{}` writes what such a site needs",
                configuration.display(),
                program.code
            ))?;
        }
    }
    Ok(())
}

/// Writes a file that is not there yet, and says whether it did.
fn write_first(path: &Path, text: &str) -> Result<bool> {
    match file::write_new(path, text.as_bytes()) {
        Ok(()) => {
            say::line(format_args!("wrote {}", path.display()))?;
            Ok(true)
        }
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            say::line(format_args!(
                "kept {}, which was there already",
                path.display()
            ))?;
            Ok(false)
        }
        Err(error) => Err(error).with_context(|| {
            format!(
                "cannot write {}; check that the folder can be written to",
                path.display()
            )
        }),
    }
}

/// Whether a folder has notices in the place for them.
pub fn has_notice(folder: &Path) -> bool {
    notice_files(folder).next().is_some()
}

/// The notices of a folder, in the place for them.
pub fn notice_files(folder: &Path) -> impl Iterator<Item = PathBuf> {
    let entries = fs::read_dir(folder.join(NOTICES));
    let paths = entries.into_iter().flatten().flatten();
    paths.map(|entry| entry.path()).filter(|path| {
        path.extension()
            .is_some_and(|extension| extension == "toml")
    })
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

/// Languages as an array in TOML.
fn list(languages: &[Lang]) -> String {
    let tags: Vec<&str> = languages.iter().map(|lang| lang.tag()).collect();
    toml::Value::from(tags).to_string()
}

fn today() -> Result<String> {
    let seconds = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .context("the clock of this computer is before 1970; set it")?
        .as_secs();
    let day = i64::try_from(seconds).ok().and_then(Date::in_helsinki);
    Ok(day
        .context("the clock of this computer is wrong; set it")?
        .to_string())
}
