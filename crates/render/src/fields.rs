//! The fields of the forms.

use askama::filters::HtmlSafe;
use askama::{FastWritable, Template, Values};
use seloste_model::request::{Field, Kind, Need};
use seloste_model::{Lang, Words};
use std::fmt::{self, Write};
use std::sync::OnceLock;

/// The fields of one kind's form but for the scopes, which are the notice's own.
///
/// They are the same on every page of a language except for their ids. So they are written once, and a page
/// only puts its ids between the pieces: the forms are most of a page's bytes, and of the time it takes.
struct Fields {
    pieces: Vec<String>,
}

/// Stands where the id of the form goes; no words of ours hold a control character.
const ID: char = '\u{1}';

/// The fields of the form with this id.
pub(crate) struct FieldsOf<'a> {
    pub(crate) lang: Lang,
    pub(crate) kind: Kind,
    pub(crate) id: &'a str,
}

impl FieldsOf<'_> {
    fn write<W: Write + ?Sized>(&self, dest: &mut W) -> fmt::Result {
        for (index, piece) in Fields::of(self.lang, self.kind).pieces.iter().enumerate() {
            if index > 0 {
                dest.write_str(self.id)?;
            }
            dest.write_str(piece)?;
        }
        Ok(())
    }
}

// What it writes is our own template's, and an id, which holds no sign of HTML.
impl HtmlSafe for FieldsOf<'_> {}

impl fmt::Display for FieldsOf<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f)
    }
}

impl FastWritable for FieldsOf<'_> {
    fn write_into(&self, dest: &mut dyn Write, _: &dyn Values) -> askama::Result<()> {
        Ok(self.write(dest)?)
    }
}

impl Fields {
    fn of(lang: Lang, kind: Kind) -> &'static Fields {
        static FIELDS: [[OnceLock<Fields>; Kind::ALL.len()]; Lang::ALL.len()] =
            [const { [const { OnceLock::new() }; Kind::ALL.len()] }; Lang::ALL.len()];
        FIELDS[lang as usize][kind as usize].get_or_init(|| Fields::new(lang, kind))
    }

    fn new(lang: Lang, kind: Kind) -> Fields {
        let words = Words::of(lang);
        let mut html = String::new();
        let template = FieldsTemplate {
            id: ID,
            optional: words.form.optional,
            fields: fields(words, kind),
        };
        // Writing to a string cannot fail.
        let _ = template.render_into(&mut html);
        Fields {
            pieces: html.split(ID).map(str::to_owned).collect(),
        }
    }
}

#[derive(Template)]
#[template(path = "fields.html")]
struct FieldsTemplate {
    id: char,
    optional: &'static str,
    fields: Vec<FieldForm>,
}

/// A field of text as the form has it.
pub(crate) struct FieldForm {
    pub(crate) code: &'static str,
    pub(crate) label: &'static str,
    pub(crate) hint: &'static str,
    pub(crate) required: bool,
    pub(crate) longest: usize,
    pub(crate) control: Control,
}

/// The fields of text of one kind's form.
pub(crate) fn fields(words: &'static Words, kind: Kind) -> Vec<FieldForm> {
    kind.fields()
        .iter()
        .filter_map(|usage| {
            let said = (words.field)(kind, usage.field);
            Some(FieldForm {
                code: usage.field.code(),
                label: said.label,
                hint: said.hint,
                required: usage.need == Need::Required,
                longest: usage.field.longest(),
                control: control(usage.field)?,
            })
        })
        .collect()
}

/// What a field looks like.
pub(crate) enum Control {
    /// A line, and what the browser may fill it in with.
    Line(&'static str),
    /// Several lines.
    Area,
}

/// The look of a field; the scopes are no field of text.
const fn control(field: Field) -> Option<Control> {
    match field {
        Field::Name => Some(Control::Line("name")),
        // Most people are answered by email, and the browser knows the address; anything else may be typed.
        Field::Contact => Some(Control::Line("email")),
        Field::Identifier | Field::OnBehalf => Some(Control::Line("off")),
        Field::Data | Field::CorrectValue | Field::Grounds | Field::Message => Some(Control::Area),
        Field::Scope => None,
    }
}
