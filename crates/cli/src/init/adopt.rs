//! Notices in a site that is there already: what is needed is shown, then written. A file that seloste did not make,
//! or that was edited since, is changed only if the person agrees.

use super::change::{Change, ChangeKind};
use super::configuration::{Amendment, amendment, for_generator};
use super::generator::Generator;
use super::site::Site;
use super::starter::{self, SchemaStanding};
use super::template::{Standing, stamped, standing};
use crate::{config, file};
use anyhow::{Result, bail};
use seloste_assets::Template;
use seloste_model::Lang;
use std::fs;
use std::io::{self, BufRead, IsTerminal, Write};
use std::path::{Path, PathBuf};

/// Whether the person has agreed to everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Consent {
    /// They have, on the command line.
    Given,
    /// They are to be asked, where there is a terminal.
    Asked,
}

/// Writes what a site of this generator needs.
pub fn run(generator: Generator, folder: &Path, asked: &[Lang], consent: Consent) -> Result<()> {
    // A reader that has gone away, such as `head`, is an error like others, and no cause for a panic.
    let mut output = io::stdout();
    let site = Site::find(generator, folder)?;
    let (of_site, others) = site.languages();
    let otherwise = match of_site.is_empty() {
        true => Lang::ALL.to_vec(),
        false => of_site,
    };
    let languages = starter::chosen(asked, &otherwise);
    let tags: Vec<&str> = languages.iter().map(|lang| lang.tag()).collect();
    writeln!(
        output,
        "{generator} site of {}, notices in {}",
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
    let changes = changes(generator, folder, &languages)?;
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
        1 => writeln!(output, "wrote 1 file"),
        count => writeln!(output, "wrote {count} files"),
    }?;
    if let Some(id) = first_id(folder) {
        writeln!(
            output,
            "edit the notice, run `seloste build`, and write {} in a page",
            generator.shortcode(&id)
        )?;
    }
    Ok(())
}

/// What is to become of every file.
fn changes(generator: Generator, folder: &Path, languages: &[Lang]) -> Result<Vec<Change>> {
    let mut changes = vec![configuration(generator, folder, languages)?];
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
    let schema = starter::schema_text()?;
    let kind = match starter::standing_of_schema(folder, &schema) {
        SchemaStanding::Missing => ChangeKind::New(schema),
        SchemaStanding::Older => ChangeKind::Update(schema),
        SchemaStanding::Current => ChangeKind::Keep("which is there already"),
        SchemaStanding::Foreign => ChangeKind::Keep("which is no schema of notices"),
    };
    changes.push(Change {
        path: PathBuf::from(starter::SCHEMA_FILE),
        kind,
    });
    for Template { path, text } in generator.templates() {
        changes.push(template(generator, folder, path, text)?);
    }
    Ok(changes)
}

fn configuration(generator: Generator, folder: &Path, languages: &[Lang]) -> Result<Change> {
    let name = Path::new(config::FILE_NAME);
    let path = folder.join(name);
    let kind = if path.exists() {
        match amendment(&file::read_utf8(&path)?, generator) {
            Amendment::None => ChangeKind::Keep("which names the generator"),
            Amendment::To(text) => ChangeKind::Replace(
                text,
                "which is to name the generator instead of an output folder",
            ),
            Amendment::ByHand(what) => ChangeKind::ByHand(what),
        }
    } else {
        ChangeKind::New(for_generator(&starter::configuration(languages), generator))
    };
    Ok(Change {
        path: name.to_owned(),
        kind,
    })
}

fn template(generator: Generator, folder: &Path, path: &str, body: &str) -> Result<Change> {
    let place = folder.join(path);
    let text = stamped(generator, body);
    let kind = if place.exists() {
        match standing(&file::read_utf8(&place)?, body) {
            Standing::Current => ChangeKind::Keep("which is up to date"),
            Standing::EditedCurrent => ChangeKind::Keep("which was edited"),
            Standing::Older => ChangeKind::Update(text),
            Standing::Foreign => {
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

/// The changes that are to be made; on a terminal the person says which.
fn agreed(changes: &[Change], consent: Consent) -> Result<Vec<&Change>> {
    let is_asked = consent == Consent::Asked;
    if is_asked && io::stdin().is_terminal() && io::stdout().is_terminal() {
        return ask(changes, &mut io::stdin().lock(), &mut io::stdout());
    }
    let doubtful: Vec<String> = changes
        .iter()
        .filter(|change| change.needs_consent())
        .map(|change| change.path.display().to_string())
        .collect();
    if is_asked && !doubtful.is_empty() {
        bail!(
            "{} would be replaced; nothing was written; keep a copy and run it again with --yes, or move the file away",
            doubtful.join(", ")
        );
    }
    let written = changes.iter();
    Ok(written
        .filter(|change| change.is_harmless() || change.needs_consent())
        .collect())
}

/// Asks once for all that harms nothing, and once for each file that would be replaced.
fn ask<'a>(
    changes: &'a [Change],
    input: &mut impl BufRead,
    output: &mut impl Write,
) -> Result<Vec<&'a Change>> {
    let mut agreed: Vec<&Change> = Vec::new();
    let harmless = || changes.iter().filter(|change| change.is_harmless());
    if harmless().next().is_some() && is_yes("write the new files?", Otherwise::Yes, input, output)?
    {
        agreed.extend(harmless());
    }
    for change in changes.iter().filter(|change| change.needs_consent()) {
        let question = format!("replace {}?", change.path.display());
        if is_yes(&question, Otherwise::No, input, output)? {
            agreed.push(change);
        }
    }
    Ok(agreed)
}

/// What an empty answer means.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Otherwise {
    Yes,
    No,
}

fn is_yes(
    question: &str,
    otherwise: Otherwise,
    input: &mut impl BufRead,
    output: &mut impl Write,
) -> Result<bool> {
    let choice = match otherwise {
        Otherwise::Yes => "[Y/n]",
        Otherwise::No => "[y/N]",
    };
    write!(output, "{question} {choice} ")?;
    output.flush()?;
    let mut answer = String::new();
    // Nothing at all, not even an empty line, is nobody's consent.
    if input.read_line(&mut answer)? == 0 {
        return Ok(false);
    }
    Ok(match answer.trim().to_lowercase().as_str() {
        "" => otherwise == Otherwise::Yes,
        answer => ["y", "yes", "k", "kyllä", "j", "ja"].contains(&answer),
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

#[cfg(test)]
mod tests {
    use super::*;

    fn changes() -> Vec<Change> {
        let of = |path: &str, kind| Change {
            path: path.into(),
            kind,
        };
        vec![
            of("new", ChangeKind::New(String::new())),
            of("old", ChangeKind::Update(String::new())),
            of("kept", ChangeKind::Keep("")),
            of("mine", ChangeKind::Replace(String::new(), "")),
            of("hers", ChangeKind::Replace(String::new(), "")),
        ]
    }

    #[test]
    fn the_person_says_what_is_written() {
        for (answers, written) in [
            ("\n\n\n", vec!["new", "old"]),
            ("y\ny\nn\n", vec!["new", "old", "mine"]),
            ("n\nn\nYES\n", vec!["hers"]),
            ("what\nwhat\nwhat\n", vec![]),
            ("", vec![]),
        ] {
            let changes = changes();
            let mut asked = Vec::new();
            let agreed = ask(&changes, &mut answers.as_bytes(), &mut asked).unwrap();
            let paths: Vec<&str> = agreed.iter().filter_map(|c| c.path.to_str()).collect();
            assert_eq!(paths, written, "{answers:?}");
            let asked = String::from_utf8(asked).unwrap();
            assert!(asked.contains("replace mine? [y/N]"), "{asked}");
        }
    }
}
