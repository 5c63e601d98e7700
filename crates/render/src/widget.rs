//! The widget's sentences and the blocks that it shows, in a `<template>` of the page.

use askama::Template;

use seloste_model::page;
use seloste_model::request::{Field, Kind, Need, Problem};
use seloste_model::{Date, Lang, Words};

use crate::headings::Headings;
use crate::once::Once;
use crate::print::printed;

#[derive(Template)]
#[template(path = "widget.html")]
struct WidgetTemplate {
    words: &'static Words,
    heading: &'static str,
    problems: Vec<(String, &'static str)>,
    dates: Vec<String>,
}

/// The template for a language, with headings below the title of a notice at this level. All pages share the template,
/// so it is written once.
pub(crate) fn html(lang: Lang, level: Headings) -> &'static str {
    static WRITTEN: Once<String, { Lang::ALL.len() * Headings::COUNT }> = Once::new();
    let at = lang as usize * Headings::COUNT + level.index();
    let written = WRITTEN.get(at, || write(lang, level));
    // There is a place for each language and level.
    written.map_or("", String::as_str)
}

fn write(lang: Lang, level: Headings) -> String {
    let words = Words::of(lang);
    let template = WidgetTemplate {
        words,
        heading: level.below(2),
        problems: problems(words),
        dates: (1..=12).filter_map(|month| pattern(words, month)).collect(),
    };
    printed(&template, 8 * 1024)
}

/// The sentences on what is wrong with a field, by names such as `contact-missing`. A kind with a sentence of its own
/// has it by `contact-missing-object_marketing`.
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

/// The pattern of a date in a month, with `{day}` and `{year}` in the places of the numbers.
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
        let fi = html(Lang::Fi, Headings::from(HeadingLevel::One));
        let en = html(Lang::En, Headings::from(HeadingLevel::Four));
        assert!(
            fi.contains("<h3") && fi.contains("Lähetä uudelleen"),
            "{}",
            fi
        );
        assert!(en.contains("<h6") && en.contains("Send again"), "{}", en);
    }
}
