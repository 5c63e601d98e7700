//! Facts about the rights of the data subject.

use seloste_model::notice::About;

use super::facts::Facts;
use super::passage::Passage;
use super::request;
use crate::signs::silent_parts;
use crate::statement::Statement;

/// Reads rights from their sections, sentence by sentence, and from sentences elsewhere that give one.
pub(super) fn read(passage: &Passage<'_>, facts: &mut Facts) {
    if passage.is_about_people() {
        return;
    }
    if passage.is_about_rights() {
        read_section(passage, facts);
    } else {
        for statement in passage
            .statements
            .iter()
            .filter(|statement| gives_a_right(statement, passage))
        {
            for about in about(statement, passage) {
                note(about, statement, passage, facts);
            }
        }
    }
}

/// Whether a sentence gives a right to the data subject.
///
/// `Yrityksellä on oikeus julkaista tietoja, ellei asiakas sitä kiellä` gives one to the company.
fn gives_a_right(statement: &Statement, passage: &Passage<'_>) -> bool {
    statement.says(passage.cues.entitling) && statement.exception(passage.cues).is_none()
}

fn read_section(passage: &Passage<'_>, facts: &mut Facts) {
    let silent: Vec<About> = silent_parts(passage.section, &[]).collect();
    let own: Vec<About> = passage
        .section
        .codes
        .iter()
        .copied()
        .filter(|about| about.is_right() && !silent.contains(about))
        .collect();
    // A sentence that names no right is about the one that was spoken of last.
    let mut last = own.clone();
    for statement in &passage.statements {
        let named = about(statement, passage);
        if !named.is_empty() {
            last = named;
        }
        for about in &last {
            note(*about, statement, passage, facts);
        }
    }
    if passage.section.body.is_empty() {
        return;
    }
    if own.contains(&About::SupervisoryAuthority)
        && let Some(right) = facts.right(About::SupervisoryAuthority)
    {
        request::read_authority(right, &passage.section.body);
    }
    for about in own
        .into_iter()
        .filter(|about| *about != About::SupervisoryAuthority)
    {
        if let Some(right) = facts.right(about) {
            request::read_address(right, &passage.section.body, passage.fields);
        }
    }
}

/// The rights that a sentence names.
fn about(statement: &Statement, passage: &Passage<'_>) -> Vec<About> {
    let mut named = statement.terms(passage.cues.rights);
    // To demand that wrong data be erased is part of their correction (Act 523/1999, section 29).
    let corrects = named.contains(&About::RightRectification);
    if corrects && !statement.says(passage.cues.entitling) {
        named.retain(|about| *about != About::RightErasure);
    }
    named
}

fn note(about: About, statement: &Statement, passage: &Passage<'_>, facts: &mut Facts) {
    let Some(right) = facts.right(about) else {
        return;
    };
    request::read(right, about, statement, passage);
    facts.also_about(passage, about);
}
