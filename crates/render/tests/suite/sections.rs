//! Sections from facts.

use serde_json::json;

use seloste_model::{Lang, Notice};
use seloste_render::{HeadingLevel, Options, article};

use crate::{all, fragment, notice, read, text, texts, with_form};

#[test]
fn each_state_is_told_apart() {
    let html = fragment(&notice(json!({
        "id": "a",
        "disclosures": { "state": "none" },
        "transfers": { "state": "heading_only" },
        "publication": { "state": "conditional", "unless": "jos annat luvan" },
        "cookies": { "state": "none", "text": "Emme käytä evästeitä lainkaan." },
        "sources": { "items": ["sinä itse"] },
    })));
    let shown: Vec<_> = [
        "sources",
        "disclosures",
        "transfers",
        "publication",
        "cookies",
    ]
    .iter()
    .map(|code| text(&html, &format!("#seloste-a-{code}")))
    .collect();
    insta::assert_snapshot!(shown.join("\n"));
    assert!(all(&html, "#seloste-a-retention").is_empty());
}

#[test]
fn items_are_printed_with_their_facts() {
    let html = article(
        &notice(json!({
            "id": "a",
            "purposes": { "items": [
                { "kind": "newsletter", "basis": "consent", "channels": ["email"], "note": "Kerran kuussa." },
                { "name": "hoito", "basis": "legal_obligation", "provision": "703/2023" },
            ] },
        })),
        Lang::Fi,
        &Options::default(),
    );
    let begin = html.find("<section class=\"seloste-section\"").unwrap();
    let end = html[begin..].find("</section>").unwrap();
    insta::assert_snapshot!(html[begin..begin + end]);
}

#[test]
fn contact_details_lead_somewhere_where_they_can() {
    let html = fragment(&notice(json!({
        "id": "a",
        "controller": {
            "name": "Esimerkki Oy",
            "phones": ["09 123 4567 (vaihde)", "kysy neuvonnasta"],
            "emails": ["info(at)example.fi", "etunimi.sukunimi@example.fi"],
            "web": "javascript:alert(1)",
        },
    })));
    let links: Vec<_> = all(&html, "#seloste-a-controller a")
        .iter()
        .filter_map(|link| link.attr("href"))
        .collect();
    assert_eq!(links, ["tel:+35891234567", "mailto:info@example.fi"]);
    assert!(text(&html, "#seloste-a-controller").contains("javascript:alert(1)"));
}

#[test]
fn the_first_screen_leaves_out_what_is_unsaid() {
    let html = fragment(&Notice::default());
    assert_eq!(texts(&html, ".seloste-summary dt"), ["Mitä voin tehdä?"]);
}

#[test]
fn the_first_screen_answers_from_the_facts() {
    let html = fragment(&notice(json!({
        "controller": { "name": "Esimerkki Oy" },
        "data_content": { "items": ["nimi", "osoite"] },
        "purposes": { "text": "Kaikenlaiseen." },
        "retention": { "items": [{ "name": "Laskut", "period": "P6Y" }, { "criterion": "kunnes eroat" }] },
    })));
    let rows = texts(&html, ".seloste-summary dl > div");
    insta::assert_snapshot!(rows[..4].join("\n"));
}

#[test]
fn the_first_screen_stays_short_and_leads_to_the_rest() {
    let long = "a".repeat(150);
    let html = fragment(&notice(json!({
        "id": "a",
        "data_content": { "items": [long, long, long] },
        "wording": [{ "heading": "5. Sisältö", "about": ["sources", "data_content"], "text": "Paljon." }],
    })));
    let row = text(&html, ".seloste-summary dl > div:first-child");
    assert_eq!(
        row,
        format!("Mitä tietoja minusta käsitellään? {long} 5. Sisältö")
    );
    assert_eq!(
        all(&html, ".seloste-summary a[href='#seloste-a-data-content']").len(),
        1
    );
}

#[test]
fn headings_follow_the_level_asked_for() {
    let levels = |level| {
        let options = Options {
            heading_level: level,
            ..Options::default()
        };
        let html = crate::read(&article(
            &notice(json!({ "protection": {}, "protection_manual": { "state": "none" } })),
            Lang::Fi,
            &options,
        ));
        let headings = all(&html, "h1, h2, h3, h4, h5, h6");
        headings
            .iter()
            .map(|heading| heading.value().name().to_owned())
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert_eq!(levels(HeadingLevel::One), "h1 h2 h2 h2 h3 h2 h3");
    assert_eq!(levels(HeadingLevel::Four), "h4 h5 h5 h5 h6 h5 h6");
}

#[test]
fn the_personal_data_act_has_its_own_headings() {
    let html = fragment(&notice(
        json!({ "id": "a", "law": "1999", "data_content": { "items": ["nimi"] } }),
    ));
    assert_eq!(text(&html, ".seloste-title"), "Rekisteriseloste");
    assert_eq!(
        text(
            &html,
            "#seloste-a-data_content-heading, #seloste-a-data-content-heading"
        ),
        "Rekisterin tietosisältö"
    );
}

#[test]
fn a_provision_has_the_name_of_its_act() {
    let notice = notice(json!({ "id": "a", "retention": { "items": [
        { "name": "a", "provision": "1336/1997" },
        { "name": "b", "provision": "410/2015 7 §" },
        { "name": "c", "provision": "703/2023 4 luku" },
        { "name": "d", "provision": "oma sääntö 1 §" },
    ] } }));
    for (lang, wanted) in [
        (
            Lang::Fi,
            [
                "kirjanpitolaki (1336/1997)",
                "kuntalaki (410/2015) 7 §",
                "laki sosiaali- ja terveydenhuollon asiakastietojen käsittelystä (703/2023) 4 luku",
                "oma sääntö 1 §",
            ],
        ),
        (
            Lang::En,
            [
                "Accounting Act (1336/1997)",
                "Local Government Act (410/2015), section 7",
                "Act on the Processing of Client Data in Healthcare and Social Welfare (703/2023) 4 luku",
                "oma sääntö 1 §",
            ],
        ),
    ] {
        let html = read(&seloste_render::article(&notice, lang, &with_form()));
        assert_eq!(
            texts(&html, "#seloste-a-retention .seloste-items dd"),
            wanted
        );
    }
}
