//! What is told of a file: a finding, or a fault that keeps it from being read.

use super::located::{Edit, Located};
use crate::rule_page::{FAULT_CODE, FAULT_NAME};
use seloste_lint::{Evidence, Rule, Severity};
use seloste_model::Lang;
use seloste_source::{Fault, Lines};
use std::ops::Range;

/// One thing that is told of a file.
pub struct Item {
    /// The rule behind it; none for a fault of the file.
    pub rule: Option<&'static Rule>,
    /// How grave it is.
    pub severity: Severity,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: String,
    /// The section that it is in.
    pub section: &'static str,
    /// The bytes of the file that it is about.
    pub range: Range<usize>,
    /// How the file is mended, where that is certain.
    pub edit: Option<Edit>,
}

impl Item {
    /// A finding, in this language.
    pub fn of_finding(located: Located, lang: Lang) -> Item {
        let Located {
            finding,
            range,
            edit,
        } = located;
        Item {
            rule: Some(finding.rule),
            severity: finding.severity,
            message: finding.message(lang),
            help: finding.help(lang),
            section: finding.section.code(),
            range,
            edit,
        }
    }

    /// A fault of the file.
    pub fn of_fault(fault: &Fault) -> Item {
        Item {
            rule: None,
            severity: Severity::Error,
            message: fault.message(),
            help: fault.help().unwrap_or_default(),
            section: "other",
            range: fault.range.clone(),
            edit: None,
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

    /// The provision behind it; empty where it is a matter of good form.
    pub fn law(&self) -> &'static str {
        match self.rule.map(|rule| rule.evidence) {
            Some(Evidence::Verified | Evidence::Unverified) => self.citation(),
            Some(Evidence::Form) | None => "",
        }
    }

    /// What the rule rests on; empty for a fault of the file.
    pub fn citation(&self) -> &'static str {
        self.rule.map_or("", |rule| rule.citation)
    }
}

/// A place as people count: lines and characters from 1, the end being the place after the last character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The character of the line.
    pub column: usize,
    /// The line of the end.
    pub end_line: usize,
    /// The character of the end.
    pub end_column: usize,
}

impl Place {
    /// The place of these bytes.
    pub fn of(range: &Range<usize>, lines: &Lines<'_>) -> Place {
        let (line, column) = lines.position(range.start);
        let (end_line, end_column) = lines.position(range.end.max(range.start));
        Place {
            line,
            column,
            end_line,
            end_column,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_counted_in_characters() {
        let text = "ä = 'öö'\nb\n";
        let lines = Lines::of(text);
        let place = Place::of(&(5..11), &lines);
        assert_eq!((place.line, place.column), (1, 5));
        assert_eq!((place.end_line, place.end_column), (1, 9));
        assert_eq!(Place::of(&(0..0), &lines).column, 1);
    }
}
