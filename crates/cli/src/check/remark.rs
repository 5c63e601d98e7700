//! A remark on a file: a finding of a rule, or a fault that keeps the file from being read. The command `check` and the
//! language server both show remarks.

use std::ops::Range;

use seloste_lint::{Evidence, Rule, Severity};
use seloste_model::{Lang, Route};
use seloste_source::{Fault, MeantKey, Problem};

use super::located::{Edit, Located};
use crate::rule_page::{FAULT_CODE, FAULT_NAME};

/// A remark on a file.
#[derive(Debug)]
pub struct Remark {
    /// The rule behind the remark; `None` for a fault of the file.
    pub rule: Option<&'static Rule>,
    /// The severity.
    pub severity: Severity,
    /// The words for what is wrong.
    pub message: String,
    /// The advice; empty where there is none.
    pub help: String,
    /// The code of the section that the remark is about.
    pub section: &'static str,
    /// The route of the value that the rule objects to; `None` for a fault of the file.
    pub route: Option<Route>,
    /// The bytes of the file that the remark is about.
    pub range: Range<usize>,
    /// The fix, where one is certain.
    pub fix: Option<Edit>,
    /// The change that was probably meant, where no fix is certain.
    pub proposal: Option<Edit>,
}

impl Remark {
    /// The remark on a finding, in this language.
    pub fn of_finding(located: Located, lang: Lang) -> Remark {
        let Located {
            finding,
            range,
            fix,
        } = located;
        Remark {
            rule: Some(finding.rule),
            severity: finding.severity,
            message: finding.message(lang),
            help: finding.help(lang),
            section: finding.section.code(),
            route: Some(finding.route),
            range,
            fix,
            proposal: None,
        }
    }

    /// The remark on a fault of the file.
    pub fn of_fault(fault: &Fault) -> Remark {
        Remark {
            rule: None,
            severity: Severity::Error,
            message: fault.message(),
            help: fault.help().unwrap_or_default(),
            section: "other",
            route: None,
            range: fault.range.clone(),
            fix: None,
            proposal: meant(&fault.problem).map(|replacement| Edit {
                range: fault.range.clone(),
                replacement,
            }),
        }
    }

    /// The code: `G-2A`.
    pub fn code(&self) -> &'static str {
        self.rule.map_or(FAULT_CODE, |rule| rule.code)
    }

    /// The readable name: `missing-retention`.
    pub fn name(&self) -> &'static str {
        self.rule.map_or(FAULT_NAME, |rule| rule.name)
    }

    /// The provision behind the remark; empty for a matter of good form.
    pub fn law(&self) -> &'static str {
        match self.rule.map(|rule| rule.evidence) {
            Some(Evidence::Verified | Evidence::Unverified) => self.citation(),
            Some(Evidence::Form) | None => "",
        }
    }

    /// The citation of the rule; empty for a fault of the file.
    pub fn citation(&self) -> &'static str {
        self.rule.map_or("", |rule| rule.citation)
    }
}

/// The text that was probably meant in the place of a fault.
fn meant(problem: &Problem) -> Option<String> {
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
