//! A form on its page: its text, with what is the page's own in the places for it.

use crate::edition::Edition;
use crate::escape::Written;
use crate::filters;
use crate::form::{Choice, KindForm};
use crate::form_text::{FormText, Place};
use crate::headings::Headings;
use crate::options::RequestForm;
use crate::requests::Arrangement;
use askama::filters::HtmlSafe;
use askama::{FastWritable, Template, Values};
use seloste_model::{Lang, Words};
use std::borrow::Cow;
use std::fmt::{self, Write};

/// What every form of a page says alike, written once for all of them.
pub(crate) struct Shared {
    action: String,
    hidden: String,
}

/// A form on its page.
pub(crate) struct PrintedForm<'a> {
    pub(crate) lang: Lang,
    pub(crate) level: Headings,
    pub(crate) arrangement: Arrangement,
    pub(crate) form: &'a KindForm<'a>,
    pub(crate) shared: &'a Shared,
    /// The ways to make a request as HTML.
    pub(crate) ways: &'a str,
}

impl Shared {
    /// What the forms of a page say alike.
    pub(crate) fn of(edition: &Edition<'_>, sending: &RequestForm<'_>) -> Shared {
        let mut shared = Shared {
            action: String::new(),
            hidden: String::new(),
        };
        let id = edition.notice.id.as_deref().unwrap_or_default();
        let hidden = Hidden {
            lang: edition.lang,
            notice: Written(Cow::Borrowed(id)),
            sending,
        };
        // Writing to a string cannot fail.
        let _ = Action(sending.action).render_into(&mut shared.action);
        let _ = hidden.render_into(&mut shared.hidden);
        shared
    }
}

impl PrintedForm<'_> {
    fn write(&self, dest: &mut dyn Write) -> askama::Result<()> {
        let text = FormText {
            lang: self.lang,
            kind: self.form.kind,
            level: self.level,
            arrangement: self.arrangement,
        };
        for piece in text.pieces() {
            dest.write_str(&piece.text)?;
            if let Some(place) = piece.then {
                self.fill(place, dest)?;
            }
        }
        Ok(())
    }

    fn fill(&self, place: Place, mut dest: &mut dyn Write) -> askama::Result<()> {
        match place {
            Place::Id => dest.write_str(self.form.id.as_str())?,
            Place::Said => self.said().render_into(&mut dest)?,
            Place::Action => dest.write_str(&self.shared.action)?,
            Place::Addresses => dest.write_str(&self.form.letters.attributes)?,
            Place::Hidden => dest.write_str(&self.shared.hidden)?,
            Place::Scopes => {
                let scopes = &self.form.scopes;
                Scopes { scopes }.render_into(&mut dest)?;
            }
            Place::Ways => dest.write_str(self.ways)?,
        }
        Ok(())
    }

    const fn said(&self) -> Said<'_> {
        Said {
            words: Words::of(self.lang),
            level: self.level,
            form: self.form,
        }
    }
}

// What it writes is our own template's and what is made safe for it.
impl HtmlSafe for PrintedForm<'_> {}

impl fmt::Display for PrintedForm<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f).map_err(|_| fmt::Error)
    }
}

impl FastWritable for PrintedForm<'_> {
    fn write_into(&self, dest: &mut dyn Write, _: &dyn Values) -> askama::Result<()> {
        self.write(dest)
    }
}

#[derive(Template)]
#[template(source = "{{ self.0 }}", ext = "html")]
struct Action<'a>(&'a str);

#[derive(Template)]
#[template(path = "form_said.html")]
struct Said<'a> {
    words: &'static Words,
    level: Headings,
    form: &'a KindForm<'a>,
}

#[derive(Template)]
#[template(path = "form_hidden.html")]
struct Hidden<'a> {
    lang: Lang,
    /// The notice's id, as it goes on the wire.
    notice: Written<'a>,
    sending: &'a RequestForm<'a>,
}

#[derive(Template)]
#[template(path = "form_scopes.html")]
struct Scopes<'a> {
    scopes: &'a [Choice],
}
