//! Facts about protection: in general, on paper, and in information systems.

use seloste_model::notice::{About, Measure, MeasureTerm, Section};

use super::facts::Facts;
use super::passage::Passage;
use crate::statement::Statement;

/// Reads the measures that the sections about protection name.
pub(super) fn read(passage: &Passage<'_>, facts: &mut Facts) {
    for statement in &passage.statements {
        if passage.is_about(About::ProtectionManual) {
            note(statement, passage, &mut facts.notice.protection_manual);
        } else if passage.is_about(About::ProtectionElectronic) {
            note(statement, passage, &mut facts.notice.protection_electronic);
        } else if passage.is_about(About::Protection) && statement.says(passage.cues.manual) {
            note(statement, passage, &mut facts.notice.protection_manual);
            facts.also_about(passage, About::ProtectionManual);
        } else if passage.is_about(About::Protection) {
            note(statement, passage, &mut facts.notice.protection);
        }
    }
}

fn note(statement: &Statement, passage: &Passage<'_>, field: &mut Option<Section<Measure>>) {
    let section = field.get_or_insert_with(Section::default);
    for term in statement.terms(passage.cues.measures) {
        if !section
            .items
            .iter()
            .any(|measure| measure.kind == Some(term))
        {
            section.items.push(measure(term));
        }
    }
}

fn measure(term: MeasureTerm) -> Measure {
    Measure {
        kind: Some(term),
        ..Measure::default()
    }
}
