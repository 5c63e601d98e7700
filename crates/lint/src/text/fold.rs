//! The folded text: a text made comparable.

use std::ops::Range;

/// A text in small letters with single spaces and plain hyphens, and where each byte of it came from.
///
/// Old notices hold no-break spaces, hard line breaks and typographic dashes in the middle of names. In a folded text
/// each is one space or one hyphen. A blank line, and the line break before an item of a list, are one line break,
/// since no name and no sentence goes on past them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Folded {
    pub(crate) text: String,
    /// For each byte of `text`, and for its end, the byte of the original.
    from: Vec<u32>,
}

impl Folded {
    pub(crate) fn of(original: &str) -> Folded {
        let mut folded = Folded {
            text: String::with_capacity(original.len()),
            from: Vec::with_capacity(original.len() + 1),
        };
        let mut space = None;
        // White space at the end is no part of the last word.
        let mut end = 0;
        for (at, c) in original.char_indices() {
            let small = match c {
                // Soft hyphens and characters without width are not part of a word.
                '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' => continue,
                c if c.is_whitespace() => {
                    let (from, breaks) = space.unwrap_or((at, 0u32));
                    space = Some((from, breaks + u32::from(c == '\n')));
                    continue;
                }
                '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
                c => c,
            };
            if let Some((from, breaks)) = space.take() {
                let is_item = breaks > 0 && matches!(small, '-' | '•' | '·' | '*' | '●' | '▪');
                folded.push(if breaks > 1 || is_item { '\n' } else { ' ' }, from);
            }
            // Most letters are plain ones, and this is the most travelled line of all rules.
            if small.is_ascii() {
                folded.text.push(small.to_ascii_lowercase());
                folded.from.push(position(at));
            } else {
                small
                    .to_lowercase()
                    .for_each(|small| folded.push(small, at));
            }
            end = at + c.len_utf8();
        }
        folded.from.push(position(end));
        folded
    }

    fn push(&mut self, c: char, at: usize) {
        self.text.push(c);
        let bytes = c.len_utf8();
        self.from.extend(std::iter::repeat_n(position(at), bytes));
    }

    /// The bytes of the original that these bytes came from.
    pub(crate) fn original(&self, range: &Range<usize>) -> Range<usize> {
        let from = |at: usize| self.from.get(at).copied().unwrap_or_default() as usize;
        // The byte after the last one is taken, so that a character of several bytes is whole.
        from(range.start)..from(range.end).max(from(range.start))
    }
}

/// A position as it is stored. Texts of more than four gigabytes are not met with; positions past that are cut off.
fn position(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_differs_for_the_eye_alone_is_made_the_same() {
        let folded = Folded::of("ÄLÄ\u{a0}\n  kirjoita –\u{ad}");
        assert_eq!(folded.text, "älä kirjoita -");
        assert_eq!(Folded::of(" a\n b \n\n c\n- d ").text, " a b\nc\n- d");
    }

    #[test]
    fn places_lead_back() {
        let original = "Ä\u{a0}\u{a0}Öljy – x";
        let folded = Folded::of(original);
        let at = folded.text.find("öljy").unwrap();
        assert_eq!(&original[folded.original(&(at..at + "öljy".len()))], "Öljy");
        let end = folded.text.len();
        assert_eq!(&original[folded.original(&(end - 1..end))], "x");
        let lines = Folded::of("a b\n");
        assert_eq!(lines.original(&(2..3)), 2..3);
    }
}
