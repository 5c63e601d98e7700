//! Links that lead out of their page: to another file of the site, or to a place that the page does not have.

use percent_encoding::percent_decode_str;

use super::attributes::{unescaped, values};
use super::link::Link;
use crate::site::LinkCheck;

/// The addresses of a site, as far as they are known.
#[derive(Clone, Copy, Debug)]
pub struct Addresses<'a> {
    base: Option<&'a str>,
}

impl<'a> Addresses<'a> {
    /// The addresses of a site at this address, if it says where it is.
    pub fn new(base: Option<&'a str>) -> Addresses<'a> {
        let base = base.map(|base| base.trim_end_matches('/'));
        Addresses { base }
    }

    /// The addresses for pages of a notice, if its author wrote a link. Links of seloste's own lead to files that seloste
    /// writes, and looking all of them up takes a third as long as the page.
    pub fn for_links_in(self, notice: &str) -> Option<Addresses<'a>> {
        let names_site = self.base.is_some_and(|base| notice.contains(base));
        (names_site || notice.contains("](")).then_some(self)
    }

    /// The links of a file that lead out of it, or to a place that it does not have.
    pub fn uncertain(&self, page: &str, html: &str, links: LinkCheck) -> Vec<Link> {
        if links == LinkCheck::Elsewhere {
            return Vec::new();
        }
        let mut ids: Option<Vec<&str>> = None;
        let mut found: Vec<Link> = Vec::new();
        for written in values(html, "href=\"") {
            if let Some(place) = written.strip_prefix('#') {
                let ids = ids.get_or_insert_with(|| {
                    let mut ids: Vec<&str> = values(html, " id=\"").collect();
                    ids.sort_unstable();
                    ids
                });
                // The empty place is the top of the page.
                if place.is_empty() || ids.binary_search(&place).is_ok() {
                    continue;
                }
            } else if links == LinkCheck::OfPart {
                continue;
            }
            let href = unescaped(written);
            if let Some((file, place)) = self.target(page, &href)
                && (file != page || place.is_some())
                && found.iter().all(|link| link.href != href)
            {
                found.push(Link {
                    page: page.to_owned(),
                    href,
                    file,
                    place,
                });
            }
        }
        found
    }

    /// The file and place that a link leads to, if it leads to a file of the site.
    fn target(&self, page: &str, href: &str) -> Option<(String, Option<String>)> {
        let (address, place) = match href.split_once('#') {
            Some((address, place)) => (address, Some(decoded(place)).filter(|it| !it.is_empty())),
            None => (href, None),
        };
        let path = address.split('?').next().unwrap_or_default();
        let from_top = match self.base {
            _ if path.is_empty() => return Some((page.to_owned(), place)),
            Some(base) if path.starts_with(base) => path[base.len()..].strip_prefix('/')?,
            Some(base) if is_root_relative(path) => {
                path.strip_prefix(path_of(base))?.strip_prefix('/')?
            }
            // Where the site has no known address, neither has its root.
            Some(_) | None if path.starts_with('/') || has_scheme(path) => return None,
            Some(_) | None => {
                let folder = page.rsplit_once('/').map_or("", |(folder, _)| folder);
                return Some((within(folder, path)?, place));
            }
        };
        Some((within("", from_top)?, place))
    }
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

fn has_scheme(path: &str) -> bool {
    path.split('/')
        .next()
        .is_some_and(|first| first.contains(':'))
}

fn is_root_relative(path: &str) -> bool {
    path.starts_with('/') && !path.starts_with("//")
}

/// The path of an address: what follows its host.
fn path_of(base: &str) -> &str {
    let after_scheme = base.find("://").map_or(0, |at| at + 3);
    base[after_scheme..]
        .find('/')
        .map_or("", |at| &base[after_scheme + at..])
}

/// A path from a folder, without `.` and `..`; `None` where it leads out of the site, or to a folder, of which it
/// is not known what the server shows.
fn within(folder: &str, path: &str) -> Option<String> {
    let path = decoded(path);
    if path.is_empty() || path.ends_with('/') {
        return None;
    }
    let mut names: Vec<&str> = Vec::new();
    for name in folder.split('/').chain(path.split('/')) {
        match name {
            "" | "." => {}
            ".." => {
                names.pop()?;
            }
            name => names.push(name),
        }
    }
    Some(names.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(base: Option<&str>, links: LinkCheck, html: &str) -> Vec<(String, Option<String>)> {
        Addresses::new(base)
            .uncertain("a/x.fi.html", html, links)
            .into_iter()
            .map(|link| (link.file, link.place))
            .collect()
    }

    #[test]
    fn links_within_the_page_are_looked_up_in_it() {
        let html = r##"<h2 id="b">x</h2><a href="#b">x</a><a href="#">x</a><a href="#c">x</a>"##;
        for links in [LinkCheck::OfPage, LinkCheck::OfPart] {
            assert_eq!(
                found(None, links, html),
                [("a/x.fi.html".to_owned(), Some("c".to_owned()))]
            );
        }
        assert_eq!(found(None, LinkCheck::Elsewhere, html), []);
    }

    #[test]
    fn a_link_leads_to_a_file_of_the_site_or_is_left_alone() {
        let base = Some("https://example.fi/tieto/");
        for (href, base, file) in [
            ("y.html", None, Some("a/y.html")),
            ("./y.html?a=1&amp;b", None, Some("a/y.html")),
            ("../y%20z.html", None, Some("y z.html")),
            ("../../y.html", None, None),
            ("/y.html", None, None),
            ("//example.fi/y.html", base, None),
            ("https://example.fi/tieto/y.html", None, None),
            ("https://example.fi/tieto/y.html", base, Some("y.html")),
            ("https://example.fi/tieto2/y.html", base, None),
            ("/tieto/y.html", base, Some("y.html")),
            ("/muu/y.html", base, None),
            ("mailto:a@example.fi", base, None),
            ("y/", None, None),
            ("?a", None, None),
        ] {
            let html = format!("<a href=\"{href}\">x</a>");
            let found = found(base, LinkCheck::OfPage, &html);
            let files: Vec<&str> = found.iter().map(|(file, _)| file.as_str()).collect();
            assert_eq!(files, Vec::from_iter(file), "{href}");
        }
    }
}
