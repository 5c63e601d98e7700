//! Finding what a person should look at after an import.

mod references;
mod sections;
mod values;

use seloste_model::Notice;

use crate::fields::Fields;
use crate::line::Line;
use crate::problem::{Problem, ProblemKind};
use crate::reading::Reading;

/// Every problem of a text, in the order of the text; missing sections come last.
pub(crate) fn find(reading: &Reading, fields: &Fields, draft: &Notice) -> Vec<Problem> {
    if reading.lines.iter().all(Line::is_blank) {
        return vec![Problem::new(None, ProblemKind::NoText)];
    }
    let mut problems = Vec::new();
    if reading.sections.is_empty() {
        problems.push(Problem::new(None, ProblemKind::NoHeadings));
    }
    for at in &reading.boilerplate {
        let line = &reading.lines[*at];
        problems.push(Problem::new(
            Some(line.number),
            ProblemKind::Boilerplate(line.text.clone()),
        ));
    }
    sections::find(reading, &mut problems);
    values::find(reading, fields, &mut problems);
    references::find(reading, &mut problems);
    problems.sort_by_key(|problem| problem.line.unwrap_or(0));
    if !reading.sections.is_empty() {
        sections::find_missing(draft, &mut problems);
    }
    problems
}
