//! Having the files of all notices taken, each notice in turn, on all processors. A notice is kept no longer than
//! its own files need it.

use super::files::{Files, Taken};
use super::links::{Addresses, Link};
use super::outputs::{Output, Outputs};
use super::progress::Progress;
use super::record::{Common, OfNotice, Record};
use super::recorded::{Recorded, hash};
use crate::notice_file::NoticeFile;
use crate::site::{Listing, Published, Site};
use anyhow::{Result, bail};
use rayon::prelude::*;
use std::collections::HashMap;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use twox_hash::XxHash3_64;

/// What is needed to write a site.
pub struct Writing<'a> {
    /// The site.
    pub site: &'a Site<'a>,
    /// Where its files go.
    pub outputs: &'a Outputs,
    /// What is known of its addresses.
    pub addresses: Addresses<'a>,
    /// What an earlier build wrote.
    pub earlier: Option<&'a Record>,
    /// What all files follow from besides the notices.
    pub circumstances: u64,
}

/// Everything that was taken.
pub struct Written {
    /// By the notice's file.
    pub notices: Vec<(String, Ready)>,
    /// What belongs to no single notice.
    pub common: ReadyCommon,
}

/// The files of one notice.
pub enum Ready {
    /// They are as an earlier build left them, and nothing has changed since.
    AsBefore(OfNotice),
    /// They were made now.
    New {
        /// A hash of all that they follow from.
        input: u64,
        /// What lists say of the notice.
        listing: Listing,
        /// What became of each.
        outputs: Vec<Output>,
        /// The links in them to other files, or to nowhere.
        links: Vec<Link>,
    },
}

/// The files that belong to no single notice.
pub enum ReadyCommon {
    /// They are as an earlier build left them, and nothing has changed since.
    AsBefore(Common),
    /// They were made now, and follow from this.
    New(u64, Vec<Output>),
}

/// What came of one notice.
enum Outcome {
    Ready(Ready),
    /// Its file is not as it should be; this says so to the person, ready to be printed.
    Unreadable(String),
    /// Another notice could not be read, so that this one was not written.
    PassedOver,
}

impl Writing<'_> {
    /// Has all files taken. An error where a notice could not be read.
    pub fn write(&self, paths: &[PathBuf]) -> Result<Written> {
        let progress = Progress::of(paths.len());
        let is_in_vain = AtomicBool::new(false);
        let outcomes: Result<Vec<Outcome>> = paths
            .par_iter()
            .map_init(String::new, |html, path| {
                let outcome = self.write_notice(path, html, &is_in_vain);
                progress.step();
                outcome
            })
            .collect();
        progress.end();
        let mut notices = Vec::with_capacity(paths.len());
        let mut errors = 0;
        for (path, outcome) in paths.iter().zip(outcomes?) {
            match outcome {
                Outcome::Ready(ready) => notices.push((key(path), ready)),
                Outcome::Unreadable(message) => {
                    errors += 1;
                    eprint!("{message}");
                }
                Outcome::PassedOver => {}
            }
        }
        if errors > 0 {
            bail!(
                "{errors} of {} notices could not be read; nothing was written",
                paths.len()
            );
        }
        refuse_same_ids(&notices)?;
        let listings: Vec<&Listing> = notices.iter().map(|(_, ready)| ready.listing()).collect();
        let common = self.write_common(&listings)?;
        Ok(Written { notices, common })
    }

    fn write_notice(
        &self,
        path: &Path,
        html: &mut String,
        is_in_vain: &AtomicBool,
    ) -> Result<Outcome> {
        let unreadable = |message| {
            is_in_vain.store(true, Ordering::Relaxed);
            Ok(Outcome::Unreadable(message))
        };
        let text = match NoticeFile::read_text(path) {
            Ok(text) => text,
            Err(message) => return unreadable(message),
        };
        let earlier = self
            .earlier
            .and_then(|earlier| earlier.notices.get(&key(path)));
        let input = self.input(path, &text);
        if let Some(earlier) = earlier
            && earlier.input == input
        {
            let mut of_notice = earlier.clone();
            if self.are_as_left(&mut of_notice.files) {
                return Ok(Outcome::Ready(Ready::AsBefore(of_notice)));
            }
        }
        let mut file = match NoticeFile::of_text(path, &text) {
            Ok(file) => file,
            Err(message) => return unreadable(message),
        };
        if is_in_vain.load(Ordering::Relaxed) {
            return Ok(Outcome::PassedOver);
        }
        let site_languages = &self.site.config.languages;
        if file.notice.languages.is_empty() {
            file.notice.languages.clone_from(site_languages);
        }
        let published = Published::of(&file, site_languages)?;
        let earlier = earlier.map_or(&[][..], |earlier| &earlier.files);
        let addresses = self.addresses.for_links_in(&text);
        let mut files = Files::new(self.outputs, addresses, earlier, html);
        self.site.write_notice(&published, &mut files)?;
        let Taken { outputs, mut links } = files.taken();
        links.retain(|link| link.has_place() || !self.site.has_common(link.file()));
        Ok(Outcome::Ready(Ready::New {
            input,
            listing: self.site.listing(&published),
            outputs,
            links,
        }))
    }

    fn write_common(&self, listings: &[&Listing]) -> Result<ReadyCommon> {
        let mut hasher = XxHash3_64::new();
        (self.circumstances, listings).hash(&mut hasher);
        let input = hasher.finish();
        let earlier = self.earlier.map(|earlier| &earlier.common);
        if let Some(earlier) = earlier
            && earlier.input == input
        {
            let mut common = earlier.clone();
            if self.are_as_left(&mut common.files) {
                return Ok(ReadyCommon::AsBefore(common));
            }
        }
        let earlier = earlier.map_or(&[][..], |earlier| &earlier.files);
        let mut html = String::new();
        let mut files = Files::new(self.outputs, None, earlier, &mut html);
        self.site.write_common(listings, &mut files)?;
        Ok(ReadyCommon::New(input, files.taken().outputs))
    }

    /// A hash of all that the files of a notice follow from. A notice without an id gets one from its file's name.
    fn input(&self, path: &Path, text: &str) -> u64 {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let circumstances = self.circumstances;
        hash(format!("{circumstances} {name}\n{text}").as_bytes())
    }

    fn are_as_left(&self, files: &mut [Recorded]) -> bool {
        files.iter_mut().all(|file| self.outputs.is_as_left(file))
    }
}

impl Ready {
    /// Puts the files in their place, and says how many of them were written.
    pub fn settle(self, outputs: &Outputs) -> Result<(OfNotice, usize)> {
        match self {
            Ready::AsBefore(of_notice) => Ok((of_notice, 0)),
            Ready::New {
                input,
                listing,
                outputs: taken,
                links,
            } => {
                let (files, wrote) = settle(taken, outputs)?;
                let of_notice = OfNotice {
                    input,
                    listing,
                    files,
                    links,
                };
                Ok((of_notice, wrote))
            }
        }
    }

    const fn listing(&self) -> &Listing {
        match self {
            Ready::AsBefore(OfNotice { listing, .. }) | Ready::New { listing, .. } => listing,
        }
    }
}

impl ReadyCommon {
    /// Puts the files in their place, and says how many of them were written.
    pub fn settle(self, outputs: &Outputs) -> Result<(Common, usize)> {
        match self {
            ReadyCommon::AsBefore(common) => Ok((common, 0)),
            ReadyCommon::New(input, taken) => {
                let (files, wrote) = settle(taken, outputs)?;
                Ok((Common { input, files }, wrote))
            }
        }
    }
}

fn settle(taken: Vec<Output>, outputs: &Outputs) -> Result<(Vec<Recorded>, usize)> {
    let mut files = Vec::with_capacity(taken.len());
    let mut wrote = 0;
    for output in taken {
        let (recorded, is_new) = outputs.settle(output)?;
        wrote += usize::from(is_new);
        files.push(recorded);
    }
    Ok((files, wrote))
}

/// The name of a notice's file in the record.
fn key(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// Files are named by ids, so that two notices of one id would overwrite each other.
fn refuse_same_ids(notices: &[(String, Ready)]) -> Result<()> {
    let mut by_id: HashMap<&str, &str> = HashMap::new();
    for (path, ready) in notices {
        let id = &ready.listing().id;
        if let Some(other) = by_id.insert(id, path) {
            bail!(
                "{other} and {path} have the same id `{id}`; change one of them; nothing was written"
            );
        }
    }
    Ok(())
}
