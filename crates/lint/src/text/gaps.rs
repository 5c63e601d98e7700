//! Gaps that a template left to be filled in, by their shape.

use std::ops::Range;

/// A gap in a text.
pub(crate) struct Gap {
    pub(crate) range: Range<usize>,
    /// Whether the bytes can be nothing but a gap.
    pub(crate) certain: bool,
}

/// The gaps of a text, in their order: `%%name%%`, `{{ name }}`, `XXX`, `[name]`.
pub(crate) fn gaps(text: &str) -> Vec<Gap> {
    let mut gaps = Vec::new();
    for (open, close) in [("%%", "%%"), ("{{", "}}")] {
        gaps.extend(between(text, open, close).map(|range| Gap {
            range,
            certain: true,
        }));
    }
    gaps.extend(crosses(text).map(|range| Gap {
        range,
        certain: true,
    }));
    gaps.extend(brackets(text));
    gaps.sort_by_key(|gap| gap.range.start);
    gaps
}

/// The greatest length of the text between two marks, in bytes.
const LONGEST: usize = 80;

fn between<'a>(
    text: &'a str,
    open: &'a str,
    close: &'a str,
) -> impl Iterator<Item = Range<usize>> + 'a {
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let start = from + text[from..].find(open)?;
            let inside = start + open.len();
            let reach = text.floor_char_boundary(inside + LONGEST + close.len());
            let Some(length) = text[inside..reach].find(close) else {
                from = inside;
                continue;
            };
            from = inside + length + close.len();
            let name = &text[inside..inside + length];
            if length <= LONGEST && !name.contains('\n') && !name.trim().is_empty() {
                return Some(start..from);
            }
            // What closed this one may open the next.
            from = inside;
        }
    })
}

/// The crosses of a text: three or more of the letter x that stand alone. An example of a business id is found by a
/// rule of its own.
fn crosses(text: &str) -> impl Iterator<Item = Range<usize>> {
    let is_cross = |c: char| matches!(c, 'x' | 'X');
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let start = from + text[from..].find(is_cross)?;
            let end = text[start..]
                .find(|c| !is_cross(c))
                .map_or(text.len(), |length| start + length);
            from = end;
            let before = text[..start].chars().next_back();
            let mut after = text[end..].chars();
            let next = after.next();
            let is_alone = !before.is_some_and(char::is_alphanumeric)
                && !next.is_some_and(char::is_alphanumeric);
            let is_business_id = next == Some('-') && end - start == 7;
            if end - start >= 3 && is_alone && !is_business_id {
                return Some(start..end);
            }
        }
    })
}

fn brackets(text: &str) -> impl Iterator<Item = Gap> {
    between(text, "[", "]").filter_map(|range| {
        let name = text[range.start + 1..range.end - 1].trim().to_lowercase();
        let is_link = text[range.end..].starts_with('(');
        let is_within_word = text[..range.start].ends_with(char::is_alphanumeric);
        // The import's escapes of Markdown are links that did not become ones.
        let is_link = is_link || name.ends_with('\\');
        let is_hidden_email = name.contains("protected") || name.contains("suojattu");
        let is_ellipsis = name.chars().all(|c| matches!(c, '.' | '…'));
        let letters = name.chars().filter(|c| c.is_alphabetic()).count();
        let is_something_else = is_link
            || is_within_word
            || is_hidden_email
            || MASKS.contains(&name.as_str())
            || name.contains(|c: char| c.is_ascii_digit())
            || letters < 2 && !is_ellipsis;
        let is_asked_for = || NAMES_OF_GAPS.iter().any(|word| name.contains(word));
        (!is_something_else).then(|| Gap {
            // Three points in brackets may also stand for words left out of a quotation.
            certain: !is_ellipsis && is_asked_for(),
            range,
        })
    })
}

/// The words in brackets that stand for a sign of an email address.
const MASKS: [&str; 8] = [
    "at",
    "ät",
    "a",
    "dot",
    "piste",
    "miukumauku",
    "punkt",
    "snabel-a",
];

/// The words by which templates ask for something in brackets.
const NAMES_OF_GAPS: [&str; 27] = [
    "nimi",
    "nimesi",
    "yrity",
    "osoite",
    "sähköposti",
    "puhelin",
    "päivämäärä",
    "pvm",
    "tähän",
    "lisää",
    "täytä",
    "kirjoita",
    "linkki",
    "y-tunnus",
    "namn",
    "företag",
    "adress",
    "telefon",
    "datum",
    "här",
    "fyll i",
    "name",
    "company",
    "phone",
    "insert",
    "your ",
    "e-mail",
];

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn any_text_is_searched(text in "[\\[\\]{}%xX aä\n]{0,40}|.*") {
            for gap in gaps(&text) {
                prop_assert!(text.get(gap.range).is_some());
            }
        }
    }
}
