//! The roles of the tokens of TOML, as far as a cursor is concerned.

use toml_parser::lexer::TokenKind;

/// The role of a token.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Role {
    Word,
    Gap,
    Comment,
    Line,
    Sign(Sign),
    End,
}

/// A token of one character.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    Dot,
    Equals,
    Comma,
    OpenBracket,
    CloseBracket,
    OpenBrace,
    CloseBrace,
}

impl Role {
    /// The role of a token of this kind.
    pub fn of(kind: TokenKind) -> Role {
        match kind {
            TokenKind::Atom
            | TokenKind::BasicString
            | TokenKind::LiteralString
            | TokenKind::MlBasicString
            | TokenKind::MlLiteralString => Role::Word,
            TokenKind::Whitespace => Role::Gap,
            TokenKind::Comment => Role::Comment,
            TokenKind::Newline => Role::Line,
            TokenKind::Dot => Role::Sign(Sign::Dot),
            TokenKind::Equals => Role::Sign(Sign::Equals),
            TokenKind::Comma => Role::Sign(Sign::Comma),
            TokenKind::LeftSquareBracket => Role::Sign(Sign::OpenBracket),
            TokenKind::RightSquareBracket => Role::Sign(Sign::CloseBracket),
            TokenKind::LeftCurlyBracket => Role::Sign(Sign::OpenBrace),
            TokenKind::RightCurlyBracket => Role::Sign(Sign::CloseBrace),
            TokenKind::Eof => Role::End,
        }
    }
}
