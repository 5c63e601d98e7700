//! The rule LINK-HTTP.

use std::ops::Range;

use crate::check::rule;
use crate::findings::Findings;
use crate::host::{encrypted, host_of, is_own_machine, is_part_of, is_same_site};
use crate::look::Look;
use crate::text::Passage;
use crate::word::Word;

rule! {
    /// Finds links that begin with `http://`, in values and in texts, and offers the encrypted ones. An address with a
    /// port of its own, or of a local network, is only told of: whether anything answers there is not certain. So is one of
    /// an office or company that no longer exists under its name (`vrk.fi`): it has to be looked up anew. Links to
    /// the Ombudsman's site are looked at by OBS-DPAURL.
    ///
    /// # Why
    /// Browsers warn of pages that are not encrypted, and whoever is on the way sees which notice or form is read.
    ///
    /// # Example
    /// ```toml
    /// [controller]
    /// web = "http://www.example.fi/"
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [controller]
    /// web = "https://www.example.fi/"
    /// ```
    INSECURE_LINK {
        code: "LINK-HTTP",
        name: "insecure-link",
        severity: Info,
        citation: "good practice",
        law: Gdpr,
        evidence: Form,
        message: {
            fi: "linkki `{link}` ei käytä HTTPS:ää",
            sv: "länken `{link}` använder inte HTTPS",
            en: "the link `{link}` does not use HTTPS",
        },
        help: {
            fi: "vaihda linkin alkuun `https://`",
            sv: "byt början av länken till `https://`",
            en: "begin it with `https://`",
        },
        words: &WORDS,
        check: check,
    }
}

static WORDS: [Word; 1] = [Word::Start("http://")];

/// The Ombudsman's site, whose links another rule knows better.
const OMBUDSMAN: &str = "tietosuoja.fi";

/// The hosts of offices and companies that no longer exist under that name. Encryption does not make such a link lead
/// anywhere.
const ABOLISHED: [&str; 15] = [
    "vrk.fi",
    "vaestorekisterikeskus.fi",
    "väestörekisterikeskus.fi",
    "befolkningsregistercentralen.fi",
    "maistraatti.fi",
    "magistraten.fi",
    "viestintavirasto.fi",
    "viestintävirasto.fi",
    "ficora.fi",
    "trafi.fi",
    "kuluttajavirasto.fi",
    "itella.fi",
    "itella.com",
    "ssml.fi",
    "ssml-fdma.fi",
];

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    for (passage, hit) in look.all_hits(found.rule) {
        let range = link_at(passage, hit.range.start);
        let link = &passage.text[range.clone()];
        let Some(host) = host_of(link) else {
            continue;
        };
        if is_own_machine(link) || is_same_site(&host, OMBUDSMAN) {
            continue;
        }
        let finding = found.in_text(passage, range).with("link", link);
        let is_abolished = ABOLISHED.iter().any(|name| is_part_of(&host, name));
        if let Some(encrypted) = encrypted(link).filter(|_| !is_abolished) {
            finding.fixed_by(encrypted);
        }
    }
}

/// The link that begins at this byte. A link ends before the first character that none has, and before a mark that
/// ends its sentence.
fn link_at(passage: &Passage, start: usize) -> Range<usize> {
    let rest = &passage.text[start..];
    let stop = |c: char| c.is_whitespace() || "()<>[]{}\"'”’»`|".contains(c);
    let end = rest.find(stop).unwrap_or(rest.len());
    let link = rest[..end].trim_end_matches(['.', ',', ';', ':', '!', '?']);
    start..start + link.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds, fixed};

    #[test]
    fn a_link_without_encryption_is_found() {
        examples(&INSECURE_LINK, &["controller.web"]);
    }

    #[test]
    fn links_are_fixed_where_they_stand() {
        for (plain, encrypted) in [
            (
                "Katso http://www.example.fi/a_b, tai soita.",
                "Katso https://www.example.fi/a_b, tai soita.",
            ),
            (
                "[lomake](http://example.fi/x?y=1) (HTTP://example.fi).",
                "[lomake](https://example.fi/x?y=1) (https://example.fi).",
            ),
            ("http://example.fi:8080/", "http://example.fi:8080/"),
            ("http://192.0.2.7/lomake", "http://192.0.2.7/lomake"),
            (
                "http://www.vrk.fi/default.aspx",
                "http://www.vrk.fi/default.aspx",
            ),
            ("http://viestintavirasto.fi", "http://viestintavirasto.fi"),
            ("http://omavrk.fi/", "https://omavrk.fi/"),
        ] {
            assert_eq!(fixed(&INSECURE_LINK, plain), encrypted);
        }
    }

    #[test]
    fn facts_behind_an_old_text_are_fixed_too() {
        let toml = "[right_access]\nlink = \"http://example.fi/lomake\"\n\
                    [[wording]]\nabout = [\"right_access\"]\ntext = \"Lomake: http://example.fi/lomake\"\n";
        let found = finds(&INSECURE_LINK, toml);
        assert_eq!(found.len(), 2);
        assert!(found.iter().all(|finding| finding.fix.is_some()));
    }

    #[test]
    fn others_are_let_be() {
        for text in [
            "https://example.fi",
            "http://localhost:8080/",
            "http://www.tietosuoja.fi/",
            "protokolla http:// ei riitä",
            "xhttp://example.fi",
        ] {
            let toml = format!("[other]\ntext = \"{text}\"\n");
            assert!(finds(&INSECURE_LINK, &toml).is_empty(), "{text}");
        }
    }
}
