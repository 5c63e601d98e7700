//! Sections that are empty, silent of what their heading promises, unknown, repeated or missing.

use std::collections::HashMap;

use seloste_model::Notice;
use seloste_model::notice::{About, SectionView};

use crate::problem::{Problem, ProblemKind};
use crate::reading::Reading;
use crate::sentences;
use crate::signs::silent_parts;

/// Finds sections that are empty, silent, unknown or repeated.
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
            problems.push(Problem::new(
                line,
                ProblemKind::EmptySection(section.heading.clone()),
            ));
        }
        if section.is_unknown {
            problems.push(Problem::new(
                line,
                ProblemKind::UnknownHeading(section.heading.clone()),
            ));
        }
        for part in silent_parts(section, &reading.sections[index + 1..]) {
            problems.push(Problem::new(
                line,
                ProblemKind::SilentPart(section.heading.clone(), part),
            ));
        }
    }
    find_repeated(reading, problems);
}

/// Finds the sections that a notice should have and this draft has not.
pub(super) fn find_missing(draft: &Notice, problems: &mut Vec<Problem>) {
    for about in EXPECTED {
        if !has(draft, about) {
            problems.push(Problem::new(None, ProblemKind::Missing(about)));
        }
    }
}

fn has(draft: &Notice, about: About) -> bool {
    match draft.section(about) {
        Some(SectionView::Register(register)) => register.name.is_some(),
        Some(
            SectionView::Controller(_)
            | SectionView::Contacts(_)
            | SectionView::Facts(_)
            | SectionView::Right(_),
        ) => true,
        // A notice may speak of paper and computers without a word on protection in general.
        None => {
            about == About::Protection
                && (draft.protection_manual.is_some() || draft.protection_electronic.is_some())
        }
    }
}

fn find_repeated(reading: &Reading, problems: &mut Vec<Problem>) {
    let mut seen: HashMap<String, usize> = HashMap::new();
    for section in &reading.sections {
        let Some(first) = reading.lines.get(section.lines.start) else {
            continue;
        };
        let mut told = false;
        for sentence in sentences::of(&section.body) {
            if sentence.chars().count() < LONG_ENOUGH {
                continue;
            }
            let key = sentence.to_lowercase();
            match seen.get(&key) {
                Some(line) if *line != first.number && !told => {
                    problems.push(Problem::new(
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

/// The length in letters from which a sentence that stands twice is told.
const LONG_ENOUGH: usize = 60;

/// The topics that a notice should speak of (GDPR, articles 13 and 14).
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
