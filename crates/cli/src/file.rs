//! Reading and writing files so that nothing is lost and nothing is half-written.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use anyhow::{Context, Result, bail};

/// The text of a file that must be UTF-8, such as a notice file.
pub fn read_utf8(path: &Path) -> Result<String> {
    let bytes = read(path)?;
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        anyhow::anyhow!(
            "{} is not UTF-8 text (byte {at} is the first that is not); save it as UTF-8 and try again",
            path.display()
        )
    })
}

/// The text of an old document, in whatever encoding it is, and a word on the encoding where it was guessed.
pub fn read_old_text(path: &Path) -> Result<(String, Option<&'static str>)> {
    let bytes = read(path)?;
    let (text, encoding, replaced) = match encoding_rs::Encoding::for_bom(&bytes) {
        Some((encoding, _)) => encoding.decode(&bytes),
        None => encoding_rs::UTF_8.decode(&bytes),
    };
    // Finnish texts that are not UTF-8 are in the Windows code page for western Europe.
    let (text, guessed) = if replaced && encoding == encoding_rs::UTF_8 {
        (
            encoding_rs::WINDOWS_1252.decode(&bytes).0,
            Some("Windows-1252"),
        )
    } else {
        (text, None)
    };
    let control = text
        .chars()
        .filter(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{c}' | '\u{b}'))
        .count();
    if control * 100 > text.chars().count() {
        bail!(
            "{} is not a text file; give the notice as text (copy it from the page or document into a .txt file)",
            path.display()
        );
    }
    if text.trim().is_empty() {
        bail!(
            "{} is empty; there is no notice in it to read",
            path.display()
        );
    }
    Ok((text.into_owned(), guessed))
}

fn read(path: &Path) -> Result<Vec<u8>> {
    match fs::read(path) {
        Err(_) if path.is_dir() => bail!(
            "{} is a folder; give the name of a file in it",
            path.display()
        ),
        read => read.with_context(|| match path.exists() {
            true => format!("cannot read {}", path.display()),
            false => format!("there is no file {}; check the name", path.display()),
        }),
    }
}

/// Writes a file whole or not at all: to a temporary file beside it, which then takes its name.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    write_beside(path, bytes, |temporary, path| fs::rename(temporary, path)).with_context(|| {
        format!(
            "cannot write {}; check that the folder can be written to",
            path.display()
        )
    })
}

/// Writes a file whole or not at all; fails where a file of that name exists.
pub fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    write_beside(path, bytes, |temporary, path| {
        // A hard link fails where the name is taken, so that two runs cannot overwrite each other.
        fs::hard_link(temporary, path)?;
        fs::remove_file(temporary)
    })
}

fn write_beside(
    path: &Path,
    bytes: &[u8],
    finish: impl Fn(&Path, &Path) -> io::Result<()>,
) -> io::Result<()> {
    let temporary = temporary_beside(path);
    let written = fs::File::create_new(&temporary)
        .and_then(|mut file| file.write_all(bytes))
        .and_then(|()| finish(&temporary, path));
    if written.is_err() {
        // The first error is the one to tell; the temporary file may not even be there.
        let _ = fs::remove_file(&temporary);
    }
    written
}

fn temporary_beside(path: &Path) -> PathBuf {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    path.with_file_name(format!(".{name}.{}-{count}.tmp", std::process::id()))
}

/// Makes a folder and those above it.
pub fn make_folder(path: &Path) -> Result<()> {
    fs::create_dir_all(path).with_context(|| cannot_make_folder(path))
}

/// The message on a folder that cannot be made.
pub fn cannot_make_folder(path: &Path) -> String {
    let path_named = path.display();
    match path.is_file() {
        true => format!("{path_named} is a file; name a folder that can be written to"),
        false => format!("cannot make the folder {path_named}; choose one that can be written to"),
    }
}
