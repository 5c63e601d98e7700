//! Sections that are empty, silent of what their heading promises, unknown, repeated or missing.

use std::collections::HashMap;

use seloste_model::Notice;
use seloste_model::notice::About;

use super::{Problem, ProblemKind, problem};
use crate::reading::{Reading, Section};
use crate::signs;

/// Finds what is odd about the sections that are there.
pub(super) fn find(reading: &Reading, problems: &mut Vec<Problem>) {
    for (index, section) in reading.sections.iter().enumerate() {
        let line = reading
            .lines
            .get(section.lines.start)
            .map(|line| line.number);
        let has_child = reading
            .sections
            .get(index + 1)
            .is_some_and(|next| next.level > section.level);
        if section.body.is_empty() && !has_child {
            problems.push(problem(
                line,
                ProblemKind::EmptySection(section.heading.clone()),
            ));
        }
        if section.is_unknown {
            problems.push(problem(
                line,
                ProblemKind::UnknownHeading(section.heading.clone()),
            ));
        }
        for part in silent_parts(section, &reading.sections[index + 1..]) {
            problems.push(problem(
                line,
                ProblemKind::SilentPart(section.heading.clone(), part),
            ));
        }
    }
    find_repeated(reading, problems);
}

/// The sections that a notice should have and this one has not.
pub(super) fn find_missing(draft: &Notice, problems: &mut Vec<Problem>) {
    for about in EXPECTED {
        if !crate::draft::says(draft, about) {
            problems.push(problem(None, ProblemKind::Missing(about)));
        }
    }
}

/// Of a merged heading, the parts that neither the body nor a sub-section speaks of.
pub(crate) fn silent_parts<'a>(
    section: &'a Section,
    after: &'a [Section],
) -> impl Iterator<Item = About> + 'a {
    let text = section.text();
    let merged = section.codes.len() > 1 && !text.is_empty();
    let covered = |about: About| {
        after
            .iter()
            .take_while(|next| next.level > section.level)
            .any(|next| next.is_about(about))
    };
    section.codes.iter().copied().filter(move |about| {
        merged && !covered(*about) && signs::speaks_of(&text, *about) == Some(false)
    })
}

fn find_repeated(reading: &Reading, problems: &mut Vec<Problem>) {
    let mut seen: HashMap<String, usize> = HashMap::new();
    for section in &reading.sections {
        let Some(first) = reading.lines.get(section.lines.start) else {
            continue;
        };
        let mut told = false;
        for sentence in crate::sentences::of(&section.body) {
            if sentence.chars().count() < LONG_ENOUGH {
                continue;
            }
            let key = sentence.to_lowercase();
            match seen.get(&key) {
                Some(line) if *line != first.number && !told => {
                    problems.push(problem(
                        Some(first.number),
                        ProblemKind::RepeatedText(*line),
                    ));
                    told = true;
                }
                Some(_) => {}
                None => {
                    seen.insert(key, first.number);
                }
            }
        }
    }
}

const LONG_ENOUGH: usize = 60;

const EXPECTED: [About; 15] = [
    About::Controller,
    About::Contact,
    About::RegisterName,
    About::Purposes,
    About::LegalBasis,
    About::DataContent,
    About::Sources,
    About::Disclosures,
    About::Transfers,
    About::Protection,
    About::Retention,
    About::RightAccess,
    About::RightRectification,
    About::RightObject,
    About::SupervisoryAuthority,
];
