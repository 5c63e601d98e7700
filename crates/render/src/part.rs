//! The parts of a notice that a page can take in, alone or several together.
//!
//! No two different parts share an id, so that all of them may stand on one page. The ids of the forms of a part begin
//! with `seloste-ID-form`, or with `seloste-ID-form-KIND` where there is one form only.

use askama::Template;

use seloste_model::Lang;
use seloste_model::request::Kind;

use crate::arrangement::Arrangement;
use crate::article::Article;
use crate::contents::ContentsPart;
use crate::edition::Edition;
use crate::headings::Headings;
use crate::options::Options;
use crate::outline::Outline;
use crate::phrase::Phrase;
use crate::print::printed;
use crate::requests::Requests;

/// A part of a notice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Part {
    /// Everything: the notice with its table of contents and its forms.
    #[default]
    Whole,
    /// The notice without table of contents and forms, with the ways to make a request.
    Notice,
    /// The forms, or the form of one kind; where there is none, the ways to make a request.
    Form(Option<Kind>),
    /// The table of contents, for the page on which the whole or the notice stands.
    Contents,
    /// The day of the latest change, as words within a line; empty where the notice names none.
    Updated,
}

impl Part {
    /// The names of the parts.
    pub const NAMES: [&str; 5] = ["all", "notice", "form", "contents", "updated"];

    /// The part of this name. A kind belongs to the form alone: with any other part there is none.
    pub fn named(name: &str, kind: Option<Kind>) -> Option<Part> {
        let part = match name {
            "all" => Part::Whole,
            "notice" => Part::Notice,
            "form" => return Some(Part::Form(kind)),
            "contents" => Part::Contents,
            "updated" => Part::Updated,
            _ => return None,
        };
        kind.is_none().then_some(part)
    }

    /// The name of the part.
    pub const fn name(self) -> &'static str {
        match self {
            Part::Whole => "all",
            Part::Notice => "notice",
            Part::Form(_) => "form",
            Part::Contents => "contents",
            Part::Updated => "updated",
        }
    }
}

/// A part of a notice in one language.
pub(crate) fn print<'a>(edition: &Edition<'a>, options: &Options<'a>, part: Part) -> String {
    match part {
        Part::Whole => printed(&Article::of(edition, options), 48 * 1024),
        Part::Notice => printed(&Article::part(edition, options), 24 * 1024),
        Part::Form(kind) => printed(&FormPart::of(edition, options, kind), 24 * 1024),
        Part::Contents => {
            let outline = Outline::of(edition, options);
            printed(&ContentsPart::of(edition, &outline), 4 * 1024)
        }
        Part::Updated => {
            let date = edition.updated().or_else(|| edition.drawn_up());
            date.map_or_else(String::new, |date| {
                let lang = edition.lang;
                printed(&Updated { lang, date }, 128)
            })
        }
    }
}

/// The forms as a part.
#[derive(Template)]
#[template(
    source = r#"<div class="seloste" lang="{{ lang.tag() }}">
{{ requests }}
</div>
"#,
    ext = "html"
)]
struct FormPart<'a> {
    lang: Lang,
    requests: Requests<'a>,
}

impl<'a> FormPart<'a> {
    fn of(edition: &Edition<'a>, options: &Options<'a>, kind: Option<Kind>) -> FormPart<'a> {
        let outline = Outline::of(edition, options);
        let form = outline.anchor.within("form");
        let level = Headings::of_part(options.heading_level);
        let requests = match kind {
            None => Requests::of(
                edition,
                &form,
                level,
                Arrangement::Choice,
                &outline.forms,
                options,
            ),
            Some(kind) => {
                let offered: Vec<Kind> = outline
                    .forms
                    .iter()
                    .copied()
                    .filter(|offered| *offered == kind)
                    .collect();
                Requests::of(
                    edition,
                    &form.within(kind.code()),
                    level,
                    Arrangement::Single,
                    &offered,
                    options,
                )
            }
        };
        FormPart {
            lang: edition.lang,
            requests,
        }
    }
}

/// The day of the latest change as a part.
#[derive(Template)]
#[template(
    source = r#"<span class="seloste-updated" lang="{{ lang.tag() }}">{{ date }}</span>"#,
    ext = "html"
)]
struct Updated<'a> {
    lang: Lang,
    date: Phrase<'a>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_has_its_name() {
        for name in Part::NAMES {
            assert_eq!(Part::named(name, None).unwrap().name(), name);
        }
        assert_eq!(
            Part::named("form", Some(Kind::Access)),
            Some(Part::Form(Some(Kind::Access)))
        );
        assert_eq!(Part::named("notice", Some(Kind::Access)), None);
        assert_eq!(Part::named("Form", None), None);
    }
}
