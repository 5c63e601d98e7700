//! The sections that are printed from facts.

use seloste_model::notice::{About, FactsView, SectionContent, SectionView, State};

use crate::content::Block;
use crate::edition::Edition;
use crate::{facts, parties, rights, state};

/// The blocks of a section by the notice's facts, or by law; `None` where the page has no such section.
pub(crate) fn blocks<'a>(edition: &Edition<'a>, about: About) -> Option<Vec<Block<'a>>> {
    let blocks = match about.content() {
        SectionContent::Controllers => parties::controllers(edition),
        SectionContent::Contacts => parties::contacts(edition),
        SectionContent::Register => parties::register(edition),
        SectionContent::Facts => of_facts(edition, about),
        SectionContent::Right => rights::blocks(edition, about),
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

fn of_section<'a>(edition: &Edition<'a>, about: About, section: FactsView<'a>) -> Vec<Block<'a>> {
    let items = facts::printed(edition, section.items);
    let items = (!items.is_empty()).then_some(Block::Items(items));
    let state = (section.state, section.unless);
    state::blocks(edition, about, state, edition.prose(section.text), items)
}
