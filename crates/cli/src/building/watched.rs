//! The folders that are watched for changes.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode, EventKind, ModifyKind};
use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher};

/// A program that saves a file does so in several steps; so long must it be quiet.
const QUIET: Duration = Duration::from_millis(60);

/// A folder in which something happens all the time may not keep a build waiting longer than this.
const AT_MOST: Duration = Duration::from_secs(1);

/// Where the system cannot tell of changes, this often is looked for them.
const OTHERWISE: Duration = Duration::from_secs(1);

/// The folders that are watched.
pub struct Watched {
    watcher: Option<RecommendedWatcher>,
    events: Receiver<notify::Result<Event>>,
    folders: BTreeMap<PathBuf, Depth>,
    /// Whether the system tells of every change.
    is_complete: bool,
}

/// How far into a folder is watched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Depth {
    Itself,
    AllBelow,
}

impl Watched {
    /// None yet.
    pub fn new() -> Watched {
        let (sender, events) = channel();
        Watched {
            watcher: notify::recommended_watcher(sender).ok(),
            events,
            folders: BTreeMap::new(),
            is_complete: false,
        }
    }

    /// Watches the folder of a configuration, and those that its patterns lead to.
    pub fn follow(&mut self, folder: &Path, patterns: &[String]) {
        let mut wanted = BTreeMap::from([(folder.to_owned(), Depth::Itself)]);
        for pattern in patterns {
            let (below, depth) = base(pattern);
            let known = wanted.entry(folder.join(below)).or_insert(depth);
            *known = depth.max(*known);
        }
        self.is_complete = self.watcher.is_some();
        for (folder, depth) in wanted {
            let named = match folder.as_os_str().is_empty() {
                true => Path::new("."),
                false => &folder,
            };
            let real = named.canonicalize().ok();
            let is_watched = real.is_some_and(|real| self.watch(real, depth));
            self.is_complete = self.is_complete && is_watched;
        }
    }

    fn watch(&mut self, folder: PathBuf, depth: Depth) -> bool {
        if self
            .folders
            .get(&folder)
            .is_some_and(|known| *known >= depth)
        {
            return true;
        }
        let mode = match depth {
            Depth::Itself => RecursiveMode::NonRecursive,
            Depth::AllBelow => RecursiveMode::Recursive,
        };
        let watcher = self.watcher.as_mut();
        let is_watched = watcher.is_some_and(|watcher| watcher.watch(&folder, mode).is_ok());
        if is_watched {
            self.folders.insert(folder, depth);
        }
        is_watched
    }

    /// Waits until something has happened and it is quiet again; where the system does not tell, for a moment.
    pub fn wait(&mut self) {
        let mut since: Option<Instant> = None;
        loop {
            let event = match since {
                Some(since) if since.elapsed() > AT_MOST => return,
                Some(_) => self.events.recv_timeout(QUIET),
                None if self.is_complete => match self.events.recv() {
                    Ok(event) => Ok(event),
                    Err(_) => Err(RecvTimeoutError::Disconnected),
                },
                None => self.events.recv_timeout(OTHERWISE),
            };
            match event {
                Ok(event) => {
                    if self.matters(event) {
                        since.get_or_insert_with(Instant::now);
                    }
                }
                Err(RecvTimeoutError::Timeout) => return,
                Err(RecvTimeoutError::Disconnected) => {
                    // There is no watcher, or it has ended; it is only looked from time to time.
                    self.watcher = None;
                    self.is_complete = false;
                    std::thread::sleep(OTHERWISE);
                    return;
                }
            }
        }
    }

    /// Whether the event can mean that a file has changed. Looking at files is an event too, and a build does that.
    fn matters(&mut self, event: notify::Result<Event>) -> bool {
        let Ok(event) = event else {
            // Events were lost, or a folder cannot be watched any more; looking is never wrong.
            self.folders.clear();
            return true;
        };
        match event.kind {
            EventKind::Access(kind) => kind == AccessKind::Close(AccessMode::Write),
            EventKind::Remove(_) | EventKind::Modify(ModifyKind::Name(_)) => {
                // A watched folder that goes takes its watch along, though one of its name may come back.
                for path in &event.paths {
                    if self.folders.remove(path).is_some()
                        && let Some(watcher) = &mut self.watcher
                    {
                        let _ = watcher.unwatch(path);
                    }
                }
                true
            }
            EventKind::Any | EventKind::Create(_) | EventKind::Modify(_) | EventKind::Other => true,
        }
    }
}

/// The folder that a pattern leads to as far as it names folders, and how far below it files may be.
fn base(pattern: &str) -> (PathBuf, Depth) {
    let parts: Vec<Component<'_>> = Path::new(pattern).components().collect();
    let is_plain =
        |part: &&Component<'_>| !part.as_os_str().to_string_lossy().contains(['*', '?', '[']);
    let plain = parts.iter().take_while(is_plain).count();
    let folders = plain.min(parts.len().saturating_sub(1));
    let depth = match folders + 1 == parts.len() {
        true => Depth::Itself,
        false => Depth::AllBelow,
    };
    (parts.iter().take(folders).collect(), depth)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_says_which_folder_to_watch() {
        for (pattern, folder, depth) in [
            ("notices/*.toml", "notices", Depth::Itself),
            ("notice.toml", "", Depth::Itself),
            ("a/b/c.toml", "a/b", Depth::Itself),
            ("a/**/*.toml", "a", Depth::AllBelow),
            ("*/x.toml", "", Depth::AllBelow),
            ("**/*.toml", "", Depth::AllBelow),
            ("../notices/[ab].toml", "../notices", Depth::Itself),
        ] {
            assert_eq!(base(pattern), (PathBuf::from(folder), depth), "{pattern}");
        }
    }
}
