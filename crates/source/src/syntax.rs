//! TOML parsed, and the messages of its parser in the words of this project.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, Error};

use crate::depth::too_deep;
use crate::fault::Fault;
use crate::lines::Lines;
use crate::problem::Problem;
use crate::quote::shown;

/// The faults of a file's syntax, and the parts of it that are not understood because of them.
#[derive(Debug, Default)]
pub(crate) struct Syntax {
    pub(crate) faults: Vec<Fault>,
    unsound: Vec<Range<usize>>,
}

impl Syntax {
    /// Whether the parser understood this place.
    pub(crate) fn is_sound(&self, offset: usize) -> bool {
        !self.unsound.iter().any(|part| part.contains(&offset))
    }
}

/// The length in bytes of the longest text that is parsed beyond its first fault: a parser that goes on after a fault
/// may find one in every other byte.
const LONGEST_TO_RECOVER: usize = 256 * 1024;

/// The tables of a file, and the faults of its syntax.
pub(crate) fn parse(text: &str) -> (Spanned<DeTable<'_>>, Syntax) {
    if let Some(range) = too_deep(text) {
        let syntax = Syntax {
            faults: vec![Fault::new(range, nested_too_deeply())],
            ..Syntax::default()
        };
        return (Spanned::new(0..0, DeTable::new()), syntax);
    }
    let (root, errors) = if text.len() <= LONGEST_TO_RECOVER {
        DeTable::parse_recoverable(text)
    } else {
        match DeTable::parse(text) {
            Ok(root) => (root, Vec::new()),
            Err(error) => (Spanned::new(0..0, DeTable::new()), vec![error]),
        }
    };
    let syntax = match errors.is_empty() {
        true => Syntax::default(),
        false => told(text, errors),
    };
    (root, syntax)
}

fn told(text: &str, mut errors: Vec<Error>) -> Syntax {
    errors.sort_by_key(|error| error.span().unwrap_or_default().start);
    let lines = Lines::of(text);
    let faulty = faulty_lines(&errors, text, &lines);
    let mut syntax = Syntax::default();
    let mut next = 0;
    while let Some(line) = faulty.get(next) {
        // The lines from here on that follow from a bracket that is not closed are one fault.
        let last = (next..faulty.len())
            .take_while(|index| {
                *index == next || follows(&faulty[index - 1], &faulty[*index], &lines)
            })
            .filter(|index| faulty[*index].unclosed.is_some())
            .last();
        let (range, problem, last) = match last {
            Some(last) => {
                let end = text[..line.range.start].trim_end().len();
                (end..end, not_closed(&faulty[next..=last]), last)
            }
            None => (
                line.range.clone(),
                in_own_words(line.first, line.range.clone(), text),
                next,
            ),
        };
        let is_heading = lines.is_heading(line.number);
        let end = match is_heading || last > next || line.unclosed.is_some() {
            true => lines.next_heading(faulty[last].number),
            false => line.number + 1,
        };
        let start = range.start.min(lines.range(line.number).start);
        syntax.unsound.push(start..lines.start(end));
        syntax.faults.push(Fault::new(range, problem));
        next = last + 1;
    }
    syntax
}

/// A line with faults, and the first fault of the line: later ones are nearly always its consequences.
struct FaultyLine<'e> {
    number: usize,
    range: Range<usize>,
    first: &'e Error,
    /// The array or table that is not closed, according to the parser.
    unclosed: Option<Unclosed>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Unclosed {
    Array,
    Braces,
}

fn faulty_lines<'e>(errors: &'e [Error], text: &str, lines: &Lines<'_>) -> Vec<FaultyLine<'e>> {
    let mut faulty: Vec<FaultyLine<'e>> = Vec::new();
    for error in errors {
        let range = on_text(error.span().unwrap_or_default(), text);
        let number = lines.line_at(range.start);
        let unclosed = match error.message() {
            message if message.starts_with("unclosed array,") => Some(Unclosed::Array),
            message if message.starts_with("unclosed inline table") => Some(Unclosed::Braces),
            _ => None,
        };
        match faulty.last_mut() {
            Some(line) if line.number == number => line.unclosed = line.unclosed.or(unclosed),
            _ => faulty.push(FaultyLine {
                number,
                range,
                first: error,
                unclosed,
            }),
        }
    }
    faulty
}

/// Whether the faults of a line are there because something before them is not closed: the parser then takes
/// each key and heading for a part of an array, so that no line of either is without fault.
fn follows(before: &FaultyLine<'_>, line: &FaultyLine<'_>, lines: &Lines<'_>) -> bool {
    let message = line.first.message();
    let is_within = ["array", "inline table", "between key-value pairs"]
        .iter()
        .any(|part| message.contains(part));
    let own_part = lines.range(line.number).start..line.range.start;
    let opens_here = lines.slice(own_part).contains('=');
    let starts_something = |number| lines.is_heading(number) || lines.text(number).contains(" = ");
    is_within && !opens_here && !(before.number + 1..line.number).any(starts_something)
}

fn not_closed(lines: &[FaultyLine<'_>]) -> Problem {
    let unclosed = lines.iter().rev().find_map(|line| line.unclosed);
    match unclosed.unwrap_or(Unclosed::Array) {
        Unclosed::Array => say("the array is not closed", "write `]` at its end"),
        Unclosed::Braces => say("the table in braces is not closed", "write `}` at its end"),
    }
}

/// The range, cut so that it is within the text and no character is split.
fn on_text(range: Range<usize>, text: &str) -> Range<usize> {
    let start = text.floor_char_boundary(range.start);
    start..text.ceil_char_boundary(range.end).max(start)
}

fn say(message: &str, help: &str) -> Problem {
    Problem::Syntax {
        message: message.to_owned(),
        help: Some(help.to_owned()),
    }
}

fn nested_too_deeply() -> Problem {
    say(
        "nested too deeply",
        "write fewer tables and arrays within others, and close them",
    )
}

fn in_own_words(error: &Error, range: Range<usize>, text: &str) -> Problem {
    let message = error.message();
    let (what, expected) = message.split_once(", expected ").unwrap_or((message, ""));
    let written = &text[range];
    match what {
        "duplicate key" => Problem::GivenTwice {
            key: written.to_owned(),
        },
        "string values must be quoted" if written.is_empty() => say(
            "the value is missing",
            "write a value after `=`, or remove the line",
        ),
        "string values must be quoted" => say(
            &format!("`{}` is not in quotes", shown(written)),
            &format!("write `\"{}\"`", shown(written)),
        ),
        "missing comma between array elements" => say(
            "a comma is missing in the array",
            "put `,` between the values, or close the array with `]`",
        ),
        "missing comma between key-value pairs" => say(
            "a comma is missing in the table in braces",
            "put `,` between the values, or close the table with `}`",
        ),
        "unclosed table" => say("the heading is not closed", "write `]` at its end"),
        "unclosed array table" => say("the heading is not closed", "write `]]` at its end"),
        "key with no value" => say(
            "a key without a value",
            "write `key = \"value\"`; put `#` before a comment",
        ),
        "unexpected key or value" => say(
            "unexpected text after the value",
            "begin a new line for the next key; within a text, write `\\\"` for a quotation mark",
        ),
        "invalid basic string" if expected == "`\"`" => say(
            "the string is not closed",
            "write `\"` at its end; a text of several lines has `\"\"\"` at both ends",
        ),
        "invalid literal string" if expected == "`'`" => {
            say("the string is not closed", "write `'` at its end")
        }
        "invalid multi-line basic string" if expected == "`\"`" || expected == "`\"\"\"`" => {
            say("the string is not closed", "write `\"\"\"` at its end")
        }
        "missing escaped value" => say(
            "unknown escape sequence",
            "write `\\\\` for a backslash in a text",
        ),
        "invalid unquoted key" | "unquoted keys cannot be empty" => say(
            "this is not a key",
            "a key has letters, digits, `-` and `_` only; put `#` before a comment",
        ),
        "cannot recurse further; max recursion depth met" | "recursion limit" => {
            nested_too_deeply()
        }
        _ if what.starts_with("invalid date") => say(
            &format!("`{}` is not a date", shown(written)),
            "write year-month-day, for example 2026-01-31",
        ),
        _ => Problem::Syntax {
            message: message.to_owned(),
            help: None,
        },
    }
}
