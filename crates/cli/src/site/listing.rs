//! A notice in the lists of a site.

use serde::{Deserialize, Serialize};

use seloste_model::Lang;
use seloste_render::Prepared;

use super::published::Published;

/// A notice as lists show it. Listings are small, so that those of many notices can be kept while the notices
/// themselves are not. The record of a build keeps them, for the notices that need no reading again.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Listing {
    /// The notice's id.
    pub id: String,
    /// The languages that it has pages in.
    pub languages: Vec<Lang>,
    /// The notice as an item of the list in each language of `Lang::ALL`, since it is not known before all notices
    /// are read which languages there are lists in.
    items: Vec<String>,
}

impl Listing {
    /// A notice as lists show it; `url` is where a list in this language leads.
    pub fn of(published: &Published<'_>, url: impl Fn(Lang) -> String) -> Listing {
        let notice = Prepared::from(published.notice);
        let item = |lang| seloste_render::list_item(&notice, lang, &url(lang));
        Listing {
            id: published.id.to_owned(),
            languages: published.languages.clone(),
            items: Lang::ALL.into_iter().map(item).collect(),
        }
    }

    /// The notice as an item of the list in a language.
    pub fn item(&self, lang: Lang) -> &str {
        self.items.get(lang as usize).map_or("", String::as_str)
    }

    /// The language in which a reader of `wanted` is shown the notice.
    pub fn page_language(&self, wanted: Lang) -> Lang {
        page_language(&self.languages, wanted)
    }
}

/// The language in which a reader of `wanted` is shown a notice that has pages in these.
pub fn page_language(languages: &[Lang], wanted: Lang) -> Lang {
    match languages.contains(&wanted) {
        true => wanted,
        false => languages.first().copied().unwrap_or_default(),
    }
}

/// Every language that some page is in.
pub fn languages(listings: &[&Listing]) -> Vec<Lang> {
    Lang::ALL
        .into_iter()
        .filter(|lang| listings.iter().any(|one| one.languages.contains(lang)))
        .collect()
}
