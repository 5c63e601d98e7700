//! References from one section to others by their numbers: `ks. kohdat 1 ja 2`.

use std::ops::Range;

/// A reference in a folded text.
pub(crate) struct Reference {
    /// The bytes of the folded text, without a point after the last number.
    pub(crate) folded: Range<usize>,
    pub(crate) numbers: Vec<u16>,
}

/// The references to sections in a folded text. Paragraphs of acts are none: `1 momentin kohdassa 2`, `section 29 of
/// the Act`, `artiklan 6 kohta 1`.
pub(crate) fn references(folded: &str) -> Vec<Reference> {
    let mut references = Vec::new();
    for stem in ["koh", "punkt", "avsnitt", "section"] {
        for (start, _) in folded.match_indices(stem) {
            if folded[..start].ends_with(char::is_alphanumeric) {
                continue;
            }
            let word = folded[start..]
                .split(|c: char| !c.is_alphanumeric())
                .next()
                .unwrap_or_default();
            let end = start + word.len();
            if !WORDS.contains(&word) || !folded[end..].starts_with(' ') {
                continue;
            }
            let (numbers, length) = numbers(&folded[end + 1..]);
            let folded_range = start..end + 1 + length;
            if !numbers.is_empty() && !is_of_an_act(folded, &folded_range) {
                references.push(Reference {
                    folded: folded_range,
                    numbers,
                });
            }
        }
    }
    references.sort_by_key(|reference| reference.folded.start);
    references
}

/// The numbers that a text begins with, and their length in bytes. Of `3.1` the first part is the section.
fn numbers(text: &str) -> (Vec<u16>, usize) {
    let mut numbers = Vec::new();
    let mut at = 0;
    let mut end = 0;
    while let Some((number, length)) = number(&text[at..]) {
        numbers.push(number);
        at += length;
        end = at;
        let rest = text[at..].strip_prefix('.').unwrap_or(&text[at..]);
        let Some(joined) = JOINTS.iter().find_map(|joint| rest.strip_prefix(joint)) else {
            break;
        };
        at = text.len() - joined.len();
    }
    (numbers, end)
}

fn number(text: &str) -> Option<(u16, usize)> {
    let is_end = |c: char| !c.is_ascii_digit();
    let length = text.find(is_end).unwrap_or(text.len());
    let number = text[..length].parse().ok().filter(|_| length <= 2)?;
    let mut end = length;
    while let Some(part) = text[end..].strip_prefix('.') {
        let digits = part.find(is_end).unwrap_or(part.len());
        if digits == 0 {
            break;
        }
        end += 1 + digits;
    }
    Some((number, end))
}

fn is_of_an_act(folded: &str, reference: &Range<usize>) -> bool {
    let before: String = folded[..reference.start].chars().rev().take(24).collect();
    let before: String = before.chars().rev().collect();
    let after = &folded[reference.end..];
    BEFORE_IN_ACTS.iter().any(|word| before.contains(word))
        || AFTER_IN_ACTS.iter().any(|word| after.starts_with(word))
}

const WORDS: [&str; 18] = [
    "kohta",
    "kohtaa",
    "kohdat",
    "kohdan",
    "kohdassa",
    "kohdasta",
    "kohtaan",
    "kohdissa",
    "kohdista",
    "kohtiin",
    "punkt",
    "punkten",
    "punkterna",
    "avsnitt",
    "avsnittet",
    "avsnitten",
    "section",
    "sections",
];

/// The words and signs between the numbers of a list.
const JOINTS: [&str; 10] = [
    ", ", " ja ", " sekä ", " tai ", " och ", " eller ", " and ", " or ", " - ", "-",
];

const BEFORE_IN_ACTS: [&str; 5] = ["§", "moment", "mom.", "artik", "art."];

const AFTER_IN_ACTS: [&str; 9] = [
    "(", " §", " mom", " artik", " i artik", " i lag", " of ", " in art", ":n ",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<(&str, Vec<u16>)> {
        references(text)
            .into_iter()
            .map(|reference| (&text[reference.folded], reference.numbers))
            .collect()
    }

    #[test]
    fn lists_of_numbers_are_read() {
        assert_eq!(of("(ks. kohdat 3 ja 5)"), [("kohdat 3 ja 5", vec![3, 5])]);
        assert_eq!(of("kohdassa 2. mainitulle"), [("kohdassa 2", vec![2])]);
        assert_eq!(
            of("kohdissa 1., 2. ja 3.1."),
            [("kohdissa 1., 2. ja 3.1", vec![1, 2, 3])]
        );
        assert_eq!(of("se punkt 4"), [("punkt 4", vec![4])]);
    }

    #[test]
    fn paragraphs_of_acts_are_no_references() {
        for text in [
            "henkilötietolain 8 §:n 1 momentin kohdassa 2",
            "6 artiklan kohta 1",
            "section 29 of the data protection act",
            "section 8(1)",
            "punkt 1 i artikel 6",
            "tässä kohdassa 2018 alkaen",
            "kokouskohta 3",
        ] {
            assert!(of(text).is_empty(), "{text}");
        }
    }
}
