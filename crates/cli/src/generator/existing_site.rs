//! A site that somebody has already.

use std::path::PathBuf;

use seloste_model::Lang;

/// A site, as its own configuration describes it.
#[derive(Debug, PartialEq, Eq)]
pub struct ExistingSite {
    /// The file of the site's configuration.
    pub configuration: PathBuf,
    /// The tags of the site's languages, the main one first.
    pub tags: Vec<String>,
    /// Sentences on settings that the person should know of.
    pub notes: Vec<String>,
}

impl ExistingSite {
    /// The languages of the site that notices can be in, and the tags of the others.
    pub fn languages(&self) -> (Vec<Lang>, Vec<&str>) {
        let mut languages = Vec::new();
        let mut others = Vec::new();
        for tag in &self.tags {
            match Lang::from_tag(tag) {
                Some(lang) if languages.contains(&lang) => {}
                Some(lang) => languages.push(lang),
                None => others.push(tag.as_str()),
            }
        }
        (languages, others)
    }
}
