//! Findings that a person reads together: those of one value, and those that say the same of several places.

use crate::check::checked::Checked;
use crate::check::item::Item;
use seloste_lint::Severity;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// What is told of one value; the first is the headline.
pub struct Spot<'a> {
    /// Everything that is told of it, in the order of the rules.
    pub items: Vec<&'a Item>,
}

/// The same told of several places.
pub struct Group<'a> {
    /// The first place, which is shown.
    pub first: Spot<'a>,
    /// The others, which are only named.
    pub others: Vec<Spot<'a>>,
}

/// What is told of a file, in the order of the file.
pub fn groups(file: &Checked) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    let mut numbers: HashMap<Vec<Shared<'_>>, usize> = HashMap::new();
    for spot in spots(file) {
        match numbers.entry(alike(&spot)) {
            Entry::Occupied(entry) => groups[*entry.get()].others.push(spot),
            Entry::Vacant(entry) => {
                entry.insert(groups.len());
                groups.push(Group {
                    first: spot,
                    others: Vec::new(),
                });
            }
        }
    }
    groups
}

fn spots(file: &Checked) -> Vec<Spot<'_>> {
    let mut spots: Vec<Spot<'_>> = Vec::new();
    for item in &file.items {
        // Items come in the order of the file, so that those of one value stand near one another.
        let near = spots.iter_mut().rev().take(NEAR);
        let same = near
            .filter(|spot| is_one_value(spot.items[0], item, &file.text))
            .find(|spot| spot.items.iter().all(|other| other.code() != item.code()));
        match same {
            Some(spot) => spot.items.push(item),
            None => spots.push(Spot { items: vec![item] }),
        }
    }
    spots
}

/// How far back the first finding of a value is looked for.
const NEAR: usize = 4;

/// Whether two findings are about the same string, with or without its quotation marks. What is missing is found at a
/// heading, which says nothing of its own.
fn is_one_value(one: &Item, other: &Item, text: &str) -> bool {
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

/// What two spots must share to be told of together.
type Shared<'a> = (&'static str, Severity, &'a str);

fn alike<'a>(spot: &Spot<'a>) -> Vec<Shared<'a>> {
    spot.items
        .iter()
        .map(|item| (item.code(), item.severity, item.help.as_str()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use seloste_lint::rule;
    use std::ops::Range;
    use std::path::PathBuf;

    fn item(code: &str, range: Range<usize>, help: &str) -> Item {
        Item {
            rule: rule(code),
            severity: Severity::Error,
            message: String::new(),
            help: help.to_owned(),
            section: "other",
            range,
            edit: None,
        }
    }

    /// The codes of each group, its first place before the others.
    fn grouped(items: Vec<Item>) -> Vec<String> {
        let file = Checked {
            path: PathBuf::new(),
            text: "a = [\"one\", \"one\"]\nb = \"two\"\n".to_owned(),
            items,
        };
        groups(&file)
            .iter()
            .map(|group| {
                let codes = |spot: &Spot<'_>| {
                    let codes: Vec<&str> = spot.items.iter().map(|item| item.code()).collect();
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
                item("ID-EMAIL", 5..10, "a"),
                item("PH-1", 6..9, "b"),
                item("ID-EMAIL", 12..17, "a"),
                item("PH-1", 13..16, "b"),
                item("TEXT-TYPO", 23..28, "c"),
            ]),
            ["ID-EMAIL+PH-1 ID-EMAIL+PH-1", "TEXT-TYPO"]
        );
    }

    #[test]
    fn other_help_and_what_is_missing_stand_alone() {
        assert_eq!(
            grouped(vec![
                item("G-2A", 0..0, "a"),
                item("G-2D", 0..0, "b"),
                item("TEXT-TYPO", 5..10, "write one"),
                item("TEXT-TYPO", 12..17, "write two"),
            ]),
            ["G-2A", "G-2D", "TEXT-TYPO", "TEXT-TYPO"]
        );
    }
}
