//! The text of a form. It is the same on every page of a language but for a few places, so it is written once, and a
//! page only puts in what is its own: the forms are most of a page's bytes, and of the time it takes.

use crate::fields::{Control, FieldForm, fields};
use crate::form::{HONEYPOT, asks_for_scopes, promise};
use crate::headings::Headings;
use crate::once::Once;
use crate::requests::Arrangement;
use askama::Template;
use askama::filters::HtmlSafe;
use seloste_model::page;
use seloste_model::request::Kind;
use seloste_model::words::KindWords;
use seloste_model::{Lang, Words};
use std::fmt::{self, Write};

/// What decides the text of a form.
#[derive(Clone, Copy)]
pub(crate) struct FormText {
    pub(crate) lang: Lang,
    pub(crate) kind: Kind,
    pub(crate) level: Headings,
    pub(crate) arrangement: Arrangement,
}

/// A place in the text of a form where pages differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// The id of the form.
    Id,
    /// What the notice says of the right and demands of requests.
    Said,
    /// Where the form is posted.
    Action,
    /// Attributes that tell the addresses for letters.
    Addresses,
    /// What goes with the request unseen.
    Hidden,
    /// The boxes to tick.
    Scopes,
    /// The other ways to make a request.
    Ways,
}

/// Text, and the place that follows it.
pub(crate) struct Piece {
    pub(crate) text: String,
    pub(crate) then: Option<Place>,
}

impl Place {
    const ALL: [Place; 7] = [
        Place::Id,
        Place::Said,
        Place::Action,
        Place::Addresses,
        Place::Hidden,
        Place::Scopes,
        Place::Ways,
    ];

    /// The sign that stands in the place while the template is written; no words of ours hold a control character.
    const fn sign(self) -> char {
        (self as u8 + 1) as char
    }

    fn of_sign(sign: char) -> Option<Place> {
        Place::ALL.into_iter().find(|place| place.sign() == sign)
    }
}

// It writes its sign alone.
impl HtmlSafe for Place {}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char(self.sign())
    }
}

impl FormText {
    const COUNT: usize = Lang::ALL.len() * Kind::ALL.len() * Headings::COUNT * Arrangement::COUNT;

    /// The text in pieces.
    pub(crate) fn pieces(self) -> &'static [Piece] {
        static WRITTEN: Once<Vec<Piece>, { FormText::COUNT }> = Once::new();
        let written = WRITTEN.get(self.index(), || self.write());
        // There is a place for each.
        written.map_or(&[], Vec::as_slice)
    }

    const fn index(self) -> usize {
        let of_lang = self.lang as usize * Kind::ALL.len() + self.kind as usize;
        let of_level = of_lang * Headings::COUNT + self.level.index();
        of_level * Arrangement::COUNT + self.arrangement as usize
    }

    fn write(self) -> Vec<Piece> {
        let words = Words::of(self.lang);
        let template = FormTemplate {
            words,
            said: (words.kind)(self.kind),
            kind: self.kind,
            level: self.level,
            arrangement: self.arrangement,
            promise: promise(words, self.kind),
            has_scopes: asks_for_scopes(self.kind),
            fields: fields(words, self.kind),
        };
        let mut html = String::new();
        // Writing to a string cannot fail.
        let _ = template.render_into(&mut html);
        pieces(&html)
    }
}

fn pieces(html: &str) -> Vec<Piece> {
    html.split_inclusive(|c| Place::of_sign(c).is_some())
        .map(|piece| {
            let then = piece.chars().next_back().and_then(Place::of_sign);
            Piece {
                text: piece[..piece.len() - usize::from(then.is_some())].to_owned(),
                then,
            }
        })
        .collect()
}

#[derive(Template)]
#[template(path = "form.html")]
struct FormTemplate {
    words: &'static Words,
    said: KindWords,
    kind: Kind,
    level: Headings,
    arrangement: Arrangement,
    promise: &'static str,
    has_scopes: bool,
    fields: Vec<FieldForm>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_has_its_sign() {
        for place in Place::ALL {
            assert_eq!(Place::of_sign(place.sign()), Some(place));
        }
        assert_eq!(Place::of_sign('\n'), None);
    }

    #[test]
    fn a_text_is_cut_at_its_places() {
        let pieces = pieces("a\u{1}b\u{7}\u{2}\nc");
        let shown: Vec<_> = pieces
            .iter()
            .map(|it| (it.text.as_str(), it.then))
            .collect();
        assert_eq!(
            shown,
            [
                ("a", Some(Place::Id)),
                ("b", Some(Place::Ways)),
                ("", Some(Place::Said)),
                ("\nc", None),
            ]
        );
    }
}
