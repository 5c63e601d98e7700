//! The contact details of the Data Protection Ombudsman, of today and of before.
//!
//! Those of today were read on the Ombudsman's own page (tietosuoja.fi/yhteystiedot) in November 2026. When
//! they change, this file changes.

use std::collections::HashSet;
use std::ops::Range;

use crate::text::Folded;

/// The Data Protection Ombudsman's contact details. The default is what this program knows; a site can say what has
/// changed since.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ombudsman<'a> {
    /// The street address in Finnish.
    pub street: &'a str,
    /// The street address in Swedish.
    pub street_sv: &'a str,
    /// The postal code of the street address.
    pub postal_code: &'a str,
    /// The number of the post office box.
    pub post_box: &'a str,
    /// The postal code of the post office box.
    pub post_box_code: &'a str,
    /// The switchboard, as it is dialled in Finland.
    pub phone: &'a str,
    /// The telephone number of the registry.
    pub registry: &'a str,
    /// The site.
    pub site: &'a str,
}

impl Ombudsman<'static> {
    /// What was read when this program was made.
    pub const READ: Ombudsman<'static> = Ombudsman {
        street: "Lintulahdenkuja 4",
        street_sv: "Fågelviksgränden 4",
        postal_code: "00530",
        post_box: "800",
        post_box_code: "00531",
        phone: "029 566 6700",
        registry: "029 566 6768",
        site: "https://tietosuoja.fi",
    };
}

impl Default for Ombudsman<'_> {
    fn default() -> Self {
        Ombudsman::READ
    }
}

impl Ombudsman<'_> {
    /// The switchboard as it is dialled from abroad.
    pub(crate) fn phone_abroad(&self) -> String {
        abroad(self.phone)
    }

    /// The registry as it is dialled from abroad.
    pub(crate) fn registry_abroad(&self) -> String {
        abroad(self.registry)
    }

    /// The street or box of today, as an address has it.
    fn written(&self, kind: Kind) -> String {
        match kind {
            Kind::Street => self.street.to_owned(),
            Kind::StreetSv => self.street_sv.to_owned(),
            Kind::Box => format!("PL {}", self.post_box),
            Kind::BoxSv => format!("PB {}", self.post_box),
        }
    }

    fn code_of(&self, kind: Kind) -> &str {
        match kind {
            Kind::Street | Kind::StreetSv => self.postal_code,
            Kind::Box | Kind::BoxSv => self.post_box_code,
        }
    }

    /// The postal code of today for one of before.
    pub(crate) fn new_postal_code(&self, old: &str) -> Option<&str> {
        let known = &Ombudsman::READ;
        let before = POSTAL_CODES.into_iter().chain([
            (known.postal_code, Kind::Street),
            (known.post_box_code, Kind::Box),
        ]);
        before
            .filter(|(code, _)| *code == old)
            .map(|(_, kind)| self.code_of(kind))
            .find(|new| *new != old)
    }

    /// The switchboard of today, as digits.
    pub(crate) fn phone_as_digits(&self) -> String {
        digits(self.phone)
    }

    /// The telephone numbers of before, as digits.
    pub(crate) fn old_phones(&self) -> Vec<String> {
        let known = digits(Ombudsman::READ.phone);
        let own = digits(self.phone);
        [OLD_PHONE.to_owned(), known]
            .into_iter()
            .filter(|old| *old != own)
            .collect()
    }
}

fn abroad(phone: &str) -> String {
    match phone.strip_prefix('0') {
        Some(number) => format!("+358 {number}"),
        None => phone.to_owned(),
    }
}

fn digits(phone: &str) -> String {
    phone.chars().filter(char::is_ascii_digit).collect()
}

/// A part of the Ombudsman's address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Street,
    StreetSv,
    Box,
    BoxSv,
}

/// A street or box of before, in small letters, and what took its place.
struct Moved {
    old: &'static str,
    /// The postal codes that make it the old one; none where the street alone does.
    only_with: &'static [&'static str],
    now: Kind,
}

/// The streets and boxes of before. The Swedish names of the streets are written from knowledge.
const MOVED: [Moved; 8] = [
    moved("ratapihantie 9", &[], Kind::Street),
    moved("albertinkatu 25", &[], Kind::Street),
    moved("bangårdsvägen 9", &[], Kind::StreetSv),
    moved("albertsgatan 25", &[], Kind::StreetSv),
    moved("pl 315", &[], Kind::Box),
    moved("pb 315", &[], Kind::BoxSv),
    moved("pl 800", &["00521", "00181"], Kind::Box),
    moved("pb 800", &["00521", "00181"], Kind::BoxSv),
];

/// What is of before as soon as a site says that it has changed.
const KNOWN: [Moved; 4] = [
    moved("lintulahdenkuja 4", &[], Kind::Street),
    moved("fågelviksgränden 4", &[], Kind::StreetSv),
    moved("pl 800", &[], Kind::Box),
    moved("pb 800", &[], Kind::BoxSv),
];

const fn moved(old: &'static str, only_with: &'static [&'static str], now: Kind) -> Moved {
    Moved {
        old,
        only_with,
        now,
    }
}

/// The postal codes of before, and what they belonged to.
const POSTAL_CODES: [(&str, Kind); 4] = [
    ("00180", Kind::Street),
    ("00181", Kind::Box),
    ("00520", Kind::Street),
    ("00521", Kind::Box),
];

/// A number of before.
const OLD_PHONE: &str = "0103666700";

/// The fax, which is no longer there.
pub(crate) const FAX: &str = "0295666735";

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
            let new_street = today.written(moved.now);
            let new_code = today.code_of(moved.now);
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
        assert_eq!(today.new_postal_code("00531"), Some("00999"));
        assert_eq!(today.new_postal_code("00530"), None);
        assert_eq!(today.phone_abroad(), "+358 29 000 0000");
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
            for address in old_addresses(&text, &Ombudsman::READ) {
                prop_assert!(text.get(address.range).is_some() && text.get(address.street).is_some());
            }
            for number in numbers(&text, OLD_PHONE) {
                prop_assert!(text.get(number).is_some());
            }
        }
    }
}
