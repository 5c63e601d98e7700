//! Text by people, made safe for HTML.

use std::borrow::Cow;
use std::fmt::{self, Write};

use crate::html::prints_html;

/// A text by a person, for a template. A plain string would be escaped by askama too, but keep its control
/// characters, which the HTML standard forbids and a notice file can hold as `\u0000`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Escaped<'a>(pub(crate) Cow<'a, str>);

impl<'a> Escaped<'a> {
    /// A text from a notice.
    pub(crate) const fn of(text: &'a str) -> Escaped<'a> {
        Escaped(Cow::Borrowed(text))
    }

    fn write(&self, dest: &mut dyn Write) -> fmt::Result {
        escape(dest, &self.0)
    }
}

prints_html!(Escaped<'_>);

/// Writes `text` so that it is safe between tags and inside a quoted attribute.
pub(crate) fn escape(dest: &mut dyn Write, text: &str) -> fmt::Result {
    let mut rest = text;
    // Most text holds nothing to be escaped. To look at all of its bytes without a stop is several times faster than
    // to look at one after the other, since the processor then takes many at once.
    if text.bytes().fold(false, |any, byte| any | matters(byte)) {
        while let Some(at) = rest.bytes().position(matters) {
            let (before, here) = rest.split_at(at);
            let c = here.chars().next().unwrap_or_default();
            let (character, after) = here.split_at(c.len_utf8());
            dest.write_str(before)?;
            dest.write_str(match c {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                _ if is_forbidden(c) => "",
                _ => character,
            })?;
            rest = after;
        }
    }
    dest.write_str(rest)
}

/// Whether a byte begins a character that may have to be escaped or left out: a sign of HTML, a control character, or
/// one of those beyond ASCII, of which C1 controls begin with 0xC2 and noncharacters with 0xEF or more.
const fn matters(byte: u8) -> bool {
    // Comparisons without a branch, which the processor makes for many bytes at once.
    (byte < 0x20)
        | (byte == b'&')
        | (byte == b'<')
        | (byte == b'>')
        | (byte == b'"')
        | (byte == b'\'')
        | (byte == 0x7F)
        | (byte == 0xC2)
        | (byte >= 0xEF)
}

/// Whether HTML forbids the character: a control character but for white space, or a noncharacter.
pub(crate) const fn is_forbidden(c: char) -> bool {
    matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{7f}'..='\u{9f}')
        || matches!(c, '\u{fdd0}'..='\u{fdef}')
        || (c as u32 & 0xFFFE) == 0xFFFE
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
    fn every_character_that_html_forbids_is_looked_at() {
        for c in ('\0'..=char::MAX).filter(|c| is_forbidden(*c)) {
            assert_eq!(escaped(&format!("a{c}b")), "ab", "{c:?}");
        }
    }

    #[test]
    fn what_html_forbids_is_left_out() {
        assert_eq!(
            escaped("a\0b\u{85}c\u{fffe}d\u{1ffff}e\u{fdd0}f\u{7f}g\u{b}h"),
            "abcdefgh"
        );
        let long = "a".repeat(70);
        assert_eq!(
            escaped(&format!("{long}\0{long}<")),
            format!("{long}{long}&lt;")
        );
        assert_eq!(escaped("ä\u{a0}–\u{feff}😀\t\n"), "ä\u{a0}–\u{feff}😀\t\n");
    }
}
