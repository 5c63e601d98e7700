//! Finding the headings of a text: first by known words, then by looks.

mod evidence;
mod levels;
mod unknown;

use crate::bullet;
use crate::heading::{Heading, Meaning};
use crate::key;
use crate::line::{Line, Mark};
use crate::lookup;
use crate::number::{self, Number};

/// Every heading of the text, in order, with levels set.
pub(crate) fn find(lines: &[Line]) -> Vec<Heading> {
    let known = known(lines);
    let mut headings = unknown::add(lines, known);
    demote_stray_inline(&mut headings);
    levels::set(&mut headings, lines);
    headings
}

fn known(lines: &[Line]) -> Vec<Heading> {
    let mut headings: Vec<Heading> = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let after = headings.last().map_or(0, |heading| heading.lines.end);
        match longest(lines, at, after).or_else(|| inline(lines, at)) {
            Some(heading) => {
                at = heading.lines.end;
                headings.push(heading);
            }
            None => at += 1,
        }
    }
    headings
}

/// The longest known heading that begins on a line. Narrow columns wrap a heading over up to four lines.
fn longest(lines: &[Line], at: usize, after: usize) -> Option<Heading> {
    let first = lines.get(at)?;
    if !evidence::may_be_heading(first) {
        return None;
    }
    let (number, title) = split_number(&first.text);
    let first_words = key::words(title);
    let most = if lookup::may_go_on(&first_words) {
        MOST_LINES
    } else {
        1
    };
    for count in (1..=most).rev() {
        let Some(text) = joined(lines, at, count, title) else {
            continue;
        };
        let words = if count == 1 {
            first_words.clone()
        } else {
            key::words(&text)
        };
        let Some(meaning) = lookup::look_up(&words) else {
            continue;
        };
        let range = at..at + count;
        if evidence::speaks_for(lines, &range, number.as_ref(), &text, after) {
            return Some(Heading {
                text: joined(lines, at, count, &first.text)?,
                lines: range,
                number,
                meaning: Some(meaning),
                level: 1,
                rest: None,
            });
        }
    }
    None
}

/// A heading that shares its line with the body: `Rekisterin nimi: Jäsenrekisteri`.
fn inline(lines: &[Line], at: usize) -> Option<Heading> {
    let line = lines.get(at)?;
    let colon = line.text.get(..line.text.len().min(INLINE))?.find(':');
    let colon = colon.filter(|colon| *colon > 0)?;
    let (left, right) = (line.text[..colon].trim(), line.text[colon + 1..].trim());
    if right.is_empty() || !evidence::may_be_heading(line) {
        return None;
    }
    let (number, title) = split_number(left);
    let meaning = lookup::look_up(&key::words(title.trim_matches('*')))
        .filter(|meaning| matches!(meaning, Meaning::Section(_)))?;
    Some(Heading {
        lines: at..at + 1,
        text: left.trim_matches('*').to_owned(),
        number,
        meaning: Some(meaning),
        level: 1,
        rest: Some(right.trim_start_matches('*').trim_start().to_owned()),
    })
}

/// Drops `Yhteyshenkilö: …` where headings mostly have numbers or lines of their own, since it is a label there.
fn demote_stray_inline(headings: &mut Vec<Heading>) {
    let own_lines = headings
        .iter()
        .filter(|heading| {
            heading.rest.is_none() && matches!(heading.meaning, Some(Meaning::Section(_)))
        })
        .count();
    let inline = headings
        .iter()
        .filter(|heading| heading.rest.is_some())
        .count();
    if own_lines > inline {
        headings.retain(|heading| heading.rest.is_none() || heading.number.is_some());
    }
}

fn split_number(text: &str) -> (Option<Number>, &str) {
    match number::split(text) {
        Some((number, title)) => (Some(number), title),
        None => (None, text),
    }
}

/// Several lines as one; `None` where the lines cannot be one heading.
fn joined(lines: &[Line], at: usize, count: usize, first: &str) -> Option<String> {
    let more = lines.get(at + 1..at + count)?;
    let mut text = first.to_owned();
    for line in more {
        let continues = line.text.chars().nth(1).is_some()
            && line.mark == Mark::None
            && bullet::strip(&line.text).is_none()
            && number::split(&line.text).is_none();
        if !continues || text.len() + line.text.len() > lookup::LONGEST {
            return None;
        }
        text.push(' ');
        text.push_str(&line.text);
    }
    (text.len() <= lookup::LONGEST).then_some(text)
}

/// The most lines of a wrapped heading.
const MOST_LINES: usize = 4;
/// The bytes of a line within which the colon of an inline heading stands.
const INLINE: usize = 80;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalise::lines;

    fn found(text: &str) -> Vec<(String, u8)> {
        find(&lines(text))
            .into_iter()
            .map(|heading| (heading.text, heading.level))
            .collect()
    }

    #[test]
    fn numbered_headings_are_found_with_their_numbers() {
        assert_eq!(
            found("1. Rekisterinpitäjä\nNimi: Esimerkkila ry\n\n2. Rekisterin nimi\nJäsenet\n"),
            [
                ("1. Rekisterinpitäjä".to_owned(), 1),
                ("2. Rekisterin nimi".to_owned(), 1)
            ]
        );
    }

    #[test]
    fn wrapped_headings_are_joined() {
        let text = " Tietojen siirto EU:n tai\nETA:n ulkopuolelle\n \n\nEi siirretä.\n\nRekisterin suojauksen\nperiaatteet A: Manuaalinen\naineisto\n \n\nKaapissa.";
        assert_eq!(
            found(text),
            [
                ("Tietojen siirto EU:n tai ETA:n ulkopuolelle".to_owned(), 1),
                (
                    "Rekisterin suojauksen periaatteet A: Manuaalinen aineisto".to_owned(),
                    1
                )
            ]
        );
    }

    #[test]
    fn words_of_a_heading_inside_a_paragraph_are_no_heading() {
        assert_eq!(
            found(
                "Jäsenellä on lain mukaan\nTarkastusoikeus\nja muita oikeuksia, joita ei\ntässä luetella.\n"
            ),
            []
        );
        assert_eq!(found("- tarkastusoikeus\n- Kielto-oikeus\n"), []);
    }

    #[test]
    fn unnumbered_headings_under_numbered_ones_are_deeper() {
        assert_eq!(
            found(
                "1. Rekisterin nimi\n\nJäsenet\n\n2. Rekisteröidyn oikeudet\n\nKielto-oikeus:\n\nSaa kieltää.\n"
            ),
            [
                ("1. Rekisterin nimi".to_owned(), 1),
                ("2. Rekisteröidyn oikeudet".to_owned(), 1),
                ("Kielto-oikeus:".to_owned(), 2)
            ]
        );
    }

    #[test]
    fn a_text_may_have_its_headings_on_the_lines_of_their_bodies() {
        let read = find(&lines(
            "Rekisterin pitäjä: Esimerkkila ry\nRekisterin nimi: Jäsenrekisteri\n",
        ));
        assert_eq!(read[1].text, "Rekisterin nimi");
        assert_eq!(read[1].rest.as_deref(), Some("Jäsenrekisteri"));
    }

    #[test]
    fn unknown_headings_are_found_by_their_number_or_mark() {
        assert_eq!(
            found("1. Rekisterin nimi\n\nA\n\n2. Jotakin muuta\n\nB\n\n3. Tarkastusoikeus\n\nC\n")
                .len(),
            3
        );
        assert_eq!(
            found("## Rekisterin nimi\n\nA\n\n## Jotakin muuta\n\nB\n").len(),
            2
        );
    }
}
