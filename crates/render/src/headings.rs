//! The levels of the headings of one notice.

use crate::options::HeadingLevel;

/// The level of the notice's own heading, on which the levels of all headings below it depend. A part that begins with
/// headings of the second level has 0 where the page asks for them at the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Headings(u8);

impl Headings {
    /// The number of different levels.
    pub(crate) const COUNT: usize = 5;

    /// The headings of a notice whose own heading is at this level.
    pub(crate) const fn from(level: HeadingLevel) -> Headings {
        Headings(match level {
            HeadingLevel::One => 1,
            HeadingLevel::Two => 2,
            HeadingLevel::Three => 3,
            HeadingLevel::Four => 4,
        })
    }

    /// The headings of a part whose first heading is at this level.
    pub(crate) const fn of_part(level: HeadingLevel) -> Headings {
        Headings(Headings::from(level).0 - 1)
    }

    /// The place of the level among all.
    pub(crate) const fn index(self) -> usize {
        self.0 as usize
    }

    /// The tag of a heading so many levels below; HTML ends at `h6`.
    pub(crate) const fn below(self, levels: u8) -> &'static str {
        match self.0.saturating_add(levels) {
            0 | 1 => "h1",
            2 => "h2",
            3 => "h3",
            4 => "h4",
            5 => "h5",
            6..=u8::MAX => "h6",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_end_at_the_sixth_level() {
        assert_eq!(Headings::from(HeadingLevel::One).below(0), "h1");
        assert_eq!(Headings::from(HeadingLevel::Four).below(2), "h6");
        assert_eq!(Headings::from(HeadingLevel::Four).below(9), "h6");
    }

    #[test]
    fn a_part_begins_at_the_level_that_is_asked_for() {
        assert_eq!(Headings::of_part(HeadingLevel::Two).below(1), "h2");
        assert_eq!(Headings::of_part(HeadingLevel::One).below(1), "h1");
    }
}
