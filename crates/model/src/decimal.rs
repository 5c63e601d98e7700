//! Numbers as digits, where the formatting of the standard library would weigh too much.

/// Adds a number to a text, with zeros before it where it has fewer digits than this.
pub fn push_decimal(text: &mut String, number: u16, least_digits: usize) {
    let mut unit = 10_000;
    let mut left = 5;
    let mut begun = false;
    while left > 0 {
        let digit = number / unit % 10;
        begun = begun || digit > 0 || left <= least_digits.max(1);
        if begun {
            text.push(char::from(b'0' + digit as u8));
        }
        unit = if unit == 1 { 1 } else { unit / 10 };
        left -= 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_is_what_the_standard_library_writes(number in 0u16.., least in 0usize..=5) {
            let mut text = String::new();
            push_decimal(&mut text, number, least);
            prop_assert_eq!(text, format!("{number:0least$}"));
        }
    }
}
