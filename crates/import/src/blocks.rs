//! The paragraphs and lists of a body. Line breaks may be those of a narrow page, and lists may lack signs.

use crate::bullet;
use crate::fields::postal;

/// A part of a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Block {
    /// A paragraph by its lines; wrapped lines are joined, meant line breaks are kept.
    Paragraph(Vec<String>),
    /// A list by its items, without their signs.
    List(Vec<String>),
}

/// The treatment of line breaks inside a paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Breaks {
    /// Line breaks that only the width of a page made are undone.
    Joined,
    /// All line breaks are kept, as in a block of contact details.
    Kept,
}

/// The paragraphs and lists of a body.
pub(crate) fn of(body: &[String], breaks: Breaks) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut after_blank = true;
    let mut at = 0;
    while at < body.len() {
        let line = &body[at];
        if line.is_empty() {
            after_blank = true;
            at += 1;
            continue;
        }
        if let Some(item) = bullet::strip(line) {
            push_item(&mut blocks, item);
        } else if let Some(run) = bare_list(body, at, &blocks) {
            at += run.len();
            blocks.push(Block::List(run));
            after_blank = false;
            continue;
        } else {
            let open = blocks.last_mut().filter(|_| !after_blank);
            if !open.is_some_and(|block| append(block, line, breaks)) {
                blocks.push(Block::Paragraph(vec![line.to_owned()]));
            }
        }
        after_blank = false;
        at += 1;
    }
    blocks
}

/// The body in a small part of Markdown: paragraphs, and lists with `- `.
pub(crate) fn markdown(blocks: &[Block]) -> String {
    let parts: Vec<String> = blocks
        .iter()
        .map(|block| match block {
            Block::Paragraph(lines) => lines.join("\n"),
            Block::List(items) => items
                .iter()
                .map(|item| format!("- {item}"))
                .collect::<Vec<_>>()
                .join("\n"),
        })
        .collect();
    parts.join("\n\n")
}

fn push_item(blocks: &mut Vec<Block>, item: &str) {
    match blocks.last_mut() {
        Some(Block::List(items)) => items.push(item.to_owned()),
        Some(Block::Paragraph(_)) | None => blocks.push(Block::List(vec![item.to_owned()])),
    }
}

/// Adds a line to the block right above, and says whether the line belongs there.
fn append(block: &mut Block, line: &str, breaks: Breaks) -> bool {
    match block {
        // An item that was wrapped goes on in lower case.
        Block::List(items) if line.starts_with(char::is_lowercase) => {
            join(items, line);
            true
        }
        Block::List(_) => false,
        Block::Paragraph(lines) => {
            if breaks == Breaks::Joined && lines.last().is_some_and(|last| goes_on(last, line)) {
                join(lines, line);
            } else {
                lines.push(line.to_owned());
            }
            true
        }
    }
}

fn join(lines: &mut [String], line: &str) {
    if let Some(last) = lines.last_mut() {
        last.push(' ');
        last.push_str(line);
    }
}

/// Whether a line break was put in for the width of the page only.
fn goes_on(before: &str, line: &str) -> bool {
    let ended = before.ends_with(['.', '!', '?', ':', ';']);
    // Several lines may be joined already, so only their length together tells that they are wide.
    let labelled = line
        .split(' ')
        .next()
        .is_some_and(|word| word.ends_with(':'));
    !ended
        && !labelled
        && (line.starts_with(char::is_lowercase) || before.chars().count() >= FULL_WIDTH)
}

/// A list without signs, by its lines after a colon.
fn bare_list(body: &[String], at: usize, blocks: &[Block]) -> Option<Vec<String>> {
    let Some(Block::Paragraph(lines)) = blocks.last() else {
        return None;
    };
    if !lines.last()?.ends_with(':') {
        return None;
    }
    let until_blank: Vec<&String> = body[at..]
        .iter()
        .take_while(|line| !line.is_empty() && bullet::strip(line).is_none())
        .take(MOST_ITEMS)
        .collect();
    let is_address = until_blank
        .iter()
        .any(|line| postal::find_town(line).is_some());
    let run: Vec<String> = until_blank
        .into_iter()
        .take_while(|line| !is_sentence(line))
        .cloned()
        .collect();
    let first_lower = run.first()?.starts_with(char::is_lowercase);
    let wrapped = !first_lower && run.iter().any(|line| line.starts_with(char::is_lowercase));
    (run.len() > 1 && !is_address && !wrapped).then_some(run)
}

/// Whether a line is a sentence, which ends a list without signs: a capital, lower case, a full stop at the end.
fn is_sentence(line: &str) -> bool {
    let mut chars = line.chars();
    let capital = chars.next().is_some_and(char::is_uppercase)
        && chars.next().is_some_and(char::is_lowercase);
    capital && line.ends_with('.')
}

/// The length in letters from which a line is taken for as wide as its page.
const FULL_WIDTH: usize = 60;
/// The most items of a list without signs.
const MOST_ITEMS: usize = 200;

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> String {
        let body: Vec<String> = text.lines().map(str::to_owned).collect();
        markdown(&of(&body, Breaks::Joined))
    }

    #[test]
    fn a_list_without_signs_ends_where_a_sentence_begins() {
        assert_eq!(
            read(
                "Tietoja käytetään seuraavasti:\n\njäsenasioiden hoito\ntiedotus, esimerkiksi\nXYZ/Jäsenjärjestelmästä.\nPeruste on jäsenyys."
            ),
            "Tietoja käytetään seuraavasti:\n\n- jäsenasioiden hoito\n- tiedotus, esimerkiksi\n- XYZ/Jäsenjärjestelmästä.\n\nPeruste on jäsenyys."
        );
    }

    #[test]
    fn items_with_blank_lines_between_are_one_list() {
        assert_eq!(
            read("Tiedot:\n\n· nimi\n\n· osoite\n"),
            "Tiedot:\n\n- nimi\n- osoite"
        );
    }

    #[test]
    fn wrapped_lines_are_joined_and_addresses_are_not() {
        assert_eq!(
            read(
                "Tiedot kerätään yhdistyksen omaan jäsenjärjestelmään, joka on huolella\nsuojattu. Lähetä pyyntö osoitteella:\nEsimerkkila Oy\nPalaute\nPL 11\n01234 Esimerkkilä"
            ),
            "Tiedot kerätään yhdistyksen omaan jäsenjärjestelmään, joka on huolella suojattu. Lähetä pyyntö osoitteella:\nEsimerkkila Oy\nPalaute\nPL 11\n01234 Esimerkkilä"
        );
    }
}
