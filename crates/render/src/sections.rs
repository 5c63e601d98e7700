//! The sections that are printed from facts.

use crate::content::{Block, Entry, Row};
use crate::edition::Edition;
use crate::facts::Facts;
use crate::phrase::Phrase;
use crate::prose::Prose;
use crate::{authority, parties, rights, ways};
use seloste_model::Text;
use seloste_model::notice::{About, Right, Section, State};

/// What stands in a section by the notice's facts, or by law; `None` where the page has no such section.
pub(crate) fn blocks<'a>(edition: &Edition<'a>, about: About) -> Option<Vec<Block<'a>>> {
    let notice = edition.notice;
    let blocks = match about {
        About::Controller => parties::controllers(edition),
        About::Contact => parties::contacts(edition),
        About::Dpo => {
            let mut blocks = parties::officers(edition);
            if let Some(section) = &notice.dpo {
                // With an officer named above, an empty table adds nothing.
                let empty = section.text.is_none() && section.items.is_empty();
                if blocks.is_empty() || !empty || section.state != State::Stated {
                    blocks.extend(of_section(edition, about, section));
                }
            }
            blocks
        }
        About::RegisterName => parties::register(edition),
        About::Purposes => of_section(edition, about, notice.purposes.as_ref()?),
        About::Exclusions => of_section(edition, about, notice.exclusions.as_ref()?),
        About::LegalBasis => of_section(edition, about, notice.legal_basis.as_ref()?),
        About::DataSubjects => of_section(edition, about, notice.data_subjects.as_ref()?),
        About::DataContent => of_section(edition, about, notice.data_content.as_ref()?),
        About::Sources => of_section(edition, about, notice.sources.as_ref()?),
        About::Disclosures => of_section(edition, about, notice.disclosures.as_ref()?),
        About::Processors => of_section(edition, about, notice.processors.as_ref()?),
        About::Transfers => of_section(edition, about, notice.transfers.as_ref()?),
        About::Publication => of_section(edition, about, notice.publication.as_ref()?),
        About::Protection => of_section(edition, about, notice.protection.as_ref()?),
        About::ProtectionManual => of_section(edition, about, notice.protection_manual.as_ref()?),
        About::ProtectionElectronic => {
            of_section(edition, about, notice.protection_electronic.as_ref()?)
        }
        About::Retention => of_section(edition, about, notice.retention.as_ref()?),
        About::Provision => of_section(edition, about, notice.provision.as_ref()?),
        About::Cookies => of_section(edition, about, notice.cookies.as_ref()?),
        About::AutomatedDecisions => {
            of_section(edition, about, notice.automated_decisions.as_ref()?)
        }
        About::Availability => of_section(edition, about, notice.availability.as_ref()?),
        About::Other => of_section(edition, about, notice.other.as_ref()?),
        About::RightAccess
        | About::RightRectification
        | About::RightErasure
        | About::RightRestriction
        | About::RightPortability
        | About::RightObject
        | About::RightWithdrawConsent
        | About::RightHumanReview
        | About::RightOther
        | About::SupervisoryAuthority => of_right(edition, about),
    };
    (!blocks.is_empty()).then_some(blocks)
}

/// Whether the author has spoken of a right before the law does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Author {
    Spoke,
    WasSilent,
}

/// The law's wording of a right, where the notice prints it, and a lead to it after the author's own.
pub(crate) fn law<'a>(edition: &Edition<'a>, about: About, author: Author) -> Vec<Block<'a>> {
    let Some(wording) = rights::by_law(&edition.prepared, about, edition.lang) else {
        return Vec::new();
    };
    match author {
        Author::Spoke => vec![
            Block::Lead(Phrase::ours(edition.words.page.law_says)),
            ours(wording),
        ],
        Author::WasSilent => vec![ours(wording)],
    }
}

fn of_section<'a, I: Facts>(
    edition: &Edition<'a>,
    about: About,
    section: &'a Section<I>,
) -> Vec<Block<'a>> {
    let text = section.text.as_ref().and_then(|text| edition.prose(text));
    let entries: Vec<Entry<'a>> = section
        .items
        .iter()
        .filter_map(|item| item.entry(edition))
        .collect();
    let items = (!entries.is_empty()).then_some(Block::Items(entries));
    with_state(
        edition,
        about,
        section.state,
        section.unless.as_ref(),
        text,
        items,
    )
}

/// What a section says in its state: silence under a heading and "none" are said in words of ours unless
/// the author has words for them.
fn with_state<'a>(
    edition: &Edition<'a>,
    about: About,
    state: State,
    unless: Option<&'a Text>,
    text: Option<Prose<'a>>,
    items: Option<Block<'a>>,
) -> Vec<Block<'a>> {
    let words = edition.words;
    let silent = text.is_none() && items.is_none();
    let mut blocks: Vec<Block<'a>> = text.map(Block::Prose).into_iter().collect();
    match state {
        State::Stated | State::HeadingOnly if silent => {
            blocks.push(Block::Line(Phrase::ours(words.page.heading_only)));
        }
        State::None | State::Conditional if silent => {
            blocks.push(Block::Line(Phrase::ours((words.none)(about))));
        }
        // A denial with items beside it: decisions are denied and profiling is described.
        State::None if blocks.is_empty() => {
            let denial = if about == About::AutomatedDecisions {
                words.page.no_decisions
            } else {
                (words.none)(about)
            };
            blocks.push(Block::Line(Phrase::ours(denial)));
        }
        State::Stated | State::HeadingOnly | State::None | State::Conditional => {}
    }
    blocks.extend(items);
    let condition = unless.and_then(|unless| edition.say(unless));
    blocks.extend(condition.map(|condition| Block::Line(condition.within(words.page.unless))));
    blocks
}

fn of_right<'a>(edition: &Edition<'a>, about: About) -> Vec<Block<'a>> {
    let Some(right) = edition.notice.right(about) else {
        let mut blocks = law(edition, about, Author::WasSilent);
        if !blocks.is_empty() {
            blocks.extend(authority(edition, about));
        }
        return blocks;
    };
    // The authority's details are printed as they are today, not as an old notice has them.
    let facts = if about == About::SupervisoryAuthority {
        None
    } else {
        right_facts(edition, right)
    };
    let text = right.text.as_ref().and_then(|text| edition.prose(text));
    let author = if text.is_none() && facts.is_none() {
        Author::WasSilent
    } else {
        Author::Spoke
    };
    let in_law = match right.state {
        State::Stated | State::Conditional | State::HeadingOnly => law(edition, about, author),
        // What the notice denies, the page does not affirm in the same section.
        State::None => Vec::new(),
    };
    let mut blocks = match (right.state, author) {
        // A right that is stated without the author's words is stated in the law's.
        (State::Stated | State::HeadingOnly, Author::WasSilent) if !in_law.is_empty() => Vec::new(),
        (State::Stated, Author::WasSilent) if !(edition.words.right)(about).is_empty() => {
            vec![ours((edition.words.right)(about))]
        }
        // Ways alone say how a right is used, not what it is.
        (State::Stated, Author::Spoke)
            if text.is_none() && in_law.is_empty() && !(edition.words.right)(about).is_empty() =>
        {
            let mut blocks = vec![ours((edition.words.right)(about))];
            blocks.extend(facts);
            blocks
        }
        (State::Stated | State::HeadingOnly | State::None | State::Conditional, _) => with_state(
            edition,
            about,
            right.state,
            right.unless.as_ref(),
            text,
            facts,
        ),
    };
    blocks.extend(in_law);
    blocks.extend(authority(edition, about));
    blocks
}

/// The ways and scopes that a notice names for a right.
fn right_facts<'a>(edition: &Edition<'a>, right: &'a Right) -> Option<Block<'a>> {
    let labels = &edition.words.labels;
    let channels = Row::of(labels.channels_of_right, ways::of_right(edition, right));
    let scopes = right
        .scopes
        .iter()
        .map(|scope| Phrase::ours((edition.words.scope)(*scope)));
    let rows: Vec<Row<'a>> = channels
        .into_iter()
        .chain(Row::of(labels.scopes, scopes))
        .collect();
    (!rows.is_empty()).then_some(Block::Rows(rows))
}

/// The contact details of the Data Protection Ombudsman, for the section on complaints.
pub(crate) fn authority<'a>(edition: &Edition<'a>, about: About) -> Option<Block<'a>> {
    (about == About::SupervisoryAuthority).then(|| Block::Written(authority::html(edition.lang)))
}

/// A text of ours as a paragraph.
fn ours<'a>(text: &'static str) -> Block<'a> {
    Block::Line(Phrase::ours(text))
}
