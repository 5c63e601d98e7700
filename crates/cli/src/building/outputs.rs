//! The outputs of a build. In an output folder that is there already, files are kept aside until everything is known to
//! be right, and then take their places one by one; a file that is there already with the same bytes is not touched.

use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use anyhow::{Context, Result, bail};

use super::folder::Folder;
use super::occupant::Occupant;
use super::record::{self, Record};
use super::recorded::{Recorded, Stamp, hash};
use super::sound_folders::SoundFolders;
use crate::say::counted;

/// The folder in the output folder where files are kept aside. Its name begins with a dot, so that site
/// generators and their servers pass it over.
const ASIDE: &str = ".seloste-build.tmp";

/// The output folder during a build.
pub struct Outputs {
    folder: Folder,
    aside: PathBuf,
    count: AtomicU64,
    sound_folders: SoundFolders,
    /// Files that are there with other bytes, and of which the record of the same notice knows nothing.
    strange: Mutex<Vec<String>>,
}

/// A file that was taken.
pub struct Output {
    /// The path of the file from the output folder.
    pub path: String,
    hash: u64,
    bytes_are: BytesAre,
}

/// Where the bytes of a file are.
enum BytesAre {
    /// In their place already.
    InPlace(Stamp),
    /// Aside, under this number.
    Aside(u64),
    /// In a new folder, which takes its place as a whole.
    InNewFolder(Stamp),
}

impl Outputs {
    /// Opens the folder, or begins it if it is not there. Another build that writes to it is waited for.
    pub fn open(named: &Path, notices: HashSet<PathBuf>) -> Result<Outputs> {
        let folder = Folder::open(named)?;
        let aside = folder.real().join(ASIDE);
        // A build that was stopped in its middle may have left it.
        let _ = fs::remove_dir_all(&aside);
        Ok(Outputs {
            folder,
            aside,
            count: AtomicU64::new(0),
            sound_folders: SoundFolders::new(notices),
            strange: Mutex::default(),
        })
    }

    /// The folder as the file system names it.
    pub fn folder(&self) -> &Path {
        self.folder.real()
    }

    /// A file of the folder as the person would name it; the folder itself where the path is empty.
    pub fn named(&self, path: &str) -> PathBuf {
        self.folder.below(path)
    }

    /// Takes a file; it is kept aside unless the same bytes are in its place. `earlier` are the files that an earlier
    /// build wrote of the same notice.
    pub fn put(&self, path: &str, bytes: &[u8], earlier: &[Recorded]) -> Result<Output> {
        let hash = hash(bytes);
        if let Some(beside) = self.folder.beside() {
            let file = self.write(path, beside.join(path), bytes)?;
            let metadata = file.metadata().with_context(|| self.cannot_write(path))?;
            return Ok(Output {
                path: path.to_owned(),
                hash,
                bytes_are: BytesAre::InNewFolder(Stamp::of(&metadata)),
            });
        }
        self.check_folder_of(path)?;
        let earlier = earlier.iter().find(|earlier| earlier.path == path);
        let bytes_are = match Occupant::of(path, &self.folder, bytes, hash, earlier)? {
            Occupant::Same(stamp) => BytesAre::InPlace(stamp),
            occupant @ (Occupant::Nothing | Occupant::Other) => {
                if occupant == Occupant::Other && earlier.is_none() {
                    self.strange().push(path.to_owned());
                }
                BytesAre::Aside(self.keep_aside(path, bytes)?)
            }
        };
        Ok(Output {
            path: path.to_owned(),
            hash,
            bytes_are,
        })
    }

    /// An error where the folder of a file is not one that may be written to.
    pub fn check_folder_of(&self, path: &str) -> Result<()> {
        self.sound_folders.check(&self.folder, path)
    }

    /// An error where a file would be replaced that no build wrote, as far as the record tells. Every one of those
    /// that are to be written has been taken by now, and none is in its place.
    pub fn refuse_foreign(&self, earlier: Option<&Record>) -> Result<()> {
        let mut foreign = std::mem::take(&mut *self.strange());
        if foreign.is_empty() {
            return Ok(());
        }
        let own: HashSet<String> = match earlier {
            Some(earlier) => earlier.files().map(|file| file.path.clone()).collect(),
            None => record::paths_of_any_version(self.folder()),
        };
        foreign.retain(|path| !own.contains(path));
        foreign.sort();
        let Some(first) = foreign.first() else {
            return Ok(());
        };
        let others = match foreign.len() - 1 {
            0 => String::new(),
            count => format!(" and {}", counted(count, "other file")),
        };
        bail!(
            "{}{others} would be replaced, but no build of seloste wrote it, as far as is known here; nothing was \
             written; move it away, choose another folder with `out` or --out, or say --yes if it may be replaced",
            self.named(first).display()
        )
    }

    fn strange(&self) -> MutexGuard<'_, Vec<String>> {
        self.strange.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Puts a file in its place. Yields the file for the record, and whether anything was written.
    pub fn settle(&self, output: Output) -> Result<(Recorded, bool)> {
        let Output {
            path,
            hash,
            bytes_are,
        } = output;
        let (stamp, wrote) = match bytes_are {
            BytesAre::InPlace(stamp) => (stamp, false),
            BytesAre::Aside(number) => (self.put_in_place(&path, number)?, true),
            BytesAre::InNewFolder(stamp) => (stamp, true),
        };
        Ok((Recorded { path, stamp, hash }, wrote))
    }

    /// Writes the record, if it is not there with the same bytes.
    pub fn write_record(&self, bytes: &[u8]) -> Result<()> {
        let output = self.put(record::NAME, bytes, &[])?;
        self.settle(output).map(drop)
    }

    /// Moves a new folder into its place. Nothing may be taken after this.
    pub fn take_place(&self) -> Result<()> {
        self.folder.take_place()
    }

    /// Removes the folder for files aside, once everything is in its place.
    pub fn close(self) -> Result<()> {
        self.remove_aside()
            .with_context(|| format!("cannot remove {}", self.named(ASIDE).display()))
    }

    /// Leaves everything as it was before the build.
    pub fn give_up(self) {
        // The error that made the build give up is the one to tell.
        let _ = self.remove_aside();
        self.folder.give_up();
    }

    fn remove_aside(&self) -> io::Result<()> {
        // Of a new folder nothing was kept aside.
        if self.folder.beside().is_some() {
            return Ok(());
        }
        match fs::remove_dir_all(&self.aside) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
            Ok(()) | Err(_) => Ok(()),
        }
    }

    fn keep_aside(&self, path: &str, bytes: &[u8]) -> Result<u64> {
        let number = self.count.fetch_add(1, Ordering::Relaxed);
        self.write(path, self.aside_path(number), bytes)?;
        Ok(number)
    }

    /// Writes the bytes of a file to where it waits for its place.
    fn write(&self, path: &str, to: PathBuf, bytes: &[u8]) -> Result<File> {
        let mut created = File::create(&to);
        if let (Err(error), Some(folder)) = (&created, to.parent())
            && error.kind() == ErrorKind::NotFound
        {
            // Several threads may find that it is missing; each makes sure that it is there.
            created = fs::create_dir_all(folder).and_then(|()| File::create(&to));
        }
        created
            .and_then(|mut file| file.write_all(bytes).map(|()| file))
            .with_context(|| self.cannot_write(path))
    }

    fn cannot_write(&self, path: &str) -> String {
        format!(
            "cannot write {}; check that the folder can be written to and the disk has room; everything in the folder \
             is as it was",
            self.named(path).display()
        )
    }

    fn put_in_place(&self, path: &str, number: u64) -> Result<Stamp> {
        let place = self.folder().join(path);
        let aside = self.aside_path(number);
        let mut moved = fs::rename(&aside, &place);
        if let (Err(error), Some(folder)) = (&moved, place.parent())
            && error.kind() == ErrorKind::NotFound
        {
            moved = fs::create_dir_all(folder).and_then(|()| fs::rename(&aside, &place));
        }
        moved
            .and_then(|()| fs::symlink_metadata(&place))
            .map(|metadata| Stamp::of(&metadata))
            .with_context(|| {
                format!(
                    "cannot write {}; check that the folder can be written to",
                    self.named(path).display()
                )
            })
    }

    fn aside_path(&self, number: u64) -> PathBuf {
        self.aside.join(number.to_string())
    }
}
