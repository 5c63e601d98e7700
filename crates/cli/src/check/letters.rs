//! The place of a text within another one, whatever became of its white space and its marks.

use std::ops::Range;

/// The letters and digits of a text, one after another, with their places.
pub struct Letters {
    text: String,
    /// For each byte of `text`, the byte of the original.
    from: Vec<usize>,
}

/// A text found in another one.
pub struct Placed {
    inner: Letters,
    /// The byte among the outer letters at which the inner ones begin.
    at: usize,
}

/// The number of places that are tried for one made of whole words.
const MOST_TRIED: usize = 50;

impl Letters {
    /// The letters and digits of this text.
    pub fn of(original: &str) -> Letters {
        let mut letters = Letters {
            text: String::with_capacity(original.len()),
            from: Vec::with_capacity(original.len()),
        };
        for (at, c) in original.char_indices().filter(|(_, c)| c.is_alphanumeric()) {
            letters.text.push(c);
            letters.from.extend((0..c.len_utf8()).map(|byte| at + byte));
        }
        letters
    }

    /// The bytes among the letters that stand within these of the original.
    pub fn within(&self, original: &Range<usize>) -> Range<usize> {
        let at = |byte: usize| self.from.partition_point(|from| *from < byte);
        at(original.start)..at(original.end)
    }

    /// The first place of a text within these letters, by whole words if there is one.
    pub fn place(&self, inner: &str, within: Range<usize>) -> Option<Placed> {
        let inner = Letters::of(inner);
        let part = self.text.get(within.clone())?;
        if inner.text.is_empty() {
            return None;
        }
        let places = part.match_indices(inner.text.as_str());
        let mut first = None;
        for (at, _) in places.take(MOST_TRIED) {
            let at = within.start + at;
            if self.is_apart(at) && self.is_apart(at + inner.text.len()) {
                first = Some(at);
                break;
            }
            first = first.or(Some(at));
        }
        first.map(|at| Placed { inner, at })
    }

    /// Whether a new word begins at this letter in the original.
    fn is_apart(&self, at: usize) -> bool {
        match (
            at.checked_sub(1).and_then(|last| self.from.get(last)),
            self.from.get(at),
        ) {
            (Some(last), Some(next)) => next - last > 1,
            (None, _) | (_, None) => true,
        }
    }
}

impl Placed {
    /// The letter after the last one.
    pub fn end(&self) -> usize {
        self.at + self.inner.text.len()
    }

    /// The bytes of the outer original, from the first letter to the last, that are these of the inner one; none where
    /// these hold no letter.
    pub fn bytes(&self, inner: &Range<usize>, outer: &Letters) -> Option<Range<usize>> {
        let letters = self.inner.within(inner);
        let last = letters.end.checked_sub(1)?;
        if letters.start > last {
            return None;
        }
        let start = outer.from.get(self.at + letters.start)?;
        let end = outer.from.get(self.at + last)?;
        Some(*start..end + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_whatever_stands_between_them() {
        let text = "Itellan tiedot:\n  * Itella,\n  * Öljy\u{a0}Oy";
        let letters = Letters::of(text);
        let found = |inner: &str, meant: &str| {
            let placed = letters.place(inner, 0..letters.text.len())?;
            let start = inner.find(meant)?;
            let bytes = placed.bytes(&(start..start + meant.len()), &letters)?;
            Some(&text[bytes])
        };
        assert_eq!(
            found("- Itella\n- Öljy Oy", "Öljy Oy"),
            Some("Öljy\u{a0}Oy")
        );
        assert_eq!(found("Itella", "Itella"), Some("Itella"));
        assert_eq!(
            letters.place("Itella", 0..letters.text.len()).unwrap().at,
            "Itellantiedot".len()
        );
        assert_eq!(found("tella", "tella"), Some("tella"));
        assert_eq!(found("-", "-"), None);
        assert_eq!(found("Muu", "Muu"), None);
    }
}
