//! The rights: the author's words, and the law's where the notice asks for them.

use serde_json::json;

use crate::{all, fragment, notice, text, texts};

#[test]
fn without_rights_by_law_only_what_the_notice_says_is_printed() {
    let html = fragment(&notice(
        json!({ "id": "a", "right_access": { "text": "Voit tarkastaa tietosi." } }),
    ));
    assert_eq!(all(&html, "section[id^=seloste-a-right]").len(), 1);
    let section = text(&html, "#seloste-a-right-access");
    assert!(section.contains("Voit tarkastaa tietosi."));
    assert!(!section.contains("Mitä laissa säädetään"));
}

#[test]
fn by_law_every_right_that_applies_is_a_section_of_its_own() {
    let html = fragment(&notice(json!({
        "id": "a",
        "rights": "law",
        "purposes": { "items": [{ "name": "a", "basis": "contract" }] },
    })));
    let ids: Vec<_> = all(&html, ".seloste-section")
        .iter()
        .filter_map(|section| section.attr("id"))
        .collect();
    assert_eq!(
        ids,
        [
            "seloste-a-purposes",
            "seloste-a-right-access",
            "seloste-a-right-rectification",
            "seloste-a-right-erasure",
            "seloste-a-right-restriction",
            "seloste-a-right-portability",
            "seloste-a-right-object",
            "seloste-a-supervisory-authority",
        ]
    );
    // Article 21(4): clearly and apart from anything else.
    assert_eq!(all(&html, ".seloste-apart").len(), 1);
}

#[test]
fn the_authors_words_come_before_the_laws() {
    let html = fragment(&notice(json!({
        "id": "a", "rights": "law", "right_erasure": { "text": "Poistamme tiedot pyynnöstä." },
    })));
    let section = text(&html, "#seloste-a-right-erasure");
    let author = section.find("Poistamme tiedot pyynnöstä.").unwrap();
    let lead = section.find("Mitä laissa säädetään").unwrap();
    assert!(author < lead && section.len() > lead + 100, "{section}");
}

#[test]
fn the_ombudsman_is_named_as_the_office_is_today() {
    let html = fragment(&notice(
        json!({ "id": "a", "supervisory_authority": { "text": "Voit valittaa." } }),
    ));
    insta::assert_snapshot!(texts(&html, "#seloste-a-supervisory-authority dl > div").join("\n"));
}

#[test]
fn a_right_leads_to_its_forms() {
    let html = fragment(&notice(json!({ "id": "a", "rights": "law" })));
    let links: Vec<_> = all(&html, "#seloste-a-right-object .seloste-actions a")
        .iter()
        .filter_map(|link| link.attr("href"))
        .collect();
    assert_eq!(
        links,
        [
            "#seloste-a-request-object-marketing-body",
            "#seloste-a-request-object-body"
        ]
    );
}

#[test]
fn a_denied_right_is_not_affirmed_beside_the_denial() {
    let html = fragment(&notice(
        json!({ "id": "a", "rights": "law", "right_portability": { "state": "none" } }),
    ));
    assert!(!text(&html, "#seloste-a-right-portability").contains("Mitä laissa säädetään"));
}
