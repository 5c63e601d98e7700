//! The id of a notice, which becomes part of file names and addresses.

/// Whether a text can be a notice's id: lower-case letters a to z, digits and hyphens, beginning and ending
/// with a letter or digit, so that it is the same in every file system and needs no escaping in an address.
pub fn is_id(text: &str) -> bool {
    let is_sound = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let bytes = text.as_bytes();
    text.len() <= LONGEST
        && bytes.iter().all(|byte| is_sound(*byte) || *byte == b'-')
        && bytes.first().copied().is_some_and(is_sound)
        && bytes.last().copied().is_some_and(is_sound)
}

/// The length in bytes of the longest id. File names may have 255 bytes on most systems, and paths add to the id.
const LONGEST: usize = 100;

/// The id that a text suggests: `Asiakasrekisteri (Ähtäri)` gives `asiakasrekisteri-ahtari`. `None` where
/// nothing of it can stay.
pub fn proposed_id(text: &str) -> Option<String> {
    let mut id = String::new();
    for c in text.chars().flat_map(char::to_lowercase) {
        let plain = match c {
            'a'..='z' | '0'..='9' => c,
            'ä' | 'å' | 'á' | 'à' | 'â' => 'a',
            'ö' | 'ó' | 'ò' | 'ô' | 'õ' | 'ø' => 'o',
            'é' | 'è' | 'ë' | 'ê' => 'e',
            'ü' | 'ú' => 'u',
            'š' => 's',
            'ž' => 'z',
            _ => '-',
        };
        if id.len() >= LONGEST {
            break;
        }
        let is_needless = plain == '-' && (id.is_empty() || id.ends_with('-'));
        if !is_needless {
            id.push(plain);
        }
    }
    id.truncate(id.trim_end_matches('-').len());
    (!id.is_empty()).then_some(id)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn ids_are_told_from_other_names() {
        for id in ["a", "asiakkaat", "kunta-kirjasto", "2026"] {
            assert!(is_id(id), "{id}");
        }
        for other in [
            "",
            "-",
            "-a",
            "a-",
            "A",
            "ä",
            "a b",
            "a.b",
            "a/b",
            "a_b",
            &"a".repeat(101),
        ] {
            assert!(!is_id(other), "{other}");
        }
    }

    #[test]
    fn an_id_is_proposed_for_a_name() {
        assert_eq!(
            proposed_id("Asiakasrekisteri (Ähtäri)").as_deref(),
            Some("asiakasrekisteri-ahtari")
        );
        assert_eq!(proposed_id("!?"), None);
    }

    proptest! {
        #[test]
        fn what_is_proposed_is_an_id(text in ".*") {
            if let Some(id) = proposed_id(&text) {
                prop_assert!(is_id(&id), "{id}");
            }
        }
    }
}
