//! The wording of an old text: its blocks, in the order of the page.

use seloste_model::notice::About;

use crate::content::{Block, PrintedSection};
use crate::edition::Edition;
use crate::outline::Outline;
use crate::rights::{self, Author};

/// The sections that the blocks make.
pub(crate) fn sections<'a>(edition: &Edition<'a>, outline: &Outline) -> Vec<PrintedSection<'a>> {
    let first = edition.notice.first_language();
    let mut sections = Vec::with_capacity(edition.notice.wording.len());
    // The section's own id, and the law's words, stand with the first block that is about it.
    let mut told = Vec::with_capacity(About::ALL.len());
    // The level of the heading before, since none may be left out on the way down.
    let mut depth = 0;
    for (index, block) in edition.notice.wording.iter().enumerate() {
        let heading = edition.say(&block.heading);
        if heading.is_some() {
            depth = block.level.unwrap_or(1).clamp(1, depth + 1);
        }
        let text = edition.prose(&block.text);
        if !block.is_said_in(edition.lang, first) {
            continue;
        }
        // A heading of a right with nothing under it leaves the law to speak alone.
        let author = match text {
            Some(_) => Author::Spoke,
            None => Author::WasSilent,
        };
        let mut blocks: Vec<Block<'a>> = text.map(Block::Prose).into_iter().collect();
        let mut ids = Vec::new();
        for about in &block.about {
            if told.contains(about) {
                continue;
            }
            told.push(*about);
            ids.push(outline.anchor.section(*about));
            blocks.extend(rights::law(edition, *about, author));
        }
        let mut ids = ids.into_iter();
        sections.push(PrintedSection {
            id: ids
                .next()
                .unwrap_or_else(|| outline.anchor.numbered(index + 1)),
            also: ids.collect(),
            about: None,
            depth: depth.max(1),
            apart: block.about == [About::RightObject],
            heading,
            blocks,
            requests: outline.links(edition, &block.about),
        });
    }
    sections
}
