//! The typed facts of each sort of item.

mod data;
mod provision;
mod purposes;
mod recipients;

use seloste_model::Words;
use seloste_model::notice::{Item, Items};

use crate::content::PrintedItem;
use crate::edition::Edition;
use crate::phrase::Phrase;

/// An item that a page can print.
pub(crate) trait Facts: Item {
    /// The words of the item's term, where it has one.
    fn term(&self, _: &'static Words) -> Option<&'static str> {
        None
    }

    /// Adds the item's typed facts.
    fn add<'a>(&'a self, _: &Edition<'a>, _: &mut PrintedItem<'a>) {}

    /// The name of the item: the author's own, or the words of its term.
    ///
    /// A name that is not in the page's language gives way to the term, whose words are.
    fn called<'a>(&'a self, edition: &Edition<'a>) -> Option<Phrase<'a>> {
        let term = || self.term(edition.words).map(Phrase::ours);
        match self.name() {
            Some(name) if edition.has(name) => edition.say(name).or_else(term),
            Some(name) => term().or_else(|| edition.say(name)),
            None => term(),
        }
    }

    /// The item as it is printed; `None` where it says nothing.
    fn printed<'a>(&'a self, edition: &Edition<'a>) -> Option<PrintedItem<'a>> {
        let mut printed = PrintedItem {
            name: self.called(edition),
            note: edition.prose(self.note()),
            ..PrintedItem::default()
        };
        self.add(edition, &mut printed);
        (!printed.is_empty()).then_some(printed)
    }
}

/// The items of a section as they are printed.
pub(crate) fn printed<'a>(edition: &Edition<'a>, items: Items<'a>) -> Vec<PrintedItem<'a>> {
    match items {
        Items::Purposes(items) => each(edition, items),
        Items::Exclusions(items) => each(edition, items),
        Items::Bases(items) => each(edition, items),
        Items::DataSubjects(items) => each(edition, items),
        Items::DataCategories(items) => each(edition, items),
        Items::Sources(items) => each(edition, items),
        Items::Recipients(items) => each(edition, items),
        Items::Transfers(items) => each(edition, items),
        Items::Publications(items) => each(edition, items),
        Items::Measures(items) => each(edition, items),
        Items::Retentions(items) => each(edition, items),
        Items::Provisions(items) => each(edition, items),
        Items::Cookies(items) => each(edition, items),
        Items::Decisions(items) => each(edition, items),
        Items::Notes(items) => each(edition, items),
    }
}

fn each<'a, I: Facts>(edition: &Edition<'a>, items: &'a [I]) -> Vec<PrintedItem<'a>> {
    let printed = items.iter().map(|item| item.printed(edition));
    printed.flatten().collect()
}
