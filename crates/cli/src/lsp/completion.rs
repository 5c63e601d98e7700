//! Completion at the cursor: keys, headings and values, each with its meaning.

use std::ops::Range;

use lsp_types::{
    CompletionItem, CompletionItemKind, CompletionTextEdit, Documentation, InsertTextFormat,
    TextEdit,
};

use seloste_model::{Lang, Route};
use seloste_source::{KnownKey, KnownWord, Notation, Shapes};

use super::cursor::{Cursor, Spot};
use super::document::Document;
use super::meaning::meaning;

/// The editor's way of inserting a completion.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Snippets {
    /// Text as it is.
    #[default]
    Plain,
    /// Text with a place to fill in, at which the editor puts the cursor.
    Placed,
}

/// The completions at this byte.
pub fn complete(
    document: &Document,
    offset: usize,
    snippets: Snippets,
    lang: Lang,
) -> Vec<CompletionItem> {
    let Some(shapes) = document.kind.shapes() else {
        return Vec::new();
    };
    let cursor = document.cursor(offset);
    let asked = CompletionRequest {
        document,
        shapes,
        cursor: &cursor,
        offset,
        snippets,
        lang,
    };
    let mut items = match cursor.spot {
        Spot::Heading { start } => asked.headings(start..asked.end_of_heading()),
        Spot::Key => {
            let mut items = asked.keys();
            // A line that is begun may become a key of this table, or the heading of the next.
            if !asked.is_dotted() {
                items.extend(asked.headings(cursor.word.clone()));
            }
            items
        }
        Spot::KeyInBraces => asked.keys(),
        Spot::Value => asked.values(),
        Spot::Nothing => Vec::new(),
    };
    for (number, item) in items.iter_mut().enumerate() {
        // The order of the schema is that of a notice, and better than the alphabet's.
        item.sort_text = Some(format!("{number:04}"));
    }
    items
}

struct CompletionRequest<'d> {
    document: &'d Document,
    shapes: &'static Shapes,
    cursor: &'d Cursor,
    offset: usize,
    snippets: Snippets,
    lang: Lang,
}

impl CompletionRequest<'_> {
    fn keys(&self) -> Vec<CompletionItem> {
        let keys = self.shapes.keys(&self.cursor.route);
        let is_top = self.cursor.route == Route::ROOT;
        keys.into_iter()
            .filter(|key| !self.is_taken(key))
            .filter(|key| !is_top || !is_headed(key))
            .map(|key| self.key(key))
            .collect()
    }

    fn is_taken(&self, key: &KnownKey<'_>) -> bool {
        self.cursor.taken.iter().any(|taken| taken == key.name)
    }

    fn key(&self, key: KnownKey<'_>) -> CompletionItem {
        let after = self.text(self.cursor.word.end..self.document.text.len());
        let has_value = after.trim_start_matches([' ', '\t']).starts_with('=');
        let new_text = match (has_value, self.snippets) {
            (true, _) => key.name.to_owned(),
            (false, Snippets::Plain) => format!("{} = ", key.name),
            (false, Snippets::Placed) => {
                let value = match key.notation {
                    Notation::Text | Notation::Choice => "\"$0\"",
                    Notation::Bare => "$0",
                    Notation::Table => "{ $0 }",
                    Notation::Texts | Notation::Choices => "[\"$0\"]",
                    Notation::Tables => "[{ $0 }]",
                };
                format!("{} = {value}", key.name)
            }
        };
        let mut item = self.item(
            key.name,
            key.description,
            self.cursor.word.clone(),
            new_text,
        );
        item.kind = Some(CompletionItemKind::PROPERTY);
        if !has_value && self.snippets == Snippets::Placed {
            item.insert_text_format = Some(InsertTextFormat::SNIPPET);
        }
        item
    }

    /// The headings of tables that are not there yet, put in the place of these bytes.
    fn headings(&self, place: Range<usize>) -> Vec<CompletionItem> {
        // Tables within tables are written in braces.
        if matches!(self.cursor.spot, Spot::Heading { .. }) && self.cursor.route != Route::ROOT {
            return Vec::new();
        }
        let keys = self.shapes.keys(&Route::ROOT);
        let there = Cursor::at(&self.document.text, 0).taken;
        let own = self.cursor.said(&self.document.text);
        keys.into_iter()
            .filter(is_headed)
            .filter(|key| key.name == own || !there.iter().any(|name| name == key.name))
            .map(|key| {
                let heading = match key.notation {
                    Notation::Tables => format!("[[{}]]", key.name),
                    Notation::Table
                    | Notation::Text
                    | Notation::Choice
                    | Notation::Bare
                    | Notation::Texts
                    | Notation::Choices => format!("[{}]", key.name),
                };
                let mut item = self.item(&heading, key.description, place.clone(), heading.clone());
                item.kind = Some(CompletionItemKind::MODULE);
                item.filter_text = Some(self.filtered(&place, '[', &heading, key.name));
                item
            })
            .collect()
    }

    fn values(&self) -> Vec<CompletionItem> {
        let place = self.place_of_value();
        let words = self.shapes.words(&self.cursor.route);
        words
            .into_iter()
            .map(|word| self.value(&word, place.clone()))
            .collect()
    }

    fn value(&self, word: &KnownWord<'_>, place: Range<usize>) -> CompletionItem {
        let written = match word.notation {
            Notation::Bare => word.value.to_owned(),
            Notation::Text
            | Notation::Choice
            | Notation::Table
            | Notation::Texts
            | Notation::Choices
            | Notation::Tables => format!("\"{}\"", word.value),
        };
        let printed = meaning(word.type_name, word.value, self.lang).unwrap_or_default();
        let description = match word.description {
            "" => printed,
            description => description,
        };
        let mut item = self.item(word.value, description, place.clone(), written.clone());
        item.kind = Some(CompletionItemKind::ENUM_MEMBER);
        item.filter_text = Some(self.filtered(&place, '"', &written, word.value));
        item
    }

    fn item(
        &self,
        label: &str,
        description: &str,
        place: Range<usize>,
        new_text: String,
    ) -> CompletionItem {
        CompletionItem {
            label: label.to_owned(),
            documentation: Some(Documentation::String(description.to_owned()))
                .filter(|_| !description.is_empty()),
            text_edit: Some(CompletionTextEdit::Edit(TextEdit {
                range: self.document.range(&place),
                new_text,
            })),
            ..CompletionItem::default()
        }
    }

    /// The text that the editor compares with the one between the beginning of the place and the cursor.
    fn filtered(&self, place: &Range<usize>, mark: char, whole: &str, bare: &str) -> String {
        let typed = self.text(place.start..self.offset);
        let marks = typed.len() - typed.trim_start_matches(mark).len();
        match marks {
            0 => bare.to_owned(),
            // A list's heading is found by one bracket as well as by two.
            _ => format!("{}{}", &typed[..marks], whole.trim_start_matches(mark)),
        }
    }

    /// The value under the cursor. A string that is not closed may reach over the rest of the line, so that
    /// only the part of it that could be a word is replaced.
    fn place_of_value(&self) -> Range<usize> {
        let word = self.cursor.word.clone();
        let after = self.text(self.offset..word.end);
        let is_of_word = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
        let rest = after.trim_start_matches(is_of_word);
        let end = word.end - rest.len();
        match rest.chars().next() {
            Some('"' | '\'') => word.start..end + 1,
            Some(_) | None => word.start..end,
        }
    }

    fn end_of_heading(&self) -> usize {
        let word = &self.cursor.word;
        let after = self.text(word.end..self.document.text.len());
        let closing = after.bytes().take(2).take_while(|byte| *byte == b']');
        word.end + closing.count()
    }

    /// Whether the word is the further part of a key.
    fn is_dotted(&self) -> bool {
        self.text(0..self.cursor.word.start)
            .trim_end()
            .ends_with('.')
    }

    fn text(&self, range: Range<usize>) -> &str {
        self.document.text.get(range).unwrap_or_default()
    }
}

fn is_headed(key: &KnownKey<'_>) -> bool {
    matches!(key.notation, Notation::Table | Notation::Tables)
}
