//! The host of an address on the web.

/// The host that an address leads to, in small letters; none for an address within the site.
pub(crate) fn host_of(address: &str) -> Option<String> {
    let (_, after) = address.trim().split_once("://")?;
    let authority = after.split(['/', '?', '#']).next()?;
    let host = authority.rsplit('@').next()?;
    let host = host.split(':').next()?.to_ascii_lowercase();
    (!host.is_empty()).then_some(host)
}

/// Whether one host is the other or a part of it: `www.example.fi` and `example.fi`.
pub(crate) fn is_same_site(one: &str, other: &str) -> bool {
    let one = one.strip_prefix("www.").unwrap_or(one);
    let other = other.strip_prefix("www.").unwrap_or(other);
    let is_part = |part: &str, whole: &str| {
        part.strip_suffix(whole)
            .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    };
    is_part(one, other) || is_part(other, one)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_what_stands_between_scheme_and_path() {
        assert_eq!(
            host_of("https://Forms.example.fi:8080/a?b").as_deref(),
            Some("forms.example.fi")
        );
        assert_eq!(host_of("/requests"), None);
        assert_eq!(host_of("mailto:a@example.fi"), None);
    }

    #[test]
    fn parts_of_a_site_are_the_site() {
        assert!(is_same_site("forms.example.fi", "www.example.fi"));
        assert!(!is_same_site("notexample.fi", "example.fi"));
    }
}
