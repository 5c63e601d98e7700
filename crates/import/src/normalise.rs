//! The first step: a text of any origin becomes lines that can be compared.
//!
//! Each line keeps its number and its bytes in the original, so that every finding can be placed there.

use std::ops::Range;

use unicode_normalization::{UnicodeNormalization, is_nfc_quick};

use crate::line::{Line, Mark};
use crate::mark;

/// The cleaned lines of a text.
///
/// Line breaks may be of any system. Front matter between `---` lines is no part of the text: its lines are blank.
pub(crate) fn lines(original: &str) -> Vec<Line> {
    let mut lines: Vec<Line> = spans(original)
        .into_iter()
        .enumerate()
        .map(|(index, span)| {
            let (mark, text) = mark::read(&clean(&original[span.clone()]));
            Line {
                number: index + 1,
                span,
                text,
                mark,
            }
        })
        .collect();
    blank_front_matter(&mut lines);
    mark::read_underlines(&mut lines);
    lines
}

/// The text of one line in composed letters with plain spaces, without invisible characters.
pub(crate) fn clean(raw: &str) -> String {
    let plain: String = raw
        .chars()
        .filter(|c| !is_invisible(*c))
        .map(|c| if is_space(c) { ' ' } else { c })
        .collect();
    let composed = if is_nfc_quick(plain.chars()) == unicode_normalization::IsNormalized::Yes {
        plain
    } else {
        plain.nfc().collect()
    };
    composed.trim().to_owned()
}

fn spans(original: &str) -> Vec<Range<usize>> {
    let mut spans = Vec::new();
    let mut start = 0;
    let mut chars = original.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let breaks = matches!(
            c,
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}'
        );
        if !breaks {
            continue;
        }
        spans.push(start..at);
        start = at + c.len_utf8();
        if c == '\r' && chars.next_if(|(_, next)| *next == '\n').is_some() {
            start += 1;
        }
    }
    if start < original.len() {
        spans.push(start..original.len());
    }
    spans
}

/// Whether a character is a soft hyphen, a zero-width character, a byte order mark, a directional mark or a control.
fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}'
    ) || (c.is_control() && c != '\t')
}

fn is_space(c: char) -> bool {
    c.is_whitespace() || c == '\u{a0}' || c == '\u{202f}'
}

fn blank_front_matter(lines: &mut [Line]) {
    if lines.first().is_none_or(|line| line.text != "---") {
        return;
    }
    let Some(end) = lines.iter().skip(1).position(|line| line.text == "---") else {
        return;
    };
    for line in &mut lines[..end + 2] {
        line.text.clear();
        line.mark = Mark::None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(original: &str) -> Vec<String> {
        lines(original).into_iter().map(|line| line.text).collect()
    }

    #[test]
    fn line_breaks_of_every_system_are_the_same() {
        assert_eq!(texts("a\r\nb\rc\nd"), ["a", "b", "c", "d"]);
    }

    #[test]
    fn byte_order_mark_soft_hyphen_and_hard_space_do_not_hinder() {
        assert_eq!(
            texts("\u{feff}rekis\u{ad}terin\u{a0}nimi"),
            ["rekisterin nimi"]
        );
    }

    #[test]
    fn decomposed_letters_are_composed() {
        assert_eq!(
            texts("Rekisterinpita\u{308}ja\u{308}"),
            ["Rekisterinpitäjä"]
        );
    }

    #[test]
    fn spans_point_into_the_original() {
        let original = "\u{feff}Eka\r\n Toka ";
        let spans: Vec<&str> = lines(original)
            .iter()
            .map(|line| &original[line.span.clone()])
            .collect();
        assert_eq!(spans, ["\u{feff}Eka", " Toka "]);
    }

    #[test]
    fn front_matter_is_no_part_of_the_text() {
        assert_eq!(
            texts("---\ntitle: x\n---\nSeloste"),
            ["", "", "", "Seloste"]
        );
    }

    #[test]
    fn underlined_lines_are_headings() {
        let read = lines("Seloste\n=======\nRekisterin nimi\n---\n");
        assert_eq!(read[0].mark, Mark::Heading(1));
        assert_eq!(read[2].mark, Mark::Heading(2));
        assert!(read[3].is_blank());
    }
}
