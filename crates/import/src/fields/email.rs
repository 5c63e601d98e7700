//! Email addresses in running text: plain, with a mask for the at sign, or hidden by the site that they came from.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use seloste_model::Email;

use crate::pattern::pattern;

/// The addresses of a text as written, each with its bytes there.
pub(crate) fn find(text: &str) -> Vec<(Range<usize>, Email)> {
    EMAIL
        .find_iter(text)
        .map(|found| {
            let written = found.as_str().trim_end_matches(['.', '-']);
            (
                found.start()..found.start() + written.len(),
                Email(written.to_owned()),
            )
        })
        .collect()
}

/// The bytes of the words that a site's protection puts in the place of an address.
pub(crate) fn find_hidden(text: &str) -> Vec<Range<usize>> {
    HIDDEN.find_iter(text).map(|found| found.range()).collect()
}

static EMAIL: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)[\p{L}\d][\p{L}\d._%+-]*(?:@| @ ?|@ | ?\((?:at|a|ät|at-merkki|miukumauku)\) ?| ?\[(?:at|a|ät)\] ?| at )[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}",
    )
});

static HIDDEN: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)\[(?:email protected|sähköposti suojattu)\]"));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn masks_are_undone() {
        for text in [
            "info@example.fi",
            "Sähköposti: info(at)example.fi.",
            "info (ät) example.fi",
            "info [at] example.fi",
            "info @example.fi",
        ] {
            let found: Vec<Option<String>> = find(text)
                .into_iter()
                .map(|(_, email)| email.address())
                .collect();
            assert_eq!(found, [Some("info@example.fi".to_owned())], "{text}");
        }
    }

    #[test]
    fn hidden_addresses_are_seen() {
        assert_eq!(find("[email protected]"), []);
        assert_eq!(find_hidden("kirjoita [email protected] tai soita").len(), 1);
    }
}
