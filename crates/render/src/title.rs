//! The title of a notice.

use seloste_model::notice::Law;
use seloste_model::{Lang, Notice};

use crate::edition::Edition;
use crate::phrase::Phrase;

/// The title of a notice in one language, as plain text.
pub fn title(notice: &Notice, lang: Lang) -> String {
    of(&Edition::of(notice, lang)).plain()
}

/// The title: the author's own, or the usual one with the register's name.
pub(crate) fn of<'a>(edition: &Edition<'a>) -> Phrase<'a> {
    let (notice, page) = (edition.notice, &edition.words.page);
    if let Some(title) = edition.say(&notice.title) {
        return title;
    }
    let register = notice.register.as_ref();
    let name = register.and_then(|register| edition.say(&register.name));
    match (notice.law, name) {
        (Law::Gdpr, Some(name)) => name.within(page.title_of),
        (Law::Gdpr, None) => Phrase::ours(page.title),
        (Law::PersonalDataAct1999, _) => Phrase::ours(page.title_1999),
    }
}
