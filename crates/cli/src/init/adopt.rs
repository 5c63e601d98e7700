//! Notices in a site that is there already: the changes of its files are shown, then made.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::Result;

use seloste_assets::Template;
use seloste_model::Lang;

use super::change::{Change, ChangeKind};
use super::configuration::{Amendment, amendment, for_program};
use super::consent::{Consent, agreed};
use super::find::find_site;
use super::schema::{SchemaStanding, schema_text, standing_of_schema};
use super::starter;
use super::template::{TemplateStanding, stamped, standing};
use crate::config::{FILE_NAME, SCHEMA_FILE};
use crate::file;
use crate::generator::Program;
use crate::say::counted;

/// Writes the files that the site in a folder needs.
pub fn run(
    program: &'static Program,
    folder: &Path,
    asked: &[Lang],
    consent: Consent,
) -> Result<()> {
    // A reader that has gone away, such as `head`, is an error like others, and no cause for a panic.
    let mut output = io::stdout();
    let site = find_site(program, folder)?;
    let (of_site, others) = site.languages();
    let otherwise = match of_site.is_empty() {
        true => Lang::ALL.to_vec(),
        false => of_site,
    };
    let languages = starter::chosen(asked, &otherwise);
    let tags: Vec<&str> = languages.iter().map(|lang| lang.tag()).collect();
    writeln!(
        output,
        "{program} site of {}, notices in {}",
        site.configuration.display(),
        tags.join(", ")
    )?;
    if !others.is_empty() {
        writeln!(
            output,
            "note: the site is in {} too, in which seloste has no words; its pages there name the language of the \
             notice that they show",
            others.join(", ")
        )?;
    }
    for note in &site.notes {
        writeln!(output, "note: {note}")?;
    }
    let changes = changes(program, folder, &languages)?;
    for change in &changes {
        writeln!(output, "  {change}")?;
    }
    let agreed = agreed(&changes, consent)?;
    // Folders are what most often cannot be made, so that they come before any file is written.
    for change in &agreed {
        change.make_folder(folder)?;
    }
    for change in &agreed {
        change.carry_out(folder)?;
    }
    match agreed.len() {
        0 => writeln!(output, "nothing was written"),
        count => writeln!(output, "wrote {}", counted(count, "file")),
    }?;
    if let Some(id) = first_id(folder) {
        writeln!(
            output,
            "edit the notice, run `seloste build`, and write {} in a page",
            program.shortcode.replace("{id}", &id)
        )?;
    }
    Ok(())
}

/// The change of every file that the site needs.
fn changes(program: &Program, folder: &Path, languages: &[Lang]) -> Result<Vec<Change>> {
    let mut changes = vec![configuration(program, folder, languages)?];
    let notices = Path::new(starter::NOTICES);
    if starter::has_notice(folder) {
        changes.push(Change {
            path: notices.to_owned(),
            kind: ChangeKind::Keep("which has notices already"),
        });
    } else {
        let first = starter::first_notice(languages)?;
        changes.push(Change {
            path: notices.join(format!("{}.toml", first.id)),
            kind: ChangeKind::New(first.text),
        });
    }
    let schema = schema_text()?;
    let kind = match standing_of_schema(folder, &schema) {
        SchemaStanding::Missing => ChangeKind::New(schema),
        SchemaStanding::Older => ChangeKind::Update(schema),
        SchemaStanding::Current => ChangeKind::Keep("which is there already"),
        SchemaStanding::Foreign => ChangeKind::Keep("which is no schema of notices"),
    };
    changes.push(Change {
        path: PathBuf::from(SCHEMA_FILE),
        kind,
    });
    for Template { path, text } in program.templates {
        changes.push(template(program, folder, path, text)?);
    }
    Ok(changes)
}

fn configuration(program: &Program, folder: &Path, languages: &[Lang]) -> Result<Change> {
    let name = Path::new(FILE_NAME);
    let path = folder.join(name);
    let kind = if path.exists() {
        match amendment(&file::read_utf8(&path)?, program) {
            Amendment::None => ChangeKind::Keep("which names the generator"),
            Amendment::To(text) => ChangeKind::Replace(
                text,
                "which is to name the generator instead of an output folder",
            ),
            Amendment::ByHand(what) => ChangeKind::ByHand(what),
        }
    } else {
        ChangeKind::New(for_program(&starter::configuration(languages), program))
    };
    Ok(Change {
        path: name.to_owned(),
        kind,
    })
}

fn template(program: &Program, folder: &Path, path: &str, body: &str) -> Result<Change> {
    let place = folder.join(path);
    let text = stamped(program, body);
    let kind = if place.exists() {
        match standing(&file::read_utf8(&place)?, body) {
            TemplateStanding::Current => ChangeKind::Keep("which is up to date"),
            TemplateStanding::EditedCurrent => ChangeKind::Keep("which was edited"),
            TemplateStanding::Older => ChangeKind::Update(text),
            TemplateStanding::Foreign => {
                ChangeKind::Replace(text, "which was edited, or was not made by seloste")
            }
        }
    } else {
        ChangeKind::New(text)
    };
    Ok(Change {
        path: path.into(),
        kind,
    })
}

/// The id of a notice of the site, for the advice at the end.
fn first_id(folder: &Path) -> Option<String> {
    let mut files: Vec<PathBuf> = starter::notice_files(folder).collect();
    files.sort();
    let first = files.first()?;
    let name = first.file_stem()?.to_string_lossy().into_owned();
    let text = fs::read_to_string(first).ok()?;
    let id = toml::from_str::<toml::Table>(&text)
        .ok()
        .and_then(|table| table.get("id")?.as_str().map(str::to_owned));
    Some(id.unwrap_or(name))
}
