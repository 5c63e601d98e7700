//! The depth of each heading: by its number, its markup, or the headings before it.

use seloste_model::notice::About;

use crate::heading::{Heading, Meaning};
use crate::line::{Line, Mark};
use crate::number::Number;

/// Sets the level of every heading.
pub(super) fn set(headings: &mut [Heading], lines: &[Line]) {
    let numbered = headings
        .iter()
        .filter(|heading| matches!(heading.number, Some(Number::Figures(_))))
        .count()
        >= 2;
    let highest_mark = headings
        .iter()
        .filter(|heading| matches!(heading.meaning, Some(Meaning::Section(_))))
        .filter_map(|heading| mark_level(heading, lines))
        .min();
    let mut seen_number = false;
    let mut in_second_document = false;
    let mut under_protection = false;
    for heading in headings {
        let by_number = heading.number.as_ref().map(Number::depth);
        let by_mark = mark_level(heading, lines)
            .zip(highest_mark)
            .map(|(level, highest)| usize::from(level.saturating_sub(highest)) + 1);
        let by_place = match heading.meaning {
            Some(Meaning::SecondDocument) => {
                1 + usize::from(seen_number && !is_capitals(&heading.text))
            }
            Some(Meaning::Section(_) | Meaning::Title) | None => {
                let parted = under_protection && is_part_of_protection(heading);
                1 + usize::from(in_second_document || (numbered && seen_number) || parted)
            }
        };
        let level = by_number.or(by_mark).unwrap_or(by_place);
        heading.level = u8::try_from(level).unwrap_or(u8::MAX);
        seen_number |= matches!(heading.number, Some(Number::Figures(_)));
        in_second_document = match heading.meaning {
            Some(Meaning::SecondDocument) => heading.level == 1,
            Some(Meaning::Section(_) | Meaning::Title) | None => {
                in_second_document && by_number != Some(1)
            }
        };
        under_protection = match &heading.meaning {
            Some(Meaning::Section(codes)) => {
                codes.contains(&About::Protection) || (under_protection && heading.level > 1)
            }
            Some(Meaning::Title | Meaning::SecondDocument) | None => false,
        };
    }
}

fn mark_level(heading: &Heading, lines: &[Line]) -> Option<u8> {
    match lines.get(heading.lines.start)?.mark {
        Mark::Heading(level) => Some(level),
        Mark::Bold | Mark::None => None,
    }
}

fn is_part_of_protection(heading: &Heading) -> bool {
    match &heading.meaning {
        Some(Meaning::Section(codes)) => {
            codes == &[About::ProtectionManual] || codes == &[About::ProtectionElectronic]
        }
        Some(Meaning::Title | Meaning::SecondDocument) | None => false,
    }
}

fn is_capitals(text: &str) -> bool {
    !text.chars().any(char::is_lowercase)
}
