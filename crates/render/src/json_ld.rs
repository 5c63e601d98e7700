//! The notice for programs that know the Data Privacy Vocabulary: JSON-LD with the terms that it is tagged with.

use crate::edition::Edition;
use crate::escape;
use crate::prepared::Prepared;
use crate::{rights, title};
use seloste_model::notice::{About, Section, State};
use seloste_model::{Date, Lang, Notice};
use serde::{Serialize, Serializer};
use serde_json::value::{RawValue, to_raw_value};
use std::fmt::Write;
use std::sync::OnceLock;

/// A notice as JSON-LD. `@id` and the like are the words of JSON-LD, the rest are those of the vocabularies.
#[derive(Serialize)]
pub(crate) struct PrivacyNotice<'a> {
    #[serde(rename = "@context")]
    context: Option<&'static RawValue>,
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "@id", skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
    #[serde(rename = "dct:title")]
    title: Titled,
    #[serde(rename = "dct:language")]
    language: Lang,
    #[serde(rename = "dct:modified", skip_serializing_if = "Option::is_none")]
    modified: Option<Date>,
    #[serde(rename = "dpv:hasProcess")]
    process: Made<'a>,
}

/// What is done with the data, as it was made for the notice.
struct Made<'a>(Prepared<'a>);

impl Serialize for Made<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.process().serialize(serializer)
    }
}

/// What the prefixes mean, and which values are terms rather than text.
#[derive(Serialize)]
struct Context {
    dpv: &'static str,
    pd: &'static str,
    #[serde(rename = "eu-gdpr")]
    gdpr: &'static str,
    dct: &'static str,
    #[serde(rename = "dpv:hasPurpose")]
    purpose: Term,
    #[serde(rename = "dpv:hasLegalBasis")]
    basis: Term,
    #[serde(rename = "dpv:hasPersonalData")]
    data: Term,
    #[serde(rename = "dpv:hasDataSubject")]
    subject: Term,
    #[serde(rename = "dpv:hasDataSource")]
    source: Term,
    #[serde(rename = "dpv:hasRecipient")]
    recipient: Term,
    #[serde(rename = "dpv:hasTechnicalOrganisationalMeasure")]
    measure: Term,
    #[serde(rename = "dpv:hasRight")]
    right: Term,
}

/// That the values of a property are terms.
#[derive(Serialize)]
struct Term {
    #[serde(rename = "@type")]
    kind: &'static str,
}

const TERM: Term = Term { kind: "@id" };

const CONTEXT: Context = Context {
    dpv: "https://w3id.org/dpv#",
    pd: "https://w3id.org/dpv/pd#",
    gdpr: "https://w3id.org/dpv/legal/eu/gdpr#",
    dct: "http://purl.org/dc/terms/",
    purpose: TERM,
    basis: TERM,
    data: TERM,
    subject: TERM,
    source: TERM,
    recipient: TERM,
    measure: TERM,
    right: TERM,
};

/// The context as JSON, which is the same on every page.
fn context() -> Option<&'static RawValue> {
    static WRITTEN: OnceLock<Option<Box<RawValue>>> = OnceLock::new();
    WRITTEN
        .get_or_init(|| to_raw_value(&CONTEXT).ok())
        .as_deref()
}

/// A text and its language.
#[derive(Serialize)]
struct Titled {
    #[serde(rename = "@value")]
    value: String,
    #[serde(rename = "@language")]
    language: Lang,
}

/// What is done with the data of the register.
#[derive(Serialize)]
struct Process<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(
        rename = "dpv:hasDataController",
        skip_serializing_if = "Vec::is_empty"
    )]
    controllers: Vec<Controller<'a>>,
    #[serde(rename = "dpv:hasProcess", skip_serializing_if = "Vec::is_empty")]
    purposes: Vec<Purpose>,
    #[serde(rename = "dpv:hasLegalBasis", skip_serializing_if = "Vec::is_empty")]
    bases: Terms,
    #[serde(rename = "dpv:hasDataSubject", skip_serializing_if = "Vec::is_empty")]
    subjects: Terms,
    #[serde(rename = "dpv:hasPersonalData", skip_serializing_if = "Vec::is_empty")]
    data: Terms,
    #[serde(rename = "dpv:hasDataSource", skip_serializing_if = "Vec::is_empty")]
    sources: Terms,
    #[serde(rename = "dpv:hasRecipient", skip_serializing_if = "Vec::is_empty")]
    recipients: Terms,
    #[serde(
        rename = "dpv:hasTechnicalOrganisationalMeasure",
        skip_serializing_if = "Vec::is_empty"
    )]
    measures: Terms,
    #[serde(rename = "dpv:hasRight", skip_serializing_if = "Vec::is_empty")]
    rights: Terms,
}

type Terms = Vec<&'static str>;

/// A controller.
#[derive(Serialize)]
struct Controller<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "dpv:hasName")]
    name: &'a str,
}

/// A purpose with its legal bases.
#[derive(Serialize)]
struct Purpose {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "dpv:hasPurpose", skip_serializing_if = "Option::is_none")]
    purpose: Option<&'static str>,
    #[serde(rename = "dpv:hasLegalBasis", skip_serializing_if = "Vec::is_empty")]
    bases: Terms,
}

/// The notice as JSON-LD that may stand in a `<script>` of a page.
pub(crate) fn of(edition: &Edition<'_>, address: Option<&str>) -> String {
    // Nothing of it is a map with keys that are no text, so that writing it cannot fail.
    in_script(serde_json::to_string(&document(edition, address)).unwrap_or_default())
}

/// The notice as JSON-LD.
pub(crate) fn document<'a>(edition: &Edition<'a>, address: Option<&'a str>) -> PrivacyNotice<'a> {
    let notice = edition.notice;
    PrivacyNotice {
        context: context(),
        kind: "dpv:PrivacyNotice",
        id: address,
        title: Titled {
            value: title::of(edition).plain(),
            language: edition.lang,
        },
        language: edition.lang,
        modified: notice.updated.or(notice.drawn_up),
        process: Made(edition.prepared.clone()),
    }
}

/// What is done with the data. None of it is in any language.
pub(crate) fn process(prepared: &Prepared<'_>) -> Option<Box<RawValue>> {
    to_raw_value(&process_of(prepared)).ok()
}

fn process_of<'a>(prepared: &Prepared<'a>) -> Process<'a> {
    let notice = prepared.notice;
    let recipients = terms(notice.disclosures.as_ref(), |one| {
        one.kind.and_then(|kind| kind.dpv())
    })
    .into_iter()
    .chain(terms(notice.processors.as_ref(), |one| {
        one.kind
            .and_then(|kind| kind.dpv())
            .or(Some("dpv:DataProcessor"))
    }));
    let measures = [
        &notice.protection,
        &notice.protection_manual,
        &notice.protection_electronic,
    ];
    Process {
        kind: "dpv:Process",
        controllers: notice
            .controllers()
            .filter_map(|party| party.name.as_deref())
            .map(|name| Controller {
                kind: "dpv:DataController",
                name,
            })
            .collect(),
        purposes: purposes(notice),
        bases: once(items(notice.legal_basis.as_ref()).flat_map(|basis| {
            let special = basis.special_basis.map(|basis| basis.dpv());
            basis
                .basis
                .and_then(|basis| basis.dpv())
                .into_iter()
                .chain(special)
        })),
        subjects: terms(notice.data_subjects.as_ref(), |one| {
            one.kind.and_then(|kind| kind.dpv())
        }),
        data: terms(notice.data_content.as_ref(), |one| {
            one.kind.and_then(|kind| kind.dpv())
        }),
        sources: terms(notice.sources.as_ref(), |one| {
            one.kind.and_then(|kind| kind.dpv())
        }),
        recipients: once(recipients),
        measures: once(measures.into_iter().flat_map(|section| {
            terms(section.as_ref(), |one| one.kind.and_then(|kind| kind.dpv()))
        })),
        rights: granted(prepared),
    }
}

/// The purposes that the vocabulary has a word for, or whose legal basis it has one for.
fn purposes(notice: &Notice) -> Vec<Purpose> {
    items(notice.purposes.as_ref())
        .filter_map(|item| {
            let purpose = item.kind.and_then(|kind| kind.dpv());
            let special = item.special_basis.iter().map(|basis| basis.dpv());
            let bases = item.basis.iter().filter_map(|basis| basis.dpv());
            let bases: Terms = bases.chain(special).collect();
            (purpose.is_some() || !bases.is_empty()).then_some(Purpose {
                kind: "dpv:Process",
                purpose,
                bases,
            })
        })
        .collect()
}

/// The rights that the page speaks of, and does not deny.
fn granted(prepared: &Prepared<'_>) -> Terms {
    let notice = prepared.notice;
    // The same rights have words in every language.
    let lang = notice.first_language();
    About::ALL
        .into_iter()
        .filter_map(|about| Some((about, about.dpv()?)))
        .filter(|(about, _)| match notice.right(*about) {
            Some(right) => right.state != State::None,
            None => {
                rights::by_law(prepared, *about, lang).is_some()
                    || notice.wording_replaces_in(*about, lang)
            }
        })
        .map(|(_, term)| term)
        .collect()
}

/// The terms of a section's items, each once.
fn terms<I>(section: Option<&Section<I>>, term: impl Fn(&I) -> Option<&'static str>) -> Terms {
    once(items(section).filter_map(term))
}

/// The items of a section, unless it denies that there are any.
fn items<I>(section: Option<&Section<I>>) -> impl Iterator<Item = &I> {
    section
        .filter(|section| section.state != State::None)
        .into_iter()
        .flat_map(|section| &section.items)
}

fn once(terms: impl IntoIterator<Item = &'static str>) -> Terms {
    let mut list = Terms::new();
    for term in terms {
        if !list.contains(&term) {
            list.push(term);
        }
    }
    list
}

/// JSON in which nothing can end the script that it stands in, and which holds nothing that HTML forbids.
fn in_script(json: String) -> String {
    let is_unsafe = |c: char| c == '<' || c == '\u{7f}' || escape::is_forbidden(c);
    // Nearly every notice ends here: bytes looked at many at once, since characters take several times as long.
    let may_be_unsafe = |byte: u8| byte == b'<' || byte == 0x7F || byte == 0xC2 || byte >= 0xEF;
    let mut pieces = json.as_bytes().chunks(64);
    if !pieces.any(|piece| {
        piece
            .iter()
            .fold(false, |any, byte| any | may_be_unsafe(*byte))
    }) {
        return json;
    }
    let mut safe = String::with_capacity(json.len() + 16);
    for c in json.chars() {
        if is_unsafe(c) {
            for unit in c.encode_utf16(&mut [0; 2]) {
                // Writing to a string cannot fail.
                let _ = write!(safe, "\\u{unit:04x}");
            }
        } else {
            safe.push(c);
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_ends_the_script() {
        let json = serde_json::to_string("</script><!-- \u{1fffe}\u{85}ä").unwrap();
        let safe = in_script(json);
        assert_eq!(safe, "\"\\u003c/script>\\u003c!-- \\ud83f\\udffe\\u0085ä\"");
        let back: String = serde_json::from_str(&safe).unwrap();
        assert_eq!(back, "</script><!-- \u{1fffe}\u{85}ä");
    }
}
