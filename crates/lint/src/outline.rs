//! The outline of an old text: its blocks and their headings.

use seloste_model::notice::{About, Wording};

use crate::look::Look;
use crate::text::{Part, Passage};

/// A block of wording as a part of the page.
pub(crate) struct Block<'a> {
    /// The heading, in the first language that has one.
    pub(crate) heading: Option<&'a Passage>,
    pub(crate) level: u8,
    pub(crate) about: &'a [About],
    pub(crate) has_text: bool,
}

impl Block<'_> {
    /// The number that the heading begins with: 2 of `2. Rekisterin nimi`, 3 of `3.1 Tiedot`.
    pub(crate) fn number(&self) -> Option<u16> {
        self.heading
            .and_then(|heading| leading_number(&heading.folded.text))
    }
}

/// The blocks of wording, in their order.
pub(crate) fn blocks<'a>(look: &'a Look<'_>) -> Vec<Block<'a>> {
    let mut headings: Vec<Option<&Passage>> = vec![None; look.notice.wording.len()];
    for passage in &look.passages {
        if let Some(block) = passage.block()
            && passage.part == Part::Heading
            && let Some(heading @ None) = headings.get_mut(block)
        {
            *heading = Some(passage);
        }
    }
    look.notice
        .wording
        .iter()
        .zip(headings)
        .map(|(block, heading)| Block {
            heading: heading.filter(|heading| !heading.text.trim().is_empty()),
            level: block.level.unwrap_or(1),
            about: &block.about,
            has_text: has_text(block),
        })
        .collect()
}

/// The block of this number, and the blocks under it.
pub(crate) fn with_children<'a>(blocks: &'a [Block<'a>], at: usize) -> &'a [Block<'a>] {
    let level = blocks[at].level;
    let children = blocks[at + 1..]
        .iter()
        .take_while(|block| block.level > level)
        .count();
    &blocks[at..=at + children]
}

fn has_text(block: &Wording) -> bool {
    block.text.as_ref().is_some_and(|text| !text.is_blank())
}

/// The number before the first point, bracket or space. A year is not the number of a section.
fn leading_number(heading: &str) -> Option<u16> {
    let heading = heading.trim_start();
    let length = heading
        .find(|c: char| !c.is_ascii_digit())
        .filter(|length| (1..=2).contains(length))?;
    let ends = heading[length..].starts_with(['.', ')', ':', ' ']);
    ends.then(|| heading[..length].parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_headings_are_read() {
        for (heading, number) in [
            ("2. rekisterin nimi", Some(2)),
            ("10) muut", Some(10)),
            ("3.1 tiedot", Some(3)),
            ("4 sisältö", Some(4)),
            ("2018 selosteet", None),
            ("3d-mallit", None),
            ("evästeet", None),
        ] {
            assert_eq!(leading_number(heading), number, "{heading}");
        }
    }
}
