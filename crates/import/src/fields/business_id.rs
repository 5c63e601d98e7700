//! Business ids in running text.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::pattern::pattern;

/// The first business id of a text, with its bytes there.
pub(crate) fn find(text: &str) -> Option<(Range<usize>, String)> {
    let found = BUSINESS_ID
        .captures_iter(text)
        .find_map(|found| found.get(1))?;
    Some((found.range(), found.as_str().replace(['–', '‑'], "-")))
}

static BUSINESS_ID: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:^|[^\d-])(\d{6,7}[-–‑]\d)(?:$|[^\d-])"));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_found_beside_other_numbers() {
        for text in [
            "Y-tunnus 1234567-1",
            "y-tunnus:1234567-1, puh. 09 123 4567",
            "(1234567–1)",
        ] {
            assert_eq!(
                find(text).map(|found| found.1).as_deref(),
                Some("1234567-1"),
                "{text}"
            );
        }
        for text in ["040-1234567", "050-12345-67", "12345678-1"] {
            assert_eq!(find(text), None, "{text}");
        }
    }
}
