//! The parts of a notice alone.

use serde_json::json;

use seloste_model::request::Kind;
use seloste_model::{Lang, Notice};
use seloste_render::{HeadingLevel, Options, Part, list, list_item, part};

use crate::{all, notice, read, text, texts, with_form};

fn members() -> Notice {
    notice(json!({
        "id": "jasenet",
        "register": { "name": "Jäsenet" },
        "controller": { "name": "Esimerkki ry", "emails": ["toimisto@example.fi"] },
        "updated": "2026-10-12",
        "rights": "law",
        "purposes": { "items": [{ "kind": "membership", "basis": "contract" }] },
    }))
}

fn part_of(notice: &Notice, options: &Options<'_>, one: Part) -> scraper::Html {
    read(&part(notice, Lang::Fi, options, one))
}

#[test]
fn the_notice_alone_tells_the_ways_and_leads_to_no_form() {
    let html = part_of(&members(), &with_form(), Part::Notice);
    assert_eq!(text(&html, "h1"), "Tietosuojaseloste: Jäsenet");
    assert!(
        all(
            &html,
            "form, seloste-form, .seloste-contents, .seloste-actions"
        )
        .is_empty()
    );
    assert_eq!(
        all(&html, "#seloste-jasenet-requests .seloste-ways a").len(),
        1
    );
}

#[test]
fn the_form_of_one_kind_is_open_and_under_its_own_heading() {
    let options = Options {
        heading_level: HeadingLevel::Two,
        ..with_form()
    };
    let html = part_of(&members(), &options, Part::Form(Some(Kind::Erasure)));
    assert_eq!(all(&html, "form").len(), 1);
    assert!(all(&html, "details, summary").is_empty());
    assert_eq!(texts(&html, "h1, h2").len(), 1);
    assert!(text(&html, "h2").contains("poist"), "{}", text(&html, "h2"));
    assert_eq!(
        all(&html, "seloste-form > template[data-seloste-words]").len(),
        1
    );
    assert_eq!(
        all(
            &html,
            "#seloste-jasenet-form-erasure-request-erasure[data-seloste-kind=erasure]"
        )
        .len(),
        1
    );
}

#[test]
fn all_forms_stand_in_one_element_with_the_words_of_the_widget() {
    let html = part_of(&members(), &with_form(), Part::Form(None));
    assert!(all(&html, "seloste-form details form").len() > 4);
    assert_eq!(all(&html, "template[data-seloste-words]").len(), 1);
    assert_eq!(text(&html, "h1"), "Henkilötietoja koskeva pyyntö");
}

#[test]
fn without_an_endpoint_the_form_gives_way_to_the_ways() {
    for one in [Part::Form(None), Part::Form(Some(Kind::Access))] {
        let html = part_of(&members(), &Options::default(), one);
        assert!(all(&html, "form").is_empty());
        assert_eq!(all(&html, ".seloste-ways li").len(), 1);
    }
}

#[test]
fn the_contents_lead_to_the_sections_and_to_the_requests() {
    let html = part_of(&members(), &with_form(), Part::Contents);
    let links = all(&html, "nav[aria-label] a");
    assert_eq!(links[0].attr("href"), Some("#seloste-jasenet-controller"));
    assert_eq!(
        links.last().and_then(|link| link.attr("href")),
        Some("#seloste-jasenet-requests")
    );
    assert!(all(&html, "[id]").is_empty());
}

#[test]
fn the_day_of_the_latest_change_fits_in_a_line() {
    let html = part(&members(), Lang::Fi, &Options::default(), Part::Updated);
    insta::assert_snapshot!(html, @r#"<span class="seloste-updated" lang="fi">Päivitetty <time datetime="2026-10-12">12.10.2026</time></span>"#);
    let silent = part(
        &Notice::default(),
        Lang::Fi,
        &Options::default(),
        Part::Updated,
    );
    assert_eq!(silent, "");
}

#[test]
fn a_list_links_to_the_notices() {
    let notice = members();
    let item = list_item(&notice, Lang::Fi, "/tietosuoja/");
    insta::assert_snapshot!(list(&[&item], Lang::Fi), @r#"
    <ul class="seloste seloste-notices" lang="fi">
    <li><a href="/tietosuoja/" rel="privacy-policy">Tietosuojaseloste: Jäsenet</a> <span>Esimerkki ry</span> <span>Päivitetty <time datetime="2026-10-12">12.10.2026</time></span></li>
    </ul>
    "#);
}
