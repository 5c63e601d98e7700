//! Markup within a paragraph: `**strong**` and `[text](address)`.

use std::fmt::{self, Write};

use crate::escape::escape;
use crate::href;

/// The markup that is read in one stretch of text. No markup stands inside its own kind, so that the tags are always
/// well-formed and the nesting ends.
#[derive(Clone, Copy)]
struct Markup {
    strong: bool,
    link: bool,
}

/// Writes a paragraph's text; `\n` is a line break that is kept.
pub(super) fn write(dest: &mut dyn Write, text: &str) -> fmt::Result {
    let all = Markup {
        strong: true,
        link: true,
    };
    write_with(dest, text, all)
}

fn write_with(dest: &mut dyn Write, text: &str, markup: Markup) -> fmt::Result {
    let mut rest = text;
    // Signs before this place were looked at and are only signs.
    let mut from = 0;
    let is_sign = |byte: &u8| matches!(byte, b'*' | b'[' | b'\n');
    while let Some(found) = rest.as_bytes()[from..].iter().position(is_sign) {
        let at = from + found;
        let (before, here) = rest.split_at(at);
        if let Some(after) = here.strip_prefix('\n') {
            escape(dest, before)?;
            dest.write_str("<br>\n")?;
            (rest, from) = (after, 0);
        } else if let Some((content, after)) = strong(here).filter(|_| markup.strong) {
            let strong = false;
            escape(dest, before)?;
            dest.write_str("<strong>")?;
            write_with(dest, content, Markup { strong, ..markup })?;
            dest.write_str("</strong>")?;
            (rest, from) = (after, 0);
        } else if let Some((label, address, after)) = link(here).filter(|_| markup.link) {
            let link = false;
            escape(dest, before)?;
            dest.write_str("<a href=\"")?;
            escape(dest, &address)?;
            dest.write_str("\">")?;
            write_with(dest, label, Markup { link, ..markup })?;
            dest.write_str("</a>")?;
            (rest, from) = (after, 0);
        } else {
            from = at + 1;
        }
    }
    escape(dest, rest)
}

/// `**content**` at the beginning of the text, and what follows.
fn strong(text: &str) -> Option<(&str, &str)> {
    let inner = text.strip_prefix("**")?;
    if inner.starts_with([' ', '\n', '*']) {
        return None;
    }
    let (content, after) = inner.split_once("**")?;
    let ends_well = !content.is_empty() && !content.ends_with([' ', '\n']);
    ends_well.then_some((content, after))
}

/// `[label](address)` at the beginning of the text, and what follows; only with an address that may be one.
fn link(text: &str) -> Option<(&str, String, &str)> {
    let inner = text.strip_prefix('[')?;
    let (label, rest) = inner.split_at(inner.find(['[', ']'])?);
    let rest = rest.strip_prefix("](")?;
    // None of these stands in an address; stopping at brackets keeps the search linear.
    let end = rest.find([')', ' ', '\n', '[', ']'])?;
    let (address, after) = rest.split_at(end);
    let after = after.strip_prefix(')')?;
    if label.trim().is_empty() {
        return None;
    }
    Some((label, href::link(address)?, after))
}
