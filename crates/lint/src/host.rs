//! The host of a web address.

/// The host that an address leads to, in small letters; none for an address within the site.
pub(crate) fn host_of(address: &str) -> Option<String> {
    let (_, after) = address.trim().split_once("://")?;
    let authority = after.split(['/', '?', '#']).next()?;
    let host = authority.rsplit('@').next()?;
    let host = host.split(':').next()?.to_ascii_lowercase();
    (!host.is_empty()).then_some(host)
}

/// Whether of two hosts one is the other or a part of it, such as `www.example.fi` and `example.fi`.
pub(crate) fn is_same_site(one: &str, other: &str) -> bool {
    let one = one.strip_prefix("www.").unwrap_or(one);
    let other = other.strip_prefix("www.").unwrap_or(other);
    is_part_of(one, other) || is_part_of(other, one)
}

/// Whether an address leads to a machine of the author's own, where no encryption is needed.
pub(crate) fn is_own_machine(address: &str) -> bool {
    host_of(address).is_some_and(|host| {
        host == "127.0.0.1"
            || ["localhost", "test", "example", "invalid"]
                .iter()
                .any(|name| is_part_of(&host, name))
    })
}

/// A plain address with encryption instead. None for any other address, and where something else than a public site
/// may be meant: behind a port of its own, a bare number or a name of a local network, encryption is not certain.
pub(crate) fn encrypted(address: &str) -> Option<String> {
    let (scheme, rest) = address.split_at_checked("http://".len())?;
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at(end);
    let host = authority.strip_suffix(":80").unwrap_or(authority);
    let is_name = host
        .chars()
        .all(|c| c.is_alphanumeric() || matches!(c, '.' | '-'));
    let (domain, top) = host.rsplit_once('.')?;
    let is_public = top.len() > 1
        && top.chars().all(char::is_alphabetic)
        && domain.starts_with(char::is_alphanumeric)
        && !LOCAL.contains(&top.to_ascii_lowercase().as_str());
    (scheme.eq_ignore_ascii_case("http://") && is_name && is_public)
        .then(|| format!("https://{host}{path}"))
}

/// The top-level names that no public site has, or whose sites have their own encryption.
const LOCAL: [&str; 9] = [
    "local",
    "localhost",
    "internal",
    "lan",
    "home",
    "arpa",
    "onion",
    "invalid",
    "test",
];

/// Whether a host has this name, or one that ends with it after a point.
pub(crate) fn is_part_of(host: &str, name: &str) -> bool {
    host.strip_suffix(name)
        .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encryption_is_certain_for_public_sites_alone() {
        for (plain, encrypted_address) in [
            ("http://example.fi", "https://example.fi"),
            (
                "HTTP://www.Example.fi/a?b#c",
                "https://www.Example.fi/a?b#c",
            ),
            ("http://example.fi:80/", "https://example.fi/"),
            ("http://järvi.example.fi/ä", "https://järvi.example.fi/ä"),
        ] {
            assert_eq!(encrypted(plain).as_deref(), Some(encrypted_address));
        }
        for other in [
            "https://example.fi",
            "http://example.fi:8080/",
            "http://192.0.2.1/",
            "http://palvelin/",
            "http://tulostin.local/",
            "http://nimi:sana@example.fi/",
            "http://.fi",
            "http://",
            "http",
            "öhttp://",
        ] {
            assert_eq!(encrypted(other), None, "{other}");
        }
    }

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
