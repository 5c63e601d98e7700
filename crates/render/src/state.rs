//! The text of a section in its state.

use seloste_model::Text;
use seloste_model::notice::{About, State};

use crate::content::Block;
use crate::edition::Edition;
use crate::prose::Prose;

/// The blocks of a section in its state. Silence under a heading and "none" are said in the program's own words where
/// the author has none for them.
pub(crate) fn blocks<'a>(
    edition: &Edition<'a>,
    about: About,
    (state, unless): (State, Option<&'a Text>),
    text: Option<Prose<'a>>,
    items: Option<Block<'a>>,
) -> Vec<Block<'a>> {
    let words = edition.words;
    let silent = text.is_none() && items.is_none();
    let mut blocks: Vec<Block<'a>> = text.map(Block::Prose).into_iter().collect();
    match state {
        State::Stated | State::HeadingOnly if silent => {
            blocks.push(Block::ours(words.page.heading_only));
        }
        State::None | State::Conditional if silent => {
            blocks.push(Block::ours((words.none)(about)));
        }
        // A denial with items beside it: decisions are denied and profiling is described.
        State::None if blocks.is_empty() => {
            blocks.push(Block::ours(if about == About::AutomatedDecisions {
                words.page.no_decisions
            } else {
                (words.none)(about)
            }));
        }
        State::Stated | State::HeadingOnly | State::None | State::Conditional => {}
    }
    blocks.extend(items);
    let condition = edition.say(unless);
    blocks.extend(condition.map(|condition| Block::Line(condition.within(words.page.unless))));
    blocks
}
