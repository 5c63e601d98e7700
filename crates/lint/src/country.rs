//! Countries, by their ISO 3166-1 codes.

/// The European Economic Area: the member states, Iceland, Liechtenstein and Norway.
const EEA: [&str; 30] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS",
    "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
];

/// Whether a code is that of a country outside the European Economic Area. The Åland Islands have a code of their
/// own and are part of Finland.
pub(crate) fn is_outside_eea(code: &str) -> bool {
    let code = code.trim().to_ascii_uppercase();
    code.len() == 2
        && code.bytes().all(|letter| letter.is_ascii_uppercase())
        && code != "AX"
        && !EEA.contains(&code.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_outside_are_told_apart_from_what_is_no_country() {
        assert!(is_outside_eea("US"));
        assert!(is_outside_eea("gb"));
        for inside in ["FI", "AX", "NO", "", "Suomi"] {
            assert!(!is_outside_eea(inside), "{inside}");
        }
    }
}
