//! What a notice says of each right.

use seloste_model::notice::About;

use super::facts::{Facts, Place};
use super::request;
use crate::signs::silent_parts;
use crate::statement::{Statement, is_right, terms};

/// Reads rights from their sections, sentence by sentence, and from sentences elsewhere that give one.
pub(super) fn read(place: &Place<'_>, facts: &mut Facts) {
    if place.is_about_people() {
        return;
    }
    if place.is_about_rights() {
        read_section(place, facts);
    } else {
        for statement in place
            .statements
            .iter()
            .filter(|statement| gives_a_right(statement, place))
        {
            for about in about(statement, place) {
                note(about, statement, place, facts);
            }
        }
    }
}

/// `Yrityksellä on oikeus julkaista tietoja, ellei asiakas sitä kiellä` gives the right to somebody else.
fn gives_a_right(statement: &Statement, place: &Place<'_>) -> bool {
    statement.says(place.cues.entitling) && statement.exception(place.cues).is_none()
}

fn read_section(place: &Place<'_>, facts: &mut Facts) {
    let silent: Vec<About> = silent_parts(place.section, &[]).collect();
    let own: Vec<About> = place
        .section
        .codes
        .iter()
        .copied()
        .filter(|about| is_right(*about) && !silent.contains(about))
        .collect();
    // A sentence that names no right is about the one that was spoken of last.
    let mut last = own.clone();
    for statement in &place.statements {
        let named = about(statement, place);
        if !named.is_empty() {
            last = named;
        }
        for about in &last {
            note(*about, statement, place, facts);
        }
    }
    if place.section.body.is_empty() {
        return;
    }
    if own.contains(&About::SupervisoryAuthority)
        && let Some(right) = facts.right(About::SupervisoryAuthority)
    {
        request::read_authority(right, &place.section.body);
    }
    for about in own
        .into_iter()
        .filter(|about| *about != About::SupervisoryAuthority)
    {
        if let Some(right) = facts.right(about) {
            request::read_address(right, &place.section.body, place.fields);
        }
    }
}

/// The rights that a sentence names.
fn about(statement: &Statement, place: &Place<'_>) -> Vec<About> {
    let mut named = terms(statement, place.cues.rights);
    // To demand that wrong data be erased is part of their correction (Act 523/1999, section 29).
    let corrects = named.contains(&About::RightRectification);
    if corrects && !statement.says(place.cues.entitling) {
        named.retain(|about| *about != About::RightErasure);
    }
    named
}

fn note(about: About, statement: &Statement, place: &Place<'_>, facts: &mut Facts) {
    let Some(right) = facts.right(about) else {
        return;
    };
    request::read(right, about, statement, place);
    facts.also_about(place, about);
}
