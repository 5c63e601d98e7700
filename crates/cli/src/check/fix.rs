//! `--fix` and `--diff`: the certain fixes, made in the files or shown.

use std::path::Path;

use anyhow::{Result, bail};
use similar::TextDiff;

use super::checked_file::CheckedFile;
use super::located::Edit;
use super::options::CheckOptions;
use super::output::put;
use super::remark::Remark;
use crate::file;

/// The most rounds in which a file is fixed: fixes that overlap wait for the next round.
const MOST_ROUNDS: usize = 10;

/// Fixes files, or shows how they would be fixed. `judge` gives the remarks on a text of the file at a path.
pub fn fix_files(
    files: &mut [CheckedFile],
    judge: impl Fn(&Path, &str) -> Vec<Remark>,
    options: &CheckOptions,
) -> Result<()> {
    if let Some(old) = files.iter().find(|file| !file.is_notice_file()) {
        bail!(
            "{} is no notice file, so it is not mended; run `seloste import {0} -o NOTICE.toml`, then mend that",
            old.name()
        );
    }
    let mut diffs = String::new();
    for file in files {
        let (text, count) = fixed(file, |text| judge(&file.path, text));
        if options.diff {
            let diff = diff(&file.name(), &file.text, &text);
            if diff.is_empty() {
                eprintln!("nothing in {} can be mended with certainty", file.name());
            }
            diffs.push_str(&diff);
        }
        if options.fix && count > 0 {
            write_fixed(file, text, count)?;
            file.remarks = judge(&file.path, &file.text);
        }
    }
    put(&diffs)
}

/// Fixes the configuration, or shows how it would be fixed. No finding of the configuration depends on its other
/// values, so a fixed one is gone.
pub fn fix_configuration(file: &mut CheckedFile, options: &CheckOptions) -> Result<()> {
    let (text, count) = apply(&file.text, &fixes(&file.remarks));
    if options.diff {
        put(&diff(&file.name(), &file.text, &text))?;
    }
    if options.fix && count > 0 {
        write_fixed(file, text, count)?;
        file.remarks.retain(|remark| remark.fix.is_none());
    }
    Ok(())
}

fn write_fixed(file: &mut CheckedFile, text: String, count: usize) -> Result<()> {
    file::write_whole(&file.path, text.as_bytes())?;
    eprintln!("mended {count} in {}", file.name());
    file.text = text;
    Ok(())
}

/// The text of a file with every fix made, and the number of fixes.
fn fixed(file: &CheckedFile, judge: impl Fn(&str) -> Vec<Remark>) -> (String, usize) {
    let mut text = file.text.clone();
    let mut count = 0;
    let mut edits = fixes(&file.remarks);
    for _ in 0..MOST_ROUNDS {
        let (next, applied) = apply(&text, &edits);
        // A fix that makes the file unreadable is none.
        if applied == 0 || next == text || seloste_source::read(&next).is_err() {
            break;
        }
        text = next;
        count += applied;
        edits = fixes(&judge(&text));
    }
    (text, count)
}

/// The difference of two texts of a file, as patches have it.
fn diff(name: &str, before: &str, after: &str) -> String {
    if before == after {
        return String::new();
    }
    TextDiff::from_lines(before, after)
        .unified_diff()
        .header(name, name)
        .to_string()
}

fn fixes(remarks: &[Remark]) -> Vec<Edit> {
    let fixes = remarks.iter().filter_map(|remark| remark.fix.clone());
    fixes.collect()
}

/// The text with these edits, without those that touch an earlier one, and the number of edits made.
fn apply(text: &str, edits: &[Edit]) -> (String, usize) {
    let mut edits: Vec<&Edit> = edits.iter().collect();
    edits.sort_by_key(|edit| (edit.range.start, edit.range.end));
    let mut fixed = String::with_capacity(text.len());
    let mut done = 0;
    let mut count = 0;
    for edit in edits {
        let is_free = edit.range.start > done || count == 0;
        if let (true, Some(before)) = (is_free, text.get(done..edit.range.start))
            && text.is_char_boundary(edit.range.end)
        {
            fixed.push_str(before);
            fixed.push_str(&edit.replacement);
            done = edit.range.end;
            count += 1;
        }
    }
    fixed.push_str(text.get(done..).unwrap_or_default());
    (fixed, count)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edit(range: std::ops::Range<usize>, replacement: &str) -> Edit {
        Edit {
            range,
            replacement: replacement.to_owned(),
        }
    }

    #[test]
    fn edits_that_overlap_wait() {
        let edits = [edit(4..5, "X"), edit(0..2, "yy"), edit(1..3, "z")];
        assert_eq!(apply("abcdef", &edits), ("yycdXf".to_owned(), 2));
        assert_eq!(apply("abc", &[]), ("abc".to_owned(), 0));
    }

    #[test]
    fn a_diff_names_the_file() {
        assert_eq!(diff("a.toml", "a\nb\n", "a\nb\n"), "");
        let diff = diff("a.toml", "a\nb\n", "a\nc\n");
        assert!(diff.starts_with("--- a.toml\n+++ a.toml\n@@"), "{diff}");
        assert!(diff.contains("\n-b\n+c\n"), "{diff}");
    }
}
