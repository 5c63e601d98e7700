//! Whole pages: the head, the index and the thank-you page.

use std::collections::BTreeSet;

use serde_json::json;

use seloste_model::Lang;
use seloste_render::{
    Back, HeadingLevel, Options, PageOptions, STYLESHEET, index, list_item, page, thanks,
};

use crate::{all, document, notice, text, texts};

#[test]
fn the_page_of_a_notice() {
    let notice = notice(json!({
        "id": "a",
        "register": { "name": "Asiakkaat" },
        "controller": { "name": "Esimerkki & pojat Oy" },
        "updated": "2026-10-12",
    }));
    let options = Options {
        heading_level: HeadingLevel::Three,
        stylesheet: Some("../seloste.css"),
        data: Some("a.json"),
        index: Some("index.fi.html"),
        canonical: Some("https://example.fi/a.fi.html"),
        ..Options::default()
    };
    let html = page(&notice, Lang::Fi, &options);
    let head = html.find("<main").unwrap();
    insta::assert_snapshot!(html[..head]);
    let html = document(&html);
    // A page of its own begins at the first level, whatever a fragment would.
    assert_eq!(text(&html, "main h1"), "Tietosuojaseloste: Asiakkaat");
    assert_eq!(text(&html, "time[datetime='2026-10-12']"), "12.10.2026");
    let active = "script:not([type='application/ld+json']), style, [style], [onclick]";
    assert!(all(&html, active).is_empty());
}

#[test]
fn the_index_lists_every_notice() {
    let notices = [
        notice(
            json!({ "register": { "name": "Asiakkaat" }, "controller": { "name": "Esimerkki Oy" }, "drawn_up": "2020-01-02" }),
        ),
        notice(json!({ "title": "<Jäsenet>" })),
    ];
    let items = [
        list_item(&notices[0], Lang::Fi, "a.html"),
        list_item(&notices[1], Lang::Fi, "b.html"),
    ];
    let items = items.each_ref().map(String::as_str);
    let html = document(&index(&items, Lang::Fi, &PageOptions::default()));
    assert_eq!(
        texts(&html, ".seloste-notices li"),
        [
            "Tietosuojaseloste: Asiakkaat Esimerkki Oy Laadittu 2.1.2020",
            "<Jäsenet>"
        ]
    );
}

#[test]
fn the_thank_you_page_claims_no_receipt() {
    for lang in Lang::ALL {
        let options = PageOptions {
            back: Some(Back::ToNotice("a.html")),
            ..PageOptions::default()
        };
        let html = document(&thanks(lang, &options));
        let words = &seloste_model::Words::of(lang);
        assert_eq!(text(&html, "main a[href='a.html']"), words.thanks.back);
        assert!(!text(&html, "main").contains(words.receipt.title));
        let options = PageOptions {
            back: Some(Back::ToList("index.html")),
            ..PageOptions::default()
        };
        let html = document(&thanks(lang, &options));
        assert_eq!(text(&html, "main a"), words.thanks.back_to_list);
        assert_eq!(
            all(&html, "link[rel='privacy-policy'][href='index.html']").len(),
            1
        );
    }
}

#[test]
fn every_class_is_ours_and_known_to_the_style_sheet_or_a_hook_for_one() {
    let full: seloste_model::Notice =
        serde_json::from_str(include_str!("../../examples/sample.json")).unwrap();
    let html = document(&page(&full, Lang::Fi, &crate::with_form()));
    for element in all(&html, "[class]") {
        for class in element.value().classes() {
            assert!(
                class == "seloste" || class.starts_with("seloste-"),
                "{class}"
            );
        }
    }
    assert!(STYLESHEET.contains("@layer seloste"));
}

/// The names of the custom properties that the style sheet reads.
fn read_properties() -> BTreeSet<&'static str> {
    let uses = STYLESHEET.split("var(").skip(1);
    let names = uses.filter_map(|rest| rest.split([')', ',']).next());
    names.map(str::trim).collect()
}

/// The names of the custom properties that a part of the style sheet sets.
fn set_properties(part: &str) -> BTreeSet<&str> {
    let declarations = part.lines().filter_map(|line| line.trim().split_once(':'));
    let names = declarations.map(|(name, _)| name);
    names
        .filter(|name| name.starts_with("--seloste-"))
        .collect()
}

#[test]
fn the_documentation_lists_every_property_with_its_default() {
    let rows: Vec<(&str, &str)> = include_str!("../../../../docs/theming.md")
        .lines()
        .filter(|line| line.starts_with("| `--seloste-"))
        .map(|line| {
            let mut cells = line.split('|').map(str::trim);
            (
                cells.nth(1).unwrap().trim_matches('`'),
                cells.next().unwrap(),
            )
        })
        .collect();
    let listed: BTreeSet<&str> = rows.iter().map(|(name, _)| *name).collect();
    let (inner, open): (BTreeSet<&str>, BTreeSet<&str>) = read_properties()
        .into_iter()
        .partition(|name| name.starts_with("--seloste-own-"));
    assert_eq!(open, listed);
    let defaults: Vec<String> = rows
        .iter()
        .filter(|(_, default)| default.starts_with('`') && default.ends_with('`'))
        .map(|(name, default)| format!("var({name}, {})", default.trim_matches('`')))
        .collect();
    assert_eq!(defaults.len(), 3, "{defaults:?}");
    for default in defaults {
        assert!(STYLESHEET.contains(&default), "{default}");
    }
    // A property of the site's must win, so the sheet sets none of them but on paper.
    let (screen, paper) = STYLESHEET.split_once("@media print").unwrap();
    assert_eq!(set_properties(screen), inner);
    assert!(set_properties(paper).is_subset(&listed));
}
