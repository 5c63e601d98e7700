//! Telephone numbers in running text.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::pattern::pattern;

/// The telephone numbers of a line as written, each with its bytes there.
pub(crate) fn find(text: &str) -> Vec<(Range<usize>, String)> {
    PHONE
        .captures_iter(text)
        .filter_map(|found| found.get(1))
        .filter(|found| {
            let digits = found.as_str().bytes().filter(u8::is_ascii_digit).count();
            (FEWEST_DIGITS..=MOST_DIGITS).contains(&digits)
        })
        .map(|found| (found.range(), found.as_str().trim().to_owned()))
        .collect()
}

static PHONE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:^|[^\w+-])((?:\+\d|\(0\d|\(\+|0\d)(?:[\d() /-]|[–‑])*\d)"));

/// The fewest digits of a telephone number.
const FEWEST_DIGITS: usize = 6;
/// The most digits of a telephone number (ITU-T E.164).
const MOST_DIGITS: usize = 15;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_found_as_written() {
        for (text, wanted) in [
            ("puh. 09 123 4567", "09 123 4567"),
            ("040 - 123 4567", "040 - 123 4567"),
            ("(09) 123 4567 (vaihde)", "(09) 123 4567"),
            ("+358-9-123 4567, muuta", "+358-9-123 4567"),
        ] {
            let found: Vec<String> = find(text).into_iter().map(|found| found.1).collect();
            assert_eq!(found, [wanted], "{text}");
        }
    }

    #[test]
    fn postal_codes_and_house_numbers_are_no_telephones() {
        for text in ["00620 Helsinki", "Katu 45 47200 Kylä", "7 B"] {
            assert_eq!(find(text), [], "{text}");
        }
    }
}
