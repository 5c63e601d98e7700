//! The lines of a file.

use std::ops::Range;

/// The lines of a file, found once, so that many places are looked up fast.
///
/// A file may be one line of half a megabyte with thousands of findings. The crate `line-index` goes through the
/// non-ASCII characters of the line for each place, which takes seconds there; counting by stretches takes milliseconds.
#[derive(Debug)]
pub struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
    /// The number of characters before each stretch of the text, so that a place in a very long line is counted fast.
    characters: Vec<usize>,
}

/// The length of a stretch in bytes.
const STRETCH: usize = 4096;

impl<'t> Lines<'t> {
    /// The lines of this text.
    pub fn of(text: &'t str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        // A byte order mark is no part of the first line.
        let first = text.len() - text.trim_start_matches('\u{feff}').len();
        let starts = std::iter::once(first).chain(breaks.map(|(index, _)| index + 1));
        Lines {
            text,
            starts: starts.collect(),
            characters: text
                .as_bytes()
                .chunks(STRETCH)
                .scan(0, |before, stretch| {
                    let here = *before;
                    *before += begun(stretch);
                    Some(here)
                })
                .collect(),
        }
    }

    /// The number of the line that a byte is in, counted from 0.
    pub fn line_at(&self, offset: usize) -> usize {
        self.starts
            .partition_point(|start| *start <= offset)
            .saturating_sub(1)
    }

    /// The line that a byte is in and the character of the line, both counted from 1 as people do.
    pub fn position(&self, offset: usize) -> (usize, usize) {
        let line = self.line_at(offset);
        let range = self.range(line);
        // A place within a line break is the line's end.
        let within = self.text.floor_char_boundary(offset.min(range.end));
        let before = self.characters_before(within);
        (
            line + 1,
            before.saturating_sub(self.characters_before(range.start)) + 1,
        )
    }

    fn characters_before(&self, offset: usize) -> usize {
        let stretch = offset / STRETCH;
        let bytes = self.text.as_bytes();
        match self.characters.get(stretch) {
            Some(before) => before + begun(&bytes[stretch * STRETCH..offset]),
            None => {
                self.characters.last().copied().unwrap_or_default()
                    + begun(&bytes[self.characters.len().saturating_sub(1) * STRETCH..])
            }
        }
    }

    /// The bytes of a line, without its line break; empty where there is no such line.
    pub fn range(&self, line: usize) -> Range<usize> {
        let length = self.text.len();
        let start = self.starts.get(line).copied().unwrap_or(length);
        let next = self.starts.get(line + 1).copied();
        let end = next.map_or(length, |next| next - 1);
        let is_crlf = next.is_some() && self.text.as_bytes()[start..end].ends_with(b"\r");
        start..if is_crlf { end - 1 } else { end }
    }

    /// The text of a line, without its line break.
    pub fn text(&self, line: usize) -> &'t str {
        self.text.get(self.range(line)).unwrap_or_default()
    }

    /// The text of a range; empty where the range is no part of the file.
    pub(crate) fn slice(&self, range: Range<usize>) -> &'t str {
        self.text.get(range).unwrap_or_default()
    }

    /// The byte at which a line begins; past every place in the file where there is no such line.
    pub(crate) fn start(&self, line: usize) -> usize {
        self.starts.get(line).copied().unwrap_or(usize::MAX)
    }

    /// Whether a line is the heading of a table.
    pub(crate) fn is_heading(&self, line: usize) -> bool {
        self.text(line).trim_start().starts_with('[')
    }

    /// The next line that is a heading; the number of lines where there is none.
    pub(crate) fn next_heading(&self, line: usize) -> usize {
        let count = self.starts.len();
        (line + 1..count)
            .find(|line| self.is_heading(*line))
            .unwrap_or(count)
    }
}

/// The number of characters that begin in these bytes.
fn begun(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0xC0 != 0x80).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_found_whatever_ends_them() {
        let lines = Lines::of("a\nbc\r\n\nd");
        let texts: Vec<&str> = (0..4).map(|line| lines.text(line)).collect();
        assert_eq!(texts, ["a", "bc", "", "d"]);
        let found: Vec<usize> = (0..9).map(|offset| lines.line_at(offset)).collect();
        assert_eq!(found, [0, 0, 1, 1, 1, 1, 2, 3, 3]);
        assert_eq!(lines.text(9), "");
    }

    #[test]
    fn places_in_a_long_line_are_counted_in_characters() {
        let text = format!("a\n{}x\r\n", "ö".repeat(9000));
        let lines = Lines::of(&text);
        assert_eq!(lines.position(0), (1, 1));
        assert_eq!(lines.position(2), (2, 1));
        assert_eq!(lines.position(2 + 2 * 9000), (2, 9001));
        assert_eq!(lines.position(text.len() - 1), (2, 9002));
        assert_eq!(lines.position(text.len()), (3, 1));
        let whole = "ä".repeat(STRETCH / 2);
        assert_eq!(
            Lines::of(&whole).position(whole.len()),
            (1, STRETCH / 2 + 1)
        );
    }

    #[test]
    fn an_empty_text_has_one_line() {
        let lines = Lines::of("");
        assert_eq!(
            (lines.line_at(0), lines.range(0), lines.text(1)),
            (0, 0..0, "")
        );
    }
}
