//! A page as a company's site has it: 20 to 60 kB of menus, styles, texts, lists, pictures and scripts, and in its
//! middle the place for a form.

use std::fmt::Write;

const SMALLEST: usize = 20_000;
const LARGEST: usize = 60_000;

const HEAD: &str = "<!DOCTYPE html>\n<html lang=\"fi\">\n<head>\n<meta charset=\"utf-8\">\n\
    <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Esimerkki Oy</title>\n\
    <link rel=\"stylesheet\" href=\"/assets/site.css\">\n<style>\n";
const RULE: &str = ".menu > li:nth-child(2n+1) a:hover{color:#123456;padding:.25rem .5rem}\n";
const ITEM: &str = "<li class=\"menu__item\"><a class=\"menu__link\" href=\"/palvelut/neuvonta/\">Neuvonta ja tuki</a></li>\n";
const PARAGRAPH: &str = "<p>Toimitamme tilauksen yleensä <strong>kahden arkipäivän</strong> kuluessa, ja siitä saa viestin \
    osoitteesta <a href=\"mailto:info@example.fi\">info@example.fi</a>. Jos jokin on epäselvää, asiakaspalvelumme vastaa \
    arkisin klo 9–16. Hinnat sisältävät veron, ellei toisin sanota.</p>\n";
const CARD: &str = "<article class=\"card card--wide\"><a href=\"/tuotteet/tuote\"><img src=\"/kuvat/tuote.webp\" alt=\"\" \
    width=\"320\" height=\"240\" loading=\"lazy\"><h3 class=\"card__title\">Tuote &amp; lisäosat</h3></a>\
    <p class=\"card__price\" data-price='{\"eur\": 12.5}'>12,50&nbsp;€</p></article>\n";
const SCRIPT: &str = "<script>\nfor (let i = 0; i < 10 && document.body; i++) { if (\"<div>\" > i) console.assert(i >= 0); }\n</script>\n";

/// The page of this number, with a placeholder for a form of this notice.
pub fn html(number: usize, notice: &str) -> String {
    let size = SMALLEST + number * 7_919 % (LARGEST - SMALLEST);
    let mut html = String::with_capacity(LARGEST + 4_096);
    html.push_str(HEAD);
    repeat(&mut html, RULE, size / 10);
    html.push_str("</style>\n</head>\n<body>\n<nav><ul class=\"menu\">\n");
    repeat(&mut html, ITEM, size / 4);
    html.push_str("</ul></nav>\n<main>\n<h1>Ota yhteyttä</h1>\n");
    repeat(&mut html, PARAGRAPH, size / 2);
    // Writing to a string cannot fail.
    let _ = writeln!(
        html,
        "<div data-seloste=\"{notice}\" data-seloste-part=\"form\" lang=\"sv\"></div>"
    );
    repeat(&mut html, CARD, size * 9 / 10);
    html.push_str("</main>\n<footer>\n");
    repeat(&mut html, SCRIPT, size);
    html.push_str("</footer>\n</body>\n</html>\n");
    html
}

/// Adds a text until the page has this size.
fn repeat(html: &mut String, text: &str, size: usize) {
    while html.len() < size {
        html.push_str(text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_have_the_sizes_of_real_ones_and_one_placeholder() {
        for number in [0, 1, 5, 9_999] {
            let html = html(number, "asiakkaat");
            assert!(
                (SMALLEST..LARGEST + 1_000).contains(&html.len()),
                "{}",
                html.len()
            );
            assert_eq!(html.matches("data-seloste=\"asiakkaat\"").count(), 1);
        }
    }
}
