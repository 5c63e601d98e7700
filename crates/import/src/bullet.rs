//! The signs before the items of a list.

/// The text after a list sign, where the line begins with one.
pub(crate) fn strip(text: &str) -> Option<&str> {
    let mut chars = text.chars();
    let sign = chars.next().filter(|c| SIGNS.contains(c))?;
    let rest = chars.as_str();
    // `**bold**` is no list, `-5` is a number, `* item` and `-item` are lists.
    let first = rest.chars().next()?;
    let parted = first.is_whitespace() || (first.is_alphabetic() && sign != '*' && sign != '+');
    let item = rest.trim();
    (parted && !item.is_empty()).then_some(item)
}

const SIGNS: [char; 12] = ['-', '–', '—', '•', '·', '●', '*', '▪', '◦', '○', '■', '+'];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_are_taken_off() {
        for text in ["- nimi", "· nimi", "•nimi", "* nimi", "–  nimi"] {
            assert_eq!(strip(text), Some("nimi"), "{text}");
        }
        for text in ["**nimi**", "nimi", "-", "-5", "+358 9 123"] {
            assert_eq!(strip(text), None, "{text}");
        }
    }
}
