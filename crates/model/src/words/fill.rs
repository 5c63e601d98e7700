//! Values put into sentences.

/// The sentence with `{name}` replaced by the value given for it; an unknown name is left as it stands, and
/// a value is never searched for names itself.
pub fn fill(sentence: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(sentence.len());
    let mut rest = sentence;
    while let Some(open) = rest.find('{') {
        let (before, from_open) = rest.split_at(open);
        filled.push_str(before);
        let named = from_open.find('}').and_then(|close| {
            let value = values
                .iter()
                .find(|(name, _)| *name == &from_open[1..close])?;
            Some((value.1, close))
        });
        match named {
            Some((value, close)) => {
                filled.push_str(value);
                rest = &from_open[close + 1..];
            }
            None => {
                filled.push('{');
                rest = &from_open[1..];
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
