//! A notice on its way to its files.

use anyhow::Result;
use sha2::{Digest, Sha256};

use seloste_model::{Lang, Notice};

use crate::notice_file::NoticeFile;

/// A notice with the values that all its files share.
pub struct Published<'a> {
    /// The id of the notice, by which its files are named.
    pub id: &'a str,
    /// The notice.
    pub notice: &'a Notice,
    /// The languages that it gets pages in.
    pub languages: Vec<Lang>,
    /// The notice as JSON, with a line break at its end.
    pub json: Vec<u8>,
    /// SHA-256 of the JSON in hexadecimal.
    pub hash: String,
}

impl<'a> Published<'a> {
    /// A notice for a site in these languages.
    pub fn of(file: &'a NoticeFile, site_languages: &[Lang]) -> Result<Published<'a>> {
        let mut json = Vec::with_capacity(4_096);
        serde_json::to_writer(&mut json, &file.notice)?;
        json.push(b'\n');
        let digits = Sha256::digest(&json)
            .into_iter()
            .flat_map(|byte| [byte >> 4, byte & 0xF]);
        let hash = digits.filter_map(|digit| char::from_digit(digit.into(), 16));
        Ok(Published {
            id: &file.id,
            notice: &file.notice,
            languages: languages_of(&file.notice, site_languages),
            hash: hash.collect(),
            json,
        })
    }
}

/// The languages that a notice gets pages in: its own, as far as the site has them.
fn languages_of(notice: &Notice, site: &[Lang]) -> Vec<Lang> {
    let own = match notice.languages.as_slice() {
        [] => &[Lang::Fi][..],
        own => own,
    };
    let shared: Vec<Lang> = own
        .iter()
        .copied()
        .filter(|lang| site.is_empty() || site.contains(lang))
        .collect();
    if shared.is_empty() {
        own.to_vec()
    } else {
        shared
    }
}
