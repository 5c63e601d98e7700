//! The explanation of the word under the pointer: the rule and its law, or the meaning of a key or value.

use std::ops::Range;

use seloste_lint::Evidence;
use seloste_model::{Lang, Route};
use seloste_source::Shapes;

use super::cursor::{Cursor, Spot};
use super::document::Document;
use super::meaning::meaning;
use crate::check::remark::Remark;
use crate::rule_page::{docs, evidence};

/// The explanation of a place, in Markdown, and the bytes that it is about.
pub fn hover(document: &Document, offset: usize) -> Option<(String, Range<usize>)> {
    let cursor = document.cursor(offset);
    let remarks = document.remarks_in(offset..offset);
    let mut parts: Vec<String> = remarks.filter_map(of_remark).collect();
    let shapes = document.kind.shapes();
    parts.extend(shapes.and_then(|shapes| of_word(shapes, &cursor, &document.text)));
    (!parts.is_empty()).then(|| (parts.join("\n\n---\n\n"), cursor.word))
}

/// The explanation of a remark's rule. The message of a fault says all there is.
fn of_remark(remark: &Remark) -> Option<String> {
    let rule = remark.rule?;
    let mut parts = vec![format!("**{}** {}", rule.code, rule.name)];
    if !remark.help.is_empty() {
        parts.push(remark.help.clone());
    }
    let rests_on = match rule.evidence {
        Evidence::Verified | Evidence::Unverified => "Law",
        Evidence::Form => "Rests on",
    };
    parts.push(format!(
        "{rests_on}: {} ({}; not legal advice)",
        rule.citation,
        evidence(rule)
    ));
    // Headings of a whole page would be too large for a small window.
    parts.push(docs(rule, 3));
    Some(parts.join("\n\n"))
}

fn of_word(shapes: &Shapes, cursor: &Cursor, text: &str) -> Option<String> {
    if cursor.word.is_empty() {
        return None;
    }
    let said = cursor.said(text);
    match cursor.spot {
        Spot::Heading { .. } | Spot::Key | Spot::KeyInBraces => {
            let mut route = cursor.route.clone();
            route.push(said);
            of_key(shapes, &route)
        }
        Spot::Value => of_value(shapes, &cursor.route, &said),
        Spot::Nothing => None,
    }
}

fn of_key(shapes: &Shapes, route: &Route) -> Option<String> {
    let key = shapes.key(route)?;
    let mut shown = format!("`{}`: {}", key.name, key.description);
    let words = shapes.words(route);
    if !words.is_empty() {
        let values: Vec<String> = words
            .iter()
            .map(|word| format!("`{}`", word.value))
            .collect();
        shown.push_str("\n\nOne of ");
        shown.push_str(&values.join(", "));
    }
    Some(shown)
}

fn of_value(shapes: &Shapes, route: &Route, said: &str) -> Option<String> {
    let words = shapes.words(route);
    let word = words.iter().find(|word| word.value == said)?;
    if !word.description.is_empty() {
        return Some(format!("`{}`: {}", word.value, word.description));
    }
    let printed = Lang::ALL.iter().filter_map(|lang| {
        let words = meaning(word.type_name, word.value, *lang)?;
        Some(format!("- {lang}: {words}"))
    });
    let printed: Vec<String> = printed.collect();
    (!printed.is_empty())
        .then(|| format!("`{}` is printed as\n\n{}", word.value, printed.join("\n")))
}
