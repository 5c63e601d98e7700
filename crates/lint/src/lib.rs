#![doc = include_str!("../README.md")]
//!
//! # How a notice is judged
//!
//! [`check`] runs every rule of the law that the notice is judged by. All rules see the notice through one `Look`: its facts, its
//! texts (`text`), and the words that rules look for, found in one pass (`word`). A rule (`rules`, one file each) is a [`Rule`],
//! which is told to people, and a function that puts its findings down. Silences of the notice take findings out again.
//!
//! This crate knows the model and the law. It must not know TOML, files, places in a file, the clock, the
//! terminal, or how an old text became a notice: the caller turns routes into places and shows the findings.

mod act_1999;
mod business;
mod check;
mod context;
mod country;
mod finding;
mod findings;
mod host;
mod indirect;
mod legal_form;
mod look;
mod mention;
mod naming;
mod old_address;
mod old_name;
mod ombudsman;
mod outline;
mod parties;
mod phone_in_text;
mod reach;
mod requests;
mod rule;
mod rules;
mod section_items;
mod sentence;
mod standing;
#[cfg(test)]
mod testing;
mod text;
mod tools;
mod word;

pub use context::{Context, Site, Tool};
pub use finding::{Finding, Fix};
pub use ombudsman::Ombudsman;
pub use rule::{Evidence, Rule, RuleLaw, Severity};
pub use sentence::Sentence;

use rules::{ALL, judge};

use seloste_model::Notice;

/// The findings of all rules in force, in the order of the rules.
pub fn check(notice: &Notice, context: &Context<'_>) -> Vec<Finding> {
    judge(ALL.iter().copied(), notice, context)
}

/// The findings of these rules, as far as they are in force, in the order of [`rules`].
pub fn check_with(rules: &[&Rule], notice: &Notice, context: &Context<'_>) -> Vec<Finding> {
    let asked = ALL.iter().copied();
    judge(
        asked.filter(|check| rules.contains(&&check.rule)),
        notice,
        context,
    )
}

/// The rules, in the order in which findings are listed.
pub fn rules() -> impl ExactSizeIterator<Item = &'static Rule> {
    ALL.iter().map(|check| &check.rule)
}

/// The rule of this code (`G-2A`) or name (`missing-retention`), in any case.
pub fn rule(code_or_name: &str) -> Option<&'static Rule> {
    rules().find(|rule| rule.is_called(code_or_name))
}
