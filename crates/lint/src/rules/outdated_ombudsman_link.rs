//! The rule OBS-DPAURL.

use std::ops::Range;

use seloste_model::Date;

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::sentence::{Sentence, sentence};

rule! {
    /// Finds links to pages that the Ombudsman's site had before it was renewed, and links to the site that are not
    /// encrypted, and offers today's. Only links whose host is `tietosuoja.fi` are looked at.
    ///
    /// # Why
    /// The pages of the old site are gone. Whoever follows the link to the form for a complaint finds nothing.
    ///
    /// # Example
    /// ```toml
    /// [supervisory_authority]
    /// link = "http://www.tietosuoja.fi/fi/index/lomakkeet.html"
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [supervisory_authority]
    /// link = "https://tietosuoja.fi"
    /// ```
    OUTDATED_OMBUDSMAN_LINK {
        code: "OBS-DPAURL",
        name: "outdated-ombudsman-link",
        severity: Warning,
        citation: "Office of the Data Protection Ombudsman: tietosuoja.fi",
        law: Any,
        from: Date::new(2019, 1, 1),
        evidence: Unverified,
        message: {
            fi: "linkki tietosuojavaltuutetun vanhalle sivustolle ei toimi",
            sv: "länken till dataombudsmannens gamla webbplats fungerar inte",
            en: "the link to the Ombudsman's old site does not work",
        },
        help: {
            fi: "kirjoita `{site}`",
            sv: "skriv `{site}`",
            en: "write `{site}`",
        },
        check: check,
    }
}

static NOT_ENCRYPTED: Sentence = sentence! {
    fi: "linkki tietosuojavaltuutetun sivustolle ei käytä HTTPS:ää",
    sv: "länken till dataombudsmannens webbplats använder inte HTTPS",
    en: "the link to the Ombudsman's site does not use HTTPS",
};

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let site = look.ombudsman.site.trim_end_matches('/');
    for passage in &look.passages {
        for link in links(&passage.folded.text) {
            let range = passage.folded.original(&link.range);
            let path = &passage.text[passage.folded.original(&link.path)];
            if is_of_old_site(path) {
                found
                    .in_text(passage, range)
                    .with("site", site)
                    .fixed_by(site);
            } else if link.scheme == Some("http://") {
                found
                    .in_text(passage, range)
                    .saying(&NOT_ENCRYPTED)
                    .with("site", site)
                    .fixed_by(format!("{site}{path}"));
            }
        }
    }
}

fn is_of_old_site(path: &str) -> bool {
    let path = path.to_ascii_lowercase();
    let number = path
        .trim_start_matches('/')
        .trim_start_matches(|c: char| c.is_ascii_digit());
    ["/fi/index", "/sv/index", "/en/index", "/uploads"]
        .iter()
        .any(|old| path.starts_with(old))
        || path.contains("/uploads/")
        || number.starts_with(".htm") && path.len() > number.len() + 1
}

struct Link {
    range: Range<usize>,
    scheme: Option<&'static str>,
    path: Range<usize>,
}

/// The links to the site in a folded text.
fn links(text: &str) -> Vec<Link> {
    const HOST: &str = "tietosuoja.fi";
    let mut links = Vec::new();
    for (at, _) in text.match_indices(HOST) {
        let before = &text[..at];
        let before = before.strip_suffix("www.").unwrap_or(before);
        let scheme = ["https://", "http://"]
            .into_iter()
            .find(|scheme| before.ends_with(scheme));
        let start = before.len() - scheme.map_or(0, str::len);
        let is_own_host = scheme.is_some()
            || !before.ends_with(|c: char| c.is_alphanumeric() || "@.-/_".contains(c));
        let path = at + HOST.len();
        let rest = &text[path..];
        let mut next = rest.chars();
        let ends = match next.next() {
            Some('.') => !next.next().is_some_and(char::is_alphanumeric),
            Some(c) => !(c.is_alphanumeric() || c == '-' || c == '@'),
            None => true,
        };
        if !is_own_host || !ends {
            continue;
        }
        let length = if rest.starts_with('/') {
            let stop = |c: char| c.is_whitespace() || "()<>[]\"".contains(c);
            let end = rest.find(stop).unwrap_or(rest.len());
            rest[..end].trim_end_matches(['.', ',', ';', ':']).len()
        } else {
            0
        };
        links.push(Link {
            range: start..path + length,
            scheme,
            path: path..path + length,
        });
    }
    links
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds, fixed};

    #[test]
    fn a_page_of_the_old_site_is_found() {
        examples(&OUTDATED_OMBUDSMAN_LINK, &["supervisory_authority.link"]);
    }

    #[test]
    fn the_link_of_today_takes_the_place_of_the_old() {
        for (old, new) in [
            (
                "katso http://www.tietosuoja.fi/fi/index/x.html Tietosuojavaltuutettu",
                "katso https://tietosuoja.fi Tietosuojavaltuutettu",
            ),
            ("www.tietosuoja.fi/27212.htm.", "https://tietosuoja.fi."),
            ("(tietosuoja.fi/uploads/a.pdf)", "(https://tietosuoja.fi)"),
            (
                "[linkki](https://www.tietosuoja.fi/sv/index/x)",
                "[linkki](https://tietosuoja.fi)",
            ),
            (
                "http://tietosuoja.fi/Yhteystiedot, tai",
                "https://tietosuoja.fi/Yhteystiedot, tai",
            ),
            ("http://www.tietosuoja.fi", "https://tietosuoja.fi"),
        ] {
            assert_eq!(fixed(&OUTDATED_OMBUDSMAN_LINK, old), new);
        }
    }

    #[test]
    fn links_of_today_and_other_hosts_are_left_alone() {
        for text in [
            "https://tietosuoja.fi/yhteystiedot",
            "https://tietosuoja.fi/sv/kontaktuppgifter",
            "www.tietosuoja.fi",
            "http://example.fi/tietosuoja.fi/fi/index",
            "http://omatietosuoja.fi/fi/index",
            "http://tietosuoja.fi.example.fi/fi/index",
            "x@tietosuoja.fi",
        ] {
            let toml = format!("[other]\ntext = \"{text}\"\n");
            assert!(finds(&OUTDATED_OMBUDSMAN_LINK, &toml).is_empty(), "{text}");
        }
    }
}
