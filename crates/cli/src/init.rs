//! `seloste init` and `seloste schema`: a first site and what an editor needs.

use crate::file;
use anyhow::{Context, Result};
use seloste_model::Lang;
use seloste_model::date::day_in_helsinki;
use std::io;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

const SCHEMA_FILE: &str = "notice.schema.json";

/// Writes a first `seloste.toml`, a first notice and its schema; leaves what exists as it is.
pub fn run(folder: &Path, languages: &[Lang]) -> Result<()> {
    let mut languages = languages.to_vec();
    let mut seen = Vec::new();
    languages.retain(|lang| {
        !seen.contains(lang) && {
            seen.push(*lang);
            true
        }
    });
    let first = languages.first().copied().unwrap_or_default();
    let tags: Vec<String> = languages.iter().map(|lang| format!("\"{lang}\"")).collect();
    let list = format!("[{}]", tags.join(", "));
    let (notice_name, template) = match first {
        Lang::Fi => ("asiakkaat", include_str!("../templates/notice.fi.toml")),
        Lang::Sv => ("kunder", include_str!("../templates/notice.sv.toml")),
        Lang::En => ("customers", include_str!("../templates/notice.en.toml")),
    };
    let notice = template
        .replace("{schema}", &format!("../{SCHEMA_FILE}"))
        .replace("{languages}", &list)
        .replace("{today}", &today()?);
    let config = include_str!("../templates/seloste.toml").replace("{languages}", &list);

    file::make_folder(&folder.join("notices"))?;
    let mut kept = 0;
    for (name, text) in [
        ("seloste.toml".to_owned(), config),
        (SCHEMA_FILE.to_owned(), schema_text()?),
        (format!("notices/{notice_name}.toml"), notice),
    ] {
        let path = folder.join(name);
        match file::write_new(&path, text.as_bytes()) {
            Ok(()) => println!("wrote {}", path.display()),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                kept += 1;
                println!("kept {}, which was there already", path.display());
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
        println!("edit the notice, then run `seloste build`");
    }
    Ok(())
}

/// Prints the JSON Schema of a notice file.
pub fn print_schema() -> Result<()> {
    print!("{}", schema_text()?);
    Ok(())
}

fn schema_text() -> Result<String> {
    let text = serde_json::to_string_pretty(&seloste_source::schema())?;
    Ok(text + "\n")
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
