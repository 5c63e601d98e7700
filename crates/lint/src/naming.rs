//! Names for the parts of a notice, as findings use them.

use seloste_model::notice::{About, DataCategory, Purpose, Recipient};
use seloste_model::{Notice, Text, Words};

use crate::sentence::Value;

/// The name of a purpose: the author's own, or else the words of its term.
pub(crate) fn purpose_name(notice: &Notice, purpose: &Purpose) -> Value {
    let kind = purpose.kind;
    name(notice, purpose.name.as_ref(), |words| {
        kind.map(words.terms.purpose)
    })
}

/// The name of a recipient: the author's own, or else the words of its term.
pub(crate) fn recipient_name(notice: &Notice, recipient: &Recipient) -> Value {
    let kind = recipient.kind;
    name(notice, recipient.name.as_ref(), |words| {
        kind.map(words.terms.recipient)
    })
}

/// The name of a group of data: the author's own, or else the words of its term.
pub(crate) fn data_name(notice: &Notice, data: &DataCategory) -> Value {
    let kind = data.kind;
    name(notice, data.name.as_ref(), |words| {
        kind.map(words.terms.data)
    })
}

/// The heading of a section, as pages have it.
pub(crate) fn heading_name(about: About) -> Value {
    Value::each(|lang| (Words::of(lang).heading)(about).to_owned())
}

/// The text of an author, in each language as far as there is one.
pub(crate) fn text_name(notice: &Notice, text: &Text) -> Value {
    name(notice, Some(text), |_| None)
}

fn name(
    notice: &Notice,
    own: Option<&Text>,
    term: impl Fn(&'static Words) -> Option<&'static str>,
) -> Value {
    Value::each(|lang| {
        let own = own.and_then(|text| text.say(lang, notice.first_language()));
        own.map(|said| said.text.trim().to_owned())
            .or_else(|| term(Words::of(lang)).map(str::to_owned))
            .unwrap_or_else(|| "?".to_owned())
    })
}
