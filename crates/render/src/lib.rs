#![doc = include_str!("../README.md")]
//! # Bounds
//!
//! The templates under `templates/` hold only `if` and `for` over values that are prepared here. This crate must not
//! know of TOML, files, the clock or the network. The addresses of style sheets, other languages and endpoints are
//! given to it as they are to stand on the page.
//!
//! A fragment begins with an `<article>` whose id is that of the notice:
//!
//! ```
//! use seloste_model::{Lang, Notice};
//! use seloste_render::{Options, article};
//!
//! let notice = Notice { id: Some("jasenet".to_owned()), ..Notice::default() };
//! let html = article(&notice, Lang::Fi, &Options::default());
//! assert!(html.starts_with(r#"<article class="seloste" id="seloste-jasenet" lang="fi">"#));
//! ```

mod anchor;
mod arrangement;
mod article;
mod authority;
mod body;
mod content;
mod contents;
mod data;
mod demands;
mod edition;
mod escape;
mod facts;
mod fields;
mod filters;
mod form;
mod head;
mod headings;
mod href;
mod html;
mod index;
mod json_ld;
mod letters;
mod list;
mod once;
mod options;
mod outline;
mod page;
mod page_options;
mod part;
mod parties;
mod phrase;
mod prepared;
mod print;
mod prose;
mod requests;
mod rights;
mod sections;
mod state;
mod summary;
mod switch;
mod thanks;
mod title;
mod ways;
mod widget;
mod wording;

pub use form::HONEYPOT;
pub use options::{Alternate, HeadingLevel, Options, RequestForm, Sender};
pub use page_options::{Back, PageOptions};
pub use part::Part;
pub use prepared::Prepared;
pub use seloste_assets::STYLESHEET;
pub use title::title;

use serde::Serialize;

use seloste_model::Lang;
use seloste_model::request::Kind;

use article::Article;
use edition::Edition;
use index::Index;
use list::{List, ListItem};
use page::Page;
use print::{print, printed};
use thanks::Thanks;

/// A notice in one language, as an `<article>` for a page of the site's own.
pub fn article<'a>(notice: impl Into<Prepared<'a>>, lang: Lang, options: &Options<'a>) -> String {
    let edition = Edition::of(notice, lang);
    printed(&Article::of(&edition, options), 48 * 1024)
}

/// Writes the notice as an [`article()`] to the end of a string, which may have room from the one before.
pub fn write_article<'a>(
    html: &mut String,
    notice: impl Into<Prepared<'a>>,
    lang: Lang,
    options: &Options<'a>,
) {
    print(html, &Article::of(&Edition::of(notice, lang), options));
}

/// A part of a notice in one language, for a page of the site's own. Different parts of a notice may stand on
/// the same page.
pub fn part<'a>(
    notice: impl Into<Prepared<'a>>,
    lang: Lang,
    options: &Options<'a>,
    part: Part,
) -> String {
    part::print(&Edition::of(notice, lang), options, part)
}

/// The kinds of request that a notice has forms for, in the order of the page.
pub fn kinds<'a>(notice: impl Into<Prepared<'a>>, options: &Options<'a>) -> Vec<Kind> {
    options.kinds_of(&notice.into())
}

/// A notice in one language and its forms as data for templates of the site's own; `docs/data.md` describes it.
pub fn data<'a, N: Into<Prepared<'a>>>(
    notice: N,
    lang: Lang,
    options: &Options<'a>,
) -> impl Serialize + use<'a, N> {
    data::of(&Edition::of(notice, lang), options)
}

/// A notice in one language as JSON-LD with the terms of the Data Privacy Vocabulary, safe within a `<script>`. A
/// whole page has it in its head; `address` is where the notice can be read.
pub fn json_ld<'a>(notice: impl Into<Prepared<'a>>, lang: Lang, address: Option<&str>) -> String {
    json_ld::of(&Edition::of(notice, lang), address)
}

/// A notice in one language as an item of a list, with a link to its page.
pub fn list_item<'a>(notice: impl Into<Prepared<'a>>, lang: Lang, url: &str) -> String {
    printed(&ListItem::of(&Edition::of(notice, lang), url), 256)
}

/// Links to several notices in one language, for a page of the site's own: items from [`list_item`].
pub fn list(items: &[&str], lang: Lang) -> String {
    printed(&List { lang, items }, 1024)
}

/// A notice in one language, as a whole page.
pub fn page<'a>(notice: impl Into<Prepared<'a>>, lang: Lang, options: &Options<'a>) -> String {
    let edition = Edition::of(notice, lang);
    printed(&Page::of(&edition, options), 48 * 1024)
}

/// Writes the notice as a whole [`page()`] to the end of a string, which may have room from the page before.
pub fn write_page<'a>(
    html: &mut String,
    notice: impl Into<Prepared<'a>>,
    lang: Lang,
    options: &Options<'a>,
) {
    print(html, &Page::of(&Edition::of(notice, lang), options));
}

/// The index page of several notices, in one language: items from [`list_item`].
pub fn index(items: &[&str], lang: Lang, options: &PageOptions<'_>) -> String {
    let of_items: usize = items.iter().map(|item| item.len() + 1).sum();
    printed(&Index::of(items, lang, options), 2 * 1024 + of_items)
}

/// The page that a form service leads to after the form, in one language.
pub fn thanks(lang: Lang, options: &PageOptions<'_>) -> String {
    printed(&Thanks::of(lang, options), 2 * 1024)
}
