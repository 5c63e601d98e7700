//! Recipients, transfers and publication, and how data are protected.

use seloste_model::Words;
use seloste_model::notice::{Measure, Publication, Recipient, Transfer, Unless};

use super::Facts;
use crate::content::PrintedItem;
use crate::edition::Edition;

impl Facts for Recipient {
    fn term(&self, words: &'static Words) -> Option<&'static str> {
        self.kind.map(words.terms.recipient)
    }

    fn add<'a>(&'a self, edition: &Edition<'a>, item: &mut PrintedItem<'a>) {
        let (words, page) = (edition.words, &edition.words.page);
        item.mark(self.only_if.and_then(|condition| match condition {
            Unless::Consent => Some(page.only_consent),
            Unless::Law => Some(page.only_law),
            Unless::Contract => Some(page.only_contract),
            Unless::Other => None,
        }));
        item.mark(self.marketing.then_some(words.labels.for_marketing));
        item.mark(self.role.map(words.facts.recipient_role));
        let country = self.country.as_deref();
        item.marks.extend(country.map(|code| edition.country(code)));
    }
}

impl Facts for Transfer {
    fn add<'a>(&'a self, edition: &Edition<'a>, item: &mut PrintedItem<'a>) {
        let (labels, facts) = (&edition.words.labels, &edition.words.facts);
        let country = self.country.as_deref();
        item.row(labels.country, country.map(|code| edition.country(code)));
        item.terms(labels.mechanism, self.mechanism.map(facts.mechanism));
        item.row(labels.copy_from, edition.say(&self.copy_from));
    }
}

impl Facts for Publication {
    fn add<'a>(&'a self, edition: &Edition<'a>, item: &mut PrintedItem<'a>) {
        item.mark(self.default.map(edition.words.facts.publication));
    }
}

impl Facts for Measure {
    fn term(&self, words: &'static Words) -> Option<&'static str> {
        self.kind.map(words.terms.measure)
    }
}
