//! Links in the pages that lead nowhere: to a place that the page does not have, or to a file that is not there.

use super::outputs::Outputs;
use crate::site::LinkCheck;
use memchr::memmem;
use percent_encoding::percent_decode_str;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use std::fs;
use std::ops::Deref;

/// A link to another file of the site, or to a place that its own page does not have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// The file that it is in, from the output folder.
    page: String,
    /// Where it leads, as written.
    href: String,
    /// The file that it leads to, from the output folder.
    file: String,
    /// The place in that file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    place: Option<String>,
}

impl Link {
    /// The file that it leads to, from the output folder.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// Whether it leads to a place within the file.
    pub const fn has_place(&self) -> bool {
        self.place.is_some()
    }
}

/// What is known of the addresses of a site.
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

    /// The same for pages of this notice; nothing where it has no link by its author, since seloste's own lead to
    /// what it writes itself, and looking them all up takes as long as a third of the page.
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

/// Which links lead nowhere, as messages. The names of all files are asked for only if there is a link.
pub fn broken<'a>(
    links: impl Iterator<Item = (&'a str, &'a Link)>,
    files: &impl Deref<Target = HashSet<&'a str>>,
    outputs: &Outputs,
) -> Vec<String> {
    let mut messages = Vec::new();
    for (notice, link) in links {
        let path = outputs.folder().join(&link.file);
        let is_there = files.contains(link.file.as_str()) || path.exists();
        let what = match &link.place {
            _ if !is_there => "file",
            Some(place) if !has_place(&path, place) => "place",
            Some(_) | None => continue,
        };
        messages.push(format!(
            "warning: {}: the link `{}` leads to a {what} that is not there; mend it in {notice}",
            outputs.named(&link.page).display(),
            link.href
        ));
    }
    messages
}

fn has_place(path: &std::path::Path, place: &str) -> bool {
    // A file that is no page, such as a PDF document, has places of its own.
    let Ok(html) = fs::read_to_string(path) else {
        return true;
    };
    values(&html, " id=\"").any(|id| unescaped(id) == place)
}

/// The values of an attribute in HTML that seloste wrote: always in double quotes.
fn values<'h>(html: &'h str, attribute: &'h str) -> impl Iterator<Item = &'h str> {
    memmem::find_iter(html.as_bytes(), attribute).filter_map(move |at| {
        let value = html.get(at + attribute.len()..)?;
        let end = memchr::memchr(b'"', value.as_bytes())?;
        value.get(..end)
    })
}

fn unescaped(value: &str) -> String {
    if !value.contains('&') {
        return value.to_owned();
    }
    value
        .replace("&#39;", "'")
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
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
