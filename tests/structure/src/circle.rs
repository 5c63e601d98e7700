//! Circles among the files of a crate.

use std::collections::{BTreeMap, BTreeSet};

use crate::arrow::Arrow;

/// The circles: sets of files each of which imports, directly or through others, from all of the set.
pub fn circles(arrows: &[Arrow]) -> Vec<BTreeSet<&str>> {
    let mut targets: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for arrow in arrows {
        targets.entry(&arrow.from).or_default().push(&arrow.to);
    }
    let reached: BTreeMap<&str, BTreeSet<&str>> = targets
        .keys()
        .map(|file| (*file, reached_from(file, &targets)))
        .collect();
    let reaches = |from: &str, to: &str| reached.get(from).is_some_and(|files| files.contains(to));
    let mut circles: Vec<BTreeSet<&str>> = Vec::new();
    for file in targets.keys().copied() {
        if reaches(file, file) && !circles.iter().any(|circle| circle.contains(file)) {
            let both_ways = reached[file].iter().filter(|other| reaches(other, file));
            circles.push(both_ways.copied().collect());
        }
    }
    circles
}

fn reached_from<'a>(start: &str, targets: &BTreeMap<&'a str, Vec<&'a str>>) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut next = vec![start];
    while let Some(file) = next.pop() {
        for target in targets.get(file).into_iter().flatten() {
            if reached.insert(*target) {
                next.push(target);
            }
        }
    }
    reached
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_that_import_from_each_other_are_a_circle() {
        let arrow = |from: &str, to: &str| Arrow {
            from: from.to_owned(),
            to: to.to_owned(),
            names: BTreeSet::new(),
        };
        let arrows = [
            arrow("a", "b"),
            arrow("b", "c"),
            arrow("c", "a"),
            arrow("c", "d"),
            arrow("e", "f"),
            arrow("f", "e"),
        ];
        let found = circles(&arrows);
        assert_eq!(
            found,
            [BTreeSet::from(["a", "b", "c"]), BTreeSet::from(["e", "f"])]
        );
    }
}
