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

/// Whether an error is that nobody reads any more.
pub fn is_unheard(error: &anyhow::Error) -> bool {
    let cause = error.root_cause().downcast_ref::<io::Error>();
    cause.is_some_and(|cause| cause.kind() == ErrorKind::BrokenPipe)
}
