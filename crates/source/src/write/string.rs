//! Strings as TOML writes them.

/// Whether a text is better written as a block of lines.
pub(super) fn is_block(text: &str) -> bool {
    text.contains('\n') && !text.trim().is_empty()
}

/// A text on one line, in quotes.
pub(super) fn quoted(text: &str) -> String {
    let needs_escapes = text.contains(['"', '\\']);
    if needs_escapes && !text.contains('\'') && !text.contains(is_hidden) {
        return format!("'{text}'");
    }
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            c => push(&mut quoted, c),
        }
    }
    quoted.push('"');
    quoted
}

/// A text of several lines, between triple quotes. A line break right after the first quotes is not part of the text;
/// one right before the last quotes is.
pub(super) fn block(text: &str) -> String {
    let mut block = String::from("\"\"\"\n");
    let mut quotes = 0;
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        quotes = if c == '"' { quotes + 1 } else { 0 };
        let ends_line = matches!(rest.peek(), None | Some('\n'));
        match c {
            // Three quotes in a row, or one at the end, would close the block.
            '"' if quotes == 3 || rest.peek().is_none() => {
                block.push_str("\\\"");
                quotes = 0;
            }
            '"' | '\n' => block.push(c),
            // Editors take away white space at the end of a line.
            ' ' if ends_line => block.push_str("\\u0020"),
            '\t' if ends_line => block.push_str("\\t"),
            '\t' => block.push('\t'),
            c => push(&mut block, c),
        }
    }
    block.push_str("\"\"\"");
    block
}

/// Adds a character that is no quote and no line break.
fn push(text: &mut String, c: char) {
    match c {
        '\\' => text.push_str("\\\\"),
        '\r' => text.push_str("\\r"),
        c if is_hidden(c) => text.push_str(&escape(c)),
        c => text.push(c),
    }
}

/// Whether a reader of the file would not see a character, or TOML does not allow it unescaped. A no-break space stays
/// unescaped: numbers and names have many.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{ad}'
                | '\u{61c}'
                | '\u{200b}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{feff}'
        )
}

fn escape(c: char) -> String {
    let number = u32::from(c);
    if number <= 0xffff {
        format!("\\u{number:04X}")
    } else {
        format!("\\U{number:08X}")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn strings_are_quoted_in_the_way_that_reads_best() {
        for (text, written) in [
            ("asiakas", r#""asiakas""#),
            (r#"niin "sanottu""#, r#"'niin "sanottu"'"#),
            (r#"it's "so""#, r#""it's \"so\"""#),
            (r"C:\tiedot", r"'C:\tiedot'"),
            ("a\tb\n", r#""a\tb\n""#),
            ("10\u{a0}000", "\"10\u{a0}000\""),
            ("a\u{200b}b\u{7}", r#""a\u200Bb\u0007""#),
            ("", r#""""#),
        ] {
            assert_eq!(quoted(text), written);
        }
    }

    #[test]
    fn blocks_keep_what_editors_and_quotes_would_change() {
        assert_eq!(block("a\nb"), "\"\"\"\na\nb\"\"\"");
        assert_eq!(block("\na \n"), "\"\"\"\n\na\\u0020\n\"\"\"");
        assert_eq!(block("a\"\"\"\"b\n\""), "\"\"\"\na\"\"\\\"\"b\n\\\"\"\"\"");
        assert_eq!(block("a\\\r\n\t"), "\"\"\"\na\\\\\\r\n\\t\"\"\"");
    }

    fn parsed(written: &str) -> String {
        let file = format!("a = {written}\n");
        let table = toml::de::DeTable::parse(&file).unwrap();
        table.get_ref()["a"].get_ref().as_str().unwrap().to_owned()
    }

    proptest! {
        #[test]
        fn any_text_is_read_as_it_was(text in r#"(["\\'\n\r\t \u{0}-\u{1f}\u{7f}-\u{a0}]|\PC|""")*"#) {
            prop_assert_eq!(parsed(&quoted(&text)), text.clone());
            prop_assert_eq!(parsed(&block(&text)), text);
        }
    }
}
