//! Texts cut at a sign. The standard library searches texts fast, with code that would weigh in the browser.

use std::iter;

/// What stands before the first of an ASCII sign and what stands after it; `None` where the text has none.
pub fn cut(text: &str, sign: u8) -> Option<(&str, &str)> {
    let at = text.bytes().position(|byte| byte == sign)?;
    Some((text.get(..at)?, text.get(at + 1..)?))
}

/// The pieces of a text between an ASCII sign; none after the last sign where nothing follows it.
pub fn pieces(text: &str, sign: u8) -> impl Iterator<Item = &str> {
    let mut rest = text;
    iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let (piece, after) = cut(rest, sign).unwrap_or((rest, ""));
        rest = after;
        Some(piece)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn texts_are_cut_as_the_standard_library_cuts_them(text in "[aä:\n]{0,9}") {
            prop_assert_eq!(cut(&text, b':'), text.split_once(':'));
            let ours: Vec<&str> = pieces(&text, b':').collect();
            let theirs: Vec<&str> = text.split_terminator(':').collect();
            prop_assert_eq!(ours, theirs);
        }
    }
}
