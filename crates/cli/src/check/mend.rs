//! `--fix` and `--diff`: what can be mended with certainty.

use super::checked::Checked;
use super::item::Item;
use super::located::Edit;
use similar::TextDiff;

/// How often a file is mended at most; mends that overlap wait for the next round.
const MOST_ROUNDS: usize = 10;

/// The text of a file with everything mended, and how many mends that took.
pub fn mended(file: &Checked, check: impl Fn(&str) -> Vec<Item>) -> (String, usize) {
    let mut text = file.text.clone();
    let mut count = 0;
    let mut edits = edits_of(&file.items);
    for _ in 0..MOST_ROUNDS {
        let (next, applied) = apply(&text, &edits);
        // A mend that makes the file unreadable is none.
        if applied == 0 || next == text || seloste_source::read(&next).is_err() {
            break;
        }
        text = next;
        count += applied;
        edits = edits_of(&check(&text));
    }
    (text, count)
}

/// The text of the site's configuration with everything mended that was found in it, and how many mends that took.
pub fn mended_configuration(file: &Checked) -> (String, usize) {
    apply(&file.text, &edits_of(&file.items))
}

/// The difference of two texts of a file, as patches have it.
pub fn diff(name: &str, before: &str, after: &str) -> String {
    if before == after {
        return String::new();
    }
    TextDiff::from_lines(before, after)
        .unified_diff()
        .header(name, name)
        .to_string()
}

fn edits_of(items: &[Item]) -> Vec<Edit> {
    items.iter().filter_map(|item| item.edit.clone()).collect()
}

/// The text with these edits, those left out that touch an earlier one, and how many were made.
fn apply(text: &str, edits: &[Edit]) -> (String, usize) {
    let mut edits: Vec<&Edit> = edits.iter().collect();
    edits.sort_by_key(|edit| (edit.range.start, edit.range.end));
    let mut mended = String::with_capacity(text.len());
    let mut done = 0;
    let mut count = 0;
    for edit in edits {
        let is_free = edit.range.start > done || count == 0;
        if let (true, Some(before)) = (is_free, text.get(done..edit.range.start))
            && text.is_char_boundary(edit.range.end)
        {
            mended.push_str(before);
            mended.push_str(&edit.replacement);
            done = edit.range.end;
            count += 1;
        }
    }
    mended.push_str(text.get(done..).unwrap_or_default());
    (mended, count)
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
