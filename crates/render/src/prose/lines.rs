//! Lines of a text: which sort each is, and whether it goes on in the next.

/// A line of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Line<'a> {
    /// Nothing but white space.
    Blank,
    /// An item of a list, without its marker.
    Item(&'a str),
    /// Anything else.
    Text(&'a str),
}

/// Signs that mark an item of a list wherever a space follows them.
const SURE: [char; 5] = ['-', '·', '•', '▪', '●'];
/// Signs that can mark an item, and can as well mark a footnote or a remark: believed where they come twice.
const UNSURE: [char; 3] = ['*', '–', '—'];

/// The signs that mark items in one text.
pub(super) struct Markers {
    unsure: [bool; UNSURE.len()],
}

impl Markers {
    /// The signs that mark items in `text`.
    pub(super) fn of(text: &str) -> Markers {
        Markers {
            unsure: UNSURE.map(|sign| {
                text.contains(sign)
                    && text
                        .lines()
                        .filter(|line| after_marker(line.trim(), sign).is_some())
                        .nth(1)
                        .is_some()
            }),
        }
    }

    /// The sort of a line.
    pub(super) fn read<'a>(&self, line: &'a str) -> Line<'a> {
        let line = line.trim();
        let Some(first) = line.chars().next() else {
            return Line::Blank;
        };
        let marks = SURE.contains(&first)
            || UNSURE
                .iter()
                .zip(self.unsure)
                .any(|(sign, believed)| believed && *sign == first);
        match after_marker(line, first) {
            Some(content) if marks => Line::Item(content),
            Some(_) | None => Line::Text(line),
        }
    }
}

/// The text after a marker and its white space; a sign with nothing after it is no marker.
fn after_marker(line: &str, sign: char) -> Option<&str> {
    let rest = line.strip_prefix(sign)?;
    let content = rest.trim_start();
    (content.len() < rest.len() && !content.is_empty()).then_some(content)
}

/// Whether the line begins with white space, as the second line of an item does.
pub(super) fn is_indented(line: &str) -> bool {
    line.starts_with([' ', '\t', '\u{a0}'])
}

/// Whether `line` ended only because its page was full, so that `next` goes on with it. Lines of an
/// address are short, and paragraphs written as one line are long: both keep their breaks.
pub(super) fn was_wrapped(line: &str, next: &str) -> bool {
    const SHORTEST: usize = 60;
    const LONGEST: usize = 120;
    if line.ends_with(':') || is_numbered(next) || is_labelled(next) {
        return false;
    }
    let length = line.chars().count();
    let goes_on_small = next.starts_with(char::is_lowercase) && !line.ends_with(['.', '!', '?']);
    (SHORTEST..=LONGEST).contains(&length) || (goes_on_small && length >= SHORTEST / 2)
}

/// Whether the line begins with a label, as the lines of an address block do: `sähköposti: …`.
fn is_labelled(line: &str) -> bool {
    let first = line.split_whitespace().next().unwrap_or_default();
    first.ends_with(':') && first.chars().count() > 2
}

/// Whether the line begins with a number as headings and numbered items do: `1.`, `2)`.
fn is_numbered(line: &str) -> bool {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    (1..=2).contains(&digits) && line[digits..].starts_with(['.', ')'])
}
