//! A notice in one language.

use crate::phrase::{Phrase, Value};
use crate::prepared::Prepared;
use crate::prose::Prose;
use seloste_model::notice::Law;
use seloste_model::{Address, Date, Email, Lang, Notice, Phone, Text, Words, notice::About};
use std::borrow::Cow;

/// A notice in one language: what every part of the page is written from.
pub(crate) struct Edition<'a> {
    pub(crate) prepared: Prepared<'a>,
    pub(crate) notice: &'a Notice,
    pub(crate) lang: Lang,
    pub(crate) words: &'static Words,
}

impl<'a> Edition<'a> {
    /// The author's words in one line; `None` where there are none.
    pub(crate) fn say(&self, text: &'a Text) -> Option<Phrase<'a>> {
        let (text, lang) = self.said(text)?;
        Some(Phrase::of(Value::Text(Cow::Borrowed(text.trim()), lang)))
    }

    /// The author's words as paragraphs; `None` where there are none.
    pub(crate) fn prose(&self, text: &'a Text) -> Option<Prose<'a>> {
        let (text, lang) = self.said(text)?;
        Some(Prose { text, lang })
    }

    /// Whether the author has words for this in the page's own language.
    pub(crate) fn has(&self, text: &Text) -> bool {
        text.say(self.lang, self.notice.first_language())
            .is_some_and(|said| said.lang == self.lang)
    }

    fn said(&self, text: &'a Text) -> Option<(&'a str, Option<Lang>)> {
        let said = text.say(self.lang, self.notice.first_language())?;
        let lang = (said.lang != self.lang).then_some(said.lang);
        (!said.text.trim().is_empty()).then_some((said.text, lang))
    }

    /// The heading of a section by the law that the notice is judged by.
    pub(crate) fn heading(&self, about: About) -> &'static str {
        match self.notice.law {
            Law::Gdpr => (self.words.heading)(about),
            Law::PersonalDataAct1999 => (self.words.heading_1999)(about),
        }
    }

    /// A date, for the reader and for programs.
    pub(crate) fn date(&self, date: Date) -> Phrase<'a> {
        Phrase::of(Value::Date(date, (self.words.date)(date)))
    }

    /// When the notice was drawn up, in a sentence.
    pub(crate) fn drawn_up(&self) -> Option<Phrase<'a>> {
        let date = self.notice.drawn_up?;
        Some(self.date(date).within(self.words.page.drawn_up))
    }

    /// When the notice was last changed, in a sentence.
    pub(crate) fn updated(&self) -> Option<Phrase<'a>> {
        let date = self.notice.updated?;
        Some(self.date(date).within(self.words.page.updated))
    }

    /// An email address as written, with a link where mail can be sent to it.
    pub(crate) fn email(&self, email: &'a Email) -> Phrase<'a> {
        linked(crate::href::mail(email), &email.0)
    }

    /// A telephone number as written, with a link where it can be called.
    pub(crate) fn phone(&self, phone: &'a Phone) -> Phrase<'a> {
        linked(crate::href::call(phone), &phone.0)
    }

    /// A web page, with a link where it is one.
    pub(crate) fn web(&self, web: &'a str) -> Phrase<'a> {
        linked(crate::href::web(web), web)
    }

    /// The lines of an address, the country by its name.
    pub(crate) fn address_lines(&self, address: &Address) -> Vec<String> {
        let mut lines = address.lines();
        let country = address
            .country
            .as_deref()
            .and_then(self.words.facts.country);
        if let (Some(name), Some(last)) = (country, lines.last_mut()) {
            name.clone_into(last);
        }
        lines
    }

    /// An address on lines of its own.
    pub(crate) fn address(&self, address: &Address) -> Phrase<'a> {
        Phrase::of(Value::Lines(self.address_lines(address)))
    }

    /// The name of a country, or its code where the words have none.
    pub(crate) fn country(&self, code: &'a str) -> Phrase<'a> {
        (self.words.facts.country)(code).map_or_else(|| Phrase::text(code), Phrase::ours)
    }
}

/// A link, or plain text where it can lead nowhere.
pub(crate) fn linked<'a>(href: Option<String>, text: &'a str) -> Phrase<'a> {
    let text = Cow::Borrowed(text);
    Phrase::of(match href {
        Some(href) => Value::Link { href, text },
        None => Value::Text(text, None),
    })
}
