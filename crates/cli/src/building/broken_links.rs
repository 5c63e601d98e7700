//! Links that lead nowhere: to a file that is not there, or to a place that the file does not have.

use std::collections::HashSet;
use std::fs;
use std::ops::Deref;
use std::path::Path;

use super::attributes::{unescaped, values};
use super::link::Link;
use super::outputs::Outputs;

/// Messages on the links that lead nowhere. The names of all files are asked for only if there is a link.
pub fn broken_links<'a>(
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

fn has_place(path: &Path, place: &str) -> bool {
    // A file that is no page, such as a PDF document, has places of its own.
    let Ok(html) = fs::read_to_string(path) else {
        return true;
    };
    values(&html, " id=\"").any(|id| unescaped(id) == place)
}
