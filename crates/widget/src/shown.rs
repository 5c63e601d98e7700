//! What is shown in the place of a form or above it: the receipt, the doubt, the letter.

use crate::dom::{add, attribute, control, find, find_all, put_before, set, set_text, unset};
use crate::joined::joined;
use crate::row::{Row, as_text};
use crate::words;
use seloste_model::cut::pieces;
use seloste_model::dialect::{mailto, push_percent};
use seloste_model::words::fill;
use seloste_model::{Date, calendar};
use web_sys::Element;

/// A request as it was sent, or would be.
#[derive(Clone, Default)]
pub struct Told {
    /// What is asked, in a few words.
    pub kind: String,
    /// The id of the request.
    pub id: String,
    /// What was filled in.
    pub rows: Vec<Row>,
}

/// What a receipt says besides the request.
pub struct Receipt<'a> {
    /// The reference, where the endpoint gave one.
    pub reference: Option<&'a str>,
    /// The day of receipt.
    pub received: Option<Date>,
    /// The last day to answer.
    pub due: Option<Date>,
}

impl Told {
    /// A form's request with what was filled in.
    pub fn of(form: &Element, id: &str, rows: Vec<Row>) -> Told {
        Told {
            kind: attribute(form, "data-seloste-title"),
            id: id.to_owned(),
            rows,
        }
    }

    /// The request as plain text.
    pub fn text(&self) -> String {
        as_text(&self.kind, &self.rows)
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
        let summary = fill(&sentence, &[("kind", &told.kind)]);
        let file = calendar::all_day(&told.id, made, due, &summary);
        offer(&block, "calendar", "data:text/calendar", &file);
    }
    let text = match receipt.reference {
        Some(reference) => joined(&[&*told.text(), "\n", reference, "\n"]),
        None => told.text(),
    };
    offer(&block, "save", "data:text/plain", &text);
    put(form, &block, &told.rows);
    set(form, "hidden", "");
}

/// Shows that it is not known whether the request arrived.
pub fn unknown(element: &Element, form: &Element, told: &Told) {
    if let Some(block) = words::block(element, "unknown") {
        offer(&block, "save", "data:text/plain", &told.text());
        put(form, &block, &[]);
    }
}

/// Shows the request as a letter.
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
    put(form, &block, &told.rows);
}

/// Takes everything that is shown away, so that the form stands alone.
pub fn clear(form: &Element) {
    let Some(body) = form.parent_element() else {
        return;
    };
    for block in find_all(&body, "[data-seloste-block]") {
        block.remove();
    }
}

/// Puts a block above the form, and leads the visitor there.
fn put(form: &Element, block: &Element, rows: &[Row]) {
    clear(form);
    if let Some(place) = find(block, "[data-seloste=rows]") {
        let list = add(&place, "dl", "");
        set(&list, "class", "seloste-rows seloste-own");
        for row in rows {
            let entry = add(&list, "div", "");
            add(&entry, "dt", &row.label);
            add(&entry, "dd", &row.value);
        }
    }
    if let Some(body) = form.parent_element() {
        put_before(&body, block, Some(form));
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
        if let Some(item) = link.parent_element() {
            unset(&item, "hidden");
        }
    }
}
