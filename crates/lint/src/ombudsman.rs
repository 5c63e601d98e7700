//! The contact details of the Data Protection Ombudsman, of today and of before.
//!
//! Those of today were read on the Ombudsman's own page (tietosuoja.fi/yhteystiedot) in November 2026. When
//! they change, this file changes, and `READ` with it.

use seloste_model::Date;
use std::ops::Range;

/// The first day for which the details of today are known to be right.
pub(crate) const READ: Option<Date> = Date::new(2026, 11, 1);

/// The site.
pub(crate) const SITE: &str = "https://tietosuoja.fi";

/// The number of the switchboard, as it is written.
pub(crate) const PHONE: &str = "029 566 6700";

/// A street or box of before, in small letters, and what took its place.
pub(crate) struct Moved {
    pub(crate) old: &'static str,
    /// The postal codes that make it the old one; none where the street alone does.
    pub(crate) only_with: &'static [&'static str],
    pub(crate) street: &'static str,
    pub(crate) postal_code: &'static str,
}

/// The streets and boxes of before. The Swedish names of the streets are written from knowledge.
pub(crate) const MOVED: [Moved; 8] = [
    visiting("ratapihantie 9", "Lintulahdenkuja 4"),
    visiting("albertinkatu 25", "Lintulahdenkuja 4"),
    visiting("bangårdsvägen 9", "Fågelviksgränden 4"),
    visiting("albertsgatan 25", "Fågelviksgränden 4"),
    post("pl 315", &[], "PL 800"),
    post("pb 315", &[], "PB 800"),
    post("pl 800", &["00521", "00181"], "PL 800"),
    post("pb 800", &["00521", "00181"], "PB 800"),
];

const fn visiting(old: &'static str, street: &'static str) -> Moved {
    Moved {
        old,
        only_with: &[],
        street,
        postal_code: "00530",
    }
}

const fn post(
    old: &'static str,
    only_with: &'static [&'static str],
    street: &'static str,
) -> Moved {
    Moved {
        old,
        only_with,
        street,
        postal_code: "00531",
    }
}

/// The postal codes of before, and those of today.
pub(crate) const POSTAL_CODES: [(&str, &str); 4] = [
    ("00180", "00530"),
    ("00181", "00531"),
    ("00520", "00530"),
    ("00521", "00531"),
];

/// A number of before.
pub(crate) const OLD_PHONE: &str = "0103666700";

/// The fax, which is no longer there.
pub(crate) const FAX: &str = "0295666735";

/// The switchboard as it is dialled from abroad.
pub(crate) const PHONE_ABROAD: &str = "+358 29 566 6700";

/// An address of before in a folded text, by its bytes there.
pub(crate) struct OldAddress {
    pub(crate) moved: &'static Moved,
    /// The whole, to the end of the postal code where there is one.
    pub(crate) range: Range<usize>,
    /// The street or box, with its floor.
    pub(crate) street: Range<usize>,
    pub(crate) postal_code: Option<Range<usize>>,
}

/// The addresses of before in a folded text.
pub(crate) fn old_addresses(text: &str) -> Vec<OldAddress> {
    let mut found = Vec::new();
    for moved in &MOVED {
        for (start, old) in text.match_indices(moved.old) {
            let is_whole = !text[..start].ends_with(char::is_alphanumeric)
                && !text[start + old.len()..].starts_with(|c: char| c.is_ascii_digit());
            if !is_whole {
                continue;
            }
            let (end, postal_code) = end_of_address(text, start + old.len());
            let code = postal_code.clone().map(|code| &text[code]);
            if moved.only_with.is_empty()
                || code.is_some_and(|code| moved.only_with.contains(&code))
            {
                found.push(OldAddress {
                    moved,
                    range: start..postal_code.as_ref().map_or(end, |code| code.end),
                    street: start..end,
                    postal_code,
                });
            }
        }
    }
    found.sort_by_key(|address| address.range.start);
    found
}

/// Where a street ends, after its staircase and floor (`A, 6. krs.`), and the postal code that follows.
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

/// Where a telephone number, given as the digits of its Finnish form, stands in a folded text, however its
/// digits are grouped and with or without the country code.
pub(crate) fn numbers(text: &str, digits: &str) -> Vec<Range<usize>> {
    let own = digits.trim_start_matches('0');
    let written = [
        digits.to_owned(),
        format!("358{own}"),
        format!("00358{own}"),
        format!("3580{own}"),
    ];
    let starts = text.char_indices().filter(|(at, c)| {
        let before = text[..*at].chars().next_back();
        (c.is_ascii_digit() || *c == '+')
            && !before.is_some_and(|before| before.is_alphanumeric() || before == '+')
    });
    let mut found: Vec<Range<usize>> = Vec::new();
    for (start, _) in starts {
        let ends = written
            .iter()
            .filter_map(|digits| end_of_digits(&text[start..], digits));
        // The zero in brackets after a country code begins no number of its own.
        let is_within = found.last().is_some_and(|last| start < last.end);
        if let Some(end) = ends.max().filter(|_| !is_within) {
            found.push(start..start + end);
        }
    }
    found
}

/// Where these digits end, if the text begins with them and nothing but what groups them.
fn end_of_digits(text: &str, digits: &str) -> Option<usize> {
    let mut wanted = digits.chars();
    let mut next = wanted.next();
    for (at, c) in text.char_indices() {
        match next {
            None => return (!c.is_ascii_digit()).then_some(at),
            Some(digit) if c == digit => next = wanted.next(),
            Some(_) if matches!(c, ' ' | '-' | '(' | ')') || (at == 0 && c == '+') => {}
            Some(_) => return None,
        }
    }
    next.is_none().then_some(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

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
            let found = old_addresses(text);
            assert_eq!(found.len(), 1, "{text}");
            assert_eq!(&text[found[0].street.clone()], street);
            assert_eq!(found[0].postal_code.clone().map(|code| &text[code]), code);
        }
        assert!(old_addresses("pl 800, 00531 helsinki").is_empty());
    }

    #[test]
    fn a_number_is_found_however_it_is_grouped() {
        for text in [
            "010 36 66700",
            "010-3666700",
            "+358 10 366 6700",
            "+358 (0)10 366 6700",
            "0035810 3666700",
        ] {
            let whole = 0..text.len();
            assert_eq!(numbers(text, OLD_PHONE), vec![whole], "{text}");
        }
        for text in [
            "010 36 667001",
            "1010 36 66700x",
            "x0103666700",
            "029 566 6700",
        ] {
            assert!(numbers(text, OLD_PHONE).is_empty(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_can_be_read(
            parts in proptest::collection::vec(
                prop_oneof!["\\PC{0,3}", "ratapihantie 9", "pl 800", "krs\\.", "[0-9 ]{1,6}", "\\+358 \\(0\\)", "ä", "\n"],
                0..12,
            )
        ) {
            let text = parts.concat();
            for address in old_addresses(&text) {
                prop_assert!(text.get(address.range).is_some() && text.get(address.street).is_some());
            }
            for number in numbers(&text, OLD_PHONE) {
                prop_assert!(text.get(number).is_some());
            }
        }
    }
}
