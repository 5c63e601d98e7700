//! Merged headings: `Tarkastus- ja oikaisuoikeus`, `Rekisterin suojauksen periaatteet ja säilytysajat`.

use seloste_model::notice::About;

use super::table::TABLE;
use crate::heading::Meaning;
use crate::key;

/// The meaning of a heading that is cut at its joiners into the longest pieces with a meaning.
pub(super) fn read(words: &[String]) -> Option<Meaning> {
    let joiners: Vec<usize> = (0..words.len())
        .filter(|at| key::is_joiner(&words[*at]))
        .collect();
    if joiners.is_empty() || joiners.len() > MOST_JOINERS {
        return None;
    }
    let (mut codes, mut has_title, mut has_whole) = (Vec::new(), false, false);
    let mut start = 0;
    while start < words.len() {
        if key::is_joiner(&words[start]) {
            start += 1;
            continue;
        }
        let ends = joiners.iter().rev().copied().filter(|at| *at > start);
        let (end, piece) = std::iter::once(words.len())
            .chain(ends)
            // The whole heading was looked up before.
            .filter(|end| start > 0 || *end < words.len())
            .find_map(|end| Some((end, Piece::read(&words[start..end])?)))?;
        match piece {
            Piece::Whole(whole) => {
                has_whole = true;
                add(whole, &mut codes);
            }
            Piece::Part(code) => add(&[code], &mut codes),
            Piece::Title => has_title = true,
        }
        start = end;
    }
    if has_title {
        return codes.is_empty().then_some(Meaning::Title);
    }
    has_whole.then_some(Meaning::Section(codes))
}

fn add(more: &[About], codes: &mut Vec<About>) {
    for code in more {
        if !codes.contains(code) {
            codes.push(*code);
        }
    }
}

/// A piece of a merged heading.
enum Piece {
    /// A heading that could stand alone.
    Whole(&'static [About]),
    /// A word that stands for a section beside another heading only.
    Part(About),
    /// The title of a notice.
    Title,
}

impl Piece {
    fn read(words: &[String]) -> Option<Self> {
        let key = words.join(" ");
        match TABLE.exactly(&key) {
            Some(Meaning::Section(codes)) => return Some(Self::Whole(codes)),
            Some(Meaning::Title) => return Some(Self::Title),
            Some(Meaning::SecondDocument) | None => {}
        }
        if let Some(code) = TABLE.part(&key) {
            return Some(Self::Part(code));
        }
        // `Kuluttaja-asiakkaan rekisteriseloste ja …`: whose notice it is may stand before the title.
        if TABLE.exactly(words.last()?) == Some(&Meaning::Title) {
            return Some(Self::Title);
        }
        TABLE.section(&key).map(Self::Whole)
    }
}

/// The number of joiners above which a line is a list and no heading.
const MOST_JOINERS: usize = 6;
