//! The words of every rule, searched for in one pass over a text.

use std::collections::HashMap;
use std::ops::Range;

use aho_corasick::AhoCorasick;

use super::noun::Form;
use super::pattern::{End, Word, begins_a_word};
use crate::rule::Rule;
use crate::text::Passage;

/// An occurrence of a rule's word in a text.
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
    /// The grammatical forms that the word may stand in; none unless it is a Finnish noun.
    pub(crate) forms: Vec<Form>,
}

/// The words of all rules, made ready to be searched for.
pub(crate) struct Lexicon {
    rules: Vec<&'static Rule>,
    /// The search; none where its patterns together exceed what an index can count.
    search: Option<AhoCorasick>,
    /// The owners of each pattern of the search: the words that are spelled so.
    owners: Vec<Vec<Owner>>,
}

/// A word of a rule that owns a pattern.
struct Owner {
    rule: usize,
    word: usize,
    end: End,
    form: Option<Form>,
}

impl Lexicon {
    pub(crate) fn of(words: impl Iterator<Item = (&'static Rule, &'static [Word])>) -> Lexicon {
        let mut rules: Vec<&'static Rule> = Vec::new();
        let mut patterns: Vec<String> = Vec::new();
        let mut owners: Vec<Vec<Owner>> = Vec::new();
        let mut numbers: HashMap<String, usize> = HashMap::new();
        for (rule, (told, words)) in words.enumerate() {
            rules.push(told);
            for (word, pattern) in words.iter().enumerate() {
                for spelling in pattern.spellings() {
                    let number = *numbers.entry(spelling.text).or_insert_with_key(|text| {
                        patterns.push(text.clone());
                        owners.push(Vec::new());
                        patterns.len() - 1
                    });
                    owners[number].push(Owner {
                        rule,
                        word,
                        end: spelling.end,
                        form: spelling.form,
                    });
                }
            }
        }
        Lexicon {
            rules,
            search: AhoCorasick::new(&patterns).ok(),
            owners,
        }
    }

    /// The rules, in the order of their numbers.
    pub(crate) fn rules(&self) -> impl Iterator<Item = &'static Rule> {
        self.rules.iter().copied()
    }

    /// The number of a rule in the answer of `search`.
    pub(crate) fn index(&self, rule: &'static Rule) -> Option<usize> {
        self.rules().position(|other| std::ptr::eq(other, rule))
    }

    /// For each rule, its words in the texts, in their order; of words within one another, the longest.
    pub(crate) fn search(&self, passages: &[Passage]) -> Vec<Vec<Hit>> {
        let mut hits: Vec<Vec<Hit>> = vec![Vec::new(); self.rules.len()];
        let Some(search) = &self.search else {
            return hits;
        };
        for (number, passage) in passages.iter().enumerate() {
            let text = passage.folded.text.as_str();
            for found in search.find_overlapping_iter(text) {
                if !begins_a_word(text, found.start()) {
                    continue;
                }
                for owner in &self.owners[found.pattern().as_usize()] {
                    let Some(rest) = owner.end.rest(&text[found.end()..]) else {
                        continue;
                    };
                    let folded = found.start()..found.end() + rest;
                    let range = passage.folded.original(&folded);
                    let in_capitals = passage.folded.original(&found.range());
                    if owner.end == End::Colon && !is_in_capitals(&passage.text[in_capitals]) {
                        continue;
                    }
                    add(
                        &mut hits[owner.rule],
                        Hit {
                            passage: number,
                            range,
                            folded,
                            word: owner.word,
                            forms: owner.form.into_iter().collect(),
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

/// Adds a hit, unless a longer one is there; two forms with one spelling become one hit with both.
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

fn is_in_capitals(text: &str) -> bool {
    text.chars().all(|c| !c.is_lowercase())
}

#[cfg(test)]
mod tests {
    use seloste_model::Notice;
    use seloste_model::notice::{Note, Section};

    use super::*;
    use crate::check::Check;
    use crate::rules::{ALL, lexicon};
    use crate::text::passages;

    /// The parts of a text that a rule's words are found in.
    fn found(check: &'static Check, text: &str) -> Vec<String> {
        let notice = Notice {
            other: Some(Section::<Note> {
                text: Some(text.into()),
                ..Section::default()
            }),
            ..Notice::default()
        };
        let passages = passages(&notice);
        let hits = lexicon().search(&passages);
        let number = lexicon().index(&check.rule).unwrap();
        hits[number]
            .iter()
            .map(|hit| text[hit.range.clone()].to_owned())
            .collect()
    }

    #[test]
    fn every_form_of_every_noun_is_found_as_a_whole_word() {
        let mut forms = 0;
        for rule in ALL {
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
        let mut rules = ALL.iter();
        let rule = rules.find(|check| check.rule.code == "OBS-VRK").unwrap();
        assert_eq!(
            found(rule, "VRK, VRK:n, (VRK) ja VRK/x"),
            ["VRK", "VRK:n", "VRK", "VRK"]
        );
        // The word for a day and a night is written so in small letters.
        assert_eq!(found(rule, "30 vrk, VRKX"), [""; 0]);
    }
}
