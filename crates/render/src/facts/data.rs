//! Data, the people they are about, where they come from, and how long they are kept.

use seloste_model::Words;
use seloste_model::notice::{Cookie, DataCategory, DataSubject, Provision, Retention, Source};

use super::Facts;
use super::provision::provision;
use crate::content::PrintedItem;
use crate::edition::Edition;
use crate::phrase::Phrase;

impl Facts for DataSubject {
    fn term(&self, words: &'static Words) -> Option<&'static str> {
        self.kind.map(words.terms.subject)
    }
}

impl Facts for DataCategory {
    fn term(&self, words: &'static Words) -> Option<&'static str> {
        self.kind.map(words.terms.data)
    }

    fn add<'a>(&'a self, edition: &Edition<'a>, item: &mut PrintedItem<'a>) {
        let labels = &edition.words.labels;
        item.mark(self.special.then_some(labels.special));
        item.mark(self.by_consent.then_some(labels.by_consent));
        item.row(labels.needed_for, edition.say(&self.purpose));
    }
}

impl Facts for Source {
    fn term(&self, words: &'static Words) -> Option<&'static str> {
        self.kind.map(words.terms.source)
    }

    fn add<'a>(&'a self, edition: &Edition<'a>, item: &mut PrintedItem<'a>) {
        let labels = &edition.words.labels;
        item.mark(self.public.map(|public| match public {
            true => labels.public_source,
            false => labels.closed_source,
        }));
        let tools = self.tools.iter();
        item.row(labels.tools, tools.map(|tool| Phrase::text(tool)));
    }
}

impl Facts for Provision {
    fn add<'a>(&'a self, edition: &Edition<'a>, item: &mut PrintedItem<'a>) {
        let words = edition.words;
        item.mark(self.duty.map(words.facts.provision));
        item.row(words.labels.consequence, edition.say(&self.consequence));
    }
}

impl Facts for Retention {
    fn add<'a>(&'a self, edition: &Edition<'a>, item: &mut PrintedItem<'a>) {
        let labels = &edition.words.labels;
        item.lines.extend(kept(self, edition));
        item.row(labels.criterion, edition.say(&self.criterion));
        item.row(
            labels.provision,
            provision(edition, self.provision.as_deref()),
        );
        let review = self.review.map(|period| edition.period(period));
        item.lines
            .extend(review.map(|period| period.within(labels.review)));
        let on_request = self.on_request.then_some(labels.on_request);
        item.lines.extend(on_request.map(Phrase::ours));
    }
}

/// The time for which data are kept, in one sentence; `None` where no period is fixed.
fn kept<'a>(retention: &'a Retention, edition: &Edition<'a>) -> Option<Phrase<'a>> {
    let labels = &edition.words.labels;
    let period = edition.period(retention.period?);
    Some(match edition.say(&retention.from) {
        Some(from) => from.within_with(labels.kept_from, "from", &[("period", &period.plain())]),
        None => period.within(labels.kept),
    })
}

impl Facts for Cookie {
    fn add<'a>(&'a self, edition: &Edition<'a>, item: &mut PrintedItem<'a>) {
        let labels = &edition.words.labels;
        item.mark(self.by_consent.map(|by_consent| match by_consent {
            true => labels.by_consent,
            false => labels.no_consent_needed,
        }));
        item.row(labels.purpose, edition.say(&self.purpose));
        let stays = self.period.map(|period| edition.period(period));
        item.lines
            .extend(stays.map(|period| period.within(labels.stays)));
        let party = self.third_party.as_deref().map(str::trim);
        let party = party.filter(|party| !party.is_empty()).map(Phrase::text);
        item.lines
            .extend(party.map(|party| party.within(labels.third_party)));
    }
}
