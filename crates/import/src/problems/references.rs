//! References from one section to another: `kts. kohta 1 ja 2`, `kohdassa 2. mainitulle henkilölle`.

use std::collections::HashMap;
use std::sync::LazyLock;

use regex::Regex;

use seloste_model::notice::About;

use crate::number::Number;
use crate::pattern::pattern;
use crate::problem::{Problem, ProblemKind};
use crate::reading::{Reading, Section};
use crate::words;

/// Finds references that lead nowhere, or to a section that does not hold what is meant.
pub(super) fn find(reading: &Reading, problems: &mut Vec<Problem>) {
    let numbered: HashMap<u16, usize> = reading
        .sections
        .iter()
        .enumerate()
        .rev()
        .filter_map(|(at, section)| {
            section
                .number
                .as_ref()
                .and_then(Number::leading)
                .map(|number| (number, at))
        })
        .collect();
    // Without numbers there is nothing to refer to, and the words have another meaning.
    if numbered.is_empty() {
        return;
    }
    for section in &reading.sections {
        for line in &reading.lines[section.lines.clone()] {
            for found in REFERENCE.captures_iter(&line.text) {
                let Some((whole, numbers)) = found.get(0).zip(found.get(1)) else {
                    continue;
                };
                if is_of_an_act(&line.text[..whole.start()]) {
                    continue;
                }
                let after = &line.text[whole.end()..];
                for number in FIGURES.find_iter(numbers.as_str()) {
                    let written = whole.as_str().trim_end_matches('.').to_owned();
                    let kind = match number
                        .as_str()
                        .parse()
                        .ok()
                        .and_then(|number: u16| numbered.get(&number))
                    {
                        None => ProblemKind::DanglingReference(written),
                        Some(target) if misses(&reading.sections[*target..], after) => {
                            ProblemKind::WrongReference(
                                written,
                                reading.sections[*target].heading.clone(),
                            )
                        }
                        Some(_) => continue,
                    };
                    problems.push(Problem::new(Some(line.number), kind));
                }
            }
        }
    }
}

/// Whether a reference is to a part of an act, by the words before it: `1 momentin 1 kohta`.
fn is_of_an_act(before: &str) -> bool {
    let tail: String = before
        .chars()
        .rev()
        .take(20)
        .collect::<Vec<_>>()
        .into_iter()
        .rev()
        .collect();
    tail.contains('§')
        || words::in_every_language(|vocabulary| vocabulary.statute_parts)
            .any(|part| tail.contains(part))
}

/// Whether the words after a reference ask for a person or an address that neither the first of these sections nor
/// its sub-sections hold.
fn misses(sections: &[Section], after: &str) -> bool {
    let Some((target, behind)) = sections.split_first() else {
        return false;
    };
    let clause: String = after
        .chars()
        .take(CLAUSE)
        .collect::<String>()
        .to_lowercase();
    let clause = clause
        .split(['.', ';'])
        .find(|part| !part.trim().is_empty())
        .unwrap_or("");
    let person = words::in_every_language(|vocabulary| vocabulary.referred_person)
        .find_map(|word| clause.find(word));
    let address = words::in_every_language(|vocabulary| vocabulary.referred_address)
        .find_map(|word| clause.find(word));
    // The nearest noun is what the reference points out.
    let wanted: &[About] = match (person, address) {
        (Some(person), Some(address)) if address < person => {
            &[About::Controller, About::Contact, About::Dpo]
        }
        (Some(_), _) => &[About::Contact, About::Dpo],
        (None, Some(_)) => &[About::Controller, About::Contact, About::Dpo],
        (None, None) => return false,
    };
    let children = behind
        .iter()
        .take_while(|section| section.level > target.level);
    !std::iter::once(target)
        .chain(children)
        .any(|section| wanted.iter().any(|about| section.is_about(*about)))
}

static REFERENCE: LazyLock<Regex> = LazyLock::new(|| {
    let words = words::in_every_language(|vocabulary| vocabulary.references).collect::<Vec<_>>();
    pattern(&format!(
        r"(?i)\b(?:{}) ((?:\d{{1,2}}\b\.?(?:, ?| ja | sekä | och | and )?)+)",
        words.join("|")
    ))
});

static FIGURES: LazyLock<Regex> = LazyLock::new(|| pattern(r"\d{1,2}"));

/// The number of letters after a reference that say what it is for.
const CLAUSE: usize = 80;
