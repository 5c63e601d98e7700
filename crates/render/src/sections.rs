//! The sections that are printed from facts.

use crate::content::{Block, Row};
use crate::edition::Edition;
use crate::phrase::Phrase;
use crate::prose::Prose;
use crate::{authority, facts, parties, rights, ways};
use seloste_model::Text;
use seloste_model::notice::{About, FactsView, Right, SectionContent, SectionView, State};

/// What stands in a section by the notice's facts, or by law; `None` where the page has no such section.
pub(crate) fn blocks<'a>(edition: &Edition<'a>, about: About) -> Option<Vec<Block<'a>>> {
    let blocks = match about.content() {
        SectionContent::Controllers => parties::controllers(edition),
        SectionContent::Contacts => parties::contacts(edition),
        SectionContent::Register => parties::register(edition),
        SectionContent::Facts => of_facts(edition, about),
        SectionContent::Right => of_right(edition, about),
    };
    (!blocks.is_empty()).then_some(blocks)
}

fn of_facts<'a>(edition: &Edition<'a>, about: About) -> Vec<Block<'a>> {
    let mut blocks = if about == About::Dpo {
        parties::officers(edition)
    } else {
        Vec::new()
    };
    if let Some(SectionView::Facts(section)) = edition.notice.section(about) {
        // With an officer named above, an empty table adds nothing.
        let empty = section.text.is_none() && section.items.is_empty();
        if blocks.is_empty() || !empty || section.state != State::Stated {
            blocks.extend(of_section(edition, about, section));
        }
    }
    blocks
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

fn of_section<'a>(edition: &Edition<'a>, about: About, section: FactsView<'a>) -> Vec<Block<'a>> {
    let text = section.text.and_then(|text| edition.prose(text));
    let entries = facts::entries(edition, section.items);
    let items = (!entries.is_empty()).then_some(Block::Items(entries));
    with_state(edition, about, section.state, section.unless, text, items)
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
        (State::Stated, Author::WasSilent) if !edition.words.rights.of(about).is_empty() => {
            vec![ours(edition.words.rights.of(about))]
        }
        // Ways alone say how a right is used, not what it is.
        (State::Stated, Author::Spoke)
            if text.is_none()
                && in_law.is_empty()
                && !edition.words.rights.of(about).is_empty() =>
        {
            let mut blocks = vec![ours(edition.words.rights.of(about))];
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
