//! The gold of a notice, read by people, and the score of a report against it.

use std::collections::{BTreeSet, HashMap};

use serde::Deserialize;
use unicode_normalization::UnicodeNormalization;

use seloste_import::{Report, ReportParty, ReportSection};

/// The sections and values that people read out of one text.
#[derive(Debug, Deserialize)]
pub struct Gold {
    /// The text's file.
    pub source_file: String,
    sections: Vec<GoldSection>,
    #[serde(default)]
    controller: Option<GoldParty>,
    #[serde(default)]
    contacts: Vec<GoldParty>,
    #[serde(default)]
    register_name: Option<String>,
    #[serde(default)]
    drafted: Option<String>,
    #[serde(default)]
    updated: Option<String>,
}

#[derive(Debug, Deserialize)]
struct GoldSection {
    heading: String,
    canonical: BTreeSet<String>,
    #[serde(default)]
    first_words: String,
    #[serde(default)]
    last_words: String,
}

#[derive(Debug, Default, Deserialize)]
struct GoldParty {
    name: Option<String>,
    business_id: Option<String>,
    street: Option<String>,
    postal_code: Option<String>,
    city: Option<String>,
    #[serde(default)]
    phone: Vec<String>,
    #[serde(default)]
    email: Vec<String>,
}

/// The score of a report. Every figure but the last is from 0 to 1.
#[derive(Debug)]
pub struct Score {
    /// Headings found: the harmonic mean of precision and recall.
    pub head: f64,
    /// Sections with exactly the right codes.
    pub canon: f64,
    /// Sections whose bodies begin and end where they should.
    pub body: f64,
    /// Values read.
    pub field: f64,
    /// Words of the text that stand somewhere in the report.
    pub cover: f64,
    /// Words in the sections that the text does not have.
    pub made: usize,
}

impl Gold {
    /// Scores a report of the text.
    pub fn score(&self, report: &Report, text: &str) -> Score {
        let pairs = self.pair(&report.sections);
        let share = |count: usize, of: usize| {
            if of == 0 {
                1.0
            } else {
                count as f64 / of as f64
            }
        };
        let (precision, recall) = (
            share(pairs.len(), report.sections.len()),
            share(pairs.len(), self.sections.len()),
        );
        let right_codes = pairs.iter().filter(|(gold, got)| {
            let codes: BTreeSet<String> = got
                .canonical
                .iter()
                .map(|code| code.code().to_owned())
                .collect();
            codes == gold.canonical
        });
        let right_bodies = pairs.iter().filter(|(gold, got)| {
            let (body, first, last) = (
                letters(&got.text),
                letters(&gold.first_words),
                letters(&gold.last_words),
            );
            if first.is_empty() {
                body.is_empty()
            } else {
                body.starts_with(&first) && body.ends_with(&last)
            }
        });
        let values = self.values(report);
        let inside: Vec<&str> = report
            .sections
            .iter()
            .flat_map(|section| [section.heading.as_str(), section.text.as_str()])
            .collect();
        let outside: Vec<&str> = report
            .unmapped
            .iter()
            .map(String::as_str)
            .chain(report.title.as_deref())
            .collect();
        let lost = missing_words(text, &[inside.join(" "), outside.join(" ")].join(" ")).len();
        let total = words(text).count();
        Score {
            head: if precision + recall > 0.0 {
                2.0 * precision * recall / (precision + recall)
            } else {
                0.0
            },
            canon: share(right_codes.count(), self.sections.len()),
            body: share(right_bodies.count(), self.sections.len()),
            field: share(values.iter().filter(|right| **right).count(), values.len()),
            cover: share(total - lost, total),
            made: missing_words(&inside.join(" "), text).len(),
        }
    }

    /// Each section that people saw, with the first unused one of the report that has its heading.
    fn pair<'a>(&'a self, got: &'a [ReportSection]) -> Vec<(&'a GoldSection, &'a ReportSection)> {
        let mut unused: Vec<&ReportSection> = got.iter().collect();
        let mut pairs = Vec::new();
        for gold in &self.sections {
            if let Some(at) = unused
                .iter()
                .position(|got| letters(&got.heading) == letters(&gold.heading))
            {
                pairs.push((gold, unused.remove(at)));
            }
        }
        pairs
    }

    fn values(&self, report: &Report) -> Vec<bool> {
        let nobody = GoldParty::default();
        let mut values = self
            .controller
            .as_ref()
            .unwrap_or(&nobody)
            .values(report.controller.as_ref());
        let mut unused: Vec<&ReportParty> = report.contacts.iter().collect();
        for contact in &self.contacts {
            let right = |got: &ReportParty| {
                contact
                    .values(Some(got))
                    .into_iter()
                    .filter(|right| *right)
                    .count()
            };
            let best = (0..unused.len()).rev().max_by_key(|at| right(unused[*at]));
            values.extend(contact.values(best.map(|at| unused.remove(at))));
        }
        if let Some(name) = &self.register_name {
            values.push(same(name, report.register_name.as_ref()));
        }
        for (gold, got) in [
            (&self.drafted, report.drafted),
            (&self.updated, report.updated),
        ] {
            if let Some(gold) = gold {
                values.push(got.is_some_and(|date| date.to_string() == *gold));
            }
        }
        values
    }
}

impl GoldParty {
    /// For each value that people saw, whether it was read.
    fn values(&self, got: Option<&ReportParty>) -> Vec<bool> {
        let single = [
            (&self.name, got.and_then(|got| got.name.as_ref())),
            (
                &self.business_id,
                got.and_then(|got| got.business_id.as_ref()),
            ),
            (&self.street, got.and_then(|got| got.street.as_ref())),
            (
                &self.postal_code,
                got.and_then(|got| got.postal_code.as_ref()),
            ),
            (&self.city, got.and_then(|got| got.city.as_ref())),
        ];
        let single = single
            .into_iter()
            .filter_map(|(gold, got)| Some(same(gold.as_ref()?, got)));
        let digits = |text: &String| {
            text.chars()
                .filter(char::is_ascii_digit)
                .collect::<String>()
        };
        let phones = self.phone.iter().map(|gold| {
            got.is_some_and(|got| got.phone.iter().any(|got| digits(got) == digits(gold)))
        });
        let emails = self
            .email
            .iter()
            .map(|gold| got.is_some_and(|got| got.email.contains(gold)));
        single.chain(phones).chain(emails).collect()
    }
}

/// The words of a text that another does not have, as often as they are missing.
pub fn missing_words(text: &str, other: &str) -> Vec<String> {
    let mut counts: HashMap<String, isize> = HashMap::new();
    for word in words(other) {
        *counts.entry(word).or_default() += 1;
    }
    let mut missing = Vec::new();
    for word in words(text) {
        let left = counts.entry(word.clone()).or_default();
        *left -= 1;
        if *left < 0 {
            missing.push(word);
        }
    }
    missing
}

fn same(gold: &str, got: Option<&String>) -> bool {
    got.is_some_and(|got| letters(gold) == letters(got))
}

fn words(text: &str) -> impl Iterator<Item = String> {
    let folded: String = text.nfkc().collect::<String>().to_lowercase();
    let words: Vec<String> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    words.into_iter()
}

fn letters(text: &str) -> String {
    words(text).collect()
}
