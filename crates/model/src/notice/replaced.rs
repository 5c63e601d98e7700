//! Whether a section is printed from its facts, or in the wording of an old text.

use super::about::About;
use super::notice::Notice;
use crate::Lang;

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
