//! The notices that pages ask for, each part printed once for all pages.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Result, bail};
use rayon::iter::Either;
use rayon::prelude::*;

use seloste_model::Lang;
use seloste_render::{HeadingLevel, Options, Part};

use super::nearest::meant;
use super::placeholder::Placeholder;
use super::scan::FoundPlaceholder;
use crate::notice_file::{NoticeFile, refuse_unreadable};
use crate::sending::Sending;
use crate::site::Published;

/// The notices of a site.
pub struct Notices<'a> {
    published: Vec<Published<'a>>,
    by_id: HashMap<&'a str, usize>,
    sending: &'a Sending<'a>,
    printed: Mutex<HashMap<Wanted, Arc<Printed>>>,
}

/// A part of a notice as a page wants it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Wanted {
    notice: usize,
    part: Part,
    lang: Lang,
    level: HeadingLevel,
}

impl Wanted {
    /// Whether both would bring the same ids to a page: ids are the same in every language, and `notice` has those of
    /// `all`. The table of contents and the date have none.
    pub fn shares_ids_with(&self, other: &Wanted) -> bool {
        self.notice == other.notice
            && match (self.part, other.part) {
                (Part::Whole | Part::Notice, Part::Whole | Part::Notice) => true,
                (Part::Form(one), Part::Form(other)) => one == other,
                (
                    Part::Whole | Part::Notice | Part::Form(_) | Part::Contents | Part::Updated,
                    _,
                ) => false,
            }
    }

    /// The part.
    pub const fn part(&self) -> Part {
        self.part
    }
}

/// A part as it stands on pages.
pub struct Printed {
    /// The HTML of the part.
    pub html: String,
    /// Whether the part has a form, for which there is the widget.
    pub has_form: bool,
}

/// Reads the notices, and tells every error of every file before giving up.
pub fn read(paths: &[PathBuf], languages: &[Lang]) -> Result<Vec<NoticeFile>> {
    let read = paths.par_iter().map(|path| -> Result<NoticeFile, String> {
        let mut file = NoticeFile::of_text(path, &NoticeFile::read_text(path)?)?;
        if file.notice.languages.is_empty() {
            file.notice.languages = languages.to_vec();
        }
        Ok(file)
    });
    let (messages, files): (Vec<String>, Vec<NoticeFile>) = read.partition_map(Either::from);
    refuse_unreadable(&messages, paths.len())?;
    Ok(files)
}

impl<'a> Notices<'a> {
    /// Notices for a site in these languages.
    pub fn of(
        files: &'a [NoticeFile],
        languages: &[Lang],
        sending: &'a Sending<'a>,
    ) -> Result<Notices<'a>> {
        let mut by_id = HashMap::new();
        for (index, file) in files.iter().enumerate() {
            if by_id.insert(file.id.as_str(), index).is_some() {
                bail!(
                    "two notices have the id `{}`; change one of them; nothing was written",
                    file.id
                );
            }
        }
        let published = files.iter().map(|file| Published::of(file, languages));
        Ok(Notices {
            published: published.collect::<Result<_>>()?,
            by_id,
            sending,
            printed: Mutex::default(),
        })
    }

    /// The part that a placeholder asks for; the error says what is wrong and what to do.
    pub fn find(&self, found: &FoundPlaceholder) -> Result<Wanted, String> {
        let Placeholder {
            notice,
            part,
            level,
            lang,
        } = &found.placeholder;
        let Some(index) = self.by_id.get(notice.as_str()).copied() else {
            let mut known: Vec<&str> = self.by_id.keys().copied().collect();
            known.sort_unstable();
            let meant = meant(notice, &known);
            return Err(match notice.is_empty() {
                true => format!("the placeholder names no notice; {meant}"),
                false => format!("there is no notice `{notice}`; {meant}"),
            });
        };
        let wanted = Wanted {
            notice: index,
            part: *part,
            lang: self.language(index, *lang, found.lang)?,
            level: *level,
        };
        self.check_kind(&wanted)?;
        Ok(wanted)
    }

    /// The part as HTML; printed when it is asked for the first time.
    pub fn print(&self, wanted: Wanted) -> Arc<Printed> {
        let printed = || self.printed.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(printed) = printed().get(&wanted) {
            return printed.clone();
        }
        // Two pages may print the same at the same time; both come out the same.
        let html = self.with_options(&wanted, |options| {
            let notice = self.published[wanted.notice].notice;
            seloste_render::part(notice, wanted.lang, options, wanted.part)
        });
        let has_form = html.contains("<seloste-form");
        let made = Arc::new(Printed { html, has_form });
        printed().entry(wanted).or_insert(made).clone()
    }

    /// The placeholder's own language, or that of the page around it if the notice has it, or the notice's first.
    fn language(
        &self,
        index: usize,
        own: Option<Lang>,
        around: Option<Lang>,
    ) -> Result<Lang, String> {
        let Published { id, languages, .. } = &self.published[index];
        match (own, around) {
            (Some(own), _) if languages.contains(&own) => Ok(own),
            (Some(own), _) => {
                let known: Vec<&str> = languages.iter().map(|lang| lang.tag()).collect();
                Err(format!(
                    "the notice `{id}` is not in `{own}`; it is in {}",
                    known.join(", ")
                ))
            }
            (None, Some(around)) if languages.contains(&around) => Ok(around),
            (None, _) => Ok(languages.first().copied().unwrap_or_default()),
        }
    }

    fn check_kind(&self, wanted: &Wanted) -> Result<(), String> {
        let Part::Form(Some(kind)) = wanted.part else {
            return Ok(());
        };
        let Published { id, notice, .. } = &self.published[wanted.notice];
        let offered = self.with_options(wanted, |options| seloste_render::kinds(*notice, options));
        // Without an endpoint no notice has a form, and every one tells the other ways.
        if offered.is_empty() || offered.contains(&kind) {
            return Ok(());
        }
        let offered: Vec<&str> = offered.iter().map(|kind| kind.code()).collect();
        Err(format!(
            "the notice `{id}` has no form of the kind `{}`; it has {}",
            kind.code(),
            offered.join(", ")
        ))
    }

    fn with_options<T>(&self, wanted: &Wanted, work: impl FnOnce(&Options<'_>) -> T) -> T {
        work(&Options {
            heading_level: wanted.level,
            requests: self.sending.form(&self.published[wanted.notice].hash),
            ..Options::default()
        })
    }
}
