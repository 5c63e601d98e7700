//! A notice as a whole page.

use std::borrow::Cow;

use askama::Template;

use seloste_model::Words;

use crate::article::Article;
use crate::edition::Edition;
use crate::escape::Escaped;
use crate::filters;
use crate::head::Head;
use crate::json_ld;
use crate::options::{HeadingLevel, Options};

/// The page of a notice.
#[derive(Template)]
#[template(path = "page.html")]
pub(crate) struct Page<'a> {
    head: Head<'a>,
    article: Article<'a>,
    index: Option<&'a str>,
}

impl<'a> Page<'a> {
    /// The page of a notice in one language.
    pub(crate) fn of(edition: &Edition<'a>, options: &Options<'a>) -> Page<'a> {
        let notice = edition.notice;
        let options = Options {
            heading_level: HeadingLevel::One,
            ..options.clone()
        };
        let article = Article::of(edition, &options);
        let title = article.title.plain();
        let controllers: Vec<&str> = notice
            .controllers()
            .filter_map(|party| party.name.as_deref())
            .collect();
        let head = Head {
            words: Words::of(edition.lang),
            lang: edition.lang,
            title: named(&title, " – ", &controllers),
            description: Some(named(&title, ". ", &controllers)),
            canonical: options.canonical,
            alternates: options.alternates,
            default_lang: notice.first_language(),
            data: options.data,
            json_ld: Some(json_ld::of(edition, options.canonical)),
            policy: None,
            stylesheet: options.stylesheet,
            script: options.script.filter(|_| article.has_forms()),
        };
        Page {
            head,
            article,
            index: options.index,
        }
    }
}

fn named<'a>(title: &str, between: &str, controllers: &[&str]) -> Escaped<'a> {
    let mut named = title.to_owned();
    for controller in controllers {
        named.push_str(between);
        named.push_str(controller);
    }
    Escaped(Cow::Owned(named))
}
