//! The findings of a rule while it judges.

use std::ops::Range;

use seloste_model::notice::About;

use crate::finding::Finding;
use crate::rule::Rule;
use crate::text::Passage;

/// The findings of one rule, put after those of the rules before it.
pub(crate) struct Findings<'a> {
    pub(crate) rule: &'static Rule,
    all: &'a mut Vec<Finding>,
}

impl<'a> Findings<'a> {
    pub(crate) fn of(rule: &'static Rule, all: &'a mut Vec<Finding>) -> Self {
        Findings { rule, all }
    }

    /// Adds a finding at a route, which is written with dots: `purposes.items.0.basis`.
    pub(crate) fn at(&mut self, route: &str) -> &mut Finding {
        let route: Vec<String> = route.split('.').map(str::to_owned).collect();
        let section = section_of(&route);
        self.push(route, section)
    }

    /// Adds a finding at these bytes of a text.
    pub(crate) fn in_text(&mut self, passage: &Passage, range: Range<usize>) -> &mut Finding {
        let section = passage.about.first().copied().unwrap_or(About::Other);
        let finding = self.push(passage.route(), section);
        finding.range = Some(range);
        finding
    }

    fn push(&mut self, route: Vec<String>, section: About) -> &mut Finding {
        self.all.push_mut(Finding {
            rule: self.rule,
            severity: self.rule.severity,
            section,
            route,
            range: None,
            fix: None,
            message: &self.rule.message,
            help: &self.rule.help,
            values: Vec::new(),
        })
    }
}

/// The section that a route leads into.
fn section_of(route: &[String]) -> About {
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
