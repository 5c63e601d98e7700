//! The wording of an old text.

use serde_json::json;

use seloste_model::Notice;

use crate::{all, fragment, notice, text, texts};

fn old() -> Notice {
    notice(json!({
        "id": "a",
        "title": "Rekisteriseloste",
        "controller": { "name": "Esimerkki Oy" },
        "data_content": { "items": ["nimi", "osoite"] },
        "retention": { "items": [{ "period": "P6Y" }] },
        "wording": [
            { "text": "Henkilötietolain mukainen seloste" },
            { "heading": "1. Rekisterinpitäjä ja yhteyshenkilö", "about": ["controller", "contact"], "text": "Esimerkki Oy\nPL 1\n00100 Helsinki" },
            { "heading": "2. Tietosisältö", "about": ["data_content"], "text": "- nimi\n- osoite" },
            { "heading": "A. Manuaalinen aineisto", "level": 3, "about": ["protection_manual"] },
            { "heading": "Tietosisältö jatkuu", "about": ["data_content"], "text": "Muuta." },
            { "heading": "Muuta", "text": "Loppu." },
        ],
    }))
}

#[test]
fn blocks_are_printed_in_order_and_facts_only_where_no_block_is_about_them() {
    let html = fragment(&old());
    insta::assert_snapshot!(texts(&html, ".seloste-section").join("\n"), @r"
    Henkilötietolain mukainen seloste
    1. Rekisterinpitäjä ja yhteyshenkilö Esimerkki Oy PL 1 00100 Helsinki
    2. Tietosisältö nimi osoite
    A. Manuaalinen aineisto
    Tietosisältö jatkuu Muuta.
    Muuta Loppu.
    Tietojen säilytysaika Säilytysaika: 6 vuotta
    ");
}

#[test]
fn an_empty_block_leaves_its_section_to_the_facts() {
    let mut old = old();
    old.wording = serde_json::from_value(json!([
        { "heading": " ", "about": ["data_content"] },
        { "about": ["retention"], "text": { "fi": "", "sv": "Sex år." } },
    ]))
    .unwrap();
    let html = fragment(&old);
    assert!(text(&html, "#seloste-a-data-content").contains("osoite"));
    assert!(text(&html, "#seloste-a-retention").contains("6 vuotta"));
    assert!(!old.wording_replaces(seloste_model::notice::About::Retention));
}

#[test]
fn every_section_has_its_anchor_once() {
    let html = fragment(&old());
    for code in [
        "controller",
        "contact",
        "data-content",
        "protection-manual",
        "retention",
        "part-1",
        "part-5",
        "part-6",
    ] {
        assert_eq!(all(&html, &format!("#seloste-a-{code}")).len(), 1, "{code}");
    }
}

#[test]
fn no_level_of_headings_is_left_out() {
    let html = fragment(&old());
    let headings: Vec<_> = all(&html, ".seloste-section > :is(h2, h3, h4, h5, h6)")
        .iter()
        .map(|heading| heading.value().name())
        .collect();
    assert_eq!(headings, ["h2", "h2", "h3", "h2", "h2", "h2"]);
    assert!(!text(&html, ".seloste-contents").contains("Manuaalinen"));
}

#[test]
fn the_law_speaks_after_an_old_block_on_a_right_where_asked() {
    let mut old = old();
    old.wording = serde_json::from_value(json!([
        { "heading": "Tarkastusoikeus", "about": ["right_access"], "text": "Pyyntö tehdään kirjallisesti." },
    ]))
    .unwrap();
    assert!(!text(&fragment(&old), "#seloste-a-right-access").contains("Mitä laissa säädetään"));
    old.rights = Some(seloste_model::notice::Rights::Law);
    let html = fragment(&old);
    assert!(text(&html, "#seloste-a-right-access").contains("Mitä laissa säädetään"));
    assert_eq!(all(&html, "#seloste-a-right-access").len(), 1);
}
