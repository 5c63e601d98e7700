//! Reading ends without a panic, whatever the text. The bench says how long it takes.

#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on should say where it stopped"
)]

use proptest::prelude::*;

const FIXTURES: [&str; 3] = [
    include_str!("fixtures/numbered.txt"),
    include_str!("fixtures/bare_lists.txt"),
    include_str!("fixtures/wrapped.txt"),
];

fn read(text: &str) {
    let imported = seloste_import::read(text);
    serde_json::to_string(&imported.report).unwrap();
    serde_json::to_string(&imported.draft).unwrap();
}

/// Pieces that notices are made of, and pieces that break readers.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("\n".to_owned()),
        Just("\n\n".to_owned()),
        Just("1. Rekisterinpitäjä\n".to_owned()),
        Just("Rekisterin suojauksen\nperiaatteet A: Manuaalinen\naineisto\n \n".to_owned()),
        Just("Tarkastus- ja oikaisuoikeus (Henkilötietolaki 26§)\n".to_owned()),
        Just("8 §:n 1 momentin 0, 1, 99 ja 6 kohtaan ".to_owned()),
        Just("ellei, paitsi ei luovuteta EU:n ulkopuolelle. ".to_owned()),
        Just("puh. +358 (0) - - , PL 00000 00000 Ä ".to_owned()),
        Just("[email\u{a0}protected] a(at)b.fi @ (at) Y-tunnus: 1234567-1".to_owned()),
        Just("(((( **__## ---\n===\n".to_owned()),
        Just("İİİ ẞ ŉ \u{308}\u{ad}\u{feff}\u{2028}".to_owned()),
        "[ A-ZÅÄÖa-zåäö0-9.,:;()§/&-]{0,40}",
        "\\PC{0,20}",
    ]
}

proptest! {
    #[test]
    fn any_string_is_read(text in "\\PC*|(?s).*") {
        read(&text);
    }

    #[test]
    fn pieces_of_notices_in_any_order_are_read(pieces in proptest::collection::vec(piece(), 0..30)) {
        read(&pieces.concat());
    }

    #[test]
    fn mutated_notices_are_read(which in 0..FIXTURES.len(), cuts in proptest::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), piece()), 1..6)) {
        let mut text: Vec<char> = FIXTURES[which].chars().collect();
        for (from, length, piece) in cuts {
            let from = from.index(text.len() + 1);
            let end = from + length.index(text.len() - from + 1).min(40);
            text.splice(from..end, piece.chars());
        }
        read(&text.into_iter().collect::<String>());
    }
}

/// Megabytes without a heading.
#[test]
fn a_large_text_is_read() {
    let sentence = "Tässä Tekstissä on Monta sanaa ja Luku 12, mutta ei yhtään otsikkoa. ";
    let paragraph = format!("{}\n\n", sentence.repeat(8));
    for piece in [sentence, &paragraph] {
        read(&piece.repeat(2_000_000 / piece.len()));
    }
}

/// Short lines might all be headings, and items might all be facts, so each of them is looked at.
#[test]
fn many_short_lines_and_items_are_read() {
    for piece in [
        "Rekisterien tiedot muille\n",
        "Tietojen siirto\nmuualle\n",
        "1. Rekisterinpitäjä\nkohta 5\nluovutetaan ei.\n",
        "- tietoja ei luovuteta paitsi\nfoo\n",
        "## Jotakin\n",
    ] {
        read(&format!(
            "Tietojen luovutus\n\n{}",
            piece.repeat(300_000 / piece.len())
        ));
    }
}
