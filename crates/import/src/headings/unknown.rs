//! Headings in unknown words, told by markup or by a number that continues the known ones.

use crate::heading::Heading;
use crate::line::{Line, Mark};
use crate::number;

/// The known headings, and between them those that only their looks give away.
pub(super) fn add(lines: &[Line], known: Vec<Heading>) -> Vec<Heading> {
    let numbered = known
        .iter()
        .filter(|heading| leading(heading).is_some())
        .count();
    let mut headings: Vec<Heading> = Vec::with_capacity(known.len());
    let mut last_number = None;
    let mut at = 0;
    for heading in known.into_iter().map(Some).chain([None]) {
        let end = heading
            .as_ref()
            .map_or(lines.len(), |heading| heading.lines.start);
        for between in at..end {
            let run = if numbered >= FEWEST_NUMBERED {
                last_number
            } else {
                None
            };
            if let Some(unknown) =
                marked(lines, between).or_else(|| continuing(lines, between, run))
            {
                last_number = leading(&unknown).or(last_number);
                headings.push(unknown);
            }
        }
        if let Some(heading) = heading {
            at = heading.lines.end;
            last_number = leading(&heading).or(last_number);
            headings.push(heading);
        }
    }
    headings
}

fn marked(lines: &[Line], at: usize) -> Option<Heading> {
    let line = &lines[at];
    match line.mark {
        Mark::Heading(_) => Some(unknown(line, at)),
        Mark::Bold | Mark::None => None,
    }
}

/// A heading by its number: `5. Jotakin` behind section 4, alone between blank lines and not the start of a list.
fn continuing(lines: &[Line], at: usize, last_number: Option<u16>) -> Option<Heading> {
    let line = &lines[at];
    let expected = last_number?.checked_add(1)?;
    if line.text.len() > LONGEST || line.text.ends_with(['.', ',', ';']) {
        return None;
    }
    let (number, title) = number::split(&line.text)?;
    let above = at
        .checked_sub(1)
        .is_none_or(|above| lines[above].is_blank());
    let starts_list = lines[at + 1..]
        .iter()
        .find(|line| !line.is_blank())
        .and_then(|next| number::split(&next.text))
        .is_some_and(|(next, _)| next.leading() == Some(expected + 1));
    let fits = number.leading() == Some(expected)
        && number.depth() == 1
        && title.starts_with(char::is_uppercase)
        && above
        && !starts_list;
    fits.then(|| unknown(line, at))
}

fn unknown(line: &Line, at: usize) -> Heading {
    Heading {
        lines: at..at + 1,
        text: line.text.clone(),
        number: number::split(&line.text).map(|(number, _)| number),
        meaning: None,
        level: 1,
        rest: None,
    }
}

fn leading(heading: &Heading) -> Option<u16> {
    heading.number.as_ref().and_then(number::Number::leading)
}

/// The fewest known headings with a number that make a text a numbered one.
const FEWEST_NUMBERED: usize = 2;
/// The longest heading in bytes.
const LONGEST: usize = 120;
