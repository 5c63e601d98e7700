//! Positions as an editor counts them: lines, and code units within a line.

use std::ops;

use lsp_types::{Position, PositionEncodingKind, Range};

/// The units that an editor counts within a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Encoding {
    /// Code units of UTF-16, which every editor can count.
    #[default]
    Utf16,
    /// Bytes, for editors that offer to.
    Utf8,
}

impl Encoding {
    /// The name in the protocol.
    pub fn kind(self) -> PositionEncodingKind {
        match self {
            Encoding::Utf16 => PositionEncodingKind::UTF16,
            Encoding::Utf8 => PositionEncodingKind::UTF8,
        }
    }

    fn length(self, text: &str) -> usize {
        match self {
            Encoding::Utf16 => text.chars().map(char::len_utf16).sum(),
            Encoding::Utf8 => text.len(),
        }
    }
}

/// The lines of a text as the protocol has them: a lone carriage return ends a line too, though not in TOML.
#[derive(Clone, Debug)]
pub struct Positions {
    encoding: Encoding,
    /// The bytes of each line, without its line break.
    lines: Vec<ops::Range<usize>>,
}

impl Positions {
    /// The positions of this text.
    pub fn of(text: &str, encoding: Encoding) -> Positions {
        let bytes = text.as_bytes();
        let mut lines = Vec::new();
        let (mut start, mut at) = (0, 0);
        while let Some(byte) = bytes.get(at) {
            let width = match (byte, bytes.get(at + 1)) {
                (b'\r', Some(b'\n')) => 2,
                (b'\r' | b'\n', _) => 1,
                _ => 0,
            };
            if width > 0 {
                lines.push(start..at);
                start = at + width;
            }
            at += width.max(1);
        }
        lines.push(start..text.len());
        Positions { encoding, lines }
    }

    /// The position of a byte of the text.
    pub fn position(&self, text: &str, offset: usize) -> Position {
        let offset = text.floor_char_boundary(offset);
        let after = self.lines.partition_point(|line| line.start <= offset);
        let number = after.saturating_sub(1);
        let line = self.lines.get(number).cloned().unwrap_or_default();
        let before = text.get(line.start..offset.min(line.end).max(line.start));
        let character = self.encoding.length(before.unwrap_or_default());
        Position::new(number_of(number), number_of(character))
    }

    /// The positions of both ends of a range.
    pub fn range(&self, text: &str, range: &ops::Range<usize>) -> Range {
        let end = range.end.max(range.start);
        Range::new(self.position(text, range.start), self.position(text, end))
    }

    /// The byte at a position: within a line that is shorter, its end; below the last line, the end of the text;
    /// within a character, its beginning.
    pub fn offset(&self, text: &str, position: Position) -> usize {
        let line = usize::try_from(position.line).ok();
        let Some(line) = line.and_then(|line| self.lines.get(line)) else {
            return text.len();
        };
        let wanted = usize::try_from(position.character).unwrap_or(usize::MAX);
        let mut counted = 0;
        for (index, c) in text.get(line.clone()).unwrap_or_default().char_indices() {
            counted += match self.encoding {
                Encoding::Utf16 => c.len_utf16(),
                Encoding::Utf8 => c.len_utf8(),
            };
            if counted > wanted {
                return line.start + index;
            }
        }
        line.end
    }

    /// The bytes of the line that a byte is in, without its line break.
    pub fn line(&self, offset: usize) -> ops::Range<usize> {
        let after = self.lines.partition_point(|line| line.start <= offset);
        let line = self.lines.get(after.saturating_sub(1)).cloned();
        line.unwrap_or_default()
    }
}

fn number_of(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_editor_and_the_file_count_differently() {
        let text = "åäö\r\n😀 = \"é\"\rx\n";
        for (needle, utf16, utf8) in [
            ("ä", (0, 1), (0, 2)),
            ("=", (1, 3), (1, 5)),
            ("é", (1, 6), (1, 8)),
            ("x", (2, 0), (2, 0)),
        ] {
            let offset = text.find(needle).unwrap();
            for (encoding, (line, character)) in [(Encoding::Utf16, utf16), (Encoding::Utf8, utf8)]
            {
                let positions = Positions::of(text, encoding);
                let position = Position::new(line, character);
                assert_eq!(positions.position(text, offset), position, "{needle}");
                assert_eq!(positions.offset(text, position), offset, "{needle}");
            }
        }
    }

    #[test]
    fn places_that_are_not_there_are_the_nearest_that_are() {
        let text = "a😀\nb";
        let positions = Positions::of(text, Encoding::Utf16);
        for (line, character, offset) in [(0, 2, 1), (0, 99, 5), (7, 0, 7), (u32::MAX, 1, 7)] {
            assert_eq!(
                positions.offset(text, Position::new(line, character)),
                offset
            );
        }
        assert_eq!(positions.position(text, 3), Position::new(0, 1));
        assert_eq!(positions.position(text, 99), Position::new(1, 1));
    }

    #[test]
    fn every_byte_has_a_place_that_leads_back_to_it() {
        let text = "ä\r\n\n\r😀\r\r\nö";
        for encoding in [Encoding::Utf16, Encoding::Utf8] {
            let positions = Positions::of(text, encoding);
            for (offset, c) in text.char_indices() {
                if !matches!(c, '\r' | '\n') {
                    let place = positions.position(text, offset);
                    assert_eq!(positions.offset(text, place), offset);
                }
            }
        }
    }
}
