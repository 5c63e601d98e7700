//! The words of every rule, searched for in one pass over a text.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::OnceLock;

use aho_corasick::AhoCorasick;

use super::noun::Form;
use super::pattern::{End, Word};
use crate::rule::Rule;
use crate::rules;
use crate::text::Passage;

/// A word of a rule in a text.
#[derive(Clone, Debug)]
pub(crate) struct Hit {
    /// The number of the text.
    pub(crate) passage: usize,
    /// The bytes of the text.
    pub(crate) range: Range<usize>,
    /// The bytes of the folded text.
    pub(crate) folded: Range<usize>,
    /// The number of the word among the rule's own.
    pub(crate) word: usize,
    /// The grammatical forms that it may stand in; none for what is no Finnish noun.
    pub(crate) forms: Vec<Form>,
}

/// The words of every rule.
pub(crate) struct Lexicon {
    /// None where there is nothing to look for.
    search: Option<AhoCorasick>,
    /// For each pattern of the search, whose it is.
    entries: Vec<Vec<Entry>>,
}

struct Entry {
    rule: usize,
    word: usize,
    end: End,
    form: Option<Form>,
}

/// The words of all rules, put together once.
pub(crate) fn lexicon() -> &'static Lexicon {
    static LEXICON: OnceLock<Lexicon> = OnceLock::new();
    LEXICON.get_or_init(|| Lexicon::of(rules::ALL.iter().map(|rule| rule.words)))
}

impl Lexicon {
    fn of(words_of_rules: impl Iterator<Item = &'static [Word]>) -> Lexicon {
        let mut patterns: Vec<String> = Vec::new();
        let mut entries: Vec<Vec<Entry>> = Vec::new();
        let mut numbers: HashMap<String, usize> = HashMap::new();
        for (rule, words) in words_of_rules.enumerate() {
            for (word, written) in words.iter().enumerate() {
                for written in written.written() {
                    let number = *numbers.entry(written.text).or_insert_with_key(|text| {
                        patterns.push(text.clone());
                        entries.push(Vec::new());
                        patterns.len() - 1
                    });
                    entries[number].push(Entry {
                        rule,
                        word,
                        end: written.end,
                        form: written.form,
                    });
                }
            }
        }
        Lexicon {
            // It fails only where the patterns together exceed what an index can count.
            search: AhoCorasick::new(&patterns).ok(),
            entries,
        }
    }

    /// The number of a rule in what `search` returns.
    pub(crate) fn index(&self, rule: &'static Rule) -> Option<usize> {
        rules::ALL
            .iter()
            .position(|other| std::ptr::eq(*other, rule))
    }

    /// For each rule, its words in the texts, in their order; of words within one another, the longest.
    pub(crate) fn search(&self, passages: &[Passage]) -> Vec<Vec<Hit>> {
        let mut hits: Vec<Vec<Hit>> = vec![Vec::new(); rules::ALL.len()];
        let Some(search) = &self.search else {
            return hits;
        };
        for (number, passage) in passages.iter().enumerate() {
            let text = passage.folded.text.as_str();
            for found in search.find_overlapping_iter(text) {
                if !begins_a_word(text, found.start()) {
                    continue;
                }
                for entry in &self.entries[found.pattern().as_usize()] {
                    let Some(rest) = entry.end.rest(&text[found.end()..]) else {
                        continue;
                    };
                    let folded = found.start()..found.end() + rest;
                    let range = passage.folded.original(&folded);
                    let in_capitals = passage.folded.original(&found.range());
                    if entry.end == End::Colon && !is_in_capitals(&passage.text[in_capitals]) {
                        continue;
                    }
                    add(
                        &mut hits[entry.rule],
                        Hit {
                            passage: number,
                            range,
                            folded,
                            word: entry.word,
                            forms: entry.form.into_iter().collect(),
                        },
                    );
                }
            }
        }
        for hits in &mut hits {
            hits.sort_by_key(|hit| (hit.passage, hit.folded.start));
        }
        hits
    }
}

/// Adds a hit, unless a longer one is there; two forms that are written alike become one hit with both.
fn add(hits: &mut Vec<Hit>, new: Hit) {
    let within = |inner: &Hit, outer: &Hit| {
        outer.folded.start <= inner.folded.start && inner.folded.end <= outer.folded.end
    };
    // Hits come in the order of their ends, so only the last ones can lie over a new one.
    let apart = hits
        .iter()
        .rposition(|hit| hit.passage != new.passage || hit.folded.end <= new.folded.start)
        .map_or(0, |last| last + 1);
    if let Some(same) = hits[apart..]
        .iter_mut()
        .find(|hit| hit.folded == new.folded)
    {
        same.forms.extend(new.forms);
    } else if !hits[apart..].iter().any(|hit| within(&new, hit)) {
        let mut near = hits.split_off(apart);
        near.retain(|hit| !within(hit, &new));
        hits.append(&mut near);
        hits.push(new);
    }
}

pub(super) fn begins_a_word(text: &str, at: usize) -> bool {
    let first = text[at..].chars().next();
    let before = text[..at].chars().next_back();
    !(first.is_some_and(char::is_alphanumeric) && before.is_some_and(char::is_alphanumeric))
}

fn is_in_capitals(text: &str) -> bool {
    text.chars().all(|c| !c.is_lowercase())
}

#[cfg(test)]
mod tests {
    use seloste_model::Notice;
    use seloste_model::notice::{Note, Section};

    use super::*;
    use crate::text::passages;

    /// The parts of a text that a rule's words are found in.
    fn found(rule: &'static Rule, text: &str) -> Vec<String> {
        let notice = Notice {
            other: Some(Section::<Note> {
                text: Some(text.into()),
                ..Section::default()
            }),
            ..Notice::default()
        };
        let passages = passages(&notice);
        let hits = lexicon().search(&passages);
        let number = lexicon().index(rule).unwrap();
        hits[number]
            .iter()
            .map(|hit| text[hit.range.clone()].to_owned())
            .collect()
    }

    #[test]
    fn every_form_of_every_noun_is_found_as_a_whole_word() {
        let mut forms = 0;
        for rule in rules::ALL {
            for word in rule.words {
                let Word::Noun(before, noun, after) = word else {
                    continue;
                };
                for (_, form) in noun.forms() {
                    let name = format!("{before}{form}{after}");
                    let broken = name.replace(' ', "\n");
                    let spaced = name.replace(' ', "\u{a0}");
                    for name in [name.clone(), name.to_uppercase(), broken, spaced] {
                        let text = format!("Katso {name}, myös muut.");
                        assert_eq!(found(rule, &text), [name.as_str()], "{rule:?}");
                        assert_eq!(
                            found(rule, &format!("{name}kin")),
                            [format!("{name}kin")],
                            "{rule:?}"
                        );
                        let within = format!("x{name} {name}zz");
                        assert!(!found(rule, &within).contains(&name), "{rule:?} {within}");
                    }
                    forms += 1;
                }
            }
        }
        assert!(forms > 100);
    }

    #[test]
    fn an_abbreviation_is_in_capitals_and_takes_an_ending() {
        let rule = crate::rule("OBS-VRK").unwrap();
        assert_eq!(
            found(rule, "VRK, VRK:n, (VRK) ja VRK/x"),
            ["VRK", "VRK:n", "VRK", "VRK"]
        );
        // The word for a day and a night is written so in small letters.
        assert_eq!(found(rule, "30 vrk, VRKX"), [""; 0]);
    }
}
