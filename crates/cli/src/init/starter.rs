//! The first files: a configuration, a notice that teaches, and the schema by which editors complete it.

use super::generator::Generator;
use super::{hugo, zola};
use crate::{config, file, say};
use anyhow::{Context, Result};
use seloste_model::Lang;
use seloste_model::date::day_in_helsinki;
use serde_json::Value;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

/// The name of the schema's file.
pub const SCHEMA_FILE: &str = "notice.schema.json";

/// The folder of the notices.
pub const NOTICES: &str = "notices";

/// A notice to begin with.
pub struct FirstNotice {
    /// Its id, which is also the name of its file.
    pub id: &'static str,
    /// What its file says.
    pub text: String,
}

/// How the schema that is in a folder stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SchemaStanding {
    /// There is none.
    Missing,
    /// It is that of this version.
    Current,
    /// It is that of another version.
    Older,
    /// It is something else of the same name.
    Foreign,
}

/// Writes a first `seloste.toml`, a first notice where there is none, and the schema of notices; leaves what exists as
/// it is, but for a schema of another version.
pub fn write(folder: &Path, languages: &[Lang]) -> Result<()> {
    let languages = chosen(languages, &Lang::ALL);
    let notices = folder.join(NOTICES);
    file::make_folder(&notices)?;
    let configuration = configuration(&languages);
    let mut wrote = write_first(&folder.join(config::FILE_NAME), &configuration)?;
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

/// How the schema that is in a folder stands. Nobody edits one, so that another text is that of another version.
pub fn standing_of_schema(folder: &Path, current: &str) -> SchemaStanding {
    let path = folder.join(SCHEMA_FILE);
    if !path.exists() {
        return SchemaStanding::Missing;
    }
    let text = fs::read_to_string(&path).unwrap_or_default();
    if text == current {
        return SchemaStanding::Current;
    }
    let schema: Option<Value> = serde_json::from_str(&text).ok();
    let is_of_notices = schema.is_some_and(|it| it.pointer("/properties/controller").is_some());
    match is_of_notices {
        true => SchemaStanding::Older,
        false => SchemaStanding::Foreign,
    }
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
