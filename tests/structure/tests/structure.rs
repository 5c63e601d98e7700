//! The sources are built as ARCHITECTURE.md says: no circles of files, imports only from what stands lower,
//! one name for one type in a crate, doc comments that can be read alone.

use std::sync::LazyLock;

use seloste_structure::{CrateShape, circles, read_crates, read_orders};

static CRATES: LazyLock<Vec<CrateShape>> =
    LazyLock::new(|| read_crates().expect("every source file can be read"));

/// How many imports of the whole project may go from what is listed lower to what is listed higher.
const UPWARD: usize = 4;

#[test]
fn no_files_import_from_each_other_in_a_circle() {
    check_each_crate(|shape| {
        let mut told = Vec::new();
        for circle in circles(&shape.arrows) {
            told.push(format!("a circle of {} files:", circle.len()));
            for arrow in &shape.arrows {
                if circle.contains(arrow.from.as_str()) && circle.contains(arrow.to.as_str()) {
                    told.push(format!("    {arrow}"));
                }
            }
        }
        told
    });
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
    check_each_crate(|shape| match orders.get(&shape.name) {
        Some(order) => order.mistakes(shape),
        None => vec!["ARCHITECTURE.md has no list of it".to_owned()],
    });
}

#[test]
fn a_module_stands_in_a_file_of_its_name() {
    let is_nameless = |file: &&String| file.ends_with("mod.rs");
    check_each_crate(|shape| shape.files.iter().filter(is_nameless).cloned().collect());
}

#[test]
fn a_type_shares_its_name_with_no_other_of_its_crate() {
    check_each_crate(|shape| {
        let told = shape.shared_type_names.iter().map(|(name, files)| {
            let files: Vec<_> = files.iter().map(String::as_str).collect();
            format!("{name}: {}", files.join(", "))
        });
        told.collect()
    });
}

#[test]
fn a_doc_comment_begins_with_words_that_name_its_thing() {
    check_each_crate(|shape| {
        let told = shape
            .hanging_comments
            .iter()
            .map(|comment| format!("{}: {}", comment.file, comment.first_line));
        told.collect()
    });
}

/// Fails with all that is wrong with any crate.
#[track_caller]
fn check_each_crate(mistakes: impl Fn(&CrateShape) -> Vec<String>) {
    let mut failures = Vec::new();
    for shape in CRATES.iter() {
        let told = mistakes(shape);
        if !told.is_empty() {
            failures.push(format!("{}:", shape.name));
            failures.extend(told);
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
