//! Facts about purposes, uses that are ruled out, and the legal basis.

use std::sync::LazyLock;

use regex::Regex;

use seloste_model::Text;
use seloste_model::notice::{About, Basis, Exclusion, LegalBasis, Purpose, Unless, Use};

use super::facts::{Facts, add};
use super::passage::Passage;
use crate::pattern::pattern;
use crate::phrases;
use crate::signs;
use crate::statement::Statement;
use crate::vocabulary::cues::Cues;
use crate::words::tools::TOOLS;

/// Reads purposes and exclusions out of their section, and legal bases out of every section.
pub(super) fn read(passage: &Passage<'_>, facts: &mut Facts) {
    if passage.is_about_people() {
        return;
    }
    let has_items = passage.statements.iter().any(|statement| statement.is_item);
    for statement in &passage.statements {
        let is_basis = read_basis(statement, passage, facts);
        if !passage.is_about(About::Purposes) || statement.text.ends_with(':') {
            continue;
        }
        if let Some(exclusion) = exclusion(statement, passage.cues) {
            add(&mut facts.notice.exclusions, exclusion);
            facts.also_about(passage, About::Exclusions);
        } else if is_basis
            || (has_items && !statement.is_item)
            || !is_purpose(statement, passage.cues)
        {
            continue;
        } else {
            add(&mut facts.notice.purposes, purpose(statement, passage.cues));
        }
    }
}

/// A denial of a use, for all or for one group of people: `… emme käytä markkinointiin ilman lupaa`.
pub(super) fn exclusion(statement: &Statement, cues: &Cues) -> Option<Exclusion> {
    let marketing = statement.holds(cues.marketing) && statement.denies(cues, cues.using);
    let exception = statement
        .exception(cues)
        .map(|exception| Statement::new(&exception));
    let by_consent = exception
        .as_ref()
        .is_some_and(|exception| exception.says(cues.consent));
    let disclosure = statement.denies(cues, cues.disclosing) && (marketing || by_consent);
    let uses = [(marketing, Use::Marketing), (disclosure, Use::Disclosure)];
    let uses: Vec<Use> = uses
        .into_iter()
        .filter(|(said, _)| *said)
        .map(|(_, ruled_out)| ruled_out)
        .collect();
    (marketing || disclosure).then(|| Exclusion {
        uses,
        unless: exception.map(|exception| unless(&exception, cues)),
        ..statement.item(cues)
    })
}

/// The kind of condition that an exception depends on.
pub(super) fn unless(exception: &Statement, cues: &Cues) -> Unless {
    match (exception.says(cues.consent), exception.says(cues.law)) {
        (true, false) => Unless::Consent,
        (false, true) => Unless::Law,
        (true, true) | (false, false) => Unless::Other,
    }
}

/// Whether a statement names a purpose. Other sentences of the section are read by the modules of their topics.
fn is_purpose(statement: &Statement, cues: &Cues) -> bool {
    let about_something_else = statement.says_both(cues.automated_decisions)
        || statement.says_both(cues.publishing)
        || statement.says(cues.processors)
        || (statement.says(cues.entitling) && !statement.terms(cues.rights).is_empty())
        || (statement.denies(cues, cues.disclosing) && !statement.says(cues.use_of_data));
    statement.is_item || (statement.says(cues.use_of_data) && !about_something_else)
}

fn purpose(statement: &Statement, cues: &Cues) -> Purpose {
    Purpose {
        kind: statement.only_term(cues.purposes),
        marketing: statement.holds(cues.marketing).then_some(true),
        tools: tools(statement),
        ..statement.item(cues)
    }
}

/// The tools and services that a statement names.
pub(super) fn tools(statement: &Statement) -> Vec<String> {
    statement
        .terms(TOOLS)
        .into_iter()
        .map(str::to_owned)
        .collect()
}

fn read_basis(statement: &Statement, passage: &Passage<'_>, facts: &mut Facts) -> bool {
    let cues = passage.cues;
    let items = act_of_1999(&statement.lower);
    for basis in &items {
        let known = facts.notice.bases().any(|known| known == *basis);
        if !known {
            let item = Basis {
                basis: Some(*basis),
                ..Basis::default()
            };
            add(&mut facts.notice.legal_basis, item);
        }
        facts.also_about(passage, About::LegalBasis);
    }
    let phrase = phrases::each(cues.basis_phrases)
        .filter_map(|phrase| signs::find(&statement.lower, phrase).map(|at| at + phrase.len()))
        .min();
    // A sentence that names the sections of the act and nothing else is read above.
    if !items.is_empty() {
        return phrase.is_some();
    }
    let own_section = passage.is_about(About::LegalBasis) && !passage.is_about(About::Purposes);
    let label = match phrase {
        Some(end) if own_section || passage.is_about(About::Purposes) => {
            statement.text.get(end..).unwrap_or_default()
        }
        Some(_) => return false,
        None if own_section && !statement.text.ends_with(':') => statement.text.as_str(),
        None => return false,
    };
    let label = label
        .trim_matches(|c: char| c.is_whitespace() || c == ':')
        .trim_end_matches('.');
    let basis = passage
        .names_gdpr
        .then(|| statement.only_term(cues.bases))
        .flatten();
    if label.is_empty() && basis.is_none() {
        return false;
    }
    add(
        &mut facts.notice.legal_basis,
        Basis {
            basis,
            name: (!label.is_empty()).then(|| Text::One(label.to_owned())),
            ..Basis::default()
        },
    );
    facts.also_about(passage, About::LegalBasis);
    true
}

/// The items of section 8(1) of the Personal Data Act of 1999 that a sentence names.
fn act_of_1999(lower: &str) -> Vec<LegalBasis> {
    const ITEMS: [LegalBasis; 9] = [
        LegalBasis::Act1999Consent,
        LegalBasis::Act1999Contract,
        LegalBasis::Act1999VitalInterest,
        LegalBasis::Act1999Duty,
        LegalBasis::Act1999Connection,
        LegalBasis::Act1999Group,
        LegalBasis::Act1999Service,
        LegalBasis::Act1999PublicPosition,
        LegalBasis::Act1999Permit,
    ];
    SECTION_8
        .captures_iter(lower)
        .filter_map(|found| found.get(1))
        .flat_map(|numbers| ITEM.find_iter(numbers.as_str()))
        .filter_map(|number| number.as_str().parse::<usize>().ok())
        .filter_map(|number| ITEMS.get(number.checked_sub(1)?).copied())
        .collect()
}

static SECTION_8: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\b8 ?§(?::n|:ssä)?,? ?1 ?(?:momentin|mom\.?),? ((?:\d(?:, ?| ja | sekä |\.|-)? ?)+)(?:koh|k\.|punkt)",
    )
});

static ITEM: LazyLock<Regex> = LazyLock::new(|| pattern(r"\d"));
