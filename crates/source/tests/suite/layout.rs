//! How a written file looks.

use seloste_model::Notice;
use seloste_source::{Comments, Layout, write};

fn notice(json: serde_json::Value) -> Notice {
    serde_json::from_value(json).unwrap()
}

#[test]
fn a_file_has_a_fixed_order_and_says_what_its_parts_are() {
    let notice = notice(serde_json::json!({
        "wording": [
            { "about": ["purposes", "legal_basis"], "heading": "Tarkoitus", "text": "Hoidamme asiakkuutta.\n\n\"Aina.\"\n" },
            { "text": "Tervetuloa" },
        ],
        "right_access": { "state": "none" },
        "retention": { "items": ["kuusi vuotta", { "period": "P6Y", "provision": "1336/1997" }] },
        "purposes": {
            "text": { "fi": "Asiakkuuden hoito", "sv": "Skötsel av kundrelationen" },
            "items": [{ "kind": "newsletter", "basis": ["consent"], "channels": ["email"] }],
        },
        "contacts": [{ "name": "A", "emails": ["a@example.fi"] }, { "name": "B" }],
        "controller": { "name": "Esimerkki Oy", "addresses": [{ "street": "PL 1", "city": "Kuusilampi" }] },
        "register": { "name": "Asiakasrekisteri" },
        "rights": "law",
        "updated": "2026-01-31",
        "languages": ["fi", "sv"],
        "id": "asiakkaat",
        "schema": 1,
    }));
    let layout = Layout {
        schema_link: Some("https://example.fi/notice.schema.json"),
        comments: Comments::Sections,
    };
    insta::assert_snapshot!(write(&notice, layout), @r#"
    #:schema https://example.fi/notice.schema.json

    schema = 1
    id = "asiakkaat"
    languages = ["fi", "sv"]
    updated = 2026-01-31
    rights = "law"

    # The register: its name and other names.
    [register]
    name = "Asiakasrekisteri"

    # The controller: who decides why and how the data are used (GDPR, article 4(7)).
    [controller]
    name = "Esimerkki Oy"
    addresses = [{ street = "PL 1", city = "Kuusilampi" }]

    # People and units to turn to, each with its role.
    [[contacts]]
    name = "A"
    emails = ["a@example.fi"]

    [[contacts]]
    name = "B"

    # Why the data are used, each purpose with its legal basis (article 13(1)(c)).
    [purposes]
    text = { fi = "Asiakkuuden hoito", sv = "Skötsel av kundrelationen" }
    items = [{ kind = "newsletter", basis = "consent", channels = ["email"] }]

    # How long the data are kept, or what decides it (article 13(2)(a)).
    [retention]
    items = [
      "kuusi vuotta",
      { period = "P6Y", provision = "1336/1997" },
    ]

    # The right to see one's data (article 15).
    [right_access]
    state = "none"

    # The wording of an old text, in the order of the page. Where a block is about a section, the block
    # is printed and the section's facts are only read by the form and the checks.
    [[wording]]
    heading = "Tarkoitus"
    about = ["purposes", "legal_basis"]
    text = """
    Hoidamme asiakkuutta.

    "Aina."
    """

    [[wording]]
    text = "Tervetuloa"
    "#);
}

#[test]
fn what_is_too_long_for_a_line_is_broken_up() {
    let long = "sana ".repeat(15);
    let notice = notice(serde_json::json!({
        "controller": { "emails": [format!("{}@example.fi", "a".repeat(60)), format!("{}@example.fi", "b".repeat(60))] },
        "purposes": {
            "unless": { "fi": long, "sv": long },
            "items": ["lyhyt", { "name": "Pitkä", "note": { "fi": long, "sv": "kort" } }, { "note": "a\nb" }],
        },
    }));
    let layout = Layout {
        comments: Comments::None,
        ..Layout::default()
    };
    insta::assert_snapshot!(write(&notice, layout), @r#"
    [controller]
    emails = [
      "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@example.fi",
      "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb@example.fi",
    ]

    [purposes]
    unless.fi = "sana sana sana sana sana sana sana sana sana sana sana sana sana sana sana "
    unless.sv = "sana sana sana sana sana sana sana sana sana sana sana sana sana sana sana "

    [[purposes.items]]
    name = "lyhyt"

    [[purposes.items]]
    name = "Pitkä"
    note = { fi = "sana sana sana sana sana sana sana sana sana sana sana sana sana sana sana ", sv = "kort" }

    [[purposes.items]]
    note = """
    a
    b"""
    "#);
}
