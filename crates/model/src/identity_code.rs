//! The Finnish personal identity code (henkilötunnus), found so that it can be refused.
//!
//! It may not be used to identify a person, alone or with the name (Data Protection Act 1050/2018,
//! section 29(5)), so no form of ours asks for one, and none lets one through.

use crate::Date;

/// Whether a form field holds something of the shape of a personal identity code.
///
/// The shape alone is enough: a mistyped code gives away nearly as much as a right one.
pub fn looks_like_identity_code(text: &str) -> bool {
    find(text, |_| true).is_some()
}

/// Where a text holds a true personal identity code, as a byte range: the shape, a real date and the
/// right check character.
pub fn find_identity_code(text: &str) -> Option<std::ops::Range<usize>> {
    find(text, is_true_code)
}

/// The eleven characters of a code, upper-cased, with every dash written `-`.
type Code = [char; 11];

fn find(text: &str, accept: impl Fn(&Code) -> bool) -> Option<std::ops::Range<usize>> {
    let mut before = None;
    for (start, first) in text.char_indices() {
        let stands_alone = |neighbour: Option<char>| !neighbour.is_some_and(belongs_to_a_word);
        if first.is_ascii_digit() && stands_alone(before) {
            let mut code: Code = ['0'; 11];
            let mut rest = text.get(start..).unwrap_or_default().chars();
            let mut end = start;
            let mut length = 0;
            for (slot, c) in code.iter_mut().zip(rest.by_ref()) {
                *slot = plain(c);
                end += c.len_utf8();
                length += 1;
            }
            let after = text.get(end..).and_then(|rest| rest.chars().next());
            if length == 11 && stands_alone(after) && has_shape(&code) && accept(&code) {
                return Some(start..end);
            }
        }
        before = Some(first);
    }
    None
}

/// Whether a character next to a code makes it part of something else: a letter or digit of the scripts of
/// Europe. The standard tables know every script, and weigh in the browser.
const fn belongs_to_a_word(c: char) -> bool {
    c.is_ascii_alphanumeric()
        || matches!(c, '\u{c0}'..='\u{52f}' | 'ª' | 'º' | 'µ') && !matches!(c, '×' | '÷')
}

fn plain(c: char) -> char {
    match c {
        // Hyphens and dashes of Unicode, and the minus sign.
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}' => '-',
        c => c.to_ascii_uppercase(),
    }
}

fn has_shape(code: &Code) -> bool {
    code.iter().enumerate().all(|(at, c)| match at {
        6 => matches!(*c, '-' | '+' | 'U'..='Y' | 'A'..='F'),
        // The standard search in bytes is made for long texts, and weighs in the browser.
        10 => CHECK_CHARACTERS
            .iter()
            .any(|check| char::from(*check) == *c),
        _ => c.is_ascii_digit(),
    })
}

const CHECK_CHARACTERS: &[u8; 31] = b"0123456789ABCDEFHJKLMNPRSTUVWXY";

fn is_true_code(code: &Code) -> bool {
    let number = |range: std::ops::Range<usize>| {
        code[range]
            .iter()
            .filter_map(|c| c.to_digit(10))
            .fold(0u32, |sum, digit| sum * 10 + digit)
    };
    let century = match code[6] {
        '+' => 1800,
        'A' | 'B' | 'C' | 'D' | 'E' | 'F' => 2000,
        _ => 1900,
    };
    let (day, month, year) = (number(0..2), number(2..4), century + number(4..6));
    let remainder = (number(0..6) * 1000 + number(7..10)) % 31;
    Date::new(year as i16, month as u8, day as u8).is_some()
        && u32::from(CHECK_CHARACTERS[remainder as usize]) == code[10] as u32
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn codes_are_found_in_running_text() {
        // The example code that the Digital and Population Data Services Agency publishes.
        for text in [
            "131052-308T",
            "tunnus 131052-308t.",
            "131052–308T",
            "(131052\u{2212}308T)",
            "131052Y308T",
        ] {
            assert!(looks_like_identity_code(text), "{text}");
            assert!(find_identity_code(text).is_some(), "{text}");
        }
        assert_eq!(find_identity_code("ä 131052-308T ä"), Some(3..14));
    }

    #[test]
    fn a_wrong_check_character_or_date_is_only_a_shape() {
        for text in ["131052-308U", "991352-308T"] {
            assert!(looks_like_identity_code(text));
            assert_eq!(find_identity_code(text), None);
        }
    }

    #[test]
    fn other_numbers_are_let_through() {
        for text in [
            "1234567-1",
            "+358 40 1234567",
            "2026-01-31",
            "A131052-308T",
            "131052-308T1",
            "131052-308G",
        ] {
            assert!(!looks_like_identity_code(text), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_searched(text in ".*") {
            if let Some(range) = find_identity_code(&text) {
                prop_assert!(looks_like_identity_code(&text[range]));
            }
        }

        #[test]
        fn a_code_made_by_the_rule_is_found(day in 1u32..=28, month in 1u32..=12, year in 0u32..=99, number in 2u32..=999, sign in "[-+A-FU-Y]") {
            let birth = day * 10_000 + month * 100 + year;
            let check = CHECK_CHARACTERS[((birth * 1000 + number) % 31) as usize] as char;
            let code = format!("{birth:06}{sign}{number:03}{check}");
            prop_assert!(find_identity_code(&code).is_some(), "{}", code);
        }
    }
}
