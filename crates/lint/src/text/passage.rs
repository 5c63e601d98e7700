//! The texts of a notice, each with its place.

use seloste_model::notice::{About, Wording};
use seloste_model::{Lang, Notice, Route, Step};

use super::fold::Folded;
use super::sentences::{Sentences, has_any_start, has_any_word, holds_any};
use super::strings::strings;

/// A text of a notice.
#[derive(Clone, Debug)]
pub(crate) struct Passage {
    route: Route,
    /// The sections that the text belongs to; none for a text of the whole notice, such as the title.
    pub(crate) about: Vec<About>,
    /// The language of the text, as far as the notice says.
    pub(crate) lang: Lang,
    pub(crate) part: Part,
    /// Whether the text is printed. Where a block of wording is about a section, the block is printed, and the
    /// section's facts are only read by the form and the checks.
    pub(crate) printed: bool,
    pub(crate) text: String,
    pub(crate) folded: Folded,
    sentences: Sentences,
}

/// The part that a text plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// A heading or the title.
    Heading,
    /// Words: a text, a name, a note.
    Prose,
    /// A value that is not words: an address, a number, a link, a code.
    Value,
}

impl Passage {
    /// The route of the text.
    pub(crate) fn route(&self) -> &Route {
        &self.route
    }

    /// Whether the text belongs to this section.
    pub(crate) fn is_about(&self, about: About) -> bool {
        self.about.contains(&about)
    }

    /// The number of the sentence that holds this byte of the folded text.
    pub(crate) fn sentence_at(&self, folded: usize) -> Option<usize> {
        self.sentences.at(&self.folded.text, folded)
    }

    /// Whether the sentence at this byte of the folded text holds any of these, in the middle of words too.
    pub(crate) fn sentence_holds(&self, folded: usize, signs: &'static [&'static str]) -> bool {
        self.sentences
            .says(&self.folded.text, folded, signs, holds_any)
    }

    /// Whether any of these is a word of the sentence at this byte of the folded text.
    pub(crate) fn sentence_has_word(&self, folded: usize, words: &'static [&'static str]) -> bool {
        self.sentences
            .says(&self.folded.text, folded, words, has_any_word)
    }

    /// Whether a word of the sentence at this byte of the folded text begins with any of these.
    pub(crate) fn sentence_has_start(
        &self,
        folded: usize,
        starts: &'static [&'static str],
    ) -> bool {
        self.sentences
            .says(&self.folded.text, folded, starts, has_any_start)
    }

    /// The number of the block of wording that holds the text.
    pub(crate) fn block(&self) -> Option<usize> {
        self.route.element_of("wording")
    }

    /// The number of the item that holds the text, in a section's `items` or a list of contacts.
    pub(crate) fn item(&self) -> Option<usize> {
        self.route.steps().iter().find_map(Step::index)
    }

    /// The route of the text in all its languages.
    pub(crate) fn route_of_text(&self) -> Route {
        let mut route = self.route.clone();
        if self.said_lang().is_some() {
            route.pop();
        }
        route
    }

    /// Whether the other text is this one in another language.
    pub(crate) fn is_same_text(&self, other: &Passage) -> bool {
        self.said_lang().is_some()
            && other.said_lang().is_some()
            && self.route_of_text() == other.route_of_text()
    }

    /// The language that the notice gives for the text; none for a text in the notice's first language.
    pub(crate) fn said_lang(&self) -> Option<Lang> {
        lang_of(&self.route)
    }

    /// The key of the value itself, without its language or its number in a list.
    pub(crate) fn key(&self) -> &str {
        key_of(&self.route)
    }
}

/// The texts of the notice, in the order of its fields, the wording last.
pub(crate) fn passages(notice: &Notice) -> Vec<Passage> {
    let first = notice.first_language();
    strings(notice)
        .into_iter()
        // A silence is written to whoever edits the file, not to readers of the notice.
        .filter(|(route, _)| route.table() != Some("silence"))
        .map(|(route, text)| {
            let about = about_of(&route, &notice.wording);
            Passage {
                lang: lang_of(&route).unwrap_or(first),
                part: part_of(key_of(&route)),
                printed: is_printed(&route, &about, notice),
                folded: Folded::of(&text),
                sentences: Sentences::default(),
                about,
                route,
                text,
            }
        })
        .collect()
}

fn about_of(route: &Route, wording: &[Wording]) -> Vec<About> {
    match route.element_of("wording") {
        Some(block) => wording
            .get(block)
            .map(|block| block.about.clone())
            .unwrap_or_default(),
        None => About::of(route).into_iter().collect(),
    }
}

fn is_printed(route: &Route, about: &[About], notice: &Notice) -> bool {
    match route.table() {
        Some("wording" | "title") => true,
        Some("cites") => notice.wording.is_empty(),
        Some("id" | "schema") => false,
        Some(_) | None => !about
            .iter()
            .any(|section| notice.wording_replaces(*section)),
    }
}

fn key_of(route: &Route) -> &str {
    let mut keys = route.steps().iter().rev().filter_map(Step::key);
    keys.find(|key| Lang::of_tag(key).is_none())
        .unwrap_or_default()
}

fn lang_of(route: &Route) -> Option<Lang> {
    Lang::of_tag(route.steps().last()?.key()?)
}

fn part_of(key: &str) -> Part {
    match key {
        "heading" | "title" => Part::Heading,
        "id" | "drawn_up" | "updated" | "cites" | "business_id" | "emails" | "phones" | "web"
        | "link" | "postal_code" | "country" | "period" | "review" => Part::Value,
        _ => Part::Prose,
    }
}
