//! Sentences and blocks that `render` put into the page's `<template>`, in the page's language.

use web_sys::Element;

use seloste_model::Date;
use seloste_model::decimal::push_decimal;
use seloste_model::page::{self, selector};
use seloste_model::words::fill;

use crate::browser::node_of;
use crate::dom::{around, attribute, control, find, find_all, having, set, text};
use crate::joined::joined;

/// The sentence of this name; empty where the template has none.
pub fn say(element: &Element, name: &str) -> String {
    part(element, name).as_ref().map(text).unwrap_or_default()
}

/// The element of this name within another: within the template, or within a block on the page.
pub fn named(within: &Element, name: &str) -> Option<Element> {
    find(within, &having(page::NAME, name))
}

/// A copy of the block of this name, which is not in the page yet.
pub fn block(element: &Element, name: &str) -> Option<Element> {
    let block = control(&part(element, name)?).copied(true);
    // The widget finds the block again by this attribute, whatever names the host's own scripts use.
    set(&block, page::BLOCK, name);
    Some(block)
}

/// A date, written in the page's language by the template's pattern for its month.
pub fn date(element: &Element, date: Date) -> String {
    let patterns = part(element, "dates");
    let patterns = patterns.map(|list| find_all(&list, "li"));
    let months = patterns.unwrap_or_default();
    let pattern = months.get(usize::from(date.month().saturating_sub(1)));
    let (mut day, mut year) = (String::new(), String::new());
    push_decimal(&mut day, date.day().into(), 1);
    push_decimal(&mut year, date.year().unsigned_abs(), 1);
    match pattern {
        Some(pattern) => fill(&text(pattern), &[("day", &day), ("year", &year)]),
        None => String::new(),
    }
}

/// The sentence for a problem of a field: the one of this kind of request, else the one of all kinds.
pub fn problem(element: &Element, form: &Element, name: &str, code: &str) -> String {
    let kind = around(form, selector::KIND);
    let kind = kind.map(|kind| attribute(&kind, page::KIND));
    let own = joined(&[name, "-", code, "-", &kind.unwrap_or_default()]);
    match part(element, &own) {
        Some(own) => text(&own),
        None => say(element, &joined(&[name, "-", code])),
    }
}

/// The part of this name in the page's template; none where the name is empty.
pub fn part(element: &Element, name: &str) -> Option<Element> {
    // A code that an endpoint made up can hold signs that mean something in a selector.
    if !name
        .bytes()
        .all(|byte| byte.is_ascii_lowercase() || matches!(byte, b'_' | b'-'))
    {
        return None;
    }
    let template = find(element, selector::WORDS)?;
    let content = node_of(&template, "content")?;
    named(&content, name)
}
