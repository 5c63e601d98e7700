//! The wording blocks: the whole text, in the order of the page, without the site's navigation.

use seloste_model::Text;
use seloste_model::notice::{About, Wording};

use crate::blocks::{self, Breaks};
use crate::reading::{Reading, Section};

/// One block for the preface, and one for each section.
pub(super) fn blocks(reading: &Reading, also: &[Vec<About>]) -> Vec<Wording> {
    let sections = reading
        .sections
        .iter()
        .zip(also)
        .map(|(section, also)| block(section, also));
    preface(reading).into_iter().chain(sections).collect()
}

fn preface(reading: &Reading) -> Option<Wording> {
    let mut lines: Vec<String> = Vec::new();
    let mut before = None;
    for at in &reading.preface {
        // A blank line, or the title, stood between.
        if before.is_some_and(|before| at - before > 1) {
            lines.push(String::new());
        }
        lines.push(reading.lines[*at].text.clone());
        before = Some(*at);
    }
    (!lines.is_empty()).then(|| Wording {
        text: Some(Text::One(blocks::markdown(&blocks::of(
            &lines,
            Breaks::Kept,
        )))),
        ..Wording::default()
    })
}

/// The treatment of a section's line breaks: names and addresses stand line by line.
fn breaks(section: &Section) -> Breaks {
    let people = [
        About::Controller,
        About::Contact,
        About::Dpo,
        About::RegisterName,
    ];
    if people.into_iter().any(|about| section.is_about(about)) {
        Breaks::Kept
    } else {
        Breaks::Joined
    }
}

fn block(section: &Section, also: &[About]) -> Wording {
    let text = blocks::markdown(&blocks::of(&section.body, breaks(section)));
    Wording {
        heading: Some(Text::One(section.heading.clone())),
        level: Some(section.level),
        about: section.codes.iter().chain(also).copied().collect(),
        text: (!text.is_empty()).then_some(Text::One(text)),
    }
}
