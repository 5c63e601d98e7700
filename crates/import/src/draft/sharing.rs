//! Facts about recipients: disclosures, transfers, and processors.
//!
//! "None", "none unless" and a statement are different facts in law, so each sentence is weighed by itself.

use seloste_model::Text;
use seloste_model::notice::{About, Item, Recipient, RecipientRole, Section, State};

use super::facts::{Facts, add};
use super::passage::Passage;
use super::purposes::{exclusion, unless};
use crate::phrases;
use crate::statement::Statement;
use crate::vocabulary::cues::Cues;

/// Reads disclosures, transfers and processors, in their sections and wherever else they are spoken of.
pub(super) fn read(passage: &Passage<'_>, facts: &mut Facts) {
    if passage.is_about_people() {
        return;
    }
    for statement in passage
        .statements
        .iter()
        .filter(|statement| !statement.text.ends_with(':'))
    {
        if is_transfer(statement, passage) {
            read_transfer(statement, passage, facts);
        } else if is_disclosure(statement, passage) {
            read_disclosure(statement, passage, facts);
        } else if is_processor(statement, passage) {
            let processor = Recipient {
                role: Some(RecipientRole::Processor),
                ..statement.item(passage.cues)
            };
            add(&mut facts.notice.processors, processor);
            facts.also_about(passage, About::Processors);
        }
    }
}

/// Whether a sentence in another section is about recipients or about erasure on request.
pub(super) fn is_about(statement: &Statement, passage: &Passage<'_>) -> bool {
    is_transfer(statement, passage)
        || is_disclosure(statement, passage)
        || statement.says_both(passage.cues.erasing_on_request)
}

fn is_transfer(statement: &Statement, passage: &Passage<'_>) -> bool {
    let cues = passage.cues;
    let abroad = statement.says(cues.abroad)
        && statement.says(cues.outside)
        && statement.says(cues.transferring);
    let own_section = passage.is_about(About::Transfers) && !passage.is_about(About::Disclosures);
    abroad || own_section
}

fn is_disclosure(statement: &Statement, passage: &Passage<'_>) -> bool {
    let cues = passage.cues;
    if passage.is_about(About::Disclosures) {
        // Some texts speak of erasure on request here, which is no disclosure.
        return !statement.says_both(cues.erasing_on_request) || statement.says(cues.disclosing);
    }
    let elsewhere = statement.says(cues.disclosure_phrases) || statement.says(cues.own_use);
    elsewhere && !passage.is_about_rights() && exclusion(statement, cues).is_none()
}

fn is_processor(statement: &Statement, passage: &Passage<'_>) -> bool {
    let own_section = passage.is_about(About::Processors);
    own_section || (!passage.is_about_rights() && statement.says(passage.cues.processors))
}

fn read_transfer(statement: &Statement, passage: &Passage<'_>, facts: &mut Facts) {
    let cues = passage.cues;
    let transfers = &mut facts.notice.transfers;
    match outcome(statement, cues) {
        Outcome::Denied => deny(transfers),
        Outcome::DeniedUnless(exception) => {
            condition(transfers, &exception);
        }
        Outcome::Said => {
            state(transfers, statement.item(cues));
        }
    }
    facts.also_about(passage, About::Transfers);
}

fn read_disclosure(statement: &Statement, passage: &Passage<'_>, facts: &mut Facts) {
    let cues = passage.cues;
    let disclosures = &mut facts.notice.disclosures;
    match outcome(statement, cues) {
        Outcome::Denied => deny(disclosures),
        Outcome::DeniedUnless(exception) => {
            if condition(disclosures, &exception) {
                let exception = Statement::new(without_first_word(&exception, cues));
                let recipient = recipient(&exception, cues);
                let recipient = Recipient {
                    only_if: Some(unless(&exception, cues)),
                    ..recipient
                };
                add(disclosures, recipient);
            }
        }
        Outcome::Said => {
            let narrowed = statement.says(cues.only)
                && (statement.says(cues.law) || statement.says(cues.consent));
            let recipient = Recipient {
                only_if: narrowed.then(|| unless(statement, cues)),
                ..recipient(statement, cues)
            };
            state(disclosures, recipient);
        }
    }
    facts.also_about(passage, About::Disclosures);
}

fn recipient(statement: &Statement, cues: &Cues) -> Recipient {
    Recipient {
        role: statement
            .says(cues.processors)
            .then_some(RecipientRole::Processor),
        marketing: statement.holds(cues.marketing),
        ..statement.item(cues)
    }
}

/// An exception without the word that opens it: `laskutukseen` of `paitsi laskutukseen`.
fn without_first_word<'a>(exception: &'a str, cues: &Cues) -> &'a str {
    phrases::each(cues.exceptions)
        .find_map(|word| {
            exception
                .strip_prefix(word)
                .filter(|rest| rest.starts_with(' '))
        })
        .map_or(exception, str::trim)
}

enum Outcome {
    Denied,
    DeniedUnless(String),
    Said,
}

fn outcome(statement: &Statement, cues: &Cues) -> Outcome {
    let denied = statement.denies(cues, cues.disclosing)
        || statement.denies(cues, cues.transferring)
        || statement.says(cues.own_use);
    match statement.exception(cues) {
        _ if !denied => Outcome::Said,
        Some(exception) => Outcome::DeniedUnless(exception),
        None => Outcome::Denied,
    }
}

/// Whether nothing but the heading was known so far.
fn undecided<I>(section: &Section<I>) -> bool {
    let silent = section.items.is_empty() && section.unless.is_none();
    section.state == State::HeadingOnly || (section.state == State::Stated && silent)
}

fn deny<I>(field: &mut Option<Section<I>>) {
    let section = field.get_or_insert_with(|| Section::of_state(State::None));
    if undecided(section) {
        section.state = State::None;
    }
}

/// Notes an exception, and says whether it is a new one.
fn condition<I>(field: &mut Option<Section<I>>, exception: &str) -> bool {
    let section = field.get_or_insert_with(|| Section::of_state(State::Conditional));
    if undecided(section) || section.state == State::None {
        section.state = State::Conditional;
    }
    let said = match &section.unless {
        Some(Text::One(said)) if said.split("; ").any(|one| one == exception) => return false,
        Some(Text::One(said)) if said.len() > LONGEST_CONDITION => return true,
        Some(Text::One(said)) => format!("{said}; {exception}"),
        Some(Text::Each(_)) | None => exception.to_owned(),
    };
    section.unless = Some(Text::One(said));
    true
}

fn state<I: Item>(field: &mut Option<Section<I>>, item: I) {
    add(field, item);
    if let Some(section) = field
        && section.state == State::None
    {
        section.state = State::Stated;
    }
}

/// The length in bytes from which no condition is added; the wording has all of them.
const LONGEST_CONDITION: usize = 4000;
