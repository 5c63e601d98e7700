//! `seloste explain`: the page of a rule, the pages of all, or their list.

use std::process::ExitCode;

use anyhow::{Result, bail};
use clap::Args;
use seloste_lint::{rule, rules};
use seloste_model::Lang;
use seloste_source::likeliest_code;

use crate::language::{lang, own_tag};
use crate::rule_page::{FAULT_CODE, every_page, fault_docs, line, page, page_in};
use crate::say;

/// The options of `seloste explain`.
#[derive(Args)]
pub struct ExplainOptions {
    /// The rule's code or name, such as G-2A; without it, a list of all rules
    rule: Option<String>,
    /// Print the page of every rule
    #[arg(long, conflicts_with = "rule")]
    all: bool,
    /// The language of the rule's message and help; why it is there and its examples are in English
    #[arg(long, default_value = own_tag(), value_parser = lang, conflicts_with = "all")]
    lang: Lang,
}

/// Prints the page of a rule, the pages of all, or their list.
pub fn run(options: &ExplainOptions) -> Result<ExitCode> {
    let text = match options.rule.as_deref() {
        _ if options.all => every_page(),
        None => list(),
        Some(code) if code.eq_ignore_ascii_case(FAULT_CODE) => {
            format!("# {FAULT_CODE}\n\n{}\n", fault_docs())
        }
        Some(code) => match rule(code.trim()) {
            Some(rule) => match options.lang {
                Lang::En => page(rule, 1),
                Lang::Fi | Lang::Sv => page_in(rule, options.lang),
            },
            None => bail!(unknown(code)),
        },
    };
    say::text(&text)?;
    Ok(ExitCode::SUCCESS)
}

fn unknown(code: &str) -> String {
    let known = rules().flat_map(|rule| [rule.code, rule.name]);
    match likeliest_code(code, known) {
        Some(known) => format!("there is no rule `{code}`; did you mean `{known}`?"),
        None => format!("there is no rule `{code}`; `seloste explain` lists them"),
    }
}

/// A line for each rule.
fn list() -> String {
    let mut text = String::new();
    for rule in rules() {
        line(
            &mut text,
            &format!(
                "{:<12} {:<8} {}",
                rule.code,
                rule.severity.code(),
                rule.name
            ),
        );
    }
    text
}
