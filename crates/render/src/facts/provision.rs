//! Provisions of law.

use seloste_model::words::fill;

use crate::edition::Edition;
use crate::phrase::Phrase;

/// A provision, with the name of its act where it is known: "kirjanpitolaki (1336/1997) 2 §".
pub(super) fn provision<'a>(edition: &Edition<'a>, text: Option<&'a str>) -> Option<Phrase<'a>> {
    let words = edition.words;
    let text = text.map(str::trim).filter(|text| !text.is_empty())?;
    let (number, rest) = text.split_once(' ').unwrap_or((text, ""));
    let rest = rest.trim();
    let Some(act) = (words.act)(number) else {
        return Some(Phrase::text(text));
    };
    Some(Phrase::owned(match rest.strip_suffix('§').map(str::trim) {
        Some(section) if !section.is_empty() => fill(
            words.labels.act_section,
            &[("act", act), ("number", number), ("section", section)],
        ),
        Some(_) | None => [act, " (", number, ") ", rest]
            .concat()
            .trim_end()
            .to_owned(),
    }))
}
