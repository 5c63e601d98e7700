//! Saying something on standard output. A reader that has gone away, such as `head`, ends the program quietly.

use std::fmt::Display;
use std::io::{self, ErrorKind, Write};

use anyhow::Result;

/// Writes a line.
pub fn line(text: impl Display) -> Result<()> {
    Ok(writeln!(io::stdout(), "{text}")?)
}

/// Writes a text that has its line breaks.
pub fn text(text: &str) -> Result<()> {
    Ok(write!(io::stdout(), "{text}")?)
}

/// A number of things, such as `1 file` and `2 files`.
pub fn counted(count: usize, thing: &str) -> String {
    match count {
        1 => format!("1 {thing}"),
        _ => format!("{count} {thing}s"),
    }
}

/// Names in a sentence, such as `fi, sv and en`, with this word before the last.
pub fn listed(names: &[&str], word: &str) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} {word} {last}", first.join(", ")),
    }
}

/// Whether an error is that nobody reads any more.
pub fn is_unheard(error: &anyhow::Error) -> bool {
    let cause = error.root_cause().downcast_ref::<io::Error>();
    cause.is_some_and(|cause| cause.kind() == ErrorKind::BrokenPipe)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_of_several_names_follows_the_word() {
        assert_eq!(listed(&[], "and"), "");
        assert_eq!(listed(&["fi"], "and"), "fi");
        assert_eq!(listed(&["Hugo", "Zola"], "or"), "Hugo or Zola");
        assert_eq!(listed(&["fi", "sv", "en"], "and"), "fi, sv and en");
    }
}
