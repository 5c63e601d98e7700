//! Purposes, their legal bases, uses that are ruled out, and decisions.

use seloste_model::Words;
use seloste_model::notice::{Basis, Decision, Exclusion, MarketingChannel, Note, Purpose, Unless};
use seloste_model::words::LabelWords;

use super::Facts;
use super::provision::provision;
use crate::content::PrintedItem;
use crate::edition::Edition;
use crate::phrase::Phrase;

impl Facts for Purpose {
    fn term(&self, words: &'static Words) -> Option<&'static str> {
        self.kind.map(words.terms.purpose)
    }

    fn add<'a>(&'a self, edition: &Edition<'a>, item: &mut PrintedItem<'a>) {
        let (labels, facts) = (&edition.words.labels, &edition.words.facts);
        let (bases, special) = (self.basis.iter(), self.special_basis.iter());
        item.terms(labels.legal_basis, bases.copied().map(facts.basis));
        item.terms(
            labels.special_basis,
            special.copied().map(facts.special_basis),
        );
        item.row(labels.interest, edition.say(&self.interest));
        item.row(
            labels.provision,
            provision(edition, self.provision.as_deref()),
        );
        let channels = self.channels.iter();
        item.terms(labels.channels, channels.map(|one| channel(labels, *one)));
        let tools = self.tools.iter();
        item.row(labels.tools, tools.map(|tool| Phrase::text(tool)));
    }
}

const fn channel(labels: &LabelWords, channel: MarketingChannel) -> &'static str {
    match channel {
        MarketingChannel::Post => labels.by_post,
        MarketingChannel::Phone => labels.by_phone,
        MarketingChannel::Email => labels.by_email,
        MarketingChannel::Sms => labels.by_sms,
        MarketingChannel::AutomatedCalls => labels.by_automated_calls,
        MarketingChannel::Web => labels.by_web,
    }
}

impl Facts for Basis {
    fn term(&self, words: &'static Words) -> Option<&'static str> {
        self.basis
            .map(words.facts.basis)
            .or_else(|| self.special_basis.map(words.facts.special_basis))
    }

    fn add<'a>(&'a self, edition: &Edition<'a>, item: &mut PrintedItem<'a>) {
        let (labels, facts) = (&edition.words.labels, &edition.words.facts);
        // Where the author gave no name, the basis itself is the name.
        let named = edition.say(&self.name).is_some();
        let basis = self.basis.filter(|_| named);
        let special = self.special_basis.filter(|_| named || self.basis.is_some());
        item.terms(labels.legal_basis, basis.map(facts.basis));
        item.terms(labels.special_basis, special.map(facts.special_basis));
        item.row(
            labels.provision,
            provision(edition, self.provision.as_deref()),
        );
    }
}

impl Facts for Exclusion {
    fn add<'a>(&'a self, edition: &Edition<'a>, item: &mut PrintedItem<'a>) {
        let (words, page) = (edition.words, &edition.words.page);
        let uses = self.uses.iter().copied();
        item.terms(words.labels.ruled_out, uses.map(words.facts.ruled_out));
        item.mark(self.unless.and_then(|unless| match unless {
            Unless::Consent => Some(page.unless_consent),
            Unless::Law => Some(page.unless_law),
            Unless::Contract => Some(page.unless_contract),
            Unless::Other => None,
        }));
    }
}

impl Facts for Decision {
    fn add<'a>(&'a self, edition: &Edition<'a>, item: &mut PrintedItem<'a>) {
        let labels = &edition.words.labels;
        item.mark(self.profiling.then_some(labels.profiling));
        item.row(labels.logic, edition.say(&self.logic));
        item.row(labels.significance, edition.say(&self.significance));
    }
}

impl Facts for Note {}
