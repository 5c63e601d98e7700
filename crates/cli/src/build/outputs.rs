//! What is written to the output folder. In one that is there already, it is kept aside until everything is known to be
//! right, and then takes its place file by file; what is there already with the same bytes is not touched.

use super::folder::Folder;
use super::record::{self, Record};
use super::recorded::{Recorded, Stamp, hash};
use anyhow::{Context, Result, bail};
use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The folder in the output folder where files are kept aside. Its name begins with a dot, so that site
/// generators and their servers pass it over.
const ASIDE: &str = ".seloste-build.tmp";

/// The output folder during a build.
pub struct Outputs {
    folder: Folder,
    aside: PathBuf,
    count: AtomicU64,
    /// Folders in which nothing may be written, since notices are in them.
    notices: HashSet<PathBuf>,
    /// Folders in the output folder that were found to be as they should.
    sound: Mutex<HashSet<String>>,
    /// Files that are there with other bytes, and of which the record of the same notice knows nothing.
    strange: Mutex<Vec<String>>,
}

/// A file that was taken.
pub struct Output {
    /// Its path from the output folder.
    pub path: String,
    hash: u64,
    place: Place,
}

/// What is in the place of a file before it is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum There {
    /// Nothing.
    Nothing,
    /// A file with the same bytes.
    Same(Stamp),
    /// A file with other bytes.
    Other,
}

/// Where the bytes of a file are.
enum Place {
    /// In their place already.
    There(Stamp),
    /// Aside, under this number.
    Aside(u64),
    /// In a new folder, which takes its place as a whole.
    New(Stamp),
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
            notices,
            sound: Mutex::default(),
            strange: Mutex::default(),
        })
    }

    /// The folder as the file system names it.
    pub fn folder(&self) -> &Path {
        self.folder.real()
    }

    /// A file of it as the person would name it; the folder itself where the path is empty.
    pub fn named(&self, path: &str) -> PathBuf {
        match path {
            "" => self.folder.named().to_owned(),
            path => self.folder.named().join(path),
        }
    }

    /// Takes a file; it is kept aside if what is in its place has other bytes. `earlier` is what an earlier build
    /// wrote of the same notice.
    pub fn put(&self, path: &str, bytes: &[u8], earlier: &[Recorded]) -> Result<Output> {
        let hash = hash(bytes);
        if let Some(beside) = self.folder.beside() {
            let file = self.write(path, beside.join(path), bytes)?;
            let metadata = file.metadata().with_context(|| self.cannot_write(path))?;
            return Ok(Output {
                path: path.to_owned(),
                hash,
                place: Place::New(Stamp::of(&metadata)),
            });
        }
        self.look_at_folder_of(path)?;
        let earlier = earlier.iter().find(|earlier| earlier.path == path);
        let place = match self.is_there(path, bytes, hash, earlier)? {
            There::Same(stamp) => Place::There(stamp),
            there @ (There::Nothing | There::Other) => {
                if there == There::Other && earlier.is_none() {
                    self.strange().push(path.to_owned());
                }
                Place::Aside(self.keep_aside(path, bytes)?)
            }
        };
        Ok(Output {
            path: path.to_owned(),
            hash,
            place,
        })
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
            1 => " and 1 other file".to_owned(),
            count => format!(" and {count} other files"),
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

    /// Whether a file is still as an earlier build left it. Where only its dates are others, its bytes are
    /// looked at, and the new stamp is noted.
    pub fn is_as_left(&self, recorded: &mut Recorded) -> bool {
        let path = self.folder().join(&recorded.path);
        let Ok(metadata) = fs::symlink_metadata(&path) else {
            return false;
        };
        if !metadata.is_file() {
            return false;
        }
        let stamp = Stamp::of(&metadata);
        if stamp == recorded.stamp {
            return true;
        }
        let is_same = stamp.size == recorded.stamp.size
            && fs::read(&path).is_ok_and(|bytes| hash(&bytes) == recorded.hash);
        if is_same {
            recorded.stamp = stamp;
        }
        is_same
    }

    /// Puts a file in its place, and says how it is there.
    pub fn settle(&self, output: Output) -> Result<(Recorded, bool)> {
        let Output { path, hash, place } = output;
        let (stamp, wrote) = match place {
            Place::There(stamp) => (stamp, false),
            Place::Aside(number) => (self.put_in_place(&path, number)?, true),
            Place::New(stamp) => (stamp, true),
        };
        Ok((Recorded { path, stamp, hash }, wrote))
    }

    /// Removes a file of an earlier build; one that was changed since then is left, and false is said.
    pub fn remove(&self, mut recorded: Recorded) -> Result<Removal> {
        let path = self.folder().join(&recorded.path);
        if self.look_at_folder_of(&recorded.path).is_err() || fs::symlink_metadata(&path).is_err() {
            return Ok(Removal::WasGone);
        }
        if !self.is_as_left(&mut recorded) {
            return Ok(Removal::Kept(self.named(&recorded.path)));
        }
        fs::remove_file(&path).with_context(|| {
            format!(
                "cannot remove {}, which an earlier build wrote",
                self.named(&recorded.path).display()
            )
        })?;
        // The folder that held nothing but what seloste wrote goes too; any other is not empty.
        if let Some((folder, _)) = recorded.path.rsplit_once('/') {
            let _ = fs::remove_dir(self.folder().join(folder));
        }
        Ok(Removal::Done)
    }

    /// Writes the record, if it is not there with the same bytes.
    pub fn write_record(&self, bytes: &[u8]) -> Result<()> {
        let output = self.put(record::NAME, bytes, &[])?;
        self.settle(output).map(drop)
    }

    /// Has a new folder take its place. Nothing may be taken after this.
    pub fn take_place(&self) -> Result<()> {
        self.folder.take_place()
    }

    /// Removes what was kept aside, once everything is in its place.
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

    fn remove_aside(&self) -> std::io::Result<()> {
        // Of a new folder nothing was kept aside.
        if self.folder.beside().is_some() {
            return Ok(());
        }
        match fs::remove_dir_all(&self.aside) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
            Ok(()) | Err(_) => Ok(()),
        }
    }

    /// What is in the place of a file.
    fn is_there(
        &self,
        path: &str,
        bytes: &[u8],
        hash: u64,
        earlier: Option<&Recorded>,
    ) -> Result<There> {
        let place = self.folder().join(path);
        let metadata = match fs::symlink_metadata(&place) {
            Ok(metadata) => metadata,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(There::Nothing),
            Err(error) => {
                return Err(error)
                    .with_context(|| format!("cannot look at {}", self.named(path).display()));
            }
        };
        if metadata.is_symlink() {
            bail!(
                "{} is a link to another place; nothing is written through it: remove the link, or choose another folder",
                self.named(path).display()
            );
        }
        if !metadata.is_file() {
            bail!(
                "{} is to be a file, but there is a folder of this name; remove it, or choose another folder to write to",
                self.named(path).display()
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
            true => There::Same(stamp),
            false => There::Other,
        })
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

    /// Makes sure that the folder of a file is in the output folder, and that no notices are in it.
    fn look_at_folder_of(&self, path: &str) -> Result<()> {
        let within = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let lock = || self.sound.lock().unwrap_or_else(PoisonError::into_inner);
        if lock().contains(within) {
            return Ok(());
        }
        let mut folder = self.folder().to_owned();
        for name in within.split('/').filter(|name| !name.is_empty()) {
            let inner = folder.join(name);
            if fs::symlink_metadata(&inner).is_err() {
                break;
            }
            folder = inner;
        }
        let shown = self.named(within);
        let real = folder
            .canonicalize()
            .with_context(|| format!("cannot find the folder {}", shown.display()))?;
        if !real.starts_with(self.folder()) {
            bail!(
                "{} is a link that leads out of {}, to {}; nothing is written through it: remove the link, or choose \
                 another folder",
                shown.display(),
                self.named("").display(),
                real.display()
            );
        }
        if !real.is_dir() {
            bail!(
                "{} is to be a folder, but there is a file of this name; remove it, or choose another folder to write to",
                shown.display()
            );
        }
        // The folder itself, and not one above it that is there already.
        if folder == self.folder().join(within) && self.notices.contains(&real) {
            bail!(
                "the pages would be written among the notices, to {}; choose another folder with `out` or --out",
                shown.display()
            );
        }
        lock().insert(within.to_owned());
        Ok(())
    }
}

/// What became of a file that is no longer to be there.
#[derive(Debug, PartialEq, Eq)]
pub enum Removal {
    /// It was removed.
    Done,
    /// It had been removed before.
    WasGone,
    /// It was changed since it was written, so it stays.
    Kept(PathBuf),
}
