//! Files kept aside until all of them are right.

use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::{Context, Result, bail};

/// The folder in the site's folder where pages are kept aside; servers and site generators pass it over.
const NAME: &str = ".seloste-inject.tmp";

/// Where pages are kept aside. What is left there when this value goes is removed.
pub struct Aside {
    folder: PathBuf,
    count: AtomicUsize,
}

/// A page that is kept aside.
pub struct Kept {
    aside: PathBuf,
    place: PathBuf,
}

impl Aside {
    /// Makes the folder. Another run in the same site is an error, since each would undo the other's work.
    pub fn make(site: &Path) -> Result<Aside> {
        let folder = site.join(NAME);
        match fs::create_dir(&folder) {
            Ok(()) => Ok(Aside {
                folder,
                count: AtomicUsize::new(0),
            }),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => bail!(
                "there is a folder {}: another `seloste inject` is at work, or was stopped; in that case remove it",
                folder.display()
            ),
            Err(error) => Err(error).with_context(|| {
                format!(
                    "cannot write to {}; check that it can be written to",
                    site.display()
                )
            }),
        }
    }

    /// Keeps the new bytes of a file, with the permissions that it has.
    pub fn keep(&self, place: &Path, bytes: &[u8]) -> Result<Kept> {
        let number = self.count.fetch_add(1, Ordering::Relaxed);
        let aside = self.folder.join(number.to_string());
        File::create_new(&aside)
            .and_then(|mut file| {
                file.write_all(bytes)?;
                file.set_permissions(fs::metadata(place)?.permissions())
            })
            .with_context(|| {
                format!(
                    "cannot write {}; check that the disk has room; everything is as it was",
                    place.display()
                )
            })?;
        Ok(Kept {
            aside,
            place: place.to_owned(),
        })
    }
}

impl Kept {
    /// Puts the file in its place.
    pub fn settle(self) -> Result<()> {
        fs::rename(&self.aside, &self.place).with_context(|| {
            format!(
                "cannot write {}; check that the folder can be written to",
                self.place.display()
            )
        })
    }
}

impl Drop for Aside {
    fn drop(&mut self) {
        // An error that made the run end is the one to tell; an empty folder does no harm.
        let _ = fs::remove_dir_all(&self.folder);
    }
}
