//! The wording of an old text, and which sections it replaces.

use super::{About, Notice};
use crate::{Lang, Text};
use serde::{Deserialize, Serialize};

/// A block of an old text: a heading and what stands under it, in the author's own words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Wording {
    /// The heading as written; none for text that stands before the first heading.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub heading: Option<Text>,
    /// The level of the heading: 1 for a section, 2 for a part of one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<u8>,
    /// The sections it is about: several for a merged heading, none for anything else.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub about: Vec<About>,
    /// The text under the heading; line breaks are kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
}

impl Wording {
    /// The language the block is written in, where it has only one.
    pub fn only_language(&self, first: Lang) -> Option<Lang> {
        match self.text.as_ref().or(self.heading.as_ref())? {
            Text::One(_) => Some(first),
            Text::Each(_) => None,
        }
    }

    /// Whether a page in `lang`, of a notice whose first language is `first`, has something of the block to print:
    /// its heading or its text.
    pub fn is_said_in(&self, lang: Lang, first: Lang) -> bool {
        [&self.heading, &self.text]
            .into_iter()
            .flatten()
            .filter_map(|text| text.say(lang, first))
            .any(|said| !said.text.trim().is_empty())
    }
}

impl Notice {
    /// Whether a page in this language prints the section in its old wording instead of from its facts: a block of
    /// `wording` about the section has a heading or a text there. An empty block replaces nothing.
    pub fn wording_replaces_in(&self, about: About, lang: Lang) -> bool {
        let first = self.first_language();
        self.wording_about(about)
            .any(|block| block.is_said_in(lang, first))
    }

    /// Whether every page of the notice prints the section in its old wording, so that no reader sees its facts.
    pub fn wording_replaces(&self, about: About) -> bool {
        let first = [self.first_language()];
        let pages = match self.languages.as_slice() {
            [] => &first[..],
            languages => languages,
        };
        pages
            .iter()
            .all(|lang| self.wording_replaces_in(about, *lang))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn replaces(languages: &[&str], block: serde_json::Value) -> bool {
        let notice = json!({ "languages": languages, "wording": [block] });
        let notice: Notice = serde_json::from_value(notice).unwrap();
        notice.wording_replaces(About::Cookies)
    }

    #[test]
    fn a_block_with_a_heading_or_a_text_replaces_the_facts() {
        for block in [
            json!({ "about": ["cookies"], "text": "Evästeet." }),
            json!({ "about": ["sources", "cookies"], "heading": "Evästeet" }),
            json!({ "about": ["cookies"], "text": { "sv": "Kakor." } }),
        ] {
            assert!(replaces(&["fi", "sv"], block.clone()), "{block}");
        }
    }

    #[test]
    fn an_empty_block_replaces_nothing() {
        for block in [
            json!({ "about": ["cookies"] }),
            json!({ "about": ["cookies"], "heading": "", "text": " \n" }),
            json!({ "about": ["sources"], "text": "Lähteet." }),
        ] {
            assert!(!replaces(&["fi"], block.clone()), "{block}");
        }
    }

    #[test]
    fn a_block_that_is_empty_on_one_page_leaves_the_facts_to_readers_of_that_page() {
        let block = json!({ "about": ["cookies"], "text": { "fi": "", "sv": "Kakor." } });
        assert!(replaces(&["sv"], block.clone()));
        assert!(!replaces(&["sv", "fi"], block));
    }
}
