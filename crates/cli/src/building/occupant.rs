//! The occupant of the place in which a file is to stand.

use std::fs;
use std::io::ErrorKind;

use anyhow::{Context, Result, bail};

use super::folder::Folder;
use super::recorded::{Recorded, Stamp};

/// The occupant of a file's place, before the file is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Occupant {
    /// Nothing.
    Nothing,
    /// A file with the same bytes.
    Same(Stamp),
    /// A file with other bytes.
    Other,
}

impl Occupant {
    /// The occupant of the place of a file in the output folder. An error where a link or a folder is in the way.
    pub fn of(
        path: &str,
        output: &Folder,
        bytes: &[u8],
        hash: u64,
        earlier: Option<&Recorded>,
    ) -> Result<Occupant> {
        let place = output.real().join(path);
        let named = || output.below(path);
        let metadata = match fs::symlink_metadata(&place) {
            Ok(metadata) => metadata,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Occupant::Nothing),
            Err(error) => {
                return Err(error).with_context(|| format!("cannot look at {}", named().display()));
            }
        };
        if metadata.is_symlink() {
            bail!(
                "{} is a link to another place; nothing is written through it: remove the link, or choose another folder",
                named().display()
            );
        }
        if !metadata.is_file() {
            bail!(
                "{} is to be a file, but there is a folder of this name; remove it, or choose another folder to write to",
                named().display()
            );
        }
        let stamp = Stamp::of(&metadata);
        let is_same = match earlier {
            Some(earlier) if earlier.stamp == stamp => earlier.hash == hash,
            Some(_) | None => {
                stamp.size == bytes.len() as u64
                    && fs::read(&place).is_ok_and(|there| there == bytes)
            }
        };
        Ok(match is_same {
            true => Occupant::Same(stamp),
            false => Occupant::Other,
        })
    }
}
