//! The files of a site.

use crate::bundle;
use crate::config::Config;
use crate::file;
use crate::notice_file::NoticeFile;
use crate::sending::Sending;
use anyhow::Result;
use rayon::prelude::*;
use seloste_model::{Lang, Notice};
use seloste_render::{Alternate, Entry, HeadingLevel, Options, PageOptions};
use sha2::{Digest, Sha256};
use std::path::Path;

const STYLESHEET: &str = "seloste.css";

/// A site to be written.
pub struct Site<'a> {
    /// Its configuration.
    pub config: &'a Config,
    /// Its notices.
    pub notices: &'a [NoticeFile],
    /// The folder to write to.
    pub out: &'a Path,
}

impl Site<'_> {
    /// Writes every file and says how many they are.
    pub fn write(&self) -> Result<usize> {
        file::make_folder(self.out)?;
        self.put(STYLESHEET, seloste_render::STYLESHEET.as_bytes())?;
        for (name, bytes) in bundle::FILES {
            self.put(name, bytes)?;
        }
        let of_notices: usize = self
            .notices
            .par_iter()
            .map(|notice| self.write_notice(notice))
            .try_reduce(|| 0, |one, other| Ok(one + other))?;
        let languages = self.languages();
        for lang in &languages {
            self.write_thanks(*lang, &languages)?;
            if self.has_index() {
                self.write_index(*lang, &languages)?;
            }
        }
        let pages = if self.has_index() { 2 } else { 1 };
        Ok(1 + bundle::FILES.len() + of_notices + pages * languages.len())
    }

    fn write_notice(&self, file: &NoticeFile) -> Result<usize> {
        let NoticeFile { id, notice, .. } = file;
        let mut json = serde_json::to_vec(notice)?;
        json.push(b'\n');
        let hash = hexadecimal(&Sha256::digest(&json));
        let data = format!("{id}.json");
        self.put(&data, &json)?;

        let languages = self.languages_of(notice);
        let urls: Vec<String> = languages.iter().map(|lang| self.url(id, *lang)).collect();
        let alternates = alternates(&languages, &urls);
        let sending = Sending::of(&self.config.requests);
        let requests = sending.form(&hash);
        for (lang, url) in languages.iter().zip(&urls) {
            let index = self.has_index().then(|| self.url("index", *lang));
            let mut options = Options {
                heading_level: HeadingLevel::One,
                requests: requests.clone(),
                alternates: &alternates,
                stylesheet: Some(STYLESHEET),
                script: bundle::loader(),
                data: Some(&data),
                index: index.as_deref(),
                canonical: self.config.base_url.is_some().then_some(url.as_str()),
            };
            let page = seloste_render::page(notice, *lang, &options);
            self.put(&format!("{id}.{lang}.html"), page.as_bytes())?;
            // A page that takes in the fragment has a heading of its own above it.
            options.heading_level = HeadingLevel::Two;
            let fragment = seloste_render::article(notice, *lang, &options);
            self.put(&format!("{id}.{lang}.fragment.html"), fragment.as_bytes())?;
        }
        Ok(1 + 2 * languages.len())
    }

    fn write_index(&self, lang: Lang, languages: &[Lang]) -> Result<()> {
        let urls: Vec<String> = self
            .notices
            .iter()
            .map(|file| self.url(&file.id, self.page_language(&file.notice, lang)))
            .collect();
        let entries: Vec<Entry<'_>> = self
            .notices
            .iter()
            .zip(&urls)
            .map(|(file, url)| Entry {
                notice: &file.notice,
                url,
            })
            .collect();
        self.write_page("index", lang, languages, |options| {
            seloste_render::index(&entries, lang, options)
        })
    }

    fn write_thanks(&self, lang: Lang, languages: &[Lang]) -> Result<()> {
        let back = match self.notices {
            [only] => self.url(&only.id, self.page_language(&only.notice, lang)),
            _ => self.url("index", lang),
        };
        self.write_page("thanks", lang, languages, |options| {
            seloste_render::thanks(
                lang,
                &PageOptions {
                    back: Some(&back),
                    ..options.clone()
                },
            )
        })
    }

    fn write_page(
        &self,
        name: &str,
        lang: Lang,
        languages: &[Lang],
        print: impl Fn(&PageOptions<'_>) -> String,
    ) -> Result<()> {
        let urls: Vec<String> = languages.iter().map(|lang| self.url(name, *lang)).collect();
        let own = self.url(name, lang);
        let options = PageOptions {
            alternates: &alternates(languages, &urls),
            stylesheet: Some(STYLESHEET),
            canonical: self.config.base_url.is_some().then_some(own.as_str()),
            back: None,
        };
        self.put(&format!("{name}.{lang}.html"), print(&options).as_bytes())
    }

    fn put(&self, name: &str, bytes: &[u8]) -> Result<()> {
        file::write_whole(&self.out.join(name), bytes)
    }

    fn has_index(&self) -> bool {
        self.notices.len() > 1
    }

    /// The address of a page: absolute where the site says what its address is.
    fn url(&self, name: &str, lang: Lang) -> String {
        match &self.config.base_url {
            Some(base) => format!("{}/{name}.{lang}.html", base.trim_end_matches('/')),
            None => format!("{name}.{lang}.html"),
        }
    }

    /// The languages that a notice gets pages in: its own, as far as the site has them.
    fn languages_of(&self, notice: &Notice) -> Vec<Lang> {
        let own = match notice.languages.as_slice() {
            [] => &[Lang::Fi][..],
            own => own,
        };
        let shared: Vec<Lang> = own
            .iter()
            .copied()
            .filter(|lang| self.config.languages.is_empty() || self.config.languages.contains(lang))
            .collect();
        if shared.is_empty() {
            own.to_vec()
        } else {
            shared
        }
    }

    /// The language in which a reader of `wanted` is shown a notice.
    fn page_language(&self, notice: &Notice, wanted: Lang) -> Lang {
        let languages = self.languages_of(notice);
        match languages.contains(&wanted) {
            true => wanted,
            false => languages.first().copied().unwrap_or_default(),
        }
    }

    /// Every language that some page is in.
    fn languages(&self) -> Vec<Lang> {
        let used: Vec<Lang> = self
            .notices
            .iter()
            .flat_map(|file| self.languages_of(&file.notice))
            .collect();
        Lang::ALL
            .into_iter()
            .filter(|lang| used.contains(lang))
            .collect()
    }
}

fn alternates<'a>(languages: &[Lang], urls: &'a [String]) -> Vec<Alternate<'a>> {
    languages
        .iter()
        .zip(urls)
        .map(|(lang, url)| Alternate { lang: *lang, url })
        .collect()
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
