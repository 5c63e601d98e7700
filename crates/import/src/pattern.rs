//! Regular expressions, compiled once. All run in linear time, whatever the text.

use regex::Regex;

/// Compiles a pattern of this crate.
pub(crate) fn pattern(source: &str) -> Regex {
    // The patterns are constants of this crate, and a test compiles every one of them by using it.
    #[expect(
        clippy::expect_used,
        reason = "a wrong pattern is a mistake of ours that tests find"
    )]
    Regex::new(source).expect("patterns of this crate are valid")
}
