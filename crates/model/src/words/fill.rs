//! Values put into sentences.

use crate::cut::cut;

/// The sentence with `{name}` replaced by the value given for it; an unknown name is left as it stands, and
/// a value is never searched for names itself.
pub fn fill(sentence: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(sentence.len());
    let mut rest = sentence;
    while let Some((before, from_open)) = cut(rest, b'{') {
        filled.push_str(before);
        let named = cut(from_open, b'}').and_then(|(name, after)| {
            let value = values.iter().find(|(named, _)| *named == name)?;
            Some((value.1, after))
        });
        match named {
            Some((value, after)) => {
                filled.push_str(value);
                rest = after;
            }
            None => {
                filled.push('{');
                rest = from_open;
            }
        }
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_replaced_and_values_are_not_searched() {
        assert_eq!(
            fill("a {x} b {y}", &[("x", "{y}"), ("y", "1")]),
            "a {y} b 1"
        );
        assert_eq!(fill("{x", &[("x", "1")]), "{x");
        assert_eq!(fill("{z}", &[("x", "1")]), "{z}");
    }
}
