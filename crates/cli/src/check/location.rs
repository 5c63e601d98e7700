//! Locations as people count them.

use std::ops::Range;

use seloste_source::Lines;

/// A location as people count: lines and characters from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Location {
    /// The line.
    pub line: usize,
    /// The character of the line.
    pub column: usize,
    /// The line of the end.
    pub end_line: usize,
    /// The character after the last one.
    pub end_column: usize,
}

impl Location {
    /// The location of these bytes.
    pub fn of(range: &Range<usize>, lines: &Lines<'_>) -> Location {
        let (line, column) = lines.position(range.start);
        let (end_line, end_column) = lines.position(range.end.max(range.start));
        Location {
            line,
            column,
            end_line,
            end_column,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_counted_in_characters() {
        let text = "ä = 'öö'\nb\n";
        let lines = Lines::of(text);
        let location = Location::of(&(5..11), &lines);
        assert_eq!((location.line, location.column), (1, 5));
        assert_eq!((location.end_line, location.end_column), (1, 9));
        assert_eq!(Location::of(&(0..0), &lines).column, 1);
    }
}
