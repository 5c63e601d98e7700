//! The forms of a notice as data.

use std::collections::BTreeMap;

use serde::Serialize;

use seloste_model::Words;

use crate::edition::Edition;
use crate::fields::{self, Control};
use crate::form::{Forms, HONEYPOT, KindForm};
use crate::options::{Options, RequestForm};
use crate::outline::Outline;
use crate::widget;

/// The form of one kind of request.
#[derive(Serialize)]
pub(super) struct FormData<'a> {
    kind: &'static str,
    id: String,
    heading: &'static str,
    short: &'static str,
    explanation: &'static str,
    said_html: Vec<String>,
    demands: Vec<&'static str>,
    action: &'a str,
    method: &'static str,
    fields: Vec<FieldData>,
    hidden: Vec<HiddenField<'a>>,
    honeypot: &'static str,
    promise: &'static str,
    own_data: String,
    mail: Option<&'a str>,
    letter: String,
}

/// A field that the visitor fills in.
#[derive(Serialize)]
struct FieldData {
    name: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
    id: String,
    label: &'static str,
    hint: &'static str,
    required: bool,
    max_length: Option<usize>,
    autocomplete: Option<&'static str>,
    options: Vec<ChoiceData>,
}

/// A box to tick.
#[derive(Serialize)]
struct ChoiceData {
    value: &'static str,
    label: &'static str,
}

/// A field that goes with the request unseen.
#[derive(Serialize)]
struct HiddenField<'a> {
    name: &'a str,
    value: &'a str,
}

/// The widget's part of forms of the site's own.
#[derive(Serialize)]
pub(super) struct WidgetData<'a> {
    attributes: BTreeMap<&'static str, &'a str>,
    template_html: &'static str,
}

/// The forms; none where the site has no endpoint.
pub(super) fn of<'a>(
    edition: &Edition<'a>,
    outline: &Outline,
    options: &Options<'a>,
) -> Vec<FormData<'a>> {
    let Some(sending) = &options.requests else {
        return Vec::new();
    };
    let forms = Forms::of(edition, &outline.anchor, &outline.forms, sending);
    let own_data = forms.own_data.plain();
    let kinds = forms.kinds.iter();
    kinds
        .map(|form| FormData::of(edition, sending, form, own_data.clone()))
        .collect()
}

/// The widget's part; `None` where there is no form.
pub(super) fn widget<'a>(
    edition: &Edition<'a>,
    outline: &Outline,
    options: &Options<'a>,
) -> Option<WidgetData<'a>> {
    let sending = options.requests.as_ref()?;
    (!outline.forms.is_empty()).then(|| WidgetData {
        attributes: sending.attributes().into_iter().collect(),
        template_html: widget::html(edition.lang, outline.level),
    })
}

impl<'a> FormData<'a> {
    fn of(
        edition: &Edition<'a>,
        sending: &RequestForm<'a>,
        form: &KindForm<'a>,
        own_data: String,
    ) -> FormData<'a> {
        let id = form.id.to_string();
        let hidden = [
            ("kind", form.kind.code()),
            ("notice", edition.notice.id.as_deref().unwrap_or_default()),
            ("notice_hash", sending.notice_hash),
            ("lang", edition.lang.tag()),
        ];
        let extra = sending.extra.iter();
        FormData {
            kind: form.kind.code(),
            heading: form.words.title,
            short: form.words.short,
            explanation: form.words.explanation,
            said_html: form.said.iter().map(ToString::to_string).collect(),
            demands: form.demands.clone(),
            action: sending.action,
            method: "post",
            fields: fields_of(edition.words, form, &id),
            hidden: hidden
                .into_iter()
                .chain(extra.map(|(name, value)| (name.as_str(), value.as_str())))
                .map(|(name, value)| HiddenField { name, value })
                .collect(),
            honeypot: HONEYPOT,
            promise: form.promise,
            own_data,
            mail: form.letters.mail,
            letter: form.letters.lines.clone(),
            id,
        }
    }
}

/// The fields in the order of the form: the scopes first, where it has them.
fn fields_of(words: &'static Words, form: &KindForm<'_>, id: &str) -> Vec<FieldData> {
    let scopes = (!form.scopes.is_empty()).then(|| FieldData {
        name: "scope",
        kind: "checkboxes",
        id: [id, "-scope"].concat(),
        label: words.form.scope_legend,
        hint: words.form.scope_hint,
        required: false,
        max_length: None,
        autocomplete: None,
        options: form
            .scopes
            .iter()
            .map(|scope| ChoiceData {
                value: scope.code,
                label: scope.label,
            })
            .collect(),
    });
    let of_text = fields::fields(words, form.kind).into_iter().map(|field| {
        let (kind, autocomplete) = match field.control {
            Control::Line(autocomplete) => ("text", Some(autocomplete)),
            Control::Area => ("textarea", None),
        };
        FieldData {
            name: field.code,
            kind,
            id: [id, "-", field.code].concat(),
            label: field.label,
            hint: field.hint,
            required: field.required,
            max_length: Some(field.longest),
            autocomplete,
            options: Vec::new(),
        }
    });
    scopes.into_iter().chain(of_text).collect()
}
