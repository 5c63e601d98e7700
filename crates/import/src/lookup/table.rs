//! The table of all known headings.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use rapidfuzz::distance::levenshtein;

use seloste_model::notice::About;

use crate::heading::Meaning;
use crate::key;
use crate::phrases;
use crate::words;

/// The known headings of every language, read once.
pub(super) static TABLE: LazyLock<Table> = LazyLock::new(Table::build);

/// Known headings by their keys.
pub(super) struct Table {
    exact: HashMap<String, Meaning>,
    parts: HashMap<String, About>,
    beginnings: HashSet<String>,
    by_length: HashMap<usize, Vec<Spelling>>,
}

struct Spelling {
    key: String,
    chars: Vec<char>,
    letters: u64,
}

impl Table {
    /// The meaning of a heading with this key.
    pub(super) fn exactly(&self, key: &str) -> Option<&Meaning> {
        self.exact.get(key)
    }

    /// The meaning of the known heading that is fewest slips of the pen away, two at most.
    ///
    /// Slips are counted as Levenshtein's distance, and their number is bounded, not their share of the word: a
    /// heading is one of several hundred, many of which are a few letters apart and mean other things. A misspelt
    /// key of a notice file is one of few, so there one letter in three may be wrong.
    pub(super) fn nearly(&self, key: &str) -> Option<&Meaning> {
        let length = key.chars().count();
        if length < SHORTEST_WITH_SLIPS {
            return None;
        }
        let most: usize = if length < LONG { 1 } else { 2 };
        let at_most = levenshtein::Args::default().score_cutoff(most);
        let seen = letters(key);
        let chars: Vec<char> = key.chars().collect();
        (length - most..=length + most)
            .filter_map(|near| self.by_length.get(&near))
            .flatten()
            // A slip takes at most one letter out of the set and puts one in.
            .filter(|spelling| (spelling.letters ^ seen).count_ones() <= 2 * most as u32)
            .filter_map(|spelling| {
                let slips = levenshtein::distance_with_args(&spelling.chars, &chars, &at_most)?;
                Some((slips, spelling))
            })
            .min_by_key(|(slips, _)| *slips)
            .and_then(|(_, spelling)| self.exact.get(&spelling.key))
    }

    /// The codes of a section's heading with this key, or nearly with it.
    pub(super) fn section(&self, key: &str) -> Option<&[About]> {
        match self.exactly(key).or_else(|| self.nearly(key))? {
            Meaning::Section(codes) => Some(codes),
            Meaning::Title | Meaning::SecondDocument => None,
        }
    }

    /// The section that a part of a merged heading with this key stands for.
    pub(super) fn part(&self, key: &str) -> Option<About> {
        self.parts.get(key).copied()
    }

    /// Whether some heading begins with the first of these words.
    pub(super) fn has_beginning(&self, words: &[String]) -> bool {
        let beginning = words[..words.len().min(LONGEST_BEGINNING)].join(" ");
        // A word cut at the end of a line may be anything.
        beginning.ends_with('-') || self.beginnings.contains(&beginning)
    }

    fn build() -> Self {
        let mut table = Self {
            exact: HashMap::new(),
            parts: HashMap::new(),
            beginnings: HashSet::new(),
            by_length: HashMap::new(),
        };
        for vocabulary in words::all() {
            for (heading, codes) in phrases::in_table(vocabulary.headings) {
                table.add(heading, Meaning::Section(codes.to_vec()));
            }
            for title in phrases::each(vocabulary.titles) {
                table.add(title, Meaning::Title);
            }
            for heading in phrases::each(vocabulary.second_documents) {
                table.add(heading, Meaning::SecondDocument);
            }
            for (part, code) in phrases::in_table(vocabulary.parts) {
                table.parts.insert(key::key(part), code);
            }
        }
        table
    }

    fn add(&mut self, heading: &str, meaning: Meaning) {
        let words = key::words(heading);
        let key = words.join(" ");
        for end in 1..=words.len().min(LONGEST_BEGINNING) {
            self.beginnings.insert(words[..end].join(" "));
        }
        let length = key.chars().count();
        if length >= SHORTEST_WITH_SLIPS && !self.exact.contains_key(&key) {
            self.by_length.entry(length).or_default().push(Spelling {
                letters: letters(&key),
                chars: key.chars().collect(),
                key: key.clone(),
            });
        }
        self.exact.entry(key).or_insert(meaning);
    }
}

/// The set of letters in a key, to tell quickly what cannot be near it.
fn letters(key: &str) -> u64 {
    key.chars().fold(0, |set, c| set | 1 << (u32::from(c) % 64))
}

/// The length in letters below which a slip makes another word of a heading.
const SHORTEST_WITH_SLIPS: usize = 8;
/// The length in letters from which two slips are forgiven.
const LONG: usize = 14;
/// The number of words by which a heading that goes on over several lines is foreseen.
const LONGEST_BEGINNING: usize = 3;
