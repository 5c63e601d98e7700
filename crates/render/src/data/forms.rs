//! The forms of a notice as data.

use crate::edition::Edition;
use crate::fields::Control;
use crate::form::{Forms, HONEYPOT, KindForm};
use crate::options::{Options, RequestForm};
use crate::outline::Outline;
use crate::widget::WidgetWords;
use seloste_model::Words;
use serde::Serialize;
use std::collections::BTreeMap;

/// The form of one kind of request.
#[derive(Serialize)]
pub(super) struct Form<'a> {
    kind: &'static str,
    id: String,
    heading: &'static str,
    short: &'static str,
    explanation: &'static str,
    said_html: Vec<String>,
    demands: Vec<&'static str>,
    action: &'a str,
    method: &'static str,
    fields: Vec<Field>,
    hidden: Vec<Hidden<'a>>,
    honeypot: &'static str,
    promise: &'static str,
    own_data: String,
    mail: Option<&'a str>,
    letter: String,
}

/// A field that the visitor fills in.
#[derive(Serialize)]
struct Field {
    name: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
    id: String,
    label: &'static str,
    hint: &'static str,
    required: bool,
    max_length: Option<usize>,
    autocomplete: Option<&'static str>,
    options: Vec<Choice>,
}

/// A box to tick.
#[derive(Serialize)]
struct Choice {
    value: &'static str,
    label: &'static str,
}

/// What goes with the request unseen.
#[derive(Serialize)]
struct Hidden<'a> {
    name: &'a str,
    value: &'a str,
}

/// What the widget needs around forms of the site's own.
#[derive(Serialize)]
pub(super) struct Widget<'a> {
    attributes: BTreeMap<&'static str, &'a str>,
    template_html: String,
}

/// The forms; none where the site has no endpoint.
pub(super) fn of<'a>(
    edition: &Edition<'a>,
    outline: &Outline,
    options: &Options<'a>,
) -> Vec<Form<'a>> {
    let Some(sending) = &options.requests else {
        return Vec::new();
    };
    let forms = Forms::of(edition, &outline.anchor, &outline.forms, sending);
    let own_data = forms.own_data.plain();
    let kinds = forms.kinds.iter();
    kinds
        .map(|form| Form::of(edition, sending, form, own_data.clone()))
        .collect()
}

/// What the widget needs; nothing where there is no form.
pub(super) fn widget<'a>(
    edition: &Edition<'a>,
    outline: &Outline,
    options: &Options<'a>,
) -> Option<Widget<'a>> {
    let sending = options.requests.as_ref()?;
    (!outline.forms.is_empty()).then(|| Widget {
        attributes: sending.attributes().into_iter().collect(),
        template_html: WidgetWords::of(edition.lang, outline.level).to_string(),
    })
}

impl<'a> Form<'a> {
    fn of(
        edition: &Edition<'a>,
        sending: &RequestForm<'a>,
        form: &KindForm<'a>,
        own_data: String,
    ) -> Form<'a> {
        let id = form.id.to_string();
        let hidden = [
            ("kind", form.kind.code()),
            ("notice", edition.notice.id.as_deref().unwrap_or_default()),
            ("notice_hash", sending.notice_hash),
            ("lang", edition.lang.tag()),
        ];
        let extra = sending.extra.iter();
        Form {
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
                .map(|(name, value)| Hidden { name, value })
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
fn fields_of(words: &'static Words, form: &KindForm<'_>, id: &str) -> Vec<Field> {
    let scopes = (!form.scopes.is_empty()).then(|| Field {
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
            .map(|scope| Choice {
                value: scope.code,
                label: scope.label,
            })
            .collect(),
    });
    let of_text = form.fields.iter().map(|field| {
        let (kind, autocomplete) = match field.control {
            Control::Line(autocomplete) => ("text", Some(autocomplete)),
            Control::Area => ("textarea", None),
        };
        Field {
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
