//! The files to check, and the earlier version that one is compared with, read.

use std::path::Path;

use anyhow::Result;

use seloste_model::Notice;

use super::checked_file::is_notice_file;
use crate::fault_report::fault_report;
use crate::file;
use crate::look::look;

/// The text of a notice file or of an old notice.
pub fn read(path: &Path) -> Result<String> {
    if is_notice_file(path) {
        return file::read_utf8(path);
    }
    let (text, guessed) = file::read_old_text(path)?;
    if let Some(encoding) = guessed {
        eprintln!("note: {} is not UTF-8; read as {encoding}", path.display());
    }
    Ok(text)
}

/// The earlier version of a notice, which is a notice file or an old notice.
pub fn read_previous(path: &Path) -> Result<Notice> {
    let text = read(path)?;
    if !is_notice_file(path) {
        return Ok(seloste_import::read(&text).draft);
    }
    seloste_source::read(&text).map_err(|faults| {
        let name = path.display().to_string();
        eprint!("{}", fault_report(&faults, &name, &text, look()));
        anyhow::anyhow!("{name} could not be read, so nothing was compared with it")
    })
}
