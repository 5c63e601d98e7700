//! The depth to which the brackets of a file are nested.

use std::ops::Range;

use toml_parser::Source;
use toml_parser::lexer::TokenKind;

/// The most brackets that may be open. The parser of TOML calls itself for each. Its own limit can be got around by
/// brackets that do not match, and an exhausted stack ends the whole program.
const DEEPEST: usize = 100;

/// The bracket that is one too many; `None` for every file that a person would write.
pub(crate) fn too_deep(text: &str) -> Option<Range<usize>> {
    memchr::memchr2_iter(b'[', b'{', text.as_bytes()).nth(DEEPEST)?;
    // A bracket is closed by its own kind only, so that no fewer are counted than the parser may have open.
    let mut open = Vec::new();
    for token in Source::new(text).lex() {
        match token.kind() {
            kind @ (TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket) => {
                if open.len() == DEEPEST {
                    return Some(token.span().start()..token.span().end());
                }
                open.push(kind);
            }
            TokenKind::RightSquareBracket => {
                open.pop_if(|kind| *kind == TokenKind::LeftSquareBracket);
            }
            TokenKind::RightCurlyBracket => {
                open.pop_if(|kind| *kind == TokenKind::LeftCurlyBracket);
            }
            TokenKind::Dot
            | TokenKind::Equals
            | TokenKind::Comma
            | TokenKind::Whitespace
            | TokenKind::Comment
            | TokenKind::Newline
            | TokenKind::LiteralString
            | TokenKind::BasicString
            | TokenKind::MlLiteralString
            | TokenKind::MlBasicString
            | TokenKind::Atom
            | TokenKind::Eof => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_open_counts() {
        assert_eq!(too_deep(&"[a]\nb = [{ c = 1 }]\n".repeat(1_000)), None);
        assert_eq!(too_deep(&format!("a = '{}'", "[".repeat(1_000))), None);
        assert_eq!(too_deep(&"[".repeat(100)), None);
        assert_eq!(too_deep(&"[{".repeat(100)), Some(100..101));
        assert_eq!(too_deep(&"[}".repeat(101)), Some(200..201));
    }
}
