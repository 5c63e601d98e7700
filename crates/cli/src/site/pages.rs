//! Pages of a site that no program makes: whole pages that link to each other, and fragments of them to include in
//! pages that are there already.

use anyhow::Result;

use seloste_model::Lang;
use seloste_render::{Alternate, Back, HeadingLevel, Options, PageOptions, Prepared};

use super::facts::Site;
use super::listing::{Listing, languages, page_language};
use super::published::Published;
use super::sink::{LinkCheck, Sink};
use crate::bundle::{self, STYLESHEET};
use crate::generator::Fragments;

/// Writes the pages of a notice and its data.
pub fn write_notice(
    site: &Site<'_>,
    published: &Published<'_>,
    fragments: Fragments,
    files: &mut dyn Sink,
) -> Result<()> {
    let Published { id, languages, .. } = published;
    let notice = &Prepared::from(published.notice);
    let data = format!("{id}.json");
    files.put(&data, &published.json)?;
    let urls = urls(site, id, languages);
    let alternates = alternates(languages, &urls);
    let requests = site.sending.form(&published.hash);
    for (lang, url) in languages.iter().zip(&urls) {
        let index = site.has_several().then(|| self::url(site, "index", *lang));
        let mut options = Options {
            heading_level: HeadingLevel::One,
            requests: requests.clone(),
            alternates: &alternates,
            stylesheet: Some(STYLESHEET),
            script: bundle::loader(),
            data: Some(&data),
            index: index.as_deref(),
            canonical: site.config.base_url.is_some().then_some(url.as_str()),
        };
        files.html(
            &format!("{id}.{lang}.html"),
            LinkCheck::OfPage,
            &mut |html| {
                seloste_render::write_page(html, notice, *lang, &options);
            },
        )?;
        if fragments == Fragments::Beside {
            // A page that takes in the fragment has a heading of its own above it.
            options.heading_level = HeadingLevel::Two;
            let name = format!("{id}.{lang}.fragment.html");
            files.html(&name, LinkCheck::Elsewhere, &mut |html| {
                seloste_render::write_article(html, notice, *lang, &options);
            })?;
        }
    }
    Ok(())
}

/// A notice as lists show it.
pub fn listing(site: &Site<'_>, published: &Published<'_>) -> Listing {
    let Published { id, languages, .. } = published;
    Listing::of(published, |lang| {
        url(site, id, page_language(languages, lang))
    })
}

/// Writes the index of the notices, the pages that form services lead to, the style sheet and the widget.
pub fn write_common(site: &Site<'_>, listings: &[&Listing], files: &mut dyn Sink) -> Result<()> {
    for (name, bytes) in bundle::assets() {
        files.put(name, bytes)?;
    }
    let languages = languages(listings);
    for lang in &languages {
        write_thanks(site, listings, *lang, &languages, files)?;
        if site.has_several() {
            write_index(site, listings, *lang, &languages, files)?;
        }
    }
    Ok(())
}

/// Whether a file is one of those that `write_common` writes.
pub fn has_common(site: &Site<'_>, path: &str) -> bool {
    let is_index = |lang| path == format!("index.{lang}.html");
    bundle::assets().any(|(name, _)| name == path)
        || site.has_several() && Lang::ALL.into_iter().any(is_index)
}

fn write_index(
    site: &Site<'_>,
    listings: &[&Listing],
    lang: Lang,
    languages: &[Lang],
    files: &mut dyn Sink,
) -> Result<()> {
    let items: Vec<&str> = listings.iter().map(|one| one.item(lang)).collect();
    write_page(site, "index", lang, languages, files, |options| {
        seloste_render::index(&items, lang, options)
    })
}

fn write_thanks(
    site: &Site<'_>,
    listings: &[&Listing],
    lang: Lang,
    languages: &[Lang],
    files: &mut dyn Sink,
) -> Result<()> {
    let address = match listings {
        [only] => url(site, &only.id, only.page_language(lang)),
        _ => url(site, "index", lang),
    };
    let back = match listings {
        [_] => Back::ToNotice(&address),
        _ => Back::ToList(&address),
    };
    write_page(site, "thanks", lang, languages, files, |options| {
        seloste_render::thanks(
            lang,
            &PageOptions {
                back: Some(back),
                ..options.clone()
            },
        )
    })
}

fn write_page(
    site: &Site<'_>,
    name: &str,
    lang: Lang,
    languages: &[Lang],
    files: &mut dyn Sink,
    print: impl Fn(&PageOptions<'_>) -> String,
) -> Result<()> {
    let urls = urls(site, name, languages);
    let own = url(site, name, lang);
    let options = PageOptions {
        alternates: &alternates(languages, &urls),
        stylesheet: Some(STYLESHEET),
        canonical: site.config.base_url.is_some().then_some(own.as_str()),
        back: None,
    };
    files.html(
        &format!("{name}.{lang}.html"),
        LinkCheck::OfPage,
        &mut |html| {
            *html = print(&options);
        },
    )
}

/// The address of a page: absolute where the site says what its address is.
fn url(site: &Site<'_>, name: &str, lang: Lang) -> String {
    let (base, slash) = match &site.config.base_url {
        Some(base) => (base.trim_end_matches('/'), "/"),
        None => ("", ""),
    };
    [base, slash, name, ".", lang.tag(), ".html"].concat()
}

fn urls(site: &Site<'_>, name: &str, languages: &[Lang]) -> Vec<String> {
    languages
        .iter()
        .map(|lang| url(site, name, *lang))
        .collect()
}

/// The languages of a page, each with the address of the page in it.
pub fn alternates<'a>(languages: &[Lang], urls: &'a [String]) -> Vec<Alternate<'a>> {
    languages
        .iter()
        .zip(urls)
        .map(|(lang, url)| Alternate { lang: *lang, url })
        .collect()
}
