//! Text by people, made safe for HTML.

use askama::filters::HtmlSafe;
use askama::{FastWritable, Values};
use std::borrow::Cow;
use std::fmt::{self, Write};

/// A text by a person for a template. askama would escape a plain string too, but let control characters
/// through, which the HTML standard forbids and a notice file can hold as `\u0000`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Written<'a>(pub(crate) Cow<'a, str>);

impl<'a> Written<'a> {
    /// A text as it stands in a notice.
    pub(crate) const fn of(text: &'a str) -> Written<'a> {
        Written(Cow::Borrowed(text))
    }
}

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
    if text.is_empty() {
        return Ok(());
    }
    let mut written = 0;
    let mut from = 0;
    while let Some(index) = next_to_look_at(text.as_bytes(), from) {
        from = index + 1;
        let instead = match text.as_bytes()[index] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            b'\'' => "&#39;",
            b'\t' | b'\n' | b'\r' => continue,
            0x00..=0x1F | 0x7F => "",
            _ => match text[index..].chars().next() {
                Some(c) if is_forbidden(c) => {
                    from = index + c.len_utf8();
                    ""
                }
                Some(_) | None => continue,
            },
        };
        dest.write_str(&text[written..index])?;
        dest.write_str(instead)?;
        written = from;
    }
    if written == text.len() {
        return Ok(());
    }
    dest.write_str(&text[written..])
}

/// The next byte from `from` on that may begin something to be escaped or left out.
fn next_to_look_at(bytes: &[u8], from: usize) -> Option<usize> {
    // Most text has nothing of the kind; looking at many bytes at once makes pages several times faster.
    let start = pass_over::<32>(bytes, from);
    let start = pass_over::<8>(bytes, start);
    let rest = bytes.get(start..)?;
    rest.iter()
        .position(|byte| MAY_MATTER[usize::from(*byte)])
        .map(|at| start + at)
}

/// From where on there may be such a byte, looking at so many at once.
fn pass_over<const AT_ONCE: usize>(bytes: &[u8], from: usize) -> usize {
    let rest = bytes.get(from..).unwrap_or_default();
    let (chunks, _) = rest.as_chunks::<AT_ONCE>();
    let is_plain = |chunk: &&[u8; AT_ONCE]| {
        let any = chunk
            .iter()
            .fold(false, |any, byte| any | may_matter(*byte));
        !any
    };
    from + AT_ONCE * chunks.iter().take_while(is_plain).count()
}

/// Whether the byte is a sign of HTML, a control character, or begins a character that may be forbidden: C1
/// controls begin with 0xC2, noncharacters with 0xEF or more.
const fn may_matter(byte: u8) -> bool {
    // In as few comparisons as they can be told in: `&` and `'` differ in one bit, and so do `<` and `>`; what is 0xEF or
    // more comes before the control characters when counting goes round.
    (byte.wrapping_add(0x11) < 0x31)
        | (byte | 1 == b'\'')
        | (byte | 2 == b'>')
        | (byte == b'"')
        | (byte == 0x7F)
        | (byte == 0xC2)
}

/// The same for every byte, for texts too short to look at many bytes at once.
const MAY_MATTER: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = may_matter(byte as u8);
        byte += 1;
    }
    table
};

/// Whether it is a C1 control or a noncharacter.
pub(crate) const fn is_forbidden(c: char) -> bool {
    matches!(c, '\u{80}'..='\u{9f}' | '\u{fdd0}'..='\u{fdef}') || (c as u32 & 0xFFFE) == 0xFFFE
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
    fn every_byte_that_may_matter_is_looked_at() {
        for byte in 0..=u8::MAX {
            let is_control = byte < 0x20 || byte == 0x7F;
            let is_sign = b"&<>\"'".contains(&byte);
            let begins_forbidden = byte == 0xC2 || byte >= 0xEF;
            let expected = is_control || is_sign || begins_forbidden;
            assert_eq!(may_matter(byte), expected, "{byte:#x}");
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
