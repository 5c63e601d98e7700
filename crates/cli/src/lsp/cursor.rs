//! The cursor in a file that is being written.
//!
//! A parser of whole files is of no use here: the line under the cursor is nearly always unfinished. So only the words
//! and brackets before the cursor are looked at, and a bracket that is not closed ends where a heading begins.

mod role;
mod scan;
mod spot;

pub use spot::Spot;

use std::ops::Range;

use toml_parser::Source;
use toml_parser::lexer::Token;

use seloste_model::Route;

use role::Role;
use scan::{Scan, said};

/// The cursor: the key, value or heading that is being written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// The kind of text that is expected.
    pub spot: Spot,
    /// The route of the value that is written, or of the table that a key is written in.
    pub route: Route,
    /// The bytes of the word at the cursor, quotes included; empty where there is none.
    pub word: Range<usize>,
    /// The other keys of the same table.
    pub taken: Vec<String>,
}

impl Cursor {
    /// The cursor at this byte.
    pub fn at(text: &str, offset: usize) -> Cursor {
        let tokens = Source::new(text).lex().into_vec();
        let mut scan = Scan::new(text);
        let mut found = None;
        for (index, token) in tokens.iter().enumerate() {
            scan.recover(token, &tokens[index..]);
            if found.is_none() && is_at(token, offset) {
                found = Some((
                    scan.spot(token, offset),
                    word_at(token, offset),
                    scan.number(),
                ));
            }
            scan.take(token);
        }
        let Some((Some((spot, route)), word, level)) = found else {
            return Cursor {
                spot: Spot::Nothing,
                route: Route::ROOT,
                word: offset..offset,
                taken: Vec::new(),
            };
        };
        let others = scan
            .keys
            .iter()
            .filter(|key| key.level == level && key.range != word);
        Cursor {
            spot,
            route,
            taken: others.map(|key| key.name.clone()).collect(),
            word,
        }
    }

    /// The word; of a string, its value.
    pub fn said(&self, text: &str) -> String {
        said(text.get(self.word.clone()).unwrap_or_default())
    }
}

/// The word that a byte of this token is in; empty where it is in none.
fn word_at(token: &Token, offset: usize) -> Range<usize> {
    let word = token.span().start()..token.span().end();
    match Role::of(token.kind()) == Role::Word && word.start <= offset {
        true => word,
        false => offset..offset,
    }
}

/// Whether a byte is at this token: a word or comment includes both its ends, any other token its beginning only.
fn is_at(token: &Token, offset: usize) -> bool {
    let end = token.span().end();
    match Role::of(token.kind()) {
        Role::Word | Role::Comment => offset <= end,
        Role::Gap | Role::Line | Role::Sign(_) => offset < end,
        Role::End => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The cursor at the bar, which is no part of the text, as `spot route word`.
    fn at(marked: &str) -> String {
        let offset = marked.find('|').unwrap();
        let text = marked.replacen('|', "", 1);
        let cursor = Cursor::at(&text, offset);
        let spot = match cursor.spot {
            Spot::Heading { .. } => "heading",
            Spot::Key => "key",
            Spot::KeyInBraces => "key in braces",
            Spot::Value => "value",
            Spot::Nothing => "nothing",
        };
        let route = cursor.route;
        format!("{spot} {route} {}", &text[cursor.word])
    }

    #[test]
    fn keys_values_and_headings_are_told_apart() {
        for (marked, expected) in [
            ("|", "key  "),
            ("i|d = \"a\"", "key  id"),
            ("id |= \"a\"", "nothing  "),
            ("id = |", "value id "),
            ("id = \"|a\"", "value id \"a\""),
            ("id = \"a\" |", "nothing  "),
            ("id = \"a\" # |", "nothing  "),
            ("[|]", "heading  "),
            ("[[cont|acts]]", "heading  contacts"),
            ("[controller.add|", "heading controller add"),
            ("[controller]\n|", "key controller "),
            ("[controller]|", "nothing  "),
            ("[controller]\naddress.ci|", "key controller.address ci"),
            ("a = [{ |", "key in braces a "),
            ("a = [{ b = 1, c|", "key in braces a c"),
            ("a = [{ b = |", "value a.b "),
            ("a = [{ b = { c = [\"|\"", "value a.b.c \"\""),
            ("a = [{ b = 1 }, |", "value a "),
            ("a = [\n  1,\n]\n|", "key  "),
            ("\u{feff}|a = 1", "key  a"),
        ] {
            assert_eq!(at(marked), expected, "{marked}");
        }
    }

    #[test]
    fn what_is_not_closed_ends_where_the_next_line_cannot_belong_to_it() {
        for (marked, expected) in [
            ("[a]\nb = [{ c = \"\n[d]\n|", "key d "),
            ("[a]\nb = [\nc = |", "value a.c "),
            ("[a]\nb = { c = \n[[d]] # e\nf = |", "value d.f "),
            ("[a\nb = |", "value a.b "),
            ("a = [\n  [\"x\"], |", "value a "),
            ("a = ]}\nb = |", "value b "),
        ] {
            assert_eq!(at(marked), expected, "{marked}");
        }
    }

    #[test]
    fn the_other_keys_of_the_table_are_known() {
        let text =
            "id = \"a\"\n[purposes]\ntext = \"b\"\n\nitems = [{ kind = \"c\", x }]\n[register]\n";
        let taken = |needle| Cursor::at(text, text.find(needle).unwrap()).taken;
        assert_eq!(taken("\nitems"), ["text", "items"]);
        assert_eq!(taken("x }"), ["kind"]);
        assert_eq!(taken("id"), ["purposes", "register"]);
    }

    #[test]
    fn no_place_of_any_text_is_too_much() {
        let text = "a.\u{1f600} = [[{]}\r\n[[]\r'''\n[x.'é']=\"\\";
        for offset in 0..=text.len() + 1 {
            let cursor = Cursor::at(text, offset);
            assert!(cursor.word.end <= text.len() + 1);
        }
        let deep = "a={".repeat(20_000);
        assert!(Cursor::at(&deep, deep.len()).route.steps().len() <= 100);
    }
}
