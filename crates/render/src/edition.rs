//! A notice in one language.

use std::borrow::Cow;

use seloste_model::notice::{About, Law};
use seloste_model::{Address, Date, Email, Lang, Notice, Period, Phone, Text, Words};

use crate::href;
use crate::phrase::{Phrase, Value};
use crate::prepared::Prepared;
use crate::prose::Prose;

/// A notice in one language, from which every part of a page is written.
pub(crate) struct Edition<'a> {
    pub(crate) prepared: Prepared<'a>,
    pub(crate) notice: &'a Notice,
    pub(crate) lang: Lang,
    pub(crate) words: &'static Words,
}

impl<'a> Edition<'a> {
    /// The edition of a notice in one language.
    pub(crate) fn of(notice: impl Into<Prepared<'a>>, lang: Lang) -> Edition<'a> {
        let prepared = notice.into();
        Edition {
            notice: prepared.notice,
            prepared,
            lang,
            words: Words::of(lang),
        }
    }

    /// The author's words in one line; `None` where there are none.
    pub(crate) fn say(&self, text: impl Into<Option<&'a Text>>) -> Option<Phrase<'a>> {
        let (text, lang) = self.said(text.into()?)?;
        Some(Phrase::of(Value::Text(Cow::Borrowed(text.trim()), lang)))
    }

    /// The author's words as paragraphs; `None` where there are none.
    pub(crate) fn prose(&self, text: impl Into<Option<&'a Text>>) -> Option<Prose<'a>> {
        let (text, lang) = self.said(text.into()?)?;
        Some(Prose { text, lang })
    }

    /// Whether the author has words for this in the page's own language.
    pub(crate) fn has(&self, text: &Text) -> bool {
        text.say(self.lang, self.notice.first_language())
            .is_some_and(|said| said.lang == self.lang)
    }

    /// The heading of a section by the law that the notice is judged by.
    pub(crate) fn heading(&self, about: About) -> &'static str {
        match self.notice.law {
            Law::Gdpr => (self.words.heading)(about),
            Law::PersonalDataAct1999 => (self.words.heading_1999)(about),
        }
    }

    /// The day on which the notice was drawn up, in a sentence.
    pub(crate) fn drawn_up(&self) -> Option<Phrase<'a>> {
        let date = self.notice.drawn_up?;
        Some(self.date(date).within(self.words.page.drawn_up))
    }

    /// The day on which the notice was last changed, in a sentence.
    pub(crate) fn updated(&self) -> Option<Phrase<'a>> {
        let date = self.notice.updated?;
        Some(self.date(date).within(self.words.page.updated))
    }

    /// A period in words.
    pub(crate) fn period(&self, period: Period) -> Phrase<'a> {
        Phrase::owned((self.words.period)(period))
    }

    /// An email address as written, with a link where mail can be sent to it.
    pub(crate) fn email(&self, email: &'a Email) -> Phrase<'a> {
        Phrase::linked(href::mail(email), &email.0)
    }

    /// A telephone number as written, with a link where it can be called.
    pub(crate) fn phone(&self, phone: &'a Phone) -> Phrase<'a> {
        Phrase::linked(href::call(phone), &phone.0)
    }

    /// A web page, with a link where it is one.
    pub(crate) fn web(&self, web: &'a str) -> Phrase<'a> {
        Phrase::linked(href::web(web), web)
    }

    /// The email addresses of the controllers, then those of the contacts.
    pub(crate) fn emails(&self) -> impl Iterator<Item = &'a Email> + use<'a> {
        let notice = self.notice;
        let of_contacts = notice.contacts.iter().flat_map(|contact| &contact.emails);
        let of_controllers = notice.controllers().flat_map(|party| &party.emails);
        of_controllers.chain(of_contacts)
    }

    /// The telephone numbers of the controllers, then those of the contacts.
    pub(crate) fn phones(&self) -> impl Iterator<Item = &'a Phone> + use<'a> {
        let notice = self.notice;
        let of_contacts = notice.contacts.iter().flat_map(|contact| &contact.phones);
        let of_controllers = notice.controllers().flat_map(|party| &party.phones);
        of_controllers.chain(of_contacts)
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

    /// A date, for the reader and for programs.
    fn date(&self, date: Date) -> Phrase<'a> {
        Phrase::of(Value::Date(date, (self.words.date)(date)))
    }

    fn said(&self, text: &'a Text) -> Option<(&'a str, Option<Lang>)> {
        let said = text.say(self.lang, self.notice.first_language())?;
        let lang = (said.lang != self.lang).then_some(said.lang);
        (!said.text.trim().is_empty()).then_some((said.text, lang))
    }
}
