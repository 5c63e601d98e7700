//! The draft: the notice that a person goes on editing.
//!
//! The whole text stands in its wording blocks; beside them stand the facts that the form and the checks read.
//! A block's codes are those of its heading and of the facts found in its body, so that nothing is printed twice.

mod cites;
mod data;
mod decisions;
mod facts;
mod header;
mod keeping;
mod passage;
mod protection;
mod purposes;
mod request;
mod rights;
mod sharing;
mod wording;

use seloste_model::Notice;

use crate::fields::Fields;
use crate::reading::Reading;
use crate::statement;
use crate::words;
use facts::Facts;
use passage::Passage;

/// The draft notice of a text.
pub(crate) fn draft(reading: &Reading, fields: &Fields) -> Notice {
    let mut facts = Facts::new(header::notice(reading, fields), reading.sections.len());
    let cues = words::of(reading.lang).cues;
    let cites = cites::read(reading, cues);
    let names_gdpr = cites.iter().any(|cite| cite.starts_with("2016/679"));
    for (index, section) in reading.sections.iter().enumerate() {
        let passage = Passage {
            index,
            section,
            statements: statement::of(section),
            cues,
            fields,
            names_gdpr,
        };
        facts.read_heading(&passage, &reading.sections[index + 1..]);
        purposes::read(&passage, &mut facts);
        data::read(&passage, &mut facts);
        sharing::read(&passage, &mut facts);
        protection::read(&passage, &mut facts);
        keeping::read(&passage, &mut facts);
        decisions::read(&passage, &mut facts);
        rights::read(&passage, &mut facts);
    }
    let (mut notice, also) = facts.finish();
    notice.wording = wording::blocks(reading, &also);
    notice.cites = cites;
    notice
}
