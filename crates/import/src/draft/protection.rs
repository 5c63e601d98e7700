//! How the data are protected, in general, on paper and in computers.

use seloste_model::notice::{About, Measure, MeasureTerm, Section};

use super::facts::{Facts, Place};
use crate::statement::{Statement, terms};

/// Reads the measures that the sections about protection name.
pub(super) fn read(place: &Place<'_>, facts: &mut Facts) {
    for statement in &place.statements {
        if place.is_about(About::ProtectionManual) {
            note(statement, place, &mut facts.notice.protection_manual);
        } else if place.is_about(About::ProtectionElectronic) {
            note(statement, place, &mut facts.notice.protection_electronic);
        } else if place.is_about(About::Protection) && statement.says(place.cues.manual) {
            note(statement, place, &mut facts.notice.protection_manual);
            facts.also_about(place, About::ProtectionManual);
        } else if place.is_about(About::Protection) {
            note(statement, place, &mut facts.notice.protection);
        }
    }
}

fn note(statement: &Statement, place: &Place<'_>, field: &mut Option<Section<Measure>>) {
    let section = field.get_or_insert_with(Section::default);
    for term in terms(statement, place.cues.measures) {
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
