//! The findings of a rule while it judges.

use std::ops::Range;

use seloste_model::Route;
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
        self.at_route(Route::parse(route))
    }

    /// Adds a finding at a route.
    pub(crate) fn at_route(&mut self, route: Route) -> &mut Finding {
        let section = About::of(&route).unwrap_or(About::Other);
        self.push(route, section)
    }

    /// Adds a finding at these bytes of a text.
    pub(crate) fn in_text(&mut self, passage: &Passage, range: Range<usize>) -> &mut Finding {
        let section = passage.about.first().copied().unwrap_or(About::Other);
        let finding = self.push(passage.route().clone(), section);
        finding.range = Some(range);
        finding
    }

    fn push(&mut self, route: Route, section: About) -> &mut Finding {
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
