//! A scan of a file, which takes in words and brackets one by one.

use std::ops::Range;

use toml_parser::lexer::{Token, TokenKind};

use seloste_model::{Route, Step};
use seloste_source::StringToken;

use super::role::{Role, Sign};
use super::spot::Spot;

/// The most keys of a route. No key of a notice is so deep, and the routes of a hostile file would fill the memory.
const DEEPEST: usize = 32;

/// A table or array that is open.
#[derive(Clone, Debug)]
struct OpenTable {
    within: Within,
    /// Tells apart tables of the same route.
    number: usize,
    route: Vec<String>,
    /// The parts of the key that is being written.
    key: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Within {
    /// The lines below a heading, or before the first.
    Lines,
    Array,
    Braces,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Expected {
    Key,
    Equals,
    Value,
    Heading { start: usize, brackets: usize },
    Nothing,
}

/// A key that was scanned, or its first part where it has several.
pub struct ScannedKey {
    /// The number of its table.
    pub level: usize,
    /// The key.
    pub name: String,
    /// The bytes of the key.
    pub range: Range<usize>,
}

/// The state of a scan after some of the tokens.
pub struct Scan<'t> {
    text: &'t str,
    /// The lines of the table that was headed last.
    base: OpenTable,
    /// The tables and arrays that are open within those lines.
    levels: Vec<OpenTable>,
    expected: Expected,
    /// Whether nothing stands on the line so far.
    at_line_start: bool,
    count: usize,
    heading: Vec<String>,
    /// Every key so far.
    pub keys: Vec<ScannedKey>,
}

impl<'t> Scan<'t> {
    /// The state before the first token.
    pub fn new(text: &'t str) -> Self {
        Scan {
            text,
            levels: Vec::new(),
            base: OpenTable {
                within: Within::Lines,
                number: 0,
                route: Vec::new(),
                key: Vec::new(),
            },
            expected: Expected::Key,
            at_line_start: true,
            count: 0,
            heading: Vec::new(),
            keys: Vec::new(),
        }
    }

    /// The number of the table that is being written.
    pub fn number(&self) -> usize {
        self.level().number
    }

    fn level(&self) -> &OpenTable {
        self.levels.last().unwrap_or(&self.base)
    }

    fn level_mut(&mut self) -> &mut OpenTable {
        self.levels.last_mut().unwrap_or(&mut self.base)
    }

    /// The kind of text that is expected at a byte of this token, and the route that the text belongs to; `None` where
    /// nothing could be named. In a heading the route is that of the names before.
    pub fn spot(&self, token: &Token, offset: usize) -> Option<(Spot, Route)> {
        let is_comment = Role::of(token.kind()) == Role::Comment;
        if is_comment && token.span().start() < offset {
            return None;
        }
        let level = self.level();
        let to = |keys: &[String]| keys.iter().cloned().map(Step::from).collect();
        let to_key = || to(&[&level.route[..], &level.key].concat());
        match (self.expected, level.within) {
            (Expected::Heading { start, .. }, _) => {
                Some((Spot::Heading { start }, to(&self.heading)))
            }
            (Expected::Key, Within::Lines) => Some((Spot::Key, to_key())),
            (Expected::Key, Within::Braces | Within::Array) => Some((Spot::KeyInBraces, to_key())),
            (Expected::Value, Within::Lines | Within::Braces) => Some((Spot::Value, to_key())),
            (Expected::Value, Within::Array) => Some((Spot::Value, to(&level.route))),
            (Expected::Equals | Expected::Nothing, _) => None,
        }
    }

    /// Closes the tables and arrays that were left open, where the next line cannot belong to them.
    pub fn recover(&mut self, token: &Token, rest: &[Token]) {
        if !self.at_line_start || self.levels.is_empty() {
            return;
        }
        let begins = match Role::of(token.kind()) {
            Role::Sign(Sign::OpenBracket) => self.is_heading(rest),
            Role::Word => self.level().within == Within::Array && is_key(rest),
            Role::Gap | Role::Comment | Role::Line | Role::Sign(_) | Role::End => false,
        };
        if begins {
            self.levels.clear();
            self.begin_line();
        }
    }

    /// Whether these tokens begin with the heading of a table, alone on its line.
    fn is_heading(&self, tokens: &[Token]) -> bool {
        let is_bracket = |sign| move |token: &&Token| Role::of(token.kind()) == Role::Sign(sign);
        let opened = tokens
            .iter()
            .take_while(is_bracket(Sign::OpenBracket))
            .count();
        let mut rest = tokens.get(opened..).unwrap_or_default().iter();
        let is_named = rest.next().is_some_and(|token| {
            let name = self.slice(token);
            token.kind() == TokenKind::Atom
                && !matches!(name, "true" | "false")
                && !name.starts_with(|c: char| c.is_ascii_digit() || c == '-' || c == '+')
        });
        let mut rest = rest.skip_while(|token| {
            matches!(Role::of(token.kind()), Role::Word | Role::Sign(Sign::Dot))
        });
        let closed = (0..opened).all(|_| {
            rest.next()
                .is_some_and(|token| is_bracket(Sign::CloseBracket)(&token))
        });
        let ends = rest
            .find(|token| !matches!(Role::of(token.kind()), Role::Gap | Role::Comment))
            .is_none_or(|token| matches!(Role::of(token.kind()), Role::Line | Role::End));
        (1..=2).contains(&opened) && is_named && closed && ends
    }

    /// Takes in a token.
    pub fn take(&mut self, token: &Token) {
        let role = Role::of(token.kind());
        match role {
            Role::Gap | Role::Comment | Role::End => return,
            Role::Line => {
                self.line();
                self.at_line_start = true;
                return;
            }
            Role::Word => self.word(token),
            Role::Sign(sign) => self.sign(sign, token.span().start()),
        }
        self.at_line_start = false;
    }

    fn line(&mut self) {
        if let Expected::Heading { brackets, .. } = self.expected {
            self.end_heading(brackets);
        }
        if self.levels.is_empty() {
            self.begin_line();
        }
    }

    fn begin_line(&mut self) {
        self.base.key.clear();
        self.expected = Expected::Key;
    }

    fn word(&mut self, token: &Token) {
        let name = said(self.slice(token));
        match self.expected {
            Expected::Key => {
                let range = token.span().start()..token.span().end();
                let level = self.level_mut();
                if level.key.is_empty() {
                    let level = level.number;
                    let name = name.clone();
                    self.keys.push(ScannedKey { level, name, range });
                }
                let key = &mut self.level_mut().key;
                if key.len() < DEEPEST {
                    key.push(name);
                }
                self.expected = Expected::Equals;
            }
            Expected::Value => self.expected = Expected::Nothing,
            Expected::Heading { .. } if self.heading.len() < DEEPEST => self.heading.push(name),
            Expected::Heading { .. } | Expected::Equals | Expected::Nothing => {}
        }
    }

    fn sign(&mut self, sign: Sign, start: usize) {
        match (sign, self.expected) {
            (Sign::Dot, Expected::Equals) => self.expected = Expected::Key,
            (Sign::Equals, Expected::Equals) => self.expected = Expected::Value,
            (Sign::Comma, _) => self.comma(),
            (Sign::OpenBracket, Expected::Key) if self.levels.is_empty() && self.at_line_start => {
                self.heading.clear();
                self.expected = Expected::Heading { start, brackets: 1 };
            }
            (Sign::OpenBracket, Expected::Heading { start, .. }) => {
                self.expected = Expected::Heading { start, brackets: 2 };
            }
            (Sign::OpenBracket, Expected::Value) => self.open(Within::Array),
            (Sign::OpenBrace, Expected::Value) => self.open(Within::Braces),
            (Sign::CloseBracket, Expected::Heading { brackets, .. }) => self.end_heading(brackets),
            (Sign::CloseBracket, _) => self.close(Within::Array),
            (Sign::CloseBrace, _) => self.close(Within::Braces),
            (Sign::Dot | Sign::Equals | Sign::OpenBracket | Sign::OpenBrace, _) => {}
        }
    }

    fn comma(&mut self) {
        let level = self.level_mut();
        match level.within {
            Within::Lines => {}
            Within::Array => self.expected = Expected::Value,
            Within::Braces => {
                level.key.clear();
                self.expected = Expected::Key;
            }
        }
    }

    fn open(&mut self, within: Within) {
        self.count += 1;
        let outer = self.level();
        let route = match self.levels.len() < DEEPEST {
            true => outer.route.iter().chain(&outer.key).cloned().collect(),
            false => Vec::new(),
        };
        self.levels.push(OpenTable {
            within,
            number: self.count,
            route,
            key: Vec::new(),
        });
        self.expected = match within {
            Within::Array => Expected::Value,
            Within::Lines | Within::Braces => Expected::Key,
        };
    }

    /// Closes the innermost of its kind, and what is open within it.
    fn close(&mut self, within: Within) {
        if let Some(index) = self.levels.iter().rposition(|level| level.within == within) {
            self.levels.truncate(index);
            self.expected = Expected::Nothing;
        }
    }

    fn end_heading(&mut self, brackets: usize) {
        self.expected = Expected::Nothing;
        self.count += 1;
        if let [name] = &self.heading[..]
            && brackets == 1
        {
            self.keys.push(ScannedKey {
                level: 0,
                name: name.clone(),
                range: 0..0,
            });
        }
        self.base = OpenTable {
            within: Within::Lines,
            number: self.count,
            route: std::mem::take(&mut self.heading),
            key: Vec::new(),
        };
    }

    fn slice(&self, token: &Token) -> &'t str {
        let range = token.span().start()..token.span().end();
        self.text.get(range).unwrap_or_default()
    }
}

/// The word that is written; of a string, its value.
pub fn said(written: &str) -> String {
    match StringToken::of(written) {
        Some(token) => token.value().to_owned(),
        None => written.trim_matches(['"', '\'']).to_owned(),
    }
}

/// Whether these tokens begin with a key and its equals sign.
fn is_key(tokens: &[Token]) -> bool {
    let mut rest = tokens.iter().skip_while(|token| {
        matches!(
            Role::of(token.kind()),
            Role::Word | Role::Gap | Role::Sign(Sign::Dot)
        )
    });
    rest.next()
        .is_some_and(|token| Role::of(token.kind()) == Role::Sign(Sign::Equals))
}
