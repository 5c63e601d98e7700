//! The rule PH-2.

use std::ops::Range;

use crate::check::rule;
use crate::findings::Findings;
use crate::host::is_part_of;
use crate::look::Look;
use crate::rule::Severity;
use crate::text::{Passage, gaps};
use crate::word::Word;

rule! {
    /// Finds gaps that a template left to be filled in: `(s-postiosoite)`, `[yrityksen nimi]`, `XXX`, `%%name%%`,
    /// `{{ name }}`, `Yritys Oy`. Values that `seloste init` writes as examples, such as `Katu 1`, and email addresses in
    /// domains that exist for examples alone, such as `example.com`, are gaps too. Where the words may mean something, as
    /// `(linkki)` or other words in square brackets, it is a warning.
    ///
    /// # Why
    /// What was to stand there is missing, and the reader sees that nobody read the notice before it was
    /// published.
    ///
    /// # Example
    /// ```toml
    /// [right_object]
    /// text = "Voit kieltää markkinoinnin sähköpostitse (s-postiosoite)."
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [right_object]
    /// text = "Voit kieltää markkinoinnin [lomakkeella](https://example.fi/kielto) tai sähköpostitse."
    /// ```
    PLACEHOLDER {
        code: "PH-2",
        name: "placeholder",
        severity: Error,
        citation: "good practice",
        law: Any,
        evidence: Form,
        message: {
            fi: "tekstiin on jäänyt täyttämätön kohta: `{t}`",
            sv: "ett ställe är inte ifyllt i texten: `{t}`",
            en: "a gap was left in the text: `{t}`",
        },
        help: {
            fi: "kirjoita, mitä kohdassa kuuluu olla, tai poista se",
            sv: "skriv det som ska stå där, eller ta bort det",
            en: "write what belongs there, or remove it",
        },
        words: &WORDS,
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let rule = found.rule;
    for passage in &look.passages {
        if is_example(passage) {
            found
                .in_text(passage, 0..passage.text.len())
                .with("t", passage.text.trim());
            continue;
        }
        // Other rules look at these values. A gap in an old text is not told of again in the fact beside it.
        if !passage.printed || matches!(passage.key(), "emails" | "business_id") {
            continue;
        }
        let by_word = look.hits(rule).filter_map(|(other, hit)| {
            let is_gap = std::ptr::eq(other, passage)
                && !(MAYBE_NAMES.contains(&hit.word) && is_end_of_name(&passage.text, &hit.range));
            is_gap.then(|| (hit.range.clone(), grave(hit.word)))
        });
        let by_shape = gaps(&passage.text).into_iter().map(|gap| {
            let grave = if gap.certain {
                Severity::Error
            } else {
                Severity::Warning
            };
            (gap.range, grave)
        });
        let mut told: Vec<Range<usize>> = Vec::new();
        for (range, severity) in by_word.chain(by_shape) {
            if !told
                .iter()
                .any(|other| other.start < range.end && range.start < other.end)
            {
                found
                    .in_text(passage, range.clone())
                    .as_grave_as(severity)
                    .with("t", &passage.text[range.clone()]);
                told.push(range);
            }
        }
    }
}

/// Whether the value is one that a template gives as an example.
fn is_example(passage: &Passage) -> bool {
    let value = passage.folded.text.as_str();
    if EXAMPLES.contains(&value) {
        return true;
    }
    let domain = (passage.key() == "emails")
        .then(|| value.rsplit_once('@'))
        .flatten();
    domain.is_some_and(|(_, domain)| RESERVED.iter().any(|reserved| is_part_of(domain, reserved)))
}

/// The values that the templates of `seloste init` give as examples, in small letters.
const EXAMPLES: [&str; 16] = [
    "yrityksen nimi oy",
    "företagets namn ab",
    "name of the company oy",
    "katu 1",
    "gatan 1",
    "street 1",
    "09 000 0000",
    "etunimi sukunimi",
    "förnamn efternamn",
    "first last",
    "oma tarkoitus",
    "eget ändamål",
    "a purpose of your own",
    "mikä etu",
    "vilket intresse",
    "which interest",
];

/// The domains that nobody can own (RFC 2606).
const RESERVED: [&str; 5] = [
    "example",
    "invalid",
    "example.com",
    "example.net",
    "example.org",
];

static WORDS: [Word; 13] = [
    Word::Exact("(linkki)"),
    Word::Exact("(länk)"),
    Word::Exact("(link)"),
    Word::Exact("yritys oy"),
    Word::Exact("esimerkki oy"),
    Word::Exact("exempel ab"),
    Word::Exact("example ltd"),
    Word::Exact("esimerkkiyritys oy"),
    Word::Exact("malliyritys oy"),
    Word::Exact("yrityksen nimi oy"),
    Word::Exact("(s-postiosoite)"),
    Word::Start("lorem ipsum"),
    Word::Exact("(s-posti)"),
];

/// The numbers of the words that may be meant as they stand, or that have lost their link.
const UNCERTAIN: Range<usize> = 0..3;

/// The numbers of the words that may be the end of a real name: `Matin Yritys Oy`.
const MAYBE_NAMES: Range<usize> = 3..7;

fn grave(word: usize) -> Severity {
    if UNCERTAIN.contains(&word) {
        Severity::Warning
    } else {
        Severity::Error
    }
}

/// Whether a capitalised word stands right before the range.
fn is_end_of_name(text: &str, range: &Range<usize>) -> bool {
    let before = text[..range.start].trim_end_matches([' ', '\u{a0}', '-']);
    let word = before.rsplit(|c: char| !c.is_alphanumeric()).next();
    word.and_then(|word| word.chars().next())
        .is_some_and(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds, meant, routes};

    #[test]
    fn a_gap_is_found_and_a_link_is_not() {
        examples(&PLACEHOLDER, &["right_object.text"]);
    }

    #[test]
    fn gaps_of_every_kind_are_found() {
        let toml = "other.text = \"\"\"\nYritys Oy:n %%osoite%% ja {{ puhelin }}, XXX, [yrityksen nimi] […].\"\"\"\n";
        assert_eq!(
            meant(&PLACEHOLDER, toml),
            [
                "Yritys Oy",
                "%%osoite%%",
                "{{ puhelin }}",
                "XXX",
                "[yrityksen nimi]",
                "[…]"
            ]
        );
    }

    #[test]
    fn examples_of_a_template_are_gaps_as_whole_values_alone() {
        let toml = "[controller]\nname = \"Yrityksen nimi Oy\"\nphones = [\"09 000 0000\"]\n\
                    emails = [\"tietosuoja@yritys.example\", \"a@www.example.com\", \"a@example.fi\"]\n\
                    addresses = [{ street = \"Katu 1\" }, { street = \"Katu 12\" }]\n\
                    [purposes]\nitems = [{ name = \"oma tarkoitus\", interest = \"mikä etu\" }]\n\
                    [other]\ntext = \"Se on oma tarkoitus.\"\n";
        assert_eq!(
            routes(&finds(&PLACEHOLDER, toml)),
            [
                "controller.name",
                "controller.addresses.0.street",
                "controller.phones.0",
                "controller.emails.0",
                "controller.emails.1",
                "purposes.items.0.name",
                "purposes.items.0.interest",
            ]
        );
    }

    #[test]
    fn what_may_be_meant_is_a_warning() {
        for text in ["Ilmoittaudu kurssille (linkki).", "[sic]"] {
            let found = finds(&PLACEHOLDER, &format!("other.text = \"{text}\""));
            assert_eq!(found[0].severity, Severity::Warning, "{text}");
        }
    }

    #[test]
    fn names_masks_and_addresses_are_no_gaps() {
        for text in [
            "Havun Yritys Oy",
            "info [at] example.fi",
            "[email protected]",
            "laki [523/1999]",
            "[lomake](https://example.fi)",
            "100 % ja 50 %",
        ] {
            let toml = format!("other.text = \"{text}\"");
            assert!(finds(&PLACEHOLDER, &toml).is_empty(), "{text}");
        }
    }

    #[test]
    fn facts_that_are_printed_are_read_beside_an_empty_block_of_wording() {
        let facts = "cookies.text = \"XXX\"\n";
        let found = |block: &str| {
            let toml = format!("{facts}[[wording]]\nabout = [\"cookies\"]\n{block}");
            routes(&finds(&PLACEHOLDER, &toml))
        };
        assert_eq!(found(""), ["cookies.text"]);
        assert_eq!(found("heading = \"\""), ["cookies.text"]);
        assert_eq!(found("heading = \"Evästeet\""), [""; 0]);
    }
}
