//! The wording of an old text: its blocks, in the order of the page.

use crate::content::{Block, Section};
use crate::edition::Edition;
use crate::outline::Outline;
use crate::rights;
use crate::sections::{self, Author};
use seloste_model::notice::About;

/// The sections that the blocks make.
pub(crate) fn sections<'a>(edition: &Edition<'a>, outline: &Outline) -> Vec<Section<'a>> {
    let first = edition.notice.first_language();
    let mut sections = Vec::with_capacity(edition.notice.wording.len());
    // The section's own id, and the law's words, stand with the first block that is about it.
    let mut told = Vec::with_capacity(About::ALL.len());
    // The level of the heading before, since none may be left out on the way down.
    let mut depth = 0;
    for (index, block) in edition.notice.wording.iter().enumerate() {
        let heading = block
            .heading
            .as_ref()
            .and_then(|heading| edition.say(heading));
        if heading.is_some() {
            depth = block.level.unwrap_or(1).clamp(1, depth + 1);
        }
        let text = block.text.as_ref().and_then(|text| edition.prose(text));
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
            let law = sections::law(edition, *about, author);
            if !law.is_empty() {
                blocks.extend(law);
                blocks.extend(sections::authority(edition, *about));
            }
        }
        let mut ids = ids.into_iter();
        sections.push(Section {
            id: ids
                .next()
                .unwrap_or_else(|| outline.anchor.numbered(index + 1)),
            also: ids.collect(),
            about: None,
            depth: depth.max(1),
            apart: block.about == [About::RightObject],
            heading,
            blocks,
            requests: rights::links(edition, outline, &block.about),
        });
    }
    sections
}
