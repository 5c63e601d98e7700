//! Rules: whether a notice is lawful, current and complete.
//!
//! A rule looks at a [`Notice`] and says what is wrong, where by a route of keys into the notice, how it is
//! mended, and which provision says so. [`check`] runs every rule of the law that the notice is judged by.
//!
//! This crate knows the model and the law. It must not know TOML, files, places in a file, the clock, the
//! terminal, or how an old text became a notice: the caller turns routes into places and shows the findings.
//!
//! ```
//! use seloste_lint::{Context, check};
//! use seloste_model::{Lang, Notice};
//!
//! let findings = check(&Notice::default(), &Context::default());
//! let missing = findings.iter().find(|finding| finding.rule.code == "G-2A").unwrap();
//! assert_eq!(missing.message(Lang::En), "the notice does not say how long the data are kept");
//! assert_eq!(missing.route, ["retention"]);
//! ```

mod act_1999;
mod business;
mod context;
mod country;
mod finding;
mod found;
mod host;
mod indirect;
mod legal_form;
mod look;
mod mention;
mod naming;
mod old_name;
mod ombudsman;
mod outline;
mod parties;
mod reach;
mod requests;
mod rule;
mod rules;
mod sentence;
mod silence;
mod standing;
#[cfg(test)]
mod testing;
mod text;
mod tools;
mod word;

pub use context::{Context, Site};
pub use finding::{Finding, Fix};
pub use ombudsman::Ombudsman;
pub use rule::{Evidence, Rule, RuleLaw, Severity};
pub use sentence::Sentence;
pub use tools::Tool;

use found::Found;
use look::Look;

use seloste_model::Notice;

/// What the rules in force find in the notice, in the order of the rules.
pub fn check(notice: &Notice, context: &Context<'_>) -> Vec<Finding> {
    check_with(rules(), notice, context)
}

/// What these rules find, those of them that are in force.
pub fn check_with(rules: &[&'static Rule], notice: &Notice, context: &Context<'_>) -> Vec<Finding> {
    let look = Look::at(notice, context);
    let judging: Vec<&'static Rule> = rules
        .iter()
        .copied()
        .filter(|rule| rule.judges(look.law, look.day))
        .collect();
    let mut findings = Vec::new();
    for rule in &judging {
        (rule.check)(&look, &mut Found::by(rule, &mut findings));
    }
    silence::heed(&mut findings, &judging, &look);
    findings
}

/// Every rule, in the order in which findings are listed.
pub fn rules() -> &'static [&'static Rule] {
    rules::ALL
}

/// The rule of this code (`G-2A`) or name (`missing-retention`), in any case.
pub fn rule(code_or_name: &str) -> Option<&'static Rule> {
    rules().iter().copied().find(|rule| {
        rule.code.eq_ignore_ascii_case(code_or_name) || rule.name.eq_ignore_ascii_case(code_or_name)
    })
}
