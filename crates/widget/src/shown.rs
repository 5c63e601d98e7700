//! Blocks in the place of a form or above it: the receipt, the doubt whether a request arrived, the letter.

use web_sys::Element;

use seloste_model::cut::pieces;
use seloste_model::dialect::push_percent;
use seloste_model::page::{self, selector};
use seloste_model::words::fill;
use seloste_model::{Date, calendar};

use crate::dom::{
    add, around, attribute, control, find, find_all, having, parent, put_before, set, set_text,
    unset,
};
use crate::joined::joined;
use crate::readable_request::ReadableRequest;
use crate::row::Row;
use crate::words;

/// The facts of a receipt besides the request.
pub struct Receipt<'a> {
    /// The id of the request.
    pub id: &'a str,
    /// The reference, where the endpoint gave one.
    pub reference: Option<&'a str>,
    /// The day of receipt.
    pub received: Option<Date>,
    /// The last day to answer.
    pub due: Option<Date>,
}

/// The reason for which nobody knows whether a request arrived.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// The answer did not say so, or none came.
    NoClearAnswer,
    /// The device knows of no connection.
    Offline,
}

/// Shows the receipt.
pub fn receipt(
    element: &Element,
    form: &Element,
    readable: &ReadableRequest,
    receipt: &Receipt<'_>,
) {
    let Some(block) = words::block(element, "receipt") else {
        return;
    };
    let day = |date: Option<Date>| date.map(|date| words::date(element, date));
    row(&block, "reference", receipt.reference);
    row(&block, "kind", Some(&readable.kind));
    row(&block, "received", day(receipt.received).as_deref());
    row(&block, "due", day(receipt.due).as_deref());
    if let (Some(due), Some(made)) = (receipt.due, receipt.received) {
        let sentence = words::say(element, "calendar-entry");
        let reference = receipt.reference.unwrap_or_default();
        let summary = fill(
            &sentence,
            &[("kind", &readable.kind), ("reference", reference)],
        );
        let file = calendar::all_day(receipt.id, made, due, summary.trim());
        offer(&block, "calendar", "data:text/calendar", &file);
    }
    clear(form);
    set(form, "hidden", "");
    put(form, &block, &readable.rows);
    offer(&block, "save", "data:text/plain", &readable.receipt(&block));
}

/// Shows the doubt whether the request arrived.
pub fn unknown(element: &Element, form: &Element, readable: &ReadableRequest, doubt: Doubt) {
    if let Some(block) = words::block(element, "unknown") {
        if doubt == Doubt::Offline {
            slot(&block, "title", &words::say(element, "offline"));
            slot(&block, "intro", &words::say(element, "offline-intro"));
        }
        offer(&block, "save", "data:text/plain", &readable.text());
        clear(form);
        put(form, &block, &[]);
    }
}

/// Shows the request as a letter. Other blocks are hidden until the letter is closed.
pub fn letter(element: &Element, form: &Element, readable: &ReadableRequest) {
    let Some(block) = words::block(element, "letter") else {
        return;
    };
    if let Some(to) = words::named(&block, "to") {
        for line in pieces(&attribute(form, page::TO), b'\n') {
            add(&to, "div", line);
        }
    }
    slot(&block, "kind", &readable.kind);
    slot(&block, "asked", &readable.asked);
    close_letter(form);
    for other in blocks(form) {
        set(&other, "hidden", "");
    }
    put(form, &block, &readable.rows);
}

/// Takes the letter away, shows the hidden blocks again and puts the focus on the last of them.
pub fn close(form: &Element) {
    close_letter(form);
    let mut before = find(form, "button");
    for other in blocks(form) {
        unset(&other, "hidden");
        before = Some(other);
    }
    if let Some(before) = before {
        control(&before).focus();
    }
}

fn close_letter(form: &Element) {
    for block in blocks(form) {
        if attribute(&block, page::BLOCK) == "letter" {
            block.remove();
        }
    }
}

/// Takes all blocks away, so that the form stands alone.
pub fn clear(form: &Element) {
    for block in blocks(form) {
        block.remove();
    }
}

/// All blocks above a form or in its place.
fn blocks(form: &Element) -> Vec<Element> {
    let body = parent(form);
    let blocks = body.map(|body| find_all(&body, selector::BLOCK));
    blocks.unwrap_or_default()
}

/// Puts a block above the form, scrolls to the block and puts the focus on it.
fn put(form: &Element, block: &Element, rows: &[Row]) {
    if let Some(place) = words::named(block, "rows") {
        let list = add(&place, "dl", "");
        set(&list, "class", "seloste-rows seloste-own");
        for row in rows {
            let entry = add(&list, "div", "");
            add(&entry, "dt", &row.label);
            let own = add(&entry, "dd", &row.value);
            // A browser that translates the page leaves the visitor's own words alone.
            set(&own, "translate", "no");
        }
    }
    // The visitor may have closed the form meanwhile.
    let mut closed = around(form, "details");
    while let Some(details) = closed {
        set(&details, "open", "");
        closed = parent(&details).and_then(|outer| around(&outer, "details"));
    }
    if let Some(body) = parent(form) {
        let above = blocks(form).into_iter().next();
        put_before(&body, block, Some(above.as_ref().unwrap_or(form)));
        // A block is longer than a small screen; its beginning matters most.
        block.scroll_into_view();
        control(block).focus();
    }
}

/// Fills in a row, or takes the row away where the value is missing.
fn row(block: &Element, name: &str, value: Option<&str>) {
    for row in find_all(block, &having(page::ROW, name)) {
        match value.filter(|value| !value.is_empty()) {
            Some(value) => slot(&row, name, value),
            None => row.remove(),
        }
    }
}

fn slot(block: &Element, name: &str, value: &str) {
    if let Some(slot) = words::named(block, name) {
        set_text(&slot, value);
    }
}

/// Lets a link save a file. The address of the link holds the file itself, so nothing is kept or fetched for it.
fn offer(block: &Element, name: &str, kind: &str, file: &str) {
    if let Some(link) = find(block, &having(page::FILE, name)) {
        let mut address = joined(&[kind, ";charset=utf-8,"]);
        push_percent(&mut address, file);
        set(&link, "href", &address);
        // Links without a file to save are hidden.
        if let Some(item) = parent(&link) {
            unset(&item, "hidden");
        }
    }
}
