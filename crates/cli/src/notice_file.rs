//! One notice as read from its file.

use std::path::Path;

use anyhow::{Result, bail};
use seloste_model::Notice;
use seloste_source::proposed_id;

use crate::fault_report::fault_report;
use crate::file;
use crate::look::look;

/// A notice as read from its file.
pub struct NoticeFile {
    /// The id: the notice's own, or made of the name of the file.
    pub id: String,
    /// The notice.
    pub notice: Box<Notice>,
}

/// Names that files of the output have themselves.
const RESERVED: [&str; 2] = ["index", "thanks"];

impl NoticeFile {
    /// The text of a notice; the error is ready to be printed and names the file.
    pub fn read_text(path: &Path) -> Result<String, String> {
        file::read_utf8(path).map_err(|error| format!("error: {error:#}\n"))
    }

    /// The notice in the text of a file; the error is ready to be printed and names the file.
    pub fn of_text(path: &Path, text: &str) -> Result<NoticeFile, String> {
        if text.trim().is_empty() {
            return Err(format!(
                "error: {} is empty; `seloste init` writes a first notice to begin with\n",
                path.display()
            ));
        }
        let read = seloste_source::read(text)
            .map_err(|faults| fault_report(&faults, &path.display().to_string(), text, look()));
        let mut notice = Box::new(read?);
        let id = match &notice.id {
            Some(id) => id.clone(),
            None => id_from_name(path),
        };
        if RESERVED.contains(&id.as_str()) {
            return Err(format!(
                "error: {}: the id `{id}` is the name of a page that build writes itself; choose another `id`\n",
                path.display()
            ));
        }
        // Requests name the notice by its id, so the page must know it too.
        notice.id = Some(id.clone());
        // The reasons for silences are for whoever edits the file; the notice's data are published.
        notice.silence.clear();
        Ok(NoticeFile { id, notice })
    }
}

/// An error where some of so many notices could not be read, after telling why.
pub fn refuse_unreadable(messages: &[String], notices: usize) -> Result<()> {
    if messages.is_empty() {
        return Ok(());
    }
    eprint!("{}", messages.concat());
    bail!(
        "{} of {notices} notices could not be read; nothing was written",
        messages.len()
    )
}

/// An id made of the name of a file: lower-case letters, digits and hyphens.
pub fn id_from_name(path: &Path) -> String {
    proposed_id(&path.file_stem().unwrap_or_default().to_string_lossy())
        .unwrap_or_else(|| "notice".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_made_of_any_file_name() {
        for (name, id) in [
            ("Asiakasrekisteri 2012.txt", "asiakasrekisteri-2012"),
            ("jäsenet.toml", "jasenet"),
            ("a/b/Ö__x.v2.txt", "o-x-v2"),
            ("…", "notice"),
        ] {
            assert_eq!(id_from_name(Path::new(name)), id);
        }
    }
}
