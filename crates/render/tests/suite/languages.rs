//! Languages: the page's, and those of texts that lack it.

use serde_json::json;

use seloste_model::Lang;
use seloste_render::{Alternate, Options, article, page, title};

use crate::{all, notice, read, text, texts, with_form};

#[test]
fn a_text_in_another_language_is_marked() {
    let notice = notice(json!({
        "id": "a",
        "languages": ["fi", "sv"],
        "register": { "name": { "fi": "Asiakkaat", "sv": "Kunder" } },
        "sources": { "text": "Saamme tiedot sinulta.", "items": [{ "name": "rekisterit" }] },
    }));
    let html = read(&article(&notice, Lang::Sv, &with_form()));
    assert_eq!(all(&html, "article[lang=sv]").len(), 1);
    assert_eq!(text(&html, "div[lang=fi] > p"), "Saamme tiedot sinulta.");
    assert_eq!(text(&html, "li > span[lang=fi]"), "rekisterit");
    assert!(all(&html, "h1 [lang]").is_empty());
    assert_eq!(title(&notice, Lang::Sv), text(&html, "h1"));
}

#[test]
fn the_switch_names_the_other_languages_in_their_own_words() {
    let alternates = [
        Alternate {
            lang: Lang::Fi,
            url: "a.fi.html",
        },
        Alternate {
            lang: Lang::Sv,
            url: "a.sv.html",
        },
        Alternate {
            lang: Lang::En,
            url: "a.en.html",
        },
    ];
    let options = Options {
        alternates: &alternates,
        ..Options::default()
    };
    let notice = notice(json!({ "languages": ["sv", "fi", "en"] }));
    let html = crate::document(&page(&notice, Lang::En, &options));
    assert_eq!(
        texts(&html, "nav.seloste-languages a"),
        ["suomi", "svenska"]
    );
    let link = all(&html, "nav.seloste-languages a")[0];
    assert_eq!(
        (link.attr("lang"), link.attr("hreflang")),
        (Some("fi"), Some("fi"))
    );
    let heads: Vec<_> = all(&html, "head link[rel=alternate][hreflang]")
        .iter()
        .map(|link| (link.attr("hreflang").unwrap(), link.attr("href").unwrap()))
        .collect();
    assert_eq!(
        heads,
        [
            ("fi", "a.fi.html"),
            ("sv", "a.sv.html"),
            ("en", "a.en.html"),
            ("x-default", "a.sv.html")
        ]
    );
}
