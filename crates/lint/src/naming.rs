//! What items are called in findings.

use seloste_model::notice::{About, DataCategory, Purpose, Recipient};
use seloste_model::{Notice, Text, Words};

use crate::sentence::Value;

/// What the notice calls a purpose: the author's name for it, or the words of its term.
pub(crate) fn purpose_name(notice: &Notice, purpose: &Purpose) -> Value {
    let kind = purpose.kind;
    name(notice, purpose.name.as_ref(), |words| {
        kind.map(words.terms.purpose)
    })
}

/// What the notice calls a recipient.
pub(crate) fn recipient_name(notice: &Notice, recipient: &Recipient) -> Value {
    let kind = recipient.kind;
    name(notice, recipient.name.as_ref(), |words| {
        kind.map(words.terms.recipient)
    })
}

/// What the notice calls a group of data.
pub(crate) fn data_name(notice: &Notice, data: &DataCategory) -> Value {
    let kind = data.kind;
    name(notice, data.name.as_ref(), |words| {
        kind.map(words.terms.data)
    })
}

/// What pages call a section.
pub(crate) fn heading_name(about: About) -> Value {
    Value::each(|lang| (Words::of(lang).heading)(about).to_owned())
}

/// A text as findings in each language say it.
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
