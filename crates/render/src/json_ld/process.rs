//! The processing that a notice tells of, as JSON-LD, in terms that belong to no language.

use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};

use seloste_model::Notice;
use seloste_model::notice::{About, Section, State};

use crate::prepared::Prepared;
use crate::rights;

/// The processing as JSON-LD.
pub(super) fn json(prepared: &Prepared<'_>) -> Option<Box<RawValue>> {
    to_raw_value(&process_of(prepared)).ok()
}

/// The processing of the data of the register.
#[derive(Serialize)]
struct ProcessNode<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(
        rename = "dpv:hasDataController",
        skip_serializing_if = "Vec::is_empty"
    )]
    controllers: Vec<ControllerNode<'a>>,
    #[serde(rename = "dpv:hasProcess", skip_serializing_if = "Vec::is_empty")]
    purposes: Vec<PurposeNode>,
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
struct ControllerNode<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "dpv:hasName")]
    name: &'a str,
}

/// A purpose with its legal bases.
#[derive(Serialize)]
struct PurposeNode {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "dpv:hasPurpose", skip_serializing_if = "Option::is_none")]
    purpose: Option<&'static str>,
    #[serde(rename = "dpv:hasLegalBasis", skip_serializing_if = "Vec::is_empty")]
    bases: Terms,
}

fn process_of<'a>(prepared: &Prepared<'a>) -> ProcessNode<'a> {
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
    ProcessNode {
        kind: "dpv:Process",
        controllers: notice
            .controllers()
            .filter_map(|party| party.name.as_deref())
            .map(|name| ControllerNode {
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
fn purposes(notice: &Notice) -> Vec<PurposeNode> {
    items(notice.purposes.as_ref())
        .filter_map(|item| {
            let purpose = item.kind.and_then(|kind| kind.dpv());
            let special = item.special_basis.iter().map(|basis| basis.dpv());
            let bases = item.basis.iter().filter_map(|basis| basis.dpv());
            let bases: Terms = bases.chain(special).collect();
            (purpose.is_some() || !bases.is_empty()).then_some(PurposeNode {
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
    // A right that has words in one language has them in every other.
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
