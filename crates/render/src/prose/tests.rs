use proptest::prelude::*;

use super::*;

fn html(text: &str) -> String {
    Prose { text, lang: None }.to_string()
}

#[test]
fn the_lines_of_an_address_stay_apart() {
    insta::assert_snapshot!(html("Esimerkki Oy\nPL 1\n00100 Helsinki\nPuh. 09 123 4567"), @r"
    <p>Esimerkki Oy<br>
    PL 1<br>
    00100 Helsinki<br>
    Puh. 09 123 4567</p>
    ");
}

#[test]
fn wrapped_lines_are_joined_and_paragraphs_of_one_line_are_not() {
    let wrapped = "Rekisterin käyttö vaatii pääkäyttäjän myöntämän tunnuksen ja oman\nsalasanan. Käyttöä valvotaan.";
    insta::assert_snapshot!(html(wrapped), @"<p>Rekisterin käyttö vaatii pääkäyttäjän myöntämän tunnuksen ja oman salasanan. Käyttöä valvotaan.</p>");
    let long = "Tietoja käytetään asiakassuhteen hoitoon. ".repeat(4);
    let both = html(&format!("{long}\nToinen kappale."));
    assert!(both.contains("<br>\nToinen kappale."), "{both}");
}

#[test]
fn lists_take_their_wrapped_lines_with_them() {
    let text = "Rekisterissä on:\n- nimi\n- osoite ja muut yhteystiedot, jotka asiakas on itse antanut\n  sopimusta tehdessään\n- muut\nTietoja ei luovuteta.";
    insta::assert_snapshot!(html(text), @r"
    <p>Rekisterissä on:</p>
    <ul>
    <li>nimi</li>
    <li>osoite ja muut yhteystiedot, jotka asiakas on itse antanut sopimusta tehdessään</li>
    <li>muut</li>
    </ul>
    <p>Tietoja ei luovuteta.</p>
    ");
}

#[test]
fn a_lone_asterisk_is_a_footnote_and_two_are_a_list() {
    assert_eq!(html("* pakollinen tieto"), "<p>* pakollinen tieto</p>\n");
    assert_eq!(
        html("* nimi\n* osoite"),
        "<ul>\n<li>nimi</li>\n<li>osoite</li>\n</ul>\n"
    );
}

#[test]
fn markup_is_read_where_it_is_whole() {
    for (written, expected) in [
        ("**kaikki** tiedot", "<strong>kaikki</strong> tiedot"),
        ("2 ** 3 ** 4", "2 ** 3 ** 4"),
        ("**avoin", "**avoin"),
        (
            "[sivu](https://example.fi)",
            "<a href=\"https://example.fi\">sivu</a>",
        ),
        ("[**sivu**](/a)", "<a href=\"/a\"><strong>sivu</strong></a>"),
        ("[x](javascript:alert(1))", "[x](javascript:alert(1))"),
        ("[email protected]", "[email protected]"),
        ("[a [b](/c)", "[a <a href=\"/c\">b</a>"),
        ("<b> & \"c\"", "&lt;b&gt; &amp; &quot;c&quot;"),
    ] {
        assert_eq!(html(written), format!("<p>{expected}</p>\n"), "{written}");
    }
}

#[test]
fn another_language_is_marked() {
    let prose = Prose {
        text: "a",
        lang: Some(Lang::Sv),
    };
    assert_eq!(prose.to_string(), "<div lang=\"sv\"><p>a</p>\n</div>");
}

#[test]
fn long_texts_of_signs_are_read_in_linear_time() {
    for sign in ["[", "**", "[a](", "* ", "**a ", "- ", "[a](b["] {
        let text = sign.repeat(100_000);
        assert!(html(&text).len() > 100_000, "{sign}");
    }
}

/// The text between the tags, with the addresses of links, and the tags in order.
fn read_back(html: &str) -> (String, Vec<String>) {
    let (mut text, mut tags) = (String::new(), Vec::new());
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        let (tag, after) = after.split_once('>').expect("a tag ends");
        // Markup parts words too: `**a**b`.
        text.push(' ');
        match tag.split_once(" href=\"") {
            Some((name, address)) => {
                text.push(' ');
                text.push_str(&decoded(
                    address.strip_suffix('"').expect("an attribute ends"),
                ));
                text.push(' ');
                tags.push(name.to_owned());
            }
            None => tags.push(tag.to_owned()),
        }
        rest = after;
    }
    text.push_str(rest);
    assert!(!text.contains(['>', '"']), "{html}");
    let text = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
    (text, tags)
}

/// The address with its percent codes of ASCII signs undone; letters are never encoded.
fn decoded(address: &str) -> String {
    let mut text = String::new();
    for (index, part) in address.split('%').enumerate() {
        let sign = part
            .get(..2)
            .and_then(|code| u8::from_str_radix(code, 16).ok());
        match sign.filter(|sign| index > 0 && sign.is_ascii()) {
            Some(sign) => {
                text.push(char::from(sign));
                text.push_str(&part[2..]);
            }
            None => text.push_str(part),
        }
    }
    text
}

fn assert_well_formed(tags: &[String]) {
    let mut open: Vec<&str> = Vec::new();
    for tag in tags {
        match tag.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name)),
            None if tag == "br" => {}
            None => open.push(tag),
        }
    }
    assert!(open.is_empty(), "{open:?}");
}

fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

proptest! {
    #[test]
    fn no_word_is_lost_and_the_tags_are_whole(text in "([a-zåäö]{1,9}|[A-Z0-9]{1,3}|[-*·•–\\[\\]()<>&\"':/.#]|\\*\\*|\\]\\(| |  |\n|\n\n|- |\\* ){0,120}") {
        let (read, tags) = read_back(&html(&text));
        assert_well_formed(&tags);
        let (mut wanted, mut found) = (words(&text), words(&read));
        // The address of a link is read back before its text.
        wanted.sort();
        found.sort();
        prop_assert_eq!(wanted, found);
    }

    #[test]
    fn without_markup_every_character_stays_in_its_place(lines in prop::collection::vec("[A-Za-zåäö0-9.,:;()§%&<>\"' ]{0,130}", 0..12)) {
        let text = lines.join("\n");
        let (read, tags) = read_back(&html(&text));
        assert_well_formed(&tags);
        let squeezed = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        prop_assert_eq!(squeezed(&text), squeezed(&read));
    }

    #[test]
    fn any_text_is_written_well_formed(text in any::<String>()) {
        let (_, tags) = read_back(&html(&text));
        assert_well_formed(&tags);
    }
}
