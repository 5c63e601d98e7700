//! What the widget needs in the page: its sentences and the blocks that it shows, in a `<template>`.

use crate::headings::Headings;
use crate::once::Once;
use askama::Template;
use askama::filters::HtmlSafe;
use seloste_model::page;
use seloste_model::request::{Field, Kind, Need, Problem};
use seloste_model::{Date, Lang, Words};
use std::fmt;

/// The sentences and blocks of one language. They are the same on every page, so they are written once.
#[derive(Clone, Copy)]
pub(crate) struct WidgetWords(&'static str);

#[derive(Template)]
#[template(path = "widget.html")]
struct Blocks {
    words: &'static Words,
    heading: &'static str,
    problems: Vec<(String, &'static str)>,
    dates: Vec<String>,
}

impl WidgetWords {
    /// Those of a language, with headings below the title of a notice at this level.
    pub(crate) fn of(lang: Lang, level: Headings) -> WidgetWords {
        static WRITTEN: Once<String, { Lang::ALL.len() * Headings::COUNT }> = Once::new();
        let at = lang as usize * Headings::COUNT + level.index();
        let written = WRITTEN.get(at, || write(lang, level));
        // There is a place for each language and level.
        WidgetWords(written.map_or("", String::as_str))
    }
}

// It was written by a template.
impl HtmlSafe for WidgetWords {}

impl fmt::Display for WidgetWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl askama::FastWritable for WidgetWords {
    fn write_into(&self, dest: &mut dyn fmt::Write, _: &dyn askama::Values) -> askama::Result<()> {
        Ok(dest.write_str(self.0)?)
    }
}

fn write(lang: Lang, level: Headings) -> String {
    let words = Words::of(lang);
    let blocks = Blocks {
        words,
        heading: level.below(2),
        problems: problems(words),
        dates: (1..=12).filter_map(|month| pattern(words, month)).collect(),
    };
    let mut html = String::new();
    // Writing to a string cannot fail.
    let _ = blocks.render_into(&mut html);
    html
}

/// What is wrong with a field, by names such as `contact-missing`; where a kind says it otherwise, also by
/// `contact-missing-object_marketing`.
fn problems(words: &Words) -> Vec<(String, &'static str)> {
    let mut problems = Vec::new();
    for field in Field::ALL {
        for problem in [Problem::Missing, Problem::IdentityCode, Problem::TooLong] {
            if field == Field::Scope {
                continue;
            }
            let name = format!("{}-{}", field.code(), problem.code());
            let usual = (words.problem)(Kind::Access, field, problem);
            for kind in Kind::ALL {
                let said = (words.problem)(kind, field, problem);
                let required = |used: &&seloste_model::request::FieldUse| {
                    used.field == field && used.need == Need::Required
                };
                if said != usual && kind.fields().iter().any(|used| required(&used)) {
                    problems.push((format!("{name}-{}", kind.code()), said));
                }
            }
            problems.push((name, usual));
        }
    }
    problems
}

/// How a date in a month is written, with `{day}` and `{year}` in the places of the numbers.
fn pattern(words: &Words, month: u8) -> Option<String> {
    let date = (words.date)(Date::new(2222, month, 28)?);
    Some(date.replace("2222", "{year}").replace("28", "{day}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::HeadingLevel;

    #[test]
    fn a_date_has_a_pattern_for_each_month() {
        let said = |lang, month| pattern(Words::of(lang), month).unwrap();
        assert_eq!(said(Lang::Fi, 2), "{day}.2.{year}");
        assert_eq!(said(Lang::En, 12), "{day} December {year}");
    }

    #[test]
    fn every_language_and_level_has_its_own() {
        let fi = WidgetWords::of(Lang::Fi, Headings::from(HeadingLevel::One));
        let en = WidgetWords::of(Lang::En, Headings::from(HeadingLevel::Four));
        assert!(
            fi.0.contains("<h3") && fi.0.contains("Lähetä uudelleen"),
            "{}",
            fi.0
        );
        assert!(
            en.0.contains("<h6") && en.0.contains("Send again"),
            "{}",
            en.0
        );
    }
}
