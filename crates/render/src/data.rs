//! A notice and its forms as data, for templates of the site's own. `docs/data.md` describes the shape.

mod forms;
mod parties;
mod sections;
mod words;

use serde::Serialize;

use seloste_model::{Date, Lang};

use crate::body;
use crate::edition::Edition;
use crate::json_ld::{self, PrivacyNotice};
use crate::options::Options;
use crate::outline::Outline;
use crate::summary::Summary;
use crate::{switch, title, ways};
use forms::{FormData, WidgetData};
use parties::Organisation;
use sections::{Answers, ContentsLine, SectionData};
use words::Sentences;

/// A notice in one language, ready for templates. Texts are plain, but for fields whose names end in `html`.
#[derive(Serialize)]
pub(crate) struct Data<'a> {
    id: Option<&'a str>,
    lang: Lang,
    title: String,
    drawn_up: Option<Day>,
    updated: Option<Day>,
    /// The two dates, each in a sentence.
    dates_html: Vec<String>,
    controller: Option<Organisation<'a>>,
    joint_controllers: Vec<Organisation<'a>>,
    languages: Vec<Language<'a>>,
    summary: Vec<Answers>,
    contents: Vec<ContentsLine>,
    sections: Vec<SectionData>,
    ways_html: Vec<String>,
    forms: Vec<FormData<'a>>,
    widget: Option<WidgetData<'a>>,
    words: Sentences,
    /// The notice as JSON-LD.
    dpv: PrivacyNotice<'a>,
}

/// A day, for programs and for readers.
#[derive(Serialize)]
struct Day {
    date: Date,
    text: String,
}

/// A page of the notice in another language.
#[derive(Serialize)]
struct Language<'a> {
    lang: Lang,
    name: &'static str,
    url: &'a str,
}

/// The data of a notice in one language.
pub(crate) fn of<'a>(edition: &Edition<'a>, options: &Options<'a>) -> Data<'a> {
    let (notice, lang) = (edition.notice, edition.lang);
    let outline = Outline::of(edition, options);
    let sections = body::sections(edition, &outline);
    let day = |date: Option<Date>| {
        date.map(|date| Day {
            date,
            text: (edition.words.date)(date),
        })
    };
    Data {
        id: notice.id.as_deref(),
        lang,
        title: title::of(edition).plain(),
        drawn_up: day(notice.drawn_up),
        updated: day(notice.updated),
        dates_html: edition
            .drawn_up()
            .into_iter()
            .chain(edition.updated())
            .map(|sentence| sentence.to_string())
            .collect(),
        controller: notice
            .controller
            .as_ref()
            .map(|party| Organisation::of(edition, party)),
        joint_controllers: notice
            .joint_controllers
            .iter()
            .map(|party| Organisation::of(edition, party))
            .collect(),
        languages: switch::others(lang, options.alternates)
            .into_iter()
            .map(|other| Language {
                lang: other.lang,
                name: other.name,
                url: other.url,
            })
            .collect(),
        summary: sections::answers(&Summary::of(edition, &outline, &sections)),
        contents: sections::contents(&sections),
        sections: sections.iter().map(SectionData::of).collect(),
        ways_html: ways::general(edition)
            .iter()
            .map(ToString::to_string)
            .collect(),
        forms: forms::of(edition, &outline, options),
        widget: forms::widget(edition, &outline, options),
        words: words::of(edition.words),
        dpv: json_ld::document(edition, options.canonical),
    }
}
