//! Where a rule puts what it finds.

use std::ops::Range;

use seloste_model::notice::About;

use crate::finding::{Finding, Fix};
use crate::rule::{Rule, Severity};
use crate::sentence::{Sentence, Value};
use crate::text::Passage;

/// Where one rule puts what it finds.
pub(crate) struct Found<'a> {
    pub(crate) rule: &'static Rule,
    findings: &'a mut Vec<Finding>,
}

impl<'a> Found<'a> {
    pub(crate) fn by(rule: &'static Rule, findings: &'a mut Vec<Finding>) -> Self {
        Found { rule, findings }
    }

    /// Something is wrong at this route, written with dots: `purposes.items.0.basis`.
    pub(crate) fn at(&mut self, route: &str) -> &mut Finding {
        let route: Vec<String> = route.split('.').map(str::to_owned).collect();
        let section = section_of(&route);
        self.push(route, section)
    }

    /// Something is wrong in these bytes of a text.
    pub(crate) fn in_text(&mut self, passage: &Passage, range: Range<usize>) -> &mut Finding {
        let section = passage.about.first().copied().unwrap_or(About::Other);
        let finding = self.push(passage.route(), section);
        finding.range = Some(range);
        finding
    }

    fn push(&mut self, route: Vec<String>, section: About) -> &mut Finding {
        let at = self.findings.len();
        self.findings.push(Finding {
            rule: self.rule,
            severity: self.rule.severity,
            section,
            route,
            range: None,
            fix: None,
            message: &self.rule.message,
            help: &self.rule.help,
            values: Vec::new(),
        });
        &mut self.findings[at]
    }
}

impl Finding {
    /// Gives a placeholder its value.
    pub(crate) fn with(&mut self, name: &'static str, value: impl Into<Value>) -> &mut Self {
        self.values.push((name, value.into()));
        self
    }

    /// Makes it graver or lighter than its rule.
    pub(crate) fn as_grave_as(&mut self, severity: Severity) -> &mut Self {
        self.severity = severity;
        self
    }

    /// Says something else than its rule does.
    pub(crate) fn saying(
        &mut self,
        message: &'static Sentence,
        help: &'static Sentence,
    ) -> &mut Self {
        self.message = message;
        self.help = help;
        self
    }

    /// Offers to put something else in place of the whole string that it is found at.
    pub(crate) fn mended_as_a_whole(&mut self, old: &str, replacement: String) -> &mut Self {
        self.fix = Some(Fix {
            route: self.route.clone(),
            range: 0..old.len(),
            replacement,
        });
        self
    }

    /// Offers to put something else in place of the bytes that are meant.
    pub(crate) fn mended_by(&mut self, replacement: impl Into<String>) -> &mut Self {
        if let Some(range) = &self.range {
            self.fix = Some(Fix {
                route: self.route.clone(),
                range: range.clone(),
                replacement: replacement.into(),
            });
        }
        self
    }
}

/// The section that a route leads into.
pub(crate) fn section_of(route: &[String]) -> About {
    let Some(first) = route.first() else {
        return About::Other;
    };
    match first.as_str() {
        "joint_controllers" | "joint_arrangement" | "representative" => About::Controller,
        "contacts" => About::Contact,
        "register" => About::RegisterName,
        table => About::from_code(table).unwrap_or(About::Other),
    }
}
