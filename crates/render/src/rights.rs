//! The sections on rights: the author's words and the law's.

use seloste_model::notice::{About, Right, Rights, State};
use seloste_model::request::Kind;
use seloste_model::{Lang, Words};

use crate::authority;
use crate::content::{Block, Row};
use crate::edition::Edition;
use crate::phrase::Phrase;
use crate::prepared::Prepared;
use crate::{state, ways};

/// The author's part in a section, which decides how the law's words follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Author {
    /// The author has spoken of the right before the law does.
    Spoke,
    /// The law speaks alone.
    WasSilent,
}

/// The blocks of the section on a right; none where the page has no such section.
pub(crate) fn blocks<'a>(edition: &Edition<'a>, about: About) -> Vec<Block<'a>> {
    let Some(right) = edition.notice.right(about) else {
        return law(edition, about, Author::WasSilent);
    };
    // The authority's details are printed as they are today, not as an old notice has them.
    let facts = match about == About::SupervisoryAuthority {
        true => None,
        false => facts(edition, right),
    };
    let text = edition.prose(&right.text);
    let author = match (&text, &facts) {
        (None, None) => Author::WasSilent,
        (Some(_), _) | (_, Some(_)) => Author::Spoke,
    };
    let law = match right.state {
        State::Stated | State::Conditional | State::HeadingOnly => law(edition, about, author),
        // The page affirms no right in a section in which the notice denies it.
        State::None => Vec::new(),
    };
    let usual = edition.words.rights.of(about);
    let mut blocks = match (right.state, author) {
        // A right that is stated without the author's words is stated in the law's.
        (State::Stated | State::HeadingOnly, Author::WasSilent) if !law.is_empty() => Vec::new(),
        // Ways alone say how a right is used, not what it is.
        (State::Stated, _) if text.is_none() && law.is_empty() && !usual.is_empty() => {
            [Block::ours(usual)].into_iter().chain(facts).collect()
        }
        (State::Stated | State::HeadingOnly | State::None | State::Conditional, _) => {
            let state = (right.state, right.unless.as_ref());
            state::blocks(edition, about, state, text, facts)
        }
    };
    if law.is_empty() {
        blocks.extend(authority(edition, about));
    }
    blocks.extend(law);
    blocks
}

/// The law's words on a right, where the notice prints them, after a lead to them where the author has spoken. The
/// words on complaints end with the contact details of the authority.
pub(crate) fn law<'a>(edition: &Edition<'a>, about: About, author: Author) -> Vec<Block<'a>> {
    let Some(wording) = by_law(&edition.prepared, about, edition.lang) else {
        return Vec::new();
    };
    let lead = match author {
        Author::Spoke => Some(Block::Lead(Phrase::ours(edition.words.page.law_says))),
        Author::WasSilent => None,
    };
    let blocks = lead.into_iter().chain([Block::ours(wording)]);
    blocks.chain(authority(edition, about)).collect()
}

/// A right in the law's wording, where the notice asks for it and the right applies to it.
pub(crate) fn by_law(prepared: &Prepared<'_>, about: About, lang: Lang) -> Option<&'static str> {
    match prepared.notice.rights {
        Some(Rights::Law) => {}
        None => return None,
    }
    // Anyone may complain; the other rights apply where a request of their kind can be made.
    let offers = prepared.offers();
    let applies = about == About::SupervisoryAuthority
        || Kind::of_right(about).any(|kind| offers.contains(&kind));
    let wording = Words::of(lang).rights.of(about);
    (applies && !wording.is_empty()).then_some(wording)
}

/// The ways and scopes that a notice names for a right.
fn facts<'a>(edition: &Edition<'a>, right: &'a Right) -> Option<Block<'a>> {
    let labels = &edition.words.labels;
    let scopes = right
        .scopes
        .iter()
        .map(|scope| Phrase::ours((edition.words.scope)(*scope)));
    let rows: Vec<Row<'a>> = [
        Row::of(labels.channels_of_right, ways::of_right(edition, right)),
        Row::of(labels.scopes, scopes),
    ]
    .into_iter()
    .flatten()
    .collect();
    (!rows.is_empty()).then_some(Block::Rows(rows))
}

/// The contact details of the Data Protection Ombudsman, for the section on complaints.
fn authority<'a>(edition: &Edition<'a>, about: About) -> Option<Block<'a>> {
    (about == About::SupervisoryAuthority).then(|| Block::Html(authority::html(edition.lang)))
}
