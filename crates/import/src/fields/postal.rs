//! Postal codes with their towns, and streets.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::pattern::pattern;
use crate::words;

/// A postal code and its town.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Town {
    /// The bytes of both in the text.
    pub range: Range<usize>,
    /// The five digits.
    pub postal_code: String,
    /// The town as written.
    pub city: String,
}

/// The first postal code and town of a line.
pub(crate) fn find_town(text: &str) -> Option<Town> {
    let found = TOWN.captures(text)?;
    let code = found.get(2)?;
    let city = found.get(3)?;
    Some(Town {
        range: found.get(1)?.start()..city.end(),
        postal_code: code.as_str().to_owned(),
        city: city.as_str().to_owned(),
    })
}

/// Whether a piece of text is a street with its number, or a post office box.
pub(crate) fn is_street(text: &str) -> bool {
    BOX.is_match(text) || STREET.is_match(text)
}

/// Whether a piece right before a postal code is a street: a known one, or any name with a number at its end.
pub(crate) fn is_street_before_town(text: &str) -> bool {
    is_street(text) || NUMBERED.is_match(text)
}

static TOWN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:^|[^\d\w-])((?:FI-|FIN-)?(\d{5}))[ ,]+(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}(?: (?:yliopisto|universitet))?)",
    )
});

static BOX: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)^(?:PL|PB|P\.? ?O\.? ?Box|Box) ?\d+"));

/// A word for a street, alone or at the end of a compound, and the house number.
static STREET: LazyLock<Regex> = LazyLock::new(|| {
    let words = words::in_every_language(|vocabulary| vocabulary.streets).collect::<Vec<_>>();
    pattern(&format!(
        r"(?i)^(?:[\p{{L}}.'’-]+ ){{0,4}}[\p{{L}}-]*(?:{}) ?\d",
        words.join("|")
    ))
});

static NUMBERED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"^\p{Lu}[\p{L}.' -]{1,60} \d{1,4}(?:[ -]?[A-Za-z]{1,2}\b| ?\d{1,3}|[ ,-])*$")
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn towns_are_found_behind_streets() {
        let town = find_town("Esimerkkikatu 45 01234 Esimerkkilä, puh.").unwrap();
        assert_eq!(
            (town.postal_code.as_str(), town.city.as_str()),
            ("01234", "Esimerkkilä")
        );
        assert_eq!(
            find_town("FI-01234 ESIMERKKILÄ").unwrap().city,
            "ESIMERKKILÄ"
        );
        assert_eq!(find_town("puh. 0123 456 789"), None);
    }

    #[test]
    fn streets_and_boxes_are_known() {
        for text in [
            "Esimerkkikatu 1",
            "Iso Esimerkkikatu 41 C 64",
            "Vanha maantie 9",
            "PL 11",
            "PB 25",
            "Mallvägen 3 b",
        ] {
            assert!(is_street(text), "{text}");
        }
        for text in ["Malli Mallikas", "Esimerkkila Oy", "Mallikatu"] {
            assert!(!is_street(text), "{text}");
        }
    }
}
