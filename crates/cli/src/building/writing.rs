//! Writing the files of all notices, each notice in turn, on all processors. A notice is kept no longer than its own
//! files need it.

use std::collections::HashMap;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::{Result, bail};
use rayon::prelude::*;
use twox_hash::XxHash3_64;

use super::addresses::Addresses;
use super::files::{Files, Taken};
use super::outputs::Outputs;
use super::progress::Progress;
use super::ready::Ready;
use super::record::{CommonRecord, NoticeRecord, Record};
use super::recorded::{Recorded, hash};
use crate::notice_file::{NoticeFile, refuse_unreadable};
use crate::site::{Listing, Published, Site};

/// The writing of a site.
pub struct Writing<'a> {
    /// The site.
    pub site: &'a Site<'a>,
    /// The output folder.
    pub outputs: &'a Outputs,
    /// The addresses of the site, as far as they are known.
    pub addresses: Addresses<'a>,
    /// The record of an earlier build.
    pub earlier: Option<&'a Record>,
    /// A hash of everything besides the notices that the files follow from.
    pub circumstances: u64,
}

/// The files of a site, all taken.
pub struct TakenSite {
    /// The files of each notice, by the notice's file.
    pub notices: Vec<(String, Ready<NoticeRecord>)>,
    /// The files that belong to no single notice.
    pub common: Ready<CommonRecord>,
}

/// The outcome of one notice.
enum NoticeOutcome {
    /// The files are ready.
    Ready(Ready<NoticeRecord>),
    /// The file cannot be read; the message is ready to be printed.
    Unreadable(String),
    /// Another notice could not be read, so that this one was not written.
    PassedOver,
}

impl Writing<'_> {
    /// Makes all files, and has them taken. An error where a notice could not be read.
    pub fn write(&self, paths: &[PathBuf]) -> Result<TakenSite> {
        let progress = Progress::of(paths.len());
        let is_in_vain = AtomicBool::new(false);
        let outcomes: Result<Vec<NoticeOutcome>> = paths
            .par_iter()
            .map_init(String::new, |html, path| {
                let outcome = self.write_notice(path, html, &is_in_vain);
                progress.step();
                outcome
            })
            .collect();
        progress.end();
        let mut notices = Vec::with_capacity(paths.len());
        let mut messages = Vec::new();
        for (path, outcome) in paths.iter().zip(outcomes?) {
            match outcome {
                NoticeOutcome::Ready(ready) => notices.push((key(path), ready)),
                NoticeOutcome::Unreadable(message) => messages.push(message),
                NoticeOutcome::PassedOver => {}
            }
        }
        refuse_unreadable(&messages, paths.len())?;
        refuse_same_ids(&notices)?;
        let listings: Vec<&Listing> = notices
            .iter()
            .map(|(_, ready)| &ready.record.listing)
            .collect();
        let common = self.write_common(&listings)?;
        Ok(TakenSite { notices, common })
    }

    fn write_notice(
        &self,
        path: &Path,
        html: &mut String,
        is_in_vain: &AtomicBool,
    ) -> Result<NoticeOutcome> {
        let unreadable = |message| {
            is_in_vain.store(true, Ordering::Relaxed);
            Ok(NoticeOutcome::Unreadable(message))
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
            && let Some(ready) = self.as_before(earlier)
        {
            return Ok(NoticeOutcome::Ready(ready));
        }
        let mut file = match NoticeFile::of_text(path, &text) {
            Ok(file) => file,
            Err(message) => return unreadable(message),
        };
        if is_in_vain.load(Ordering::Relaxed) {
            return Ok(NoticeOutcome::PassedOver);
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
        links.retain(|link| link.place.is_some() || !self.site.has_common(&link.file));
        let record = NoticeRecord {
            input,
            listing: self.site.listing(&published),
            files: Vec::new(),
            links,
        };
        let made = outputs;
        Ok(NoticeOutcome::Ready(Ready { record, made }))
    }

    fn write_common(&self, listings: &[&Listing]) -> Result<Ready<CommonRecord>> {
        let mut hasher = XxHash3_64::new();
        (self.circumstances, listings).hash(&mut hasher);
        let input = hasher.finish();
        let earlier = self.earlier.map(|earlier| &earlier.common);
        if let Some(earlier) = earlier
            && earlier.input == input
            && let Some(ready) = self.as_before(earlier)
        {
            return Ok(ready);
        }
        let earlier = earlier.map_or(&[][..], |earlier| &earlier.files);
        let mut html = String::new();
        let mut files = Files::new(self.outputs, None, earlier, &mut html);
        self.site.write_common(listings, &mut files)?;
        let record = CommonRecord {
            input,
            files: Vec::new(),
        };
        let made = files.taken().outputs;
        Ok(Ready { record, made })
    }

    /// A hash of everything that the files of a notice follow from. A notice without an id gets one from its file's name.
    fn input(&self, path: &Path, text: &str) -> u64 {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let circumstances = self.circumstances;
        hash(format!("{circumstances} {name}\n{text}").as_bytes())
    }

    /// The files of an earlier build, if they are as it left them.
    fn as_before<R: Clone + AsMut<Vec<Recorded>>>(&self, earlier: &R) -> Option<Ready<R>> {
        let mut record = earlier.clone();
        let folder = self.outputs.folder();
        let mut files = record.as_mut().iter_mut();
        let are_as_left = files.all(|file| file.is_as_left(folder));
        let made = Vec::new();
        are_as_left.then_some(Ready { record, made })
    }
}

/// The name of a notice's file in the record.
fn key(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// Files are named by ids, so that two notices of one id would overwrite each other.
fn refuse_same_ids(notices: &[(String, Ready<NoticeRecord>)]) -> Result<()> {
    let mut by_id: HashMap<&str, &str> = HashMap::new();
    for (path, ready) in notices {
        let id = &ready.record.listing.id;
        if let Some(other) = by_id.insert(id, path) {
            bail!(
                "{other} and {path} have the same id `{id}`; change one of them; nothing was written"
            );
        }
    }
    Ok(())
}
