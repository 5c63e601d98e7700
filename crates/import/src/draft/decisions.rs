//! Facts about automated decisions, profiling, publication, and the places where the notice can be seen.

use seloste_model::notice::{About, Decision, Publication, PublicationDefault, Section, State};

use super::facts::{Facts, add};
use super::passage::Passage;
use crate::statement::Statement;

/// Reads these facts out of every section, since old forms have no sections for them.
pub(super) fn read(passage: &Passage<'_>, facts: &mut Facts) {
    if passage.is_about_people() {
        return;
    }
    let cues = passage.cues;
    for statement in &passage.statements {
        let own_section = passage.is_about(About::AutomatedDecisions);
        if statement.says_both(cues.automated_decisions) || own_section {
            read_decision(statement, passage, facts);
        } else if statement.says(cues.profiling) && passage.is_about(About::Purposes) {
            let profiling = Decision {
                profiling: true,
                ..statement.item(cues)
            };
            add(&mut facts.notice.automated_decisions, profiling);
            facts.also_about(passage, About::AutomatedDecisions);
        }
        let gives_a_right = statement.says(cues.entitling)
            && statement.terms(cues.rights).contains(&About::RightObject)
            && statement.exception(cues).is_none();
        if statement.says_both(cues.publishing) && !gives_a_right && !statement.is_item {
            add(
                &mut facts.notice.publication,
                publication(statement, passage),
            );
            facts.also_about(passage, About::Publication);
        }
        if statement.says_both(cues.availability) && !passage.is_about_rights() {
            add(&mut facts.notice.availability, statement.item(cues));
            facts.also_about(passage, About::Availability);
        }
    }
}

fn read_decision(statement: &Statement, passage: &Passage<'_>, facts: &mut Facts) {
    let cues = passage.cues;
    let denied = statement.denies_something(cues);
    let profiling =
        statement.says(cues.profiling) && !statement.says_both(cues.automated_decisions);
    let section = facts
        .notice
        .automated_decisions
        .get_or_insert_with(Section::default);
    // Profiling may be said and decisions denied in one notice; the state is that of the decisions.
    let only_profiling = section.items.iter().all(|decision| decision.profiling);
    if denied && only_profiling {
        section.state = State::None;
    } else if !denied {
        let decision = Decision {
            profiling,
            ..statement.item(cues)
        };
        add(&mut facts.notice.automated_decisions, decision);
    }
    facts.also_about(passage, About::AutomatedDecisions);
}

fn publication(statement: &Statement, passage: &Passage<'_>) -> Publication {
    let cues = passage.cues;
    let default = if statement.says(cues.by_consent) {
        Some(PublicationDefault::OptIn)
    } else if statement.exception(cues).is_some() {
        Some(PublicationDefault::OptOut)
    } else {
        None
    };
    Publication {
        default,
        ..statement.item(cues)
    }
}
