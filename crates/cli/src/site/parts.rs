//! Files that a generator of sites takes in: the parts of each notice without the frame of a page, their data for
//! templates, and the files that a browser loads.

use anyhow::Result;
use serde::Serializer;
use serde_json::json;

use seloste_model::Lang;
use seloste_render::{HeadingLevel, Options, PageOptions, Part, Prepared};

use super::facts::Site;
use super::listing::{Listing, languages};
use super::pages::alternates;
use super::published::Published;
use super::sink::{LinkCheck, Sink};
use crate::bundle::{self, STYLESHEET};
use crate::generator::Folders;

/// The address of the page that a part stands on, which only the generator knows. The templates put it in.
const PAGE: &str = "seloste:page";

/// Writes the parts of a notice and its data.
pub fn write_notice(
    site: &Site<'_>,
    published: &Published<'_>,
    folders: Folders,
    files: &mut dyn Sink,
) -> Result<()> {
    let Published { id, languages, .. } = published;
    let notice = &Prepared::from(published.notice);
    files.put(&format!("{}{id}.json", folders.published), &published.json)?;
    let options = Options {
        // The page that takes a part in has a heading of its own above it.
        heading_level: HeadingLevel::Two,
        requests: site.sending.form(&published.hash),
        ..Options::default()
    };
    let kinds = seloste_render::kinds(notice, &options);
    for lang in languages {
        let stem = format!("{}{id}.{lang}", folders.parts);
        for (part, links) in [
            (Part::Whole, LinkCheck::OfPart),
            (Part::Notice, LinkCheck::Elsewhere),
            (Part::Form(None), LinkCheck::Elsewhere),
            (Part::Contents, LinkCheck::Elsewhere),
            (Part::Updated, LinkCheck::Elsewhere),
        ] {
            files.html(
                &format!("{stem}.{}.html", part.name()),
                links,
                &mut |html| {
                    *html = seloste_render::part(notice, *lang, &options, part);
                },
            )?;
        }
        for kind in &kinds {
            let name = format!("{stem}.form-{}.html", kind.code());
            files.html(&name, LinkCheck::Elsewhere, &mut |html| {
                *html = seloste_render::part(notice, *lang, &options, Part::Form(Some(*kind)));
            })?;
        }
        let linked = seloste_render::json_ld(notice, *lang, Some(PAGE));
        files.put(&format!("{stem}.jsonld"), linked.as_bytes())?;
    }
    let data = data(notice, languages, &options)?;
    files.put(&format!("{}{id}.json", folders.data), &data)
}

/// A notice as lists show it; the templates put in the address of its page.
pub fn listing(published: &Published<'_>) -> Listing {
    Listing::of(published, |_| format!("seloste:{}", published.id))
}

/// Writes the summary of all notices for the templates, the list of them, the pages that form services lead to,
/// the style sheet and the widget.
pub fn write_common(
    site: &Site<'_>,
    listings: &[&Listing],
    folders: Folders,
    files: &mut dyn Sink,
) -> Result<()> {
    for (name, bytes) in bundle::assets() {
        files.put(&format!("{}{name}", folders.published), bytes)?;
    }
    let by_id: serde_json::Map<_, _> = listings
        .iter()
        .map(|one| (one.id.clone(), json!(one.languages)))
        .collect();
    // Without forms there is nothing for the widget to do, and the headers of `seloste csp` leave it out.
    let script = bundle::loader().filter(|_| site.sending.has_forms());
    let summary = json!({ "notices": by_id, "script": script });
    files.put(
        &format!("{}_site.json", folders.parts),
        format!("{summary}\n").as_bytes(),
    )?;
    let languages = languages(listings);
    for lang in &languages {
        write_list(listings, *lang, folders, files)?;
        write_thanks(*lang, &languages, folders, files)?;
    }
    Ok(())
}

fn write_list(
    listings: &[&Listing],
    lang: Lang,
    folders: Folders,
    files: &mut dyn Sink,
) -> Result<()> {
    let items: Vec<&str> = listings.iter().map(|one| one.item(lang)).collect();
    let name = format!("{}list.{lang}.html", folders.parts);
    files.html(&name, LinkCheck::Elsewhere, &mut |html| {
        *html = seloste_render::list(&items, lang);
    })
}

fn write_thanks(
    lang: Lang,
    languages: &[Lang],
    folders: Folders,
    files: &mut dyn Sink,
) -> Result<()> {
    let urls: Vec<String> = languages
        .iter()
        .map(|lang| format!("thanks.{lang}.html"))
        .collect();
    let options = PageOptions {
        alternates: &alternates(languages, &urls),
        stylesheet: Some(STYLESHEET),
        ..PageOptions::default()
    };
    let name = format!("{}thanks.{lang}.html", folders.published);
    files.html(&name, LinkCheck::OfPage, &mut |html| {
        *html = seloste_render::thanks(lang, &options);
    })
}

/// The data of a notice by language.
fn data(notice: &Prepared<'_>, languages: &[Lang], options: &Options<'_>) -> Result<Vec<u8>> {
    let mut json = Vec::new();
    let by_language = languages
        .iter()
        .map(|lang| (lang.tag(), seloste_render::data(notice, *lang, options)));
    serde_json::Serializer::new(&mut json).collect_map(by_language)?;
    json.push(b'\n');
    Ok(json)
}
