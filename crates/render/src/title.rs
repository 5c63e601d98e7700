//! What a notice is called.

use crate::edition::Edition;
use crate::phrase::Phrase;
use crate::prepared::Prepared;
use seloste_model::notice::Law;
use seloste_model::{Lang, Notice};

/// The title of a notice in one language, as plain text.
pub fn title(notice: &Notice, lang: Lang) -> String {
    of(&Prepared::from(notice).edition(lang)).plain()
}

/// The title: the author's own, or the usual one with the register's name.
pub(crate) fn of<'a>(edition: &Edition<'a>) -> Phrase<'a> {
    let (notice, page) = (edition.notice, &edition.words.page);
    if let Some(title) = notice.title.as_ref().and_then(|title| edition.say(title)) {
        return title;
    }
    let name = notice
        .register
        .as_ref()
        .and_then(|register| register.name.as_ref());
    match (notice.law, name.and_then(|name| edition.say(name))) {
        (Law::Gdpr, Some(name)) => name.within(page.title_of),
        (Law::Gdpr, None) => Phrase::ours(page.title),
        (Law::PersonalDataAct1999, _) => Phrase::ours(page.title_1999),
    }
}
