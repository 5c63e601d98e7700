//! The look of what is printed: coloured for a person at a terminal who has not asked for plain text (no-color.org).

use std::io::IsTerminal;

/// The look of what is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Text alone, for files and pipes.
    Plain,
    /// Text with the colours of a terminal.
    Coloured,
}

/// The look of what is written to standard error.
pub fn look() -> Look {
    look_of(&std::io::stderr())
}

/// The look of what is written to a stream.
pub fn look_of(stream: &impl IsTerminal) -> Look {
    let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    if stream.is_terminal() && !plain {
        Look::Coloured
    } else {
        Look::Plain
    }
}
