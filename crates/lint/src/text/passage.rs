//! A text of a notice, and where it stands.

use seloste_model::notice::{About, Wording};
use seloste_model::{Lang, Notice};

use super::fold::Folded;
use super::sentences::{Sentences, has_any_start, has_any_word, holds_any};
use super::strings::{Step, strings};

/// A text of a notice.
#[derive(Clone, Debug)]
pub(crate) struct Passage {
    steps: Vec<Step>,
    /// The sections it belongs to; none for what is about none, such as the title.
    pub(crate) about: Vec<About>,
    /// The language it is written in, as far as the notice says.
    pub(crate) lang: Lang,
    pub(crate) part: Part,
    /// Whether it is printed. Where a block of wording is about a section, the block is printed, and the
    /// section's facts are only read by the form and the checks.
    pub(crate) printed: bool,
    pub(crate) text: String,
    pub(crate) folded: Folded,
    sentences: Sentences,
}

/// What a text is.
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
    /// The keys that lead to it.
    pub(crate) fn route(&self) -> Vec<String> {
        self.steps
            .iter()
            .map(|step| match step {
                Step::Key(key) => (*key).to_owned(),
                Step::Index(index) => index.to_string(),
            })
            .collect()
    }

    /// Whether it belongs to this section.
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

    /// The block of wording that it stands in, by its number.
    pub(crate) fn block(&self) -> Option<usize> {
        match self.steps.as_slice() {
            [Step::Key("wording"), Step::Index(index), ..] => Some(*index),
            _ => None,
        }
    }

    /// The number of the item that it stands in, in a section's `items` or a list of contacts.
    pub(crate) fn item(&self) -> Option<usize> {
        self.steps.iter().find_map(|step| match step {
            Step::Index(index) => Some(*index),
            Step::Key(_) => None,
        })
    }

    /// The keys that lead to the text in all its languages.
    pub(crate) fn route_of_text(&self) -> Vec<String> {
        let mut route = self.route();
        if self.said_lang().is_some() {
            route.pop();
        }
        route
    }

    /// Whether it is the same text in another language.
    pub(crate) fn is_same_text(&self, other: &Passage) -> bool {
        let without_lang = |steps: &[Step]| steps.len().saturating_sub(1);
        self.said_lang().is_some()
            && other.said_lang().is_some()
            && self.steps[..without_lang(&self.steps)] == other.steps[..without_lang(&other.steps)]
    }

    /// The language that the notice says it is written in; none for one that is in the notice's first language.
    pub(crate) fn said_lang(&self) -> Option<Lang> {
        lang_of(&self.steps)
    }

    /// The key of the value itself, without its language or its number in a list.
    pub(crate) fn key(&self) -> &'static str {
        key_of(&self.steps)
    }
}

/// The texts of the notice, in the order of its fields, the wording last.
pub(crate) fn passages(notice: &Notice) -> Vec<Passage> {
    let first = notice.first_language();
    strings(notice)
        .into_iter()
        // Written to whoever edits the file, not to readers of the notice.
        .filter(|found| table_of(&found.route) != "silence")
        .map(|found| {
            let about = about_of(&found.route, &notice.wording);
            let key = key_of(&found.route);
            Passage {
                lang: lang_of(&found.route).unwrap_or(first),
                part: part_of(key),
                printed: is_printed(&found.route, &about, notice),
                folded: Folded::of(&found.text),
                sentences: Sentences::default(),
                about,
                steps: found.route,
                text: found.text,
            }
        })
        .collect()
}

fn table_of(route: &[Step]) -> &'static str {
    match route.first() {
        Some(Step::Key(table)) => table,
        Some(Step::Index(_)) | None => "",
    }
}

fn about_of(route: &[Step], wording: &[Wording]) -> Vec<About> {
    match (table_of(route), route.get(1)) {
        ("wording", Some(Step::Index(index))) => wording
            .get(*index)
            .map(|block| block.about.clone())
            .unwrap_or_default(),
        ("joint_controllers" | "joint_arrangement" | "representative", _) => {
            vec![About::Controller]
        }
        ("contacts", _) => vec![About::Contact],
        ("register", _) => vec![About::RegisterName],
        (table, _) => About::from_code(table).into_iter().collect(),
    }
}

fn is_printed(route: &[Step], about: &[About], notice: &Notice) -> bool {
    match table_of(route) {
        "wording" | "title" => true,
        "cites" => notice.wording.is_empty(),
        "id" | "schema" => false,
        _ => !about
            .iter()
            .any(|section| notice.wording_about(*section).next().is_some()),
    }
}

fn key_of(route: &[Step]) -> &'static str {
    route
        .iter()
        .rev()
        .find_map(|step| match step {
            Step::Key(key) => Some(*key).filter(|key| lang_of_tag(key).is_none()),
            Step::Index(_) => None,
        })
        .unwrap_or_default()
}

fn lang_of(route: &[Step]) -> Option<Lang> {
    match route.last() {
        Some(Step::Key(key)) => lang_of_tag(key),
        Some(Step::Index(_)) | None => None,
    }
}

/// The language whose tag a key is; a text in several languages has a key for each.
fn lang_of_tag(key: &str) -> Option<Lang> {
    Lang::ALL.into_iter().find(|lang| lang.tag() == key)
}

fn part_of(key: &str) -> Part {
    match key {
        "heading" | "title" => Part::Heading,
        "id" | "drawn_up" | "updated" | "cites" | "business_id" | "emails" | "phones" | "web"
        | "link" | "postal_code" | "country" | "period" | "review" => Part::Value,
        _ => Part::Prose,
    }
}
