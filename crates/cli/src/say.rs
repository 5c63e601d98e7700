//! What is said on standard output. A reader that has gone away, such as `head`, ends the program quietly.

use anyhow::Result;
use std::fmt::Display;
use std::io::{self, ErrorKind, Write};

/// Writes a line.
pub fn line(text: impl Display) -> Result<()> {
    Ok(writeln!(io::stdout(), "{text}")?)
}

/// Writes a text that has its line breaks.
pub fn text(text: &str) -> Result<()> {
    Ok(write!(io::stdout(), "{text}")?)
}

/// Whether an error is that nobody reads any more.
pub fn is_unheard(error: &anyhow::Error) -> bool {
    let cause = error.root_cause().downcast_ref::<io::Error>();
    cause.is_some_and(|cause| cause.kind() == ErrorKind::BrokenPipe)
}
