//! A telephone number, found in texts.

use std::ops::Range;

/// The places of a telephone number in a folded text, however its digits are grouped and with or without the
/// country code. `digits` are those of its Finnish form.
pub(crate) fn phones_in_text(text: &str, digits: &str) -> Vec<Range<usize>> {
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

/// The end of these digits, if the text begins with them and nothing but what groups them.
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
    use crate::ombudsman::OLD_PHONE;

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
            assert_eq!(phones_in_text(text, OLD_PHONE), vec![whole], "{text}");
        }
        for text in [
            "010 36 667001",
            "1010 36 66700x",
            "x0103666700",
            "029 566 6700",
        ] {
            assert!(phones_in_text(text, OLD_PHONE).is_empty(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_can_be_searched(
            parts in proptest::collection::vec(
                prop_oneof!["\\PC{0,3}", "[0-9 ]{1,6}", "010 36 66700", "\\+358 \\(0\\)", "ä", "\n"],
                0..12,
            )
        ) {
            let text = parts.concat();
            for number in phones_in_text(&text, OLD_PHONE) {
                prop_assert!(text.get(number).is_some());
            }
        }
    }
}
