//! Values that cannot be right: hidden addresses, gaps of templates, wrong business ids.

use seloste_model::email::EmailForm;
use seloste_model::{BusinessId, Email};

use crate::fields::contact_block::ContactBlock;
use crate::fields::{Fields, email};
use crate::line::Line;
use crate::problem::{Problem, ProblemKind};
use crate::reading::Reading;
use crate::words;

/// Finds values that cannot be right.
pub(super) fn find(reading: &Reading, fields: &Fields, problems: &mut Vec<Problem>) {
    for line in &reading.lines {
        in_line(line, problems);
    }
    if let Some(controller) = &fields.controller {
        of_controller(controller, reading, problems);
    }
}

fn in_line(line: &Line, problems: &mut Vec<Problem>) {
    for _ in email::find_hidden(&line.text) {
        problems.push(Problem::new(Some(line.number), ProblemKind::HiddenEmail));
    }
    for (_, Email(written)) in email::find(&line.text) {
        if Email(written.clone()).form() == EmailForm::Placeholder {
            problems.push(Problem::new(
                Some(line.number),
                ProblemKind::EmailPattern(written),
            ));
        }
    }
    // A template's gap is short; what is longer than a paragraph is not looked through.
    if line.text.len() > LONGEST_LINE {
        return;
    }
    let lower = line.text.to_lowercase();
    let placeholders = words::in_every_language(|vocabulary| vocabulary.placeholders);
    for placeholder in placeholders {
        if lower.contains(placeholder) {
            problems.push(Problem::new(
                Some(line.number),
                ProblemKind::Placeholder(placeholder.to_owned()),
            ));
        }
    }
}

fn of_controller(controller: &ContactBlock, reading: &Reading, problems: &mut Vec<Problem>) {
    let line_of = |value: &str| {
        let holds = |line: &&Line| line.text.contains(value);
        reading.lines.iter().find(holds).map(|line| line.number)
    };
    if let Some(id) = &controller.business_id
        && BusinessId(id.clone()).check().is_err()
    {
        problems.push(Problem::new(
            line_of(id),
            ProblemKind::WrongBusinessId(id.clone()),
        ));
    }
    if let (Some(street), None) = (&controller.street, &controller.postal_code) {
        problems.push(Problem::new(
            line_of(street),
            ProblemKind::NoTown(street.clone()),
        ));
    }
}

/// The longest line in bytes that is looked through for gaps of a template.
const LONGEST_LINE: usize = 4000;
