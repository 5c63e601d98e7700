//! The bytes of a file that say a part of a string.

use std::ops::Range;

/// A string as it is written in a file, in its quotes: its value, and the bytes that say each part of the value.
///
/// ```
/// use seloste_source::StringToken;
///
/// let written = r#""Sanottu \"näin\" 2012""#;
/// let token = StringToken::of(written).unwrap();
/// assert_eq!(token.value(), "Sanottu \"näin\" 2012");
/// let year = token.value().find("2012").unwrap();
/// let bytes = token.bytes(year..year + 4).unwrap();
/// assert_eq!(&written[bytes], "2012");
/// assert_eq!(token.written("a \"b\"").unwrap(), r#"a \"b\""#);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StringToken {
    value: String,
    runs: Vec<Run>,
    quotes: Quotes,
}

/// Bytes of the value and the written bytes that say them: either equal in number and the same, or those of one escape
/// sequence.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Run {
    value: Range<usize>,
    written: Range<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Quotes {
    Basic,
    BasicBlock,
    Literal,
    LiteralBlock,
}

impl Quotes {
    const fn mark(self) -> &'static str {
        match self {
            Quotes::Basic => "\"",
            Quotes::BasicBlock => "\"\"\"",
            Quotes::Literal => "'",
            Quotes::LiteralBlock => "'''",
        }
    }

    const fn has_escapes(self) -> bool {
        match self {
            Quotes::Basic | Quotes::BasicBlock => true,
            Quotes::Literal | Quotes::LiteralBlock => false,
        }
    }

    const fn is_block(self) -> bool {
        match self {
            Quotes::BasicBlock | Quotes::LiteralBlock => true,
            Quotes::Basic | Quotes::Literal => false,
        }
    }
}

impl StringToken {
    /// The string in these bytes of a file, quotes included; `None` where they are no string.
    pub fn of(written: &str) -> Option<StringToken> {
        let quotes = [
            Quotes::BasicBlock,
            Quotes::LiteralBlock,
            Quotes::Basic,
            Quotes::Literal,
        ]
        .into_iter()
        .find(|quotes| written.starts_with(quotes.mark()))?;
        let mark = quotes.mark();
        let inner = written.strip_prefix(mark)?.strip_suffix(mark)?;
        let mut token = StringToken {
            value: String::with_capacity(inner.len()),
            runs: Vec::new(),
            quotes,
        };
        // The line break right after the first quotes of a block is not part of the value.
        let unbroken = match quotes.is_block() {
            true => inner
                .strip_prefix('\n')
                .or_else(|| inner.strip_prefix("\r\n"))
                .unwrap_or(inner),
            false => inner,
        };
        let start = mark.len() + inner.len() - unbroken.len();
        token.read(unbroken, start)?;
        Some(token)
    }

    /// The value.
    pub fn value(&self) -> &str {
        &self.value
    }

    /// The bytes, counted from the first quotation mark, that say these bytes of the value; `None` where the value has
    /// no such bytes.
    pub fn bytes(&self, range: Range<usize>) -> Option<Range<usize>> {
        self.value.get(range.clone())?;
        let start = match self.run_at(range.start) {
            Some(run) if run.is_verbatim() => run.written.start + range.start - run.value.start,
            Some(run) => run.written.start,
            None => self.end(),
        };
        let end = match range.end.checked_sub(1).and_then(|last| self.run_at(last)) {
            Some(run) if run.is_verbatim() => run.written.start + range.end - run.value.start,
            Some(run) => run.written.end,
            None => start,
        };
        Some(start..end.max(start))
    }

    /// A text as it must be written between quotes of the same kind; `None` where they cannot hold it.
    pub fn written(&self, text: &str) -> Option<String> {
        if !self.quotes.has_escapes() {
            let fits = |c: char| c != '\'' && (!c.is_control() || c == '\t');
            return text.chars().all(fits).then(|| text.to_owned());
        }
        let mut written = String::with_capacity(text.len());
        for c in text.chars() {
            match c {
                '"' => written.push_str("\\\""),
                '\\' => written.push_str("\\\\"),
                '\n' if self.quotes.is_block() => written.push('\n'),
                '\n' => written.push_str("\\n"),
                '\t' => written.push_str("\\t"),
                c if c.is_control() => written.push_str(&format!("\\u{:04X}", u32::from(c))),
                c => written.push(c),
            }
        }
        Some(written)
    }

    fn read(&mut self, text: &str, start: usize) -> Option<()> {
        let mut at = 0;
        while let Some(c) = text[at..].chars().next() {
            if c == '\\' && self.quotes.has_escapes() {
                let (said, length) = escape(&text[at..])?;
                if let Some(said) = said {
                    self.push(said, start + at..start + at + length);
                }
                at += length;
            } else {
                let length = c.len_utf8();
                self.push(c, start + at..start + at + length);
                at += length;
            }
        }
        Some(())
    }

    fn push(&mut self, c: char, written: Range<usize>) {
        let value = self.value.len()..self.value.len() + c.len_utf8();
        self.value.push(c);
        let is_verbatim = value.len() == written.len();
        match self.runs.last_mut() {
            Some(run) if is_verbatim && run.is_verbatim() && run.written.end == written.start => {
                run.value.end = value.end;
                run.written.end = written.end;
            }
            Some(_) | None => self.runs.push(Run { value, written }),
        }
    }

    fn run_at(&self, offset: usize) -> Option<&Run> {
        let next = self.runs.partition_point(|run| run.value.start <= offset);
        let run = self.runs.get(next.checked_sub(1)?)?;
        run.value.contains(&offset).then_some(run)
    }

    /// The end of the last bytes that say the value.
    fn end(&self) -> usize {
        let last = self.runs.last().map(|run| run.written.end);
        last.unwrap_or(self.quotes.mark().len())
    }
}

impl Run {
    fn is_verbatim(&self) -> bool {
        self.value.len() == self.written.len()
    }
}

/// The character of the escape sequence at the beginning of a text, and the length of the sequence. A backslash at the
/// end of a line has no character: it removes the white space up to the next word.
fn escape(text: &str) -> Option<(Option<char>, usize)> {
    let said = |c| Some((Some(c), 2));
    match text[1..].chars().next()? {
        'b' => said('\u{8}'),
        't' => said('\t'),
        'n' => said('\n'),
        'f' => said('\u{c}'),
        'r' => said('\r'),
        'e' => said('\u{1b}'),
        '"' => said('"'),
        '\\' => said('\\'),
        'x' => number(text, 2),
        'u' => number(text, 4),
        'U' => number(text, 8),
        ' ' | '\t' | '\n' | '\r' => {
            let rest = text[1..].trim_start_matches([' ', '\t', '\n', '\r']);
            Some((None, text.len() - rest.len()))
        }
        _ => None,
    }
}

fn number(text: &str, digits: usize) -> Option<(Option<char>, usize)> {
    let number = u32::from_str_radix(text.get(2..2 + digits)?, 16).ok()?;
    Some((Some(char::from_u32(number)?), 2 + digits))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::write::quoted_either_way;

    fn said_by(written: &str, part: &str) -> String {
        let token = StringToken::of(written).unwrap();
        let start = token.value().find(part).unwrap();
        written[token.bytes(start..start + part.len()).unwrap()].to_owned()
    }

    #[test]
    fn parts_are_found_in_every_kind_of_string() {
        for (written, part, said) in [
            (r#""a b c""#, "b", "b"),
            (r#""\u00e4 b \" c""#, "b \"", "b \\\""),
            (r#""\u00e4 b""#, "ä", "\\u00e4"),
            ("'C:\\b'", "\\b", "\\b"),
            ("\"\"\"\na\nb c\"\"\"", "b", "b"),
            ("\"\"\"\r\na\r\nb c\"\"\"", "c", "c"),
            ("\"\"\"\na \\\n   b c\"\"\"", "a b", "a \\\n   b"),
            ("\"\"\"\na\\\n   b c\"\"\"", "a", "a"),
            ("'''\n'a' b'''", "'a'", "'a'"),
        ] {
            assert_eq!(said_by(written, part), said, "{written}");
        }
    }

    #[test]
    fn what_is_not_there_is_nowhere() {
        let token = StringToken::of("\"ä\"").unwrap();
        assert_eq!(token.bytes(0..1), None);
        assert_eq!(token.bytes(2..5), None);
        assert_eq!(token.bytes(2..2), Some(3..3));
        assert_eq!(StringToken::of("12"), None);
        assert_eq!(StringToken::of("\""), None);
    }

    #[test]
    fn literal_strings_hold_no_quotes_of_their_own() {
        let token = StringToken::of("'a'").unwrap();
        assert_eq!(token.written("it's"), None);
        assert_eq!(token.written("b \"c\"").unwrap(), "b \"c\"");
    }

    proptest! {
        #[test]
        fn any_string_is_read_as_the_parser_reads_it(text in r#"(["\\'\n\r\t \u{0}-\u{1f}]|\PC)*"#) {
            for written in quoted_either_way(&text) {
                let token = StringToken::of(&written).unwrap();
                prop_assert_eq!(token.value(), text.as_str());
                prop_assert_eq!(token.bytes(0..text.len()).map(|bytes| bytes.end <= written.len()), Some(true));
            }
        }

        #[test]
        fn nothing_written_makes_it_panic(written in "\\PC*|[\"'].*") {
            let _ = StringToken::of(&written);
        }
    }
}
