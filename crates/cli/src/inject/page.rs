//! Filling the placeholders of one page.

use std::sync::Arc;

use seloste_render::Part;

use super::notices::{Notices, Printed, Wanted};
use super::scan::{FoundPlaceholder, Problem, Scanned, scan};
use crate::bundle::STYLESHEET;

/// The files that a page links to besides.
#[derive(Clone, Copy, Debug)]
pub enum Assets<'a> {
    /// The style sheet, and the widget if there is one, in this folder; its address ends in a slash.
    In {
        /// The address of the folder.
        folder: &'a str,
        /// Whether that address is relative to the page.
        relative: bool,
        /// The name of the widget's loader.
        loader: Option<&'static str>,
    },
    /// Nothing: the site's own templates do.
    None,
}

/// A page with its placeholders filled.
pub struct Filled {
    /// The bytes of the page.
    pub bytes: Vec<u8>,
    /// The number of its placeholders.
    pub placeholders: usize,
}

/// Fills a page; `None` where it has no placeholder. Everything outside of them stays as it is.
pub fn fill(
    page: &[u8],
    notices: &Notices<'_>,
    assets: Assets<'_>,
) -> Result<Option<Filled>, Vec<Problem>> {
    let Some(mut scanned) = scan(page) else {
        return Ok(None);
    };
    let mut problems = std::mem::take(&mut scanned.problems);
    let mut wanted: Vec<Wanted> = Vec::with_capacity(scanned.placeholders.len());
    for found in &scanned.placeholders {
        match notices.find(found) {
            Ok(one) => {
                if let Some(other) = wanted.iter().find(|other| other.shares_ids_with(&one)) {
                    problems.push(Problem {
                        at: found.at,
                        message: twice(found, other.part(), one.part()),
                    });
                }
                wanted.push(one);
            }
            Err(message) => problems.push(Problem {
                at: found.at,
                message,
            }),
        }
    }
    if scanned.placeholders.is_empty() && problems.is_empty() {
        return Ok(None);
    }
    if let Err(error) = std::str::from_utf8(page) {
        problems.push(Problem {
            at: error.valid_up_to(),
            message: "the page is not UTF-8 text; it was left alone: save it as UTF-8".to_owned(),
        });
    }
    if let Assets::In { relative: true, .. } = assets
        && scanned.has_base
    {
        problems.push(Problem {
            at: 0,
            message: "the page has a <base>, by which relative addresses lead elsewhere; say with --assets where \
                      the folder `seloste` is"
                .to_owned(),
        });
    }
    if !problems.is_empty() {
        problems.sort_by_key(|problem| problem.at);
        return Err(problems);
    }
    Ok(Some(put_in(page, &scanned, &wanted, notices, assets)))
}

/// The message on a part that brings ids which the page has already.
fn twice(found: &FoundPlaceholder, before: Part, now: Part) -> String {
    let (notice, now, before) = (&found.placeholder.notice, now.name(), before.name());
    match before == now {
        true => format!(
            "the part `{now}` of the notice `{notice}` is on this page already, and an id may stand on a page only once; \
             leave one of them out"
        ),
        false => format!(
            "the part `{now}` of the notice `{notice}` cannot stand on a page with `{before}`, which holds the same; \
             leave one of them out"
        ),
    }
}

fn put_in(
    page: &[u8],
    scanned: &Scanned,
    wanted: &[Wanted],
    notices: &Notices<'_>,
    assets: Assets<'_>,
) -> Filled {
    let parts: Vec<_> = wanted.iter().map(|wanted| notices.print(*wanted)).collect();
    let more: usize = parts.iter().map(|part| part.html.len()).sum();
    let mut bytes = Vec::with_capacity(page.len() + more + 512);
    let mut links = links(scanned, assets, &parts);
    let mut from = 0;
    for (found, part) in scanned.placeholders.iter().zip(&parts) {
        bytes.extend_from_slice(page.get(from..found.inner.start).unwrap_or_default());
        // The first placeholder brings what the page needs, so that nothing outside of them changes, whatever
        // a minifier left of the head.
        bytes.extend_from_slice(std::mem::take(&mut links).as_bytes());
        bytes.extend_from_slice(part.html.as_bytes());
        from = found.inner.end;
    }
    bytes.extend_from_slice(page.get(from..).unwrap_or_default());
    Filled {
        bytes,
        placeholders: parts.len(),
    }
}

/// The links to the style sheet and the widget that the page lacks.
fn links(scanned: &Scanned, assets: Assets<'_>, parts: &[Arc<Printed>]) -> String {
    let mut links = String::new();
    let Assets::In { folder, loader, .. } = assets else {
        return links;
    };
    if !scanned.has_stylesheet {
        links.push_str(&format!(
            "<link rel=\"stylesheet\" href=\"{folder}{STYLESHEET}\">"
        ));
    }
    if let Some(loader) = loader
        && !scanned.has_script
        && parts.iter().any(|part| part.has_form)
    {
        links.push_str(&format!(
            "<script type=\"module\" src=\"{folder}{loader}\"></script>"
        ));
    }
    links
}
