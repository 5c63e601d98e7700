//! What holds for every rule.

use std::collections::BTreeSet;

use seloste_lint::{rule, rules};
use seloste_model::Lang;

#[test]
fn codes_and_names_lead_to_one_rule_each() {
    for one in rules() {
        assert_eq!(rule(one.code), Some(one));
        assert_eq!(rule(&one.name.to_uppercase()), Some(one));
        let is_kebab = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        assert!(one.name.chars().all(is_kebab), "{one:?}");
    }
    let codes: BTreeSet<&str> = rules().map(|rule| rule.code).collect();
    let names: BTreeSet<&str> = rules().map(|rule| rule.name).collect();
    assert_eq!(codes.len(), rules().len());
    assert_eq!(names.len(), rules().len());
}

#[test]
fn every_page_says_what_why_and_how() {
    for rule in rules() {
        let lines: Vec<&str> = rule.docs.lines().map(str::trim).collect();
        assert!(!lines[0].is_empty(), "{rule:?} says nothing first");
        let at = |heading: &str| {
            let at = lines.iter().position(|line| *line == heading);
            at.unwrap_or_else(|| panic!("{rule:?} has no `{heading}`"))
        };
        let (why, bad, good) = (at("# Why"), at("# Example"), at("# Instead"));
        assert!(why < bad && bad < good, "{rule:?}");
        assert!(!lines[why + 1].is_empty(), "{rule:?} gives no reason");
        for example in [bad, good] {
            assert_eq!(lines[example + 1], "```toml", "{rule:?}");
        }
        let (from, until) = rule.valid();
        assert!(
            from.is_none() || until.is_none() || from <= until,
            "{rule:?}"
        );
    }
}

#[test]
fn every_rule_says_what_it_rests_on() {
    for rule in rules() {
        assert!(!rule.citation.trim().is_empty(), "{rule:?}");
    }
}

#[test]
fn sentences_are_of_one_kind_and_hold_the_same_values_in_every_language() {
    for rule in rules() {
        for sentence in [&rule.message, &rule.help] {
            for lang in Lang::ALL {
                let text = sentence.in_lang(lang);
                assert!(!text.trim().is_empty(), "{rule:?} in {lang}");
                assert!(!text.ends_with('.'), "{rule:?} in {lang}: a full stop");
                assert!(!text.contains('\\'), "{rule:?} in {lang}: a backslash");
                assert_eq!(
                    placeholders(text),
                    placeholders(sentence.in_lang(Lang::En)),
                    "{rule:?} in {lang}"
                );
            }
        }
    }
}

fn placeholders(sentence: &str) -> BTreeSet<String> {
    sentence
        .split('{')
        .skip(1)
        .filter_map(|after| after.split_once('}'))
        .map(|(name, _)| name.to_owned())
        .collect()
}
