//! Facts about the data: categories, sources, and data subjects.

use seloste_model::notice::{About, DataCategory, Source};

use super::facts::{Facts, add};
use super::passage::Passage;
use super::purposes::tools;
use super::sharing;
use crate::statement::Statement;

/// Reads the sections about data, sources and data subjects.
pub(super) fn read(passage: &Passage<'_>, facts: &mut Facts) {
    let cues = passage.cues;
    if passage.is_about(About::DataContent) {
        for statement in entries(passage) {
            let category = DataCategory {
                special: statement.says(cues.special),
                by_consent: statement.says(cues.by_consent),
                ..statement.item(cues)
            };
            add(&mut facts.notice.data_content, category);
        }
    }
    if passage.is_about(About::Sources) && !passage.is_about(About::DataContent) {
        for statement in entries(passage)
            .into_iter()
            .filter(|statement| !sharing::is_about(statement, passage))
        {
            let source = Source {
                kind: statement.only_term(cues.sources),
                tools: tools(statement),
                ..statement.item(cues)
            };
            add(&mut facts.notice.sources, source);
        }
    }
    if passage.is_about(About::DataSubjects) && !passage.is_about(About::DataContent) {
        for statement in entries(passage) {
            add(&mut facts.notice.data_subjects, statement.item(cues));
        }
    }
}

/// The items of a section's lists; its sentences where it has none.
fn entries<'a>(passage: &'a Passage<'_>) -> Vec<&'a Statement> {
    let has_items = passage.statements.iter().any(|statement| statement.is_item);
    passage
        .statements
        .iter()
        .filter(|statement| {
            if has_items {
                statement.is_item
            } else {
                !statement.text.ends_with(':')
            }
        })
        .collect()
}
