//! The sources are built as ARCHITECTURE.md says: no circles of files, imports only from what stands lower,
//! one name for one type in a crate, doc comments that can be read alone.
//!
//! An allowance is what a crate still falls short by. It may only shrink.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use seloste_structure::{CrateShape, circles, read_crates, read_orders};

static CRATES: LazyLock<Vec<CrateShape>> =
    LazyLock::new(|| read_crates().expect("every source file can be read"));

/// How many imports of the whole project may go from what is listed lower to what is listed higher.
const UPWARD: usize = 7;

/// Files and folders on which the list in ARCHITECTURE.md and the sources still differ, by crate.
const MISLISTED: &[(&str, usize)] = &[];

/// Files that still stand in circles, by crate.
const FILES_IN_CIRCLES: &[(&str, usize)] = &[("model", 16)];

/// Files that still are called `mod.rs`, by crate.
const NAMELESS_FILES: &[(&str, usize)] = &[];

/// Names that several types of a crate still share, by crate.
const SHARED_NAMES: &[(&str, usize)] = &[];

/// Doc comments that still begin with a word that names nothing, by crate.
const HANGING_COMMENTS: &[(&str, usize)] = &[("model", 29)];

#[test]
fn no_files_import_from_each_other_in_a_circle() {
    check_each_crate(FILES_IN_CIRCLES, |shape| {
        let mut told = Vec::new();
        let mut files = 0;
        for circle in circles(&shape.arrows) {
            if is_list_of_rules(shape, &circle) {
                continue;
            }
            files += circle.len();
            told.push(format!("a circle of {} files:", circle.len()));
            for arrow in &shape.arrows {
                if circle.contains(arrow.from.as_str()) && circle.contains(arrow.to.as_str()) {
                    told.push(format!("    {arrow}"));
                }
            }
        }
        (files, told)
    });
}

/// The list of rules names every rule, and a rule may name what stands beside it.
fn is_list_of_rules(shape: &CrateShape, circle: &BTreeSet<&str>) -> bool {
    let is_rule = |file: &&str| *file == "rules.rs" || file.starts_with("rules/");
    shape.name == "lint" && circle.iter().all(is_rule)
}

#[test]
fn imports_go_to_what_architecture_lists_lower() {
    let orders = read_orders().unwrap();
    let mut upward = Vec::new();
    for shape in CRATES.iter() {
        let order = orders.get(&shape.name);
        let order = order.unwrap_or_else(|| panic!("ARCHITECTURE.md lists no `{}`", shape.name));
        let arrows = order.upward(&shape.arrows).into_iter();
        upward.extend(arrows.map(|arrow| format!("{}: {arrow}", shape.name)));
    }
    assert!(
        upward.len() <= UPWARD,
        "{} imports go up where {UPWARD} may:\n{}",
        upward.len(),
        upward.join("\n")
    );
}

#[test]
fn architecture_lists_the_files_that_there_are() {
    let orders = read_orders().unwrap();
    check_each_crate(MISLISTED, |shape| {
        let order = orders.get(&shape.name);
        let mistakes = order.map_or_else(
            || vec!["ARCHITECTURE.md has no list".to_owned()],
            |order| order.mistakes(shape),
        );
        (mistakes.len(), mistakes)
    });
}

#[test]
fn a_module_stands_in_a_file_of_its_name() {
    let is_nameless = |file: &&String| file.ends_with("mod.rs");
    check_each_crate(NAMELESS_FILES, |shape| {
        let files: Vec<_> = shape.files.iter().filter(is_nameless).cloned().collect();
        (files.len(), files)
    });
}

#[test]
fn a_type_shares_its_name_with_no_other_of_its_crate() {
    check_each_crate(SHARED_NAMES, |shape| {
        let shared = &shape.shared_type_names;
        let told = shared.iter().map(|(name, files)| {
            let files: Vec<_> = files.iter().map(String::as_str).collect();
            format!("{name}: {}", files.join(", "))
        });
        (shared.len(), told.collect())
    });
}

#[test]
fn a_doc_comment_begins_with_words_that_name_its_thing() {
    check_each_crate(HANGING_COMMENTS, |shape| {
        let comments = &shape.hanging_comments;
        let told = comments
            .iter()
            .map(|comment| format!("{}: {}", comment.file, comment.first_line));
        (comments.len(), told.collect())
    });
}

/// Holds each crate's count against its allowance, and tells all crates that are over theirs.
#[track_caller]
fn check_each_crate(
    allowances: &[(&str, usize)],
    count: impl Fn(&CrateShape) -> (usize, Vec<String>),
) {
    let mut failures = Vec::new();
    for shape in CRATES.iter() {
        let allowance = allowances.iter().find(|(name, _)| *name == shape.name);
        let allowed = allowance.map_or(0, |(_, allowed)| *allowed);
        let (counted, told) = count(shape);
        if counted > allowed {
            let name = &shape.name;
            failures.push(format!("{name}: {counted} where {allowed} are allowed"));
            failures.extend(told);
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
