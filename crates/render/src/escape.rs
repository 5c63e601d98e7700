//! Text by people, made safe for HTML.

use askama::filters::HtmlSafe;
use askama::{FastWritable, Values};
use std::borrow::Cow;
use std::fmt::{self, Write};

/// A text by a person for a template. askama would escape a plain string too, but let control characters
/// through, which the HTML standard forbids and a notice file can hold as `\u0000`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Written<'a>(pub(crate) Cow<'a, str>);

// What it writes is escaped.
impl HtmlSafe for Written<'_> {}

impl fmt::Display for Written<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        escape(f, &self.0)
    }
}

impl FastWritable for Written<'_> {
    fn write_into(&self, dest: &mut dyn Write, _: &dyn Values) -> askama::Result<()> {
        Ok(escape(dest, &self.0)?)
    }
}

/// Writes `text` so that it is safe between tags and inside a quoted attribute.
pub(crate) fn escape<W: Write + ?Sized>(dest: &mut W, text: &str) -> fmt::Result {
    let mut written = 0;
    for (index, byte) in text.bytes().enumerate() {
        // C1 controls, U+0080 to U+009F, are two bytes that begin with 0xC2; U+FFFE and U+FFFF are three.
        let instead = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            b'\'' => "&#39;",
            0x00..=0x08 | 0x0B..=0x0C | 0x0E..=0x1F | 0x7F => "",
            0xC2 | 0xEF | 0xF0..=0xF4 if starts_with_forbidden(&text[index..]) => {
                let length = text[index..].chars().next().map_or(1, char::len_utf8);
                dest.write_str(&text[written..index])?;
                written = index + length;
                continue;
            }
            _ => continue,
        };
        dest.write_str(&text[written..index])?;
        dest.write_str(instead)?;
        written = index + 1;
    }
    dest.write_str(&text[written..])
}

/// Whether the first character is a C1 control or a noncharacter.
fn starts_with_forbidden(text: &str) -> bool {
    text.chars().next().is_some_and(|c| {
        matches!(c, '\u{80}'..='\u{9f}' | '\u{fdd0}'..='\u{fdef}')
            || (u32::from(c) & 0xFFFE) == 0xFFFE
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn escaped(text: &str) -> String {
        let mut out = String::new();
        escape(&mut out, text).unwrap();
        out
    }

    #[test]
    fn what_has_a_meaning_in_html_is_escaped() {
        assert_eq!(
            escaped("<a href='x'>\"&\"</a>"),
            "&lt;a href=&#39;x&#39;&gt;&quot;&amp;&quot;&lt;/a&gt;"
        );
    }

    #[test]
    fn what_html_forbids_is_left_out() {
        assert_eq!(
            escaped("a\0b\u{85}c\u{fffe}d\u{1ffff}e\u{fdd0}f\u{7f}g\u{b}h"),
            "abcdefgh"
        );
        assert_eq!(escaped("ä\u{a0}–\u{feff}😀\t\n"), "ä\u{a0}–\u{feff}😀\t\n");
    }
}
