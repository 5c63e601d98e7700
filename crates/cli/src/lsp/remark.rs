//! What is to be said of a place in a file: a finding of a rule, or a fault that keeps the file from being read.

use std::ops::Range;

use seloste_lint::{Rule, Severity};
use seloste_model::Lang;
use seloste_source::{Fault, MeantKey, Problem};

use crate::check::judging::{ENDPOINT_RULE, Judging, Membership};
use crate::check::located::{Edit, Located};
use crate::config::Config;
use crate::rule_page::FAULT_CODE;

/// What is to be said of a place in a file.
#[derive(Debug)]
pub struct Remark {
    /// The bytes of the file that it is about.
    pub range: Range<usize>,
    /// How grave it is.
    pub severity: Severity,
    /// The code of the rule, or that of every fault.
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
    /// The rule that says so; none for a fault.
    pub rule: Option<&'static Rule>,
    /// The keys that lead to what the rule objects to, with dots between them.
    pub route: String,
    /// How the file is mended, where that is certain or probably meant.
    pub edit: Option<Edit>,
}

/// What is to be said of a notice file.
pub fn of_notice(text: &str, site: Option<&Config>, lang: Lang) -> Vec<Remark> {
    let membership = match site {
        Some(_) => Membership::OfSite,
        None => Membership::Alone,
    };
    match Judging::by_site(site, lang).located(text, membership) {
        Ok((located, of_site)) => {
            // What the configuration alone shows is shown there.
            let of_site = of_site
                .findings
                .into_iter()
                .filter(|finding| finding.rule.code != ENDPOINT_RULE)
                .map(|finding| Located {
                    finding,
                    range: 0..0,
                    edit: None,
                });
            of_site
                .chain(located)
                .map(|located| of_finding(located, lang))
                .collect()
        }
        Err(faults) => faults.into_iter().map(of_fault).collect(),
    }
}

/// What is to be said of the configuration of a site.
pub fn of_configuration(text: &str, lang: Lang) -> Vec<Remark> {
    match seloste_source::read_as::<Config>(text) {
        Ok(config) => Judging::by_site(Some(&config), lang)
            .configuration(text)
            .into_iter()
            .map(|located| of_finding(located, lang))
            .collect(),
        Err(faults) => faults.into_iter().map(of_fault).collect(),
    }
}

fn of_finding(located: Located, lang: Lang) -> Remark {
    let Located {
        finding,
        range,
        edit,
    } = located;
    Remark {
        range,
        severity: finding.severity,
        code: finding.rule.code,
        message: finding.message(lang),
        help: Some(finding.help(lang)).filter(|help| !help.is_empty()),
        rule: Some(finding.rule),
        route: finding.route.to_string(),
        edit,
    }
}

fn of_fault(fault: Fault) -> Remark {
    Remark {
        severity: Severity::Error,
        code: FAULT_CODE,
        message: fault.message(),
        help: fault.help(),
        rule: None,
        route: String::new(),
        edit: replacement(&fault.problem).map(|replacement| Edit {
            range: fault.range.clone(),
            replacement,
        }),
        range: fault.range,
    }
}

/// What was probably meant instead of the place of a fault.
fn replacement(problem: &Problem) -> Option<String> {
    match problem {
        Problem::UnknownKey {
            meant: MeantKey::Near(near),
            ..
        } => Some(near.clone()),
        Problem::UnknownValue { nearest, .. } => {
            nearest.as_ref().map(|nearest| format!("\"{nearest}\""))
        }
        Problem::Id { proposed, .. } => proposed.as_ref().map(|id| format!("\"{id}\"")),
        Problem::Version { .. } => Some("1".to_owned()),
        Problem::Syntax { .. }
        | Problem::GivenTwice { .. }
        | Problem::UnknownKey { .. }
        | Problem::MissingKey { .. }
        | Problem::WrongKind { .. }
        | Problem::Repeated { .. }
        | Problem::OutOfRange { .. }
        | Problem::Malformed { .. }
        | Problem::Other { .. } => None,
    }
}
