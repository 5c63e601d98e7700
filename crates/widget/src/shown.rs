//! What is shown in the place of a form or above it: the receipt, the doubt, the letter.

use crate::dom::{
    add, around, attribute, control, find, find_all, parent, put_before, set, set_text, text, unset,
};
use crate::filled::push_rows;
use crate::joined::joined;
use crate::row::{Row, as_text};
use crate::words;
use seloste_model::cut::pieces;
use seloste_model::dialect::{mailto, push_percent};
use seloste_model::words::fill;
use seloste_model::{Date, calendar};
use web_sys::Element;

/// A request as it was sent, or would be.
pub struct Told {
    /// What is asked, in a few words.
    pub kind: String,
    /// What is asked, as the visitor would say it; empty where the page does not say it.
    pub asked: String,
    /// The notice that it is about, and what was filled in.
    pub rows: Vec<Row>,
}

/// What a receipt says besides the request.
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

impl Told {
    /// A form's request with what was filled in.
    pub fn of(element: &Element, form: &Element) -> Told {
        let within = |place: &str, part: &str| {
            let part = around(form, place).and_then(|place| find(&place, part));
            part.as_ref().map(text).unwrap_or_default()
        };
        let notice = Row {
            label: words::say(element, "notice"),
            value: within(".seloste", ".seloste-title"),
        };
        let mut rows = Vec::new();
        if !notice.value.is_empty() {
            rows.push(notice);
        }
        push_rows(&mut rows, form);
        Told {
            kind: attribute(form, "data-seloste-title"),
            asked: within("[data-seloste-kind]", "summary"),
            rows,
        }
    }

    /// The request as plain text.
    pub fn text(&self) -> String {
        as_text(&self.kind, &self.asked, &self.rows)
    }

    /// The request as plain text with what a receipt says of it, each with its label.
    pub fn receipt(&self, block: &Element) -> String {
        let part = |entry: &Element, tag: &str| find(entry, tag).as_ref().map(text);
        let mut rows = Vec::new();
        for entry in find_all(block, "dl > div") {
            rows.push(Row {
                label: part(&entry, "dt").unwrap_or_default(),
                value: part(&entry, "dd").unwrap_or_default(),
            });
        }
        as_text(&self.kind, &self.asked, &rows)
    }

    /// The address that opens the mail program with the request written.
    pub fn mail(&self, form: &Element) -> String {
        mailto::href(
            &attribute(form, "data-seloste-mail"),
            &self.kind,
            &self.text(),
        )
    }
}

/// Shows the receipt.
pub fn receipt(element: &Element, form: &Element, told: &Told, receipt: &Receipt<'_>) {
    let Some(block) = words::block(element, "receipt") else {
        return;
    };
    let day = |date: Option<Date>| date.map(|date| words::date(element, date));
    row(&block, "reference", receipt.reference);
    row(&block, "kind", Some(&told.kind));
    row(&block, "received", day(receipt.received).as_deref());
    row(&block, "due", day(receipt.due).as_deref());
    if let (Some(due), Some(made)) = (receipt.due, receipt.received) {
        let sentence = words::say(element, "calendar-entry");
        let reference = receipt.reference.unwrap_or_default();
        let summary = fill(&sentence, &[("kind", &told.kind), ("reference", reference)]);
        let file = calendar::all_day(receipt.id, made, due, summary.trim());
        offer(&block, "calendar", "data:text/calendar", &file);
    }
    clear(form);
    set(form, "hidden", "");
    put(form, &block, &told.rows);
    offer(&block, "save", "data:text/plain", &told.receipt(&block));
}

/// Shows that it is not known whether the request arrived.
pub fn unknown(element: &Element, form: &Element, told: &Told) {
    if let Some(block) = words::block(element, "unknown") {
        offer(&block, "save", "data:text/plain", &told.text());
        clear(form);
        put(form, &block, &[]);
    }
}

/// Shows the request as a letter, in the place of what is shown until it is closed.
pub fn letter(element: &Element, form: &Element, told: &Told) {
    let Some(block) = words::block(element, "letter") else {
        return;
    };
    if let Some(to) = find(&block, "[data-seloste=to]") {
        for line in pieces(&attribute(form, "data-seloste-to"), b'\n') {
            add(&to, "div", line);
        }
    }
    slot(&block, "kind", &told.kind);
    slot(&block, "asked", &told.asked);
    close_letter(form);
    for other in blocks(form) {
        set(&other, "hidden", "");
    }
    put(form, &block, &told.rows);
}

/// Takes the letter away and leads back to what was there before it.
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
        if attribute(&block, "data-seloste-block") == "letter" {
            block.remove();
        }
    }
}

/// Takes everything that is shown away, so that the form stands alone.
pub fn clear(form: &Element) {
    for block in blocks(form) {
        block.remove();
    }
}

/// Everything that is shown above a form or in its place.
fn blocks(form: &Element) -> Vec<Element> {
    let body = parent(form);
    let blocks = body.map(|body| find_all(&body, "[data-seloste-block]"));
    blocks.unwrap_or_default()
}

/// Puts a block above the form, and leads the visitor there.
fn put(form: &Element, block: &Element, rows: &[Row]) {
    if let Some(place) = find(block, "[data-seloste=rows]") {
        let list = add(&place, "dl", "");
        set(&list, "class", "seloste-rows seloste-own");
        for row in rows {
            let entry = add(&list, "div", "");
            add(&entry, "dt", &row.label);
            add(&entry, "dd", &row.value);
        }
    }
    if let Some(body) = parent(form) {
        let above = blocks(form).into_iter().next();
        put_before(&body, block, Some(above.as_ref().unwrap_or(form)));
        // All of it is longer than a small screen; it begins with what matters most.
        block.scroll_into_view();
        control(block).focus();
    }
}

/// Fills in a row, or takes it away where there is nothing to say.
fn row(block: &Element, name: &str, value: Option<&str>) {
    let selector = joined(&["[data-seloste-row=", name, "]"]);
    for row in find_all(block, &selector) {
        match value.filter(|value| !value.is_empty()) {
            Some(value) => slot(&row, name, value),
            None => row.remove(),
        }
    }
}

fn slot(block: &Element, name: &str, value: &str) {
    let selector = joined(&["[data-seloste=", name, "]"]);
    if let Some(slot) = find(block, &selector) {
        set_text(&slot, value);
    }
}

/// Lets a link save a file. It holds the file itself, so that nothing has to be kept or fetched for it.
fn offer(block: &Element, name: &str, kind: &str, file: &str) {
    let selector = joined(&["[data-seloste-file=", name, "]"]);
    if let Some(link) = find(block, &selector) {
        let mut address = joined(&[kind, ";charset=utf-8,"]);
        push_percent(&mut address, file);
        set(&link, "href", &address);
        // Links without a file to save are hidden.
        if let Some(item) = parent(&link) {
            unset(&item, "hidden");
        }
    }
}
