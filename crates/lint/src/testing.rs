//! A rule alone, on a notice written as a file: shared by the tests of rules.

use seloste_model::Notice;

use crate::check::Check;
use crate::context::Context;
use crate::finding::Finding;
use crate::look::Look;
use crate::rules::{judge, lexicon};

/// The notice that a file holds.
pub(crate) fn notice(toml: &str) -> Notice {
    seloste_source::read(toml).unwrap_or_else(|faults| panic!("{faults:?}\n{toml}"))
}

/// The findings of one rule alone in a file.
pub(crate) fn finds(rule: &'static Check, toml: &str) -> Vec<Finding> {
    finds_in(rule, &Context::default(), toml)
}

/// The findings of one rule alone in a file, in a context.
pub(crate) fn finds_in(rule: &'static Check, context: &Context<'_>, toml: &str) -> Vec<Finding> {
    judge(std::iter::once(rule), &notice(toml), context)
}

/// The routes of findings, with dots.
pub(crate) fn routes(findings: &[Finding]) -> Vec<String> {
    findings
        .iter()
        .map(|finding| finding.route.to_string())
        .collect()
}

/// The bad example of the rule's own page is found at these routes, and the good one is not.
pub(crate) fn examples(rule: &'static Check, at: &[&str]) {
    examples_in(rule, &Context::default(), at);
}

/// The examples of the rule's own page, as in `examples`, judged in a context.
pub(crate) fn examples_in(rule: &'static Check, context: &Context<'_>, at: &[&str]) {
    let bad = example(rule, " # Example");
    let good = example(rule, " # Instead");
    assert_eq!(
        routes(&finds_in(rule, context, &bad)),
        at,
        "{rule:?}\n{bad}"
    );
    assert_eq!(
        routes(&finds_in(rule, context, &good)),
        [""; 0],
        "{rule:?}\n{good}"
    );
}

/// The texts that findings mean, one for each finding.
pub(crate) fn meant(rule: &'static Check, toml: &str) -> Vec<String> {
    let notice = notice(toml);
    let look = Look::at(&notice, &Context::default(), lexicon());
    finds(rule, toml)
        .into_iter()
        .map(|finding| {
            let passage = look
                .passages
                .iter()
                .find(|passage| *passage.route() == finding.route)
                .unwrap_or_else(|| panic!("no text at {:?}", finding.route));
            finding.range.map_or_else(
                || passage.text.clone(),
                |range| passage.text[range].to_owned(),
            )
        })
        .collect()
}

/// The text of a string after the fixes of one rule alone.
pub(crate) fn fixed(rule: &'static Check, text: &str) -> String {
    let toml = format!("[other]\ntext = \"\"\"\n{text}\"\"\"\n");
    let mut fixed = text.to_owned();
    let mut fixes: Vec<_> = finds(rule, &toml)
        .into_iter()
        .filter_map(|finding| finding.fix)
        .collect();
    fixes.sort_by_key(|fix| fix.range.start);
    for fix in fixes.into_iter().rev() {
        fixed.replace_range(fix.range, &fix.replacement);
    }
    fixed
}

fn example(rule: &'static Check, heading: &str) -> String {
    let (_, after) = rule
        .rule
        .docs
        .split_once(&format!("{heading}\n"))
        .unwrap_or_else(|| panic!("{rule:?} has no{heading}"));
    after
        .lines()
        .map(|line| line.strip_prefix(' ').unwrap_or(line))
        .skip_while(|line| *line != "```toml")
        .skip(1)
        .take_while(|line| *line != "```")
        .fold(String::new(), |text, line| text + line + "\n")
}
