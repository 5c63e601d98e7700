//! What data are kept, where they come from, and whose they are.

use seloste_model::Text;
use seloste_model::notice::{About, DataCategory, DataSubject, Source};

use super::facts::{Facts, Place, add};
use super::purposes::tools;
use super::sharing;
use crate::statement::{Statement, only_term};

/// Reads the sections about data, sources and data subjects.
pub(super) fn read(place: &Place<'_>, facts: &mut Facts) {
    let cues = place.cues;
    let name = |statement: &Statement| Some(Text::One(statement.name(cues)));
    if place.is_about(About::DataContent) {
        for statement in entries(place) {
            let category = DataCategory {
                name: name(statement),
                special: statement.says(cues.special),
                by_consent: statement.says(cues.by_consent),
                ..DataCategory::default()
            };
            add(&mut facts.notice.data_content, category);
        }
    }
    if place.is_about(About::Sources) && !place.is_about(About::DataContent) {
        for statement in entries(place)
            .into_iter()
            .filter(|statement| !sharing::is_about(statement, place))
        {
            let source = Source {
                kind: only_term(statement, cues.sources),
                name: name(statement),
                tools: tools(statement),
                ..Source::default()
            };
            add(&mut facts.notice.sources, source);
        }
    }
    if place.is_about(About::DataSubjects) && !place.is_about(About::DataContent) {
        for statement in entries(place) {
            let subject = DataSubject {
                name: name(statement),
                ..DataSubject::default()
            };
            add(&mut facts.notice.data_subjects, subject);
        }
    }
}

/// The items of a section's lists; its sentences where it has none.
fn entries<'a>(place: &'a Place<'_>) -> Vec<&'a Statement> {
    let has_items = place.statements.iter().any(|statement| statement.is_item);
    place
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
