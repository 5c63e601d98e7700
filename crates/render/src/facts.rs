//! The typed facts of each sort of item.

use crate::content::Entry;
use crate::edition::Edition;
use crate::phrase::{Phrase, Value};
use seloste_model::notice::{
    Basis, Cookie, DataCategory, DataSubject, Decision, Exclusion, Item, Items, MarketingChannel,
    Measure, Note, Provision, Publication, Purpose, Recipient, Retention, Source, Transfer, Unless,
};
use seloste_model::words::fill;
use seloste_model::{Period, Words};
use std::borrow::Cow;

/// An item that a page can print.
pub(crate) trait Facts: Item {
    /// The words of its term, where it has one.
    fn term(&self, words: &'static Words) -> Option<&'static str>;

    /// Adds its typed facts.
    fn add<'a>(&'a self, edition: &Edition<'a>, entry: &mut Entry<'a>);

    /// What it is called: the author's name, or the words of its term.
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
    fn entry<'a>(&'a self, edition: &Edition<'a>) -> Option<Entry<'a>> {
        let mut entry = Entry {
            name: self.called(edition),
            note: self.note().and_then(|note| edition.prose(note)),
            ..Entry::default()
        };
        self.add(edition, &mut entry);
        (!entry.is_empty()).then_some(entry)
    }
}

/// The items of a section as they are printed.
pub(crate) fn entries<'a>(edition: &Edition<'a>, items: Items<'a>) -> Vec<Entry<'a>> {
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

fn each<'a, I: Facts>(edition: &Edition<'a>, items: &'a [I]) -> Vec<Entry<'a>> {
    items
        .iter()
        .filter_map(|item| item.entry(edition))
        .collect()
}

impl Facts for Purpose {
    fn term(&self, words: &'static Words) -> Option<&'static str> {
        self.kind.map(words.terms.purpose)
    }

    fn add<'a>(&'a self, edition: &Edition<'a>, entry: &mut Entry<'a>) {
        let (labels, facts) = (&edition.words.labels, &edition.words.facts);
        let bases = self
            .basis
            .iter()
            .map(|basis| Phrase::ours((facts.basis)(*basis)));
        entry.row(labels.legal_basis, bases);
        let special = self.special_basis.iter();
        entry.row(
            labels.special_basis,
            special.map(|basis| Phrase::ours((facts.special_basis)(*basis))),
        );
        let interest = self.interest.as_ref();
        entry.row(labels.interest, interest.and_then(|text| edition.say(text)));
        entry.row(
            labels.provision,
            provision(edition, self.provision.as_deref()),
        );
        let channels = self.channels.iter();
        entry.row(
            labels.channels,
            channels.map(|channel| Phrase::ours(means(edition.words, *channel))),
        );
        entry.row(
            labels.tools,
            self.tools.iter().map(|tool| Phrase::text(tool)),
        );
    }
}

impl Facts for Basis {
    fn term(&self, words: &'static Words) -> Option<&'static str> {
        self.basis
            .map(words.facts.basis)
            .or_else(|| self.special_basis.map(words.facts.special_basis))
    }

    fn add<'a>(&'a self, edition: &Edition<'a>, entry: &mut Entry<'a>) {
        let (labels, facts) = (&edition.words.labels, &edition.words.facts);
        // Where the author gave no name, the basis itself is the name.
        let named = self.name().and_then(|name| edition.say(name)).is_some();
        let basis = self.basis.filter(|_| named);
        entry.row(
            labels.legal_basis,
            basis.map(|basis| Phrase::ours((facts.basis)(basis))),
        );
        let special = self.special_basis.filter(|_| named || self.basis.is_some());
        entry.row(
            labels.special_basis,
            special.map(|basis| Phrase::ours((facts.special_basis)(basis))),
        );
        entry.row(
            labels.provision,
            provision(edition, self.provision.as_deref()),
        );
    }
}

impl Facts for Exclusion {
    fn term(&self, _: &'static Words) -> Option<&'static str> {
        None
    }

    fn add<'a>(&'a self, edition: &Edition<'a>, entry: &mut Entry<'a>) {
        let (words, page) = (edition.words, &edition.words.page);
        let uses = self.uses.iter();
        entry.row(
            words.labels.ruled_out,
            uses.map(|ruled_out| Phrase::ours((words.facts.ruled_out)(*ruled_out))),
        );
        entry
            .marks
            .extend(self.unless.and_then(|unless| match unless {
                Unless::Consent => Some(Phrase::ours(page.unless_consent)),
                Unless::Law => Some(Phrase::ours(page.unless_law)),
                Unless::Contract => Some(Phrase::ours(page.unless_contract)),
                Unless::Other => None,
            }));
    }
}

impl Facts for DataSubject {
    fn term(&self, words: &'static Words) -> Option<&'static str> {
        self.kind.map(words.terms.subject)
    }

    fn add<'a>(&'a self, _: &Edition<'a>, _: &mut Entry<'a>) {}
}

impl Facts for DataCategory {
    fn term(&self, words: &'static Words) -> Option<&'static str> {
        self.kind.map(words.terms.data)
    }

    fn add<'a>(&'a self, edition: &Edition<'a>, entry: &mut Entry<'a>) {
        let labels = &edition.words.labels;
        if self.special {
            entry.marks.push(Phrase::ours(labels.special));
        }
        if self.by_consent {
            entry.marks.push(Phrase::ours(labels.by_consent));
        }
        let purpose = self.purpose.as_ref();
        entry.row(
            labels.needed_for,
            purpose.and_then(|text| edition.say(text)),
        );
    }
}

impl Facts for Source {
    fn term(&self, words: &'static Words) -> Option<&'static str> {
        self.kind.map(words.terms.source)
    }

    fn add<'a>(&'a self, edition: &Edition<'a>, entry: &mut Entry<'a>) {
        let labels = &edition.words.labels;
        entry.marks.extend(self.public.map(|public| {
            Phrase::ours(if public {
                labels.public_source
            } else {
                labels.closed_source
            })
        }));
        entry.row(
            labels.tools,
            self.tools.iter().map(|tool| Phrase::text(tool)),
        );
    }
}

impl Facts for Recipient {
    fn term(&self, words: &'static Words) -> Option<&'static str> {
        self.kind.map(words.terms.recipient)
    }

    fn add<'a>(&'a self, edition: &Edition<'a>, entry: &mut Entry<'a>) {
        let (words, page) = (edition.words, &edition.words.page);
        entry
            .marks
            .extend(self.only_if.and_then(|condition| match condition {
                Unless::Consent => Some(Phrase::ours(page.only_consent)),
                Unless::Law => Some(Phrase::ours(page.only_law)),
                Unless::Contract => Some(Phrase::ours(page.only_contract)),
                Unless::Other => None,
            }));
        if self.marketing {
            entry.marks.push(Phrase::ours(words.labels.for_marketing));
        }
        let role = self.role.map(words.facts.recipient_role);
        entry.marks.extend(role.map(Phrase::ours));
        let country = self.country.as_deref();
        entry
            .marks
            .extend(country.map(|code| edition.country(code)));
    }
}

impl Facts for Transfer {
    fn term(&self, _: &'static Words) -> Option<&'static str> {
        None
    }

    fn add<'a>(&'a self, edition: &Edition<'a>, entry: &mut Entry<'a>) {
        let words = edition.words;
        let country = self.country.as_deref();
        entry.row(
            words.labels.country,
            country.map(|code| edition.country(code)),
        );
        let mechanism = self.mechanism.map(words.facts.mechanism);
        entry.row(words.labels.mechanism, mechanism.map(Phrase::ours));
        let copy = self.copy_from.as_ref();
        entry.row(
            words.labels.copy_from,
            copy.and_then(|text| edition.say(text)),
        );
    }
}

impl Facts for Publication {
    fn term(&self, _: &'static Words) -> Option<&'static str> {
        None
    }

    fn add<'a>(&'a self, edition: &Edition<'a>, entry: &mut Entry<'a>) {
        let default = self.default.map(edition.words.facts.publication);
        entry.marks.extend(default.map(Phrase::ours));
    }
}

impl Facts for Measure {
    fn term(&self, words: &'static Words) -> Option<&'static str> {
        self.kind.map(words.terms.measure)
    }

    fn add<'a>(&'a self, _: &Edition<'a>, _: &mut Entry<'a>) {}
}

impl Facts for Retention {
    fn term(&self, _: &'static Words) -> Option<&'static str> {
        None
    }

    fn add<'a>(&'a self, edition: &Edition<'a>, entry: &mut Entry<'a>) {
        let labels = &edition.words.labels;
        entry.lines.extend(kept(self, edition));
        let criterion = self.criterion.as_ref();
        entry.row(
            labels.criterion,
            criterion.and_then(|text| edition.say(text)),
        );
        entry.row(
            labels.provision,
            provision(edition, self.provision.as_deref()),
        );
        let review = self.review.map(|period| in_words(edition, period));
        entry
            .lines
            .extend(review.map(|period| period.within(labels.review)));
        if self.on_request {
            entry.lines.push(Phrase::ours(labels.on_request));
        }
    }
}

/// How long data are kept, in one sentence; `None` where no period is fixed.
fn kept<'a>(retention: &'a Retention, edition: &Edition<'a>) -> Option<Phrase<'a>> {
    let labels = &edition.words.labels;
    let period = (edition.words.period)(retention.period?);
    let from = retention.from.as_ref().and_then(|from| edition.say(from));
    Some(match from {
        Some(from) => from.within_with(labels.kept_from, "from", &[("period", &period)]),
        None => Phrase::of(Value::Text(Cow::Owned(period), None)).within(labels.kept),
    })
}

impl Facts for Provision {
    fn term(&self, _: &'static Words) -> Option<&'static str> {
        None
    }

    fn add<'a>(&'a self, edition: &Edition<'a>, entry: &mut Entry<'a>) {
        let words = edition.words;
        entry.marks.extend(
            self.duty
                .map(|duty| Phrase::ours((words.facts.provision)(duty))),
        );
        let consequence = self.consequence.as_ref();
        entry.row(
            words.labels.consequence,
            consequence.and_then(|text| edition.say(text)),
        );
    }
}

impl Facts for Cookie {
    fn term(&self, _: &'static Words) -> Option<&'static str> {
        None
    }

    fn add<'a>(&'a self, edition: &Edition<'a>, entry: &mut Entry<'a>) {
        let labels = &edition.words.labels;
        entry.marks.extend(self.by_consent.map(|by_consent| {
            Phrase::ours(if by_consent {
                labels.by_consent
            } else {
                labels.no_consent_needed
            })
        }));
        let purpose = self.purpose.as_ref();
        entry.row(labels.purpose, purpose.and_then(|text| edition.say(text)));
        let stays = self.period.map(|period| in_words(edition, period));
        entry
            .lines
            .extend(stays.map(|period| period.within(labels.stays)));
        let party = written(self.third_party.as_deref());
        entry
            .lines
            .extend(party.map(|party| party.within(labels.third_party)));
    }
}

impl Facts for Decision {
    fn term(&self, _: &'static Words) -> Option<&'static str> {
        None
    }

    fn add<'a>(&'a self, edition: &Edition<'a>, entry: &mut Entry<'a>) {
        let labels = &edition.words.labels;
        if self.profiling {
            entry.marks.push(Phrase::ours(labels.profiling));
        }
        let logic = self.logic.as_ref();
        entry.row(labels.logic, logic.and_then(|text| edition.say(text)));
        let significance = self.significance.as_ref();
        entry.row(
            labels.significance,
            significance.and_then(|text| edition.say(text)),
        );
    }
}

impl Facts for Note {
    fn term(&self, _: &'static Words) -> Option<&'static str> {
        None
    }

    fn add<'a>(&'a self, _: &Edition<'a>, _: &mut Entry<'a>) {}
}

fn written(text: Option<&str>) -> Option<Phrase<'_>> {
    text.map(str::trim)
        .filter(|text| !text.is_empty())
        .map(Phrase::text)
}

/// A provision, with the name of its act where it is known: "kirjanpitolaki (1336/1997) 2 §".
fn provision<'a>(edition: &Edition<'a>, text: Option<&'a str>) -> Option<Phrase<'a>> {
    let words = edition.words;
    let text = text.map(str::trim).filter(|text| !text.is_empty())?;
    let (number, rest) = text.split_once(' ').unwrap_or((text, ""));
    let rest = rest.trim();
    let Some(act) = (words.act)(number) else {
        return Some(Phrase::text(text));
    };
    let named = match rest.strip_suffix('§').map(str::trim) {
        Some(section) if !section.is_empty() => fill(
            words.labels.act_section,
            &[("act", act), ("number", number), ("section", section)],
        ),
        Some(_) | None => [act, " (", number, ") ", rest]
            .concat()
            .trim_end()
            .to_owned(),
    };
    Some(Phrase::of(Value::Text(Cow::Owned(named), None)))
}

/// A period in words.
pub(crate) fn in_words<'a>(edition: &Edition<'a>, period: Period) -> Phrase<'a> {
    Phrase::of(Value::Text(
        Cow::Owned((edition.words.period)(period)),
        None,
    ))
}

fn means(words: &'static Words, channel: MarketingChannel) -> &'static str {
    let labels = &words.labels;
    match channel {
        MarketingChannel::Post => labels.by_post,
        MarketingChannel::Phone => labels.by_phone,
        MarketingChannel::Email => labels.by_email,
        MarketingChannel::Sms => labels.by_sms,
        MarketingChannel::AutomatedCalls => labels.by_automated_calls,
        MarketingChannel::Web => labels.by_web,
    }
}
