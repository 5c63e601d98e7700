//! Remarks that a person reads together: those on one value, and those that say the same of several values.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use seloste_lint::Severity;

use crate::check::checked_file::CheckedFile;
use crate::check::remark::Remark;

/// The remarks on one value.
pub struct RemarkedValue<'a> {
    /// The remarks, in the order of the rules; the first is the headline.
    pub remarks: Vec<&'a Remark>,
}

/// Values with the same remarks.
pub struct Group<'a> {
    /// The first value, which is shown.
    pub first: RemarkedValue<'a>,
    /// The other values, which are only named.
    pub others: Vec<RemarkedValue<'a>>,
}

/// The groups of the remarks on a file, in the order of the file.
pub fn groups(file: &CheckedFile) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    let mut numbers: HashMap<Vec<Shared<'_>>, usize> = HashMap::new();
    for value in remarked_values(file) {
        match numbers.entry(alike(&value)) {
            Entry::Occupied(entry) => groups[*entry.get()].others.push(value),
            Entry::Vacant(entry) => {
                entry.insert(groups.len());
                groups.push(Group {
                    first: value,
                    others: Vec::new(),
                });
            }
        }
    }
    groups
}

fn remarked_values(file: &CheckedFile) -> Vec<RemarkedValue<'_>> {
    let mut remarked_values: Vec<RemarkedValue<'_>> = Vec::new();
    for remark in &file.remarks {
        // Remarks come in the order of the file, so that those of one value stand near one another.
        let near = remarked_values.iter_mut().rev().take(NEAR);
        let same = near
            .filter(|value| is_one_value(value.remarks[0], remark, &file.text))
            .find(|value| {
                value
                    .remarks
                    .iter()
                    .all(|other| other.code() != remark.code())
            });
        match same {
            Some(value) => value.remarks.push(remark),
            None => remarked_values.push(RemarkedValue {
                remarks: vec![remark],
            }),
        }
    }
    remarked_values
}

/// The number of values back to which the first remark on a value is looked for.
const NEAR: usize = 4;

/// Whether two remarks are about the same string, with or without its quotation marks. Something missing is placed at a
/// heading, which is no value.
fn is_one_value(one: &Remark, other: &Remark, text: &str) -> bool {
    let (wide, narrow) = match one.range.len() >= other.range.len() {
        true => (&one.range, &other.range),
        false => (&other.range, &one.range),
    };
    let is_within = wide.start <= narrow.start && narrow.end <= wide.end;
    let begins_a_line = text
        .get(..wide.start)
        .is_none_or(|before| before.is_empty() || before.ends_with('\n'));
    is_within && wide.len() - narrow.len() <= 2 && !begins_a_line && !wide.is_empty()
}

/// The parts that two values' remarks must share to be shown together.
type Shared<'a> = (&'static str, Severity, &'a str);

fn alike<'a>(value: &RemarkedValue<'a>) -> Vec<Shared<'a>> {
    value
        .remarks
        .iter()
        .map(|remark| (remark.code(), remark.severity, remark.help.as_str()))
        .collect()
}

#[cfg(test)]
mod tests {
    use std::ops::Range;
    use std::path::PathBuf;

    use seloste_lint::rule;

    use super::*;

    fn remark(code: &str, range: Range<usize>, help: &str) -> Remark {
        Remark {
            rule: rule(code),
            severity: Severity::Error,
            message: String::new(),
            help: help.to_owned(),
            section: "other",
            range,
            route: None,
            fix: None,
            proposal: None,
        }
    }

    /// The codes of each group, its first place before the others.
    fn grouped(remarks: Vec<Remark>) -> Vec<String> {
        let file = CheckedFile {
            path: PathBuf::new(),
            text: "a = [\"one\", \"one\"]\nb = \"two\"\n".to_owned(),
            remarks,
        };
        groups(&file)
            .iter()
            .map(|group| {
                let codes = |value: &RemarkedValue<'_>| {
                    let codes: Vec<&str> =
                        value.remarks.iter().map(|remark| remark.code()).collect();
                    codes.join("+")
                };
                let all: Vec<String> = std::iter::once(&group.first)
                    .chain(&group.others)
                    .map(codes)
                    .collect();
                all.join(" ")
            })
            .collect()
    }

    #[test]
    fn what_is_told_of_one_value_and_of_several_places_is_told_together() {
        assert_eq!(
            grouped(vec![
                remark("ID-EMAIL", 5..10, "a"),
                remark("PH-1", 6..9, "b"),
                remark("ID-EMAIL", 12..17, "a"),
                remark("PH-1", 13..16, "b"),
                remark("TEXT-TYPO", 23..28, "c"),
            ]),
            ["ID-EMAIL+PH-1 ID-EMAIL+PH-1", "TEXT-TYPO"]
        );
    }

    #[test]
    fn other_help_and_what_is_missing_stand_alone() {
        assert_eq!(
            grouped(vec![
                remark("G-2A", 0..0, "a"),
                remark("G-2D", 0..0, "b"),
                remark("TEXT-TYPO", 5..10, "write one"),
                remark("TEXT-TYPO", 12..17, "write two"),
            ]),
            ["G-2A", "G-2D", "TEXT-TYPO", "TEXT-TYPO"]
        );
    }
}
