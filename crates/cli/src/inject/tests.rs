//! Pages of all kinds, filled.

use std::path::Path;

use proptest::prelude::*;

use seloste_model::Lang;

use super::notices::Notices;
use super::page::{Assets, fill};
use super::scan::Problem;
use crate::config::Requests;
use crate::notice_file::NoticeFile;
use crate::sending::Sending;

const NOTICE: &str =
    "languages = [\"fi\", \"sv\"]\nupdated = 2026-10-12\n[controller]\nname = \"Esimerkki Oy\"\n";

/// Fills a page in the folder `a/` of a site.
fn filled(page: &[u8]) -> Result<Option<Vec<u8>>, Vec<Problem>> {
    let files = [NoticeFile::of_text(Path::new("asiakkaat.toml"), NOTICE).unwrap()];
    let requests = Requests {
        endpoint: Some("/requests".into()),
        ..Requests::default()
    };
    let sending = Sending::of(&requests);
    let notices = Notices::of(&files, &[], &sending).unwrap();
    let assets = Assets::In {
        folder: "../seloste/",
        relative: true,
        loader: Some("seloste.js"),
    };
    fill(page, &notices, assets).map(|filled| filled.map(|filled| filled.bytes))
}

/// The page filled, with the day of the change in the place of a placeholder for it.
fn text(page: &str) -> String {
    String::from_utf8(filled(page.as_bytes()).unwrap().unwrap()).unwrap()
}

fn problem(page: &str) -> (usize, String) {
    let mut problems = filled(page.as_bytes()).err().unwrap();
    assert_eq!(problems.len(), 1, "{problems:?}");
    let Problem { at, message } = problems.remove(0);
    (at, message)
}

const LINK: &str = "<link rel=\"stylesheet\" href=\"../seloste/seloste.css\">";
const FI: &str = "<span class=\"seloste-updated\" lang=\"fi\">Päivitetty <time datetime=\"2026-10-12\">12.10.2026</time></span>";
const SV: &str = "<span class=\"seloste-updated\" lang=\"sv\">Uppdaterad <time datetime=\"2026-10-12\">12.10.2026</time></span>";
const UPDATED: &str = "<span data-seloste=asiakkaat data-seloste-part=updated>";

#[test]
fn only_what_is_between_the_tags_changes() {
    let page = format!(
        "<!doctype html><HTML lang=fi><p>a<p>b &amp c<li>{UPDATED}old <b>x</span >\r\n<p>d"
    );
    let wanted = format!(
        "<!doctype html><HTML lang=fi><p>a<p>b &amp c<li>{UPDATED}{LINK}{FI}</span >\r\n<p>d"
    );
    assert_eq!(text(&page), wanted);
    assert_eq!(text(&wanted), wanted, "a second run changes nothing");
}

#[test]
fn the_language_is_the_nearest_that_is_said() {
    for (before, after, wanted) in [
        ("<html lang=fi><div lang=sv-FI>", "</div>", SV),
        (
            "<html lang=sv><p lang=fi>x<li lang=fi>y<div lang=fi></div>",
            "",
            SV,
        ),
        ("<html lang=de>", "", FI),
        ("", "", FI),
        (
            "<html lang=fi><nav><a lang=sv>s</a><img lang=sv></nav>",
            "",
            FI,
        ),
    ] {
        let page = format!("{before}{UPDATED}</span>{after}");
        assert!(text(&page).contains(wanted), "{page}");
    }
    let own = text(
        "<html lang=fi><span lang=sv data-seloste=asiakkaat data-seloste-part=updated></span>",
    );
    assert!(own.contains(SV));
}

#[test]
fn what_is_not_on_the_page_is_no_placeholder() {
    for page in [
        "<p>no placeholder",
        "<!-- <div data-seloste=x></div> -->",
        "<template><div data-seloste=x></div></template>",
        "<script>'<div data-seloste=x></div>'</script>",
        "<textarea><div data-seloste=x></div></textarea>",
        "<p>Write data-seloste in your page.",
        "<code>&lt;div data-seloste=\"x\"></code>",
    ] {
        assert!(matches!(filled(page.as_bytes()), Ok(None)), "{page}");
    }
}

#[test]
fn a_placeholder_in_a_placeholder_gives_way() {
    let page = format!("{UPDATED}<i data-seloste=x></i></span>");
    assert_eq!(text(&page), format!("{UPDATED}{LINK}{FI}</span>"));
}

#[test]
fn the_assets_are_linked_to_once() {
    let two = text(&format!(
        "<div data-seloste=asiakkaat></div>{UPDATED}</span>"
    ));
    assert_eq!(two.matches("seloste.css").count(), 1);
    assert_eq!(two.matches("src=\"../seloste/seloste.js\"").count(), 1);
    for (at, page) in [
        format!("<link rel=stylesheet href=/x/seloste.css>{UPDATED}</span>"),
        format!("{UPDATED}</span><link rel=stylesheet href=/x/seloste.css>"),
    ]
    .iter()
    .enumerate()
    {
        assert_eq!(text(page).matches("seloste.css").count(), 1, "{at}");
    }
    let said = text(&format!("<p>Link to seloste.css!</p>{UPDATED}</span>"));
    assert!(said.contains(LINK));
}

#[test]
fn what_cannot_be_filled_is_told_with_its_place() {
    assert_eq!(
        problem("<p>\n<div data-seloste=asiakaat></div>"),
        (
            4,
            "there is no notice `asiakaat`; did you mean `asiakkaat`?".into()
        )
    );
    for (page, said) in [
        (
            "<div data-seloste></div>",
            "the placeholder names no notice",
        ),
        (
            "<div data-seloste=asiakkaat><p>a",
            "has no end tag; write `</div>`",
        ),
        (
            "<main><div data-seloste=asiakkaat><p>a</main>",
            "has no end tag; write `</div>`",
        ),
        ("<div data-seloste=asiakkaat />a", "needs an end tag"),
        ("<img data-seloste=asiakkaat>", "needs an end tag"),
        ("<p data-seloste=asiakkaat></p>", "use `<div>`"),
        (
            "<div data-seloste=asiakkaat lang=en></div>",
            "is not in `en`; it is in fi, sv",
        ),
        (
            "<div data-seloste=asiakkaat data-seloste-part=form data-seloste-kind=human_review></div>",
            "has no form of the kind `human_review`",
        ),
        (
            "<base href=/x/><div data-seloste=asiakkaat></div>",
            "--assets",
        ),
    ] {
        let (_, message) = problem(page);
        assert!(message.contains(said), "{page}: {message}");
    }
    let latin = filled(b"<div data-seloste=asiakkaat></div>\xe4");
    assert!(latin.err().unwrap()[0].message.contains("not UTF-8"));
}

#[test]
fn a_page_without_a_placeholder_may_be_in_any_encoding() {
    assert!(matches!(filled(b"\xe4 data-seloste"), Ok(None)));
}

#[test]
fn every_language_can_be_named() {
    for lang in Lang::ALL {
        assert_eq!(Lang::from_tag(lang.tag()), Some(lang));
    }
}

/// Pieces of which pages are made that come near to having placeholders.
const PIECES: [&str; 24] = [
    "<div data-seloste=asiakkaat>",
    "<div data-seloste=\"asiakkaat\" data-seloste-part='form'>",
    "</div>",
    "<p>",
    "</p>",
    "<template>",
    "</template>",
    "<!--",
    "-->",
    "<div",
    ">",
    " data-seloste=",
    "lang=sv",
    "<section lang=fi>",
    "</section>",
    "<script>",
    "</script>",
    "ä",
    "\"",
    "'",
    "\n",
    "<svg><title>",
    "<select><xmp>",
    UPDATED,
];

proptest! {
    #[test]
    fn any_bytes_are_a_page(bytes in prop::collection::vec(any::<u8>(), 0..200), at in 0..200_usize) {
        assert!(matches!(filled(&bytes), Ok(None)));
        let mut bytes = bytes;
        let at = at.min(bytes.len());
        bytes.splice(at..at, b"<div data-seloste=asiakkaat data-seloste-part=updated></div>".iter().copied());
        again(&bytes);
    }

    #[test]
    fn any_tags_are_a_page(pieces in prop::collection::vec(prop::sample::select(&PIECES[..]), 0..30)) {
        again(pieces.concat().as_bytes());
    }
}

/// Fills a page, and what came of it, which has to be the same.
fn again(page: &[u8]) {
    if let Ok(Some(once)) = filled(page) {
        let twice = filled(&once).unwrap().unwrap();
        assert_eq!(
            String::from_utf8_lossy(&once),
            String::from_utf8_lossy(&twice)
        );
    }
}
