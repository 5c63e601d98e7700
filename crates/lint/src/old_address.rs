//! The addresses that the Data Protection Ombudsman had before, found in texts.

use std::collections::HashSet;
use std::ops::Range;

use crate::ombudsman::Ombudsman;
use crate::text::Folded;

/// An address of before in a folded text, by its bytes there.
pub(crate) struct OldAddress {
    /// The street or box of today.
    pub(crate) new_street: String,
    /// The postal code of today.
    pub(crate) new_postal_code: String,
    /// The whole, to the end of the postal code where there is one.
    pub(crate) range: Range<usize>,
    /// The street or box, with its floor.
    pub(crate) street: Range<usize>,
    pub(crate) postal_code: Option<Range<usize>>,
}

/// The addresses of before in a folded text.
pub(crate) fn old_addresses(text: &str, today: &Ombudsman<'_>) -> Vec<OldAddress> {
    let mut found: Vec<OldAddress> = Vec::new();
    let mut seen = HashSet::new();
    let changed = *today != Ombudsman::READ;
    let of_before = MOVED.iter().chain(KNOWN.iter().filter(|_| changed));
    for moved in of_before {
        for (start, old) in text.match_indices(moved.old) {
            let is_whole = !text[..start].ends_with(char::is_alphanumeric)
                && !text[start + old.len()..].starts_with(|c: char| c.is_ascii_digit());
            if !is_whole || seen.contains(&start) {
                continue;
            }
            let (end, postal_code) = end_of_address(text, start + old.len());
            let code = postal_code.clone().map(|code| &text[code]);
            let is_of_before = moved.only_with.is_empty()
                || code.is_some_and(|code| moved.only_with.contains(&code));
            let new_street = moved.now.of_today(today);
            let new_code = moved.now.postal_code(today);
            let is_of_today = Folded::of(&new_street).text == moved.old
                && code.is_none_or(|code| code == new_code);
            if is_of_before && !is_of_today {
                seen.insert(start);
                found.push(OldAddress {
                    range: start..postal_code.as_ref().map_or(end, |code| code.end),
                    street: start..end,
                    new_street,
                    new_postal_code: new_code.to_owned(),
                    postal_code,
                });
            }
        }
    }
    found.sort_by_key(|address| address.range.start);
    found
}

/// The postal code of today for one of before.
pub(crate) fn new_postal_code<'a>(today: &Ombudsman<'a>, old: &str) -> Option<&'a str> {
    let known = &Ombudsman::READ;
    let before = POSTAL_CODES.into_iter().chain([
        (known.postal_code, AddressPart::Street),
        (known.post_box_code, AddressPart::Box),
    ]);
    before
        .filter(|(code, _)| *code == old)
        .map(|(_, part)| part.postal_code(today))
        .find(|new| *new != old)
}

/// A part of the Ombudsman's address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum AddressPart {
    Street,
    StreetSv,
    Box,
    BoxSv,
}

impl AddressPart {
    /// The street or box of today, as an address has it.
    fn of_today(self, today: &Ombudsman<'_>) -> String {
        match self {
            AddressPart::Street => today.street.to_owned(),
            AddressPart::StreetSv => today.street_sv.to_owned(),
            AddressPart::Box => format!("PL {}", today.post_box),
            AddressPart::BoxSv => format!("PB {}", today.post_box),
        }
    }

    fn postal_code<'a>(self, today: &Ombudsman<'a>) -> &'a str {
        match self {
            AddressPart::Street | AddressPart::StreetSv => today.postal_code,
            AddressPart::Box | AddressPart::BoxSv => today.post_box_code,
        }
    }
}

/// A street or box of before, in small letters, and the part of the address that took its place.
struct Moved {
    old: &'static str,
    /// The postal codes without which the street or box is not of before; none where it always is.
    only_with: &'static [&'static str],
    now: AddressPart,
}

/// The streets and boxes of before. The Swedish names of the streets are written from knowledge.
const MOVED: [Moved; 8] = [
    moved("ratapihantie 9", &[], AddressPart::Street),
    moved("albertinkatu 25", &[], AddressPart::Street),
    moved("bangårdsvägen 9", &[], AddressPart::StreetSv),
    moved("albertsgatan 25", &[], AddressPart::StreetSv),
    moved("pl 315", &[], AddressPart::Box),
    moved("pb 315", &[], AddressPart::BoxSv),
    moved("pl 800", &["00521", "00181"], AddressPart::Box),
    moved("pb 800", &["00521", "00181"], AddressPart::BoxSv),
];

/// The streets and boxes that are of before as soon as a site says that they have changed.
const KNOWN: [Moved; 4] = [
    moved("lintulahdenkuja 4", &[], AddressPart::Street),
    moved("fågelviksgränden 4", &[], AddressPart::StreetSv),
    moved("pl 800", &[], AddressPart::Box),
    moved("pb 800", &[], AddressPart::BoxSv),
];

const fn moved(old: &'static str, only_with: &'static [&'static str], now: AddressPart) -> Moved {
    Moved {
        old,
        only_with,
        now,
    }
}

/// The postal codes of before, and the part of the address that they belonged to.
const POSTAL_CODES: [(&str, AddressPart); 4] = [
    ("00180", AddressPart::Street),
    ("00181", AddressPart::Box),
    ("00520", AddressPart::Street),
    ("00521", AddressPart::Box),
];

/// The end of a street, after its staircase and floor (`A, 6. krs.`), and the postal code that follows.
fn end_of_address(text: &str, from: usize) -> (usize, Option<Range<usize>>) {
    const FLOOR: [&str; 5] = ["krs", "kerros", "vån", "våning", "våningen"];
    let mut end = from;
    let mut number = None;
    loop {
        let gap = text[number.unwrap_or(end)..]
            .find(|c: char| !matches!(c, ' ' | ',' | '.'))
            .unwrap_or(0);
        let start = number.unwrap_or(end) + gap;
        let length = text[start..]
            .find(|c: char| !c.is_alphanumeric())
            .unwrap_or(text.len() - start);
        let word = &text[start..start + length];
        let is_number = !word.is_empty() && word.bytes().all(|digit| digit.is_ascii_digit());
        if is_number && length == 5 && number.is_none() {
            return (end, Some(start..start + length));
        }
        if is_number && length <= 2 && number.is_none() {
            // A number is a floor only where the next word says so.
            number = Some(start + length);
        } else if FLOOR.contains(&word) || (number.is_none() && matches!(word, "a" | "b")) {
            end = start + length;
            let is_abbreviated = matches!(word, "krs" | "vån") && text[end..].starts_with('.');
            end += usize::from(is_abbreviated);
            number = None;
        } else {
            return (end, None);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_floor_belongs_to_the_street_and_a_stray_number_does_not() {
        for (text, street, code) in [
            (
                "ratapihantie 9, 6. krs. 00520 helsinki",
                "ratapihantie 9, 6. krs.",
                Some("00520"),
            ),
            (
                "albertinkatu 25 a, 3. kerros, helsinki",
                "albertinkatu 25 a, 3. kerros",
                None,
            ),
            ("ratapihantie 9, 12 henkilöä", "ratapihantie 9", None),
            ("pl 315, 00181", "pl 315", Some("00181")),
        ] {
            let found = old_addresses(text, &Ombudsman::READ);
            assert_eq!(found.len(), 1, "{text}");
            assert_eq!(&text[found[0].street.clone()], street);
            assert_eq!(found[0].postal_code.clone().map(|code| &text[code]), code);
        }
        assert!(old_addresses("pl 800, 00531 helsinki", &Ombudsman::READ).is_empty());
    }

    #[test]
    fn what_a_site_says_has_changed_is_of_before() {
        let today = Ombudsman {
            street: "Uusikatu 1",
            post_box_code: "00999",
            phone: "029 000 0000",
            ..Ombudsman::READ
        };
        let found = |text: &str| {
            old_addresses(text, &today)
                .into_iter()
                .map(|address| (address.new_street, address.new_postal_code))
                .collect::<Vec<_>>()
        };
        let street = ("Uusikatu 1".to_owned(), "00530".to_owned());
        for old in ["lintulahdenkuja 4, 00530 helsinki", "ratapihantie 9"] {
            assert_eq!(found(old), std::slice::from_ref(&street), "{old}");
        }
        let post_box = ("PL 800".to_owned(), "00999".to_owned());
        assert_eq!(found("pl 800, 00531 helsinki"), [post_box]);
        for current in ["uusikatu 1", "pl 800, 00999 helsinki", "fågelviksgränden 4"] {
            assert!(found(current).is_empty(), "{current}");
        }
        assert_eq!(today.old_phones(), ["0103666700", "0295666700"]);
        assert_eq!(new_postal_code(&today, "00531"), Some("00999"));
        assert_eq!(new_postal_code(&today, "00530"), None);
        assert_eq!(today.phone_abroad(), "+358 29 000 0000");
    }

    proptest! {
        #[test]
        fn any_text_can_be_read(
            parts in proptest::collection::vec(
                prop_oneof!["\\PC{0,3}", "ratapihantie 9", "pl 800", "krs\\.", "[0-9 ]{1,6}", "ä", "\n"],
                0..12,
            )
        ) {
            let text = parts.concat();
            for address in old_addresses(&text, &Ombudsman::READ) {
                prop_assert!(text.get(address.range).is_some() && text.get(address.street).is_some());
            }
        }
    }
}
