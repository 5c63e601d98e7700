//! Findings of an imported notice with their places in the old text.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use serde_json::Value;

use seloste_import::{Imported, ReportSection};
use seloste_lint::Finding;
use seloste_model::{Lang, Notice, Route, Step};
use seloste_source::Lines;

use super::letters::{Letters, Placed};
use super::located::Located;

/// The findings with their places in the text that the notice was imported from, in the order of the text.
pub fn locate_in_old_text(text: &str, imported: &Imported, findings: Vec<Finding>) -> Vec<Located> {
    let mut original = Original {
        lines: Lines::of(text),
        text,
        letters: Letters::of(text),
        notice: &imported.draft,
        sections: &imported.report.sections,
        values: serde_json::to_value(&imported.draft).unwrap_or_default(),
        placed: HashMap::new(),
        searched: HashMap::new(),
        about: HashMap::new(),
    };
    original.place(&findings);
    let mut located: Vec<Located> = findings
        .into_iter()
        .map(|finding| Located {
            range: original.range(&finding),
            fix: None,
            finding,
        })
        .collect();
    located.sort_by_key(|located| located.range.start);
    // An old text and the fact that was read from it stand in the same words of the original.
    let mut seen = HashSet::new();
    located.retain(|located| {
        let Located { finding, range, .. } = located;
        finding.range.is_none()
            || seen.insert((finding.rule.code, range.clone(), finding.message(Lang::En)))
    });
    located
}

struct Original<'t> {
    text: &'t str,
    letters: Letters,
    lines: Lines<'t>,
    notice: &'t Notice,
    sections: &'t [ReportSection],
    values: Value,
    /// The places of the whole strings that findings are in, by their routes.
    placed: HashMap<Route, Placed>,
    /// The places of words that are in no such string, by the first byte of the part that was searched.
    searched: HashMap<(usize, String), Option<Range<usize>>>,
    /// The blocks of wording about a section, by its code.
    about: HashMap<&'static str, Vec<usize>>,
}

impl Original<'_> {
    /// Finds every string that a finding is in, once and in their order: each is looked for after the one before.
    fn place(&mut self, findings: &[Finding]) {
        let mut firsts: Vec<&Finding> = findings.iter().collect();
        firsts.sort_by(|one, other| one.route.cmp(&other.route));
        firsts.dedup_by(|next, one| next.route == one.route);
        let mut after: HashMap<(&str, usize), usize> = HashMap::new();
        for finding in firsts {
            let Some(value) = string_at(&self.values, &finding.route) else {
                continue;
            };
            let value = value.to_owned();
            let table = finding.route.table().unwrap_or_default();
            for part in self.parts(finding) {
                let within = self.letters.within(&part);
                let from = after.entry((table, part.start)).or_insert(within.start);
                let onward = self.letters.place(&value, *from..within.end);
                let placed = onward.or_else(|| self.letters.place(&value, within));
                if let Some(placed) = placed {
                    *from = placed.end();
                    self.placed.insert(finding.route.clone(), placed);
                    break;
                }
            }
        }
    }

    fn range(&mut self, finding: &Finding) -> Range<usize> {
        if let Some(range) = self.date(finding) {
            return range;
        }
        self.meant_words(finding)
            .or_else(|| self.words_of_value(finding))
            .or_else(|| {
                let first = self.sections_of(finding).first().copied();
                first.map(|section| self.heading(&self.sections[section]))
            })
            .unwrap_or(0..0)
    }

    /// The place of the day that a finding is about.
    fn date(&self, finding: &Finding) -> Option<Range<usize>> {
        let date = match finding.route.steps() {
            [key] if key.is_key("drawn_up") => self.notice.drawn_up,
            [key] if key.is_key("updated") => self.notice.updated,
            [] | [..] => None,
        }?
        .to_string();
        let (year, rest) = date.split_once('-')?;
        let (month, day) = rest.split_once('-')?;
        let (short_month, short_day) = (month.trim_start_matches('0'), day.trim_start_matches('0'));
        let spellings = [
            format!("{short_day}.{short_month}.{year}"),
            format!("{day}.{month}.{year}"),
            format!("{short_day}.{month}.{year}"),
            format!("{short_day}. {short_month}. {year}"),
            format!("{day}/{month}/{year}"),
            format!("{short_day}/{short_month}/{year}"),
            date.clone(),
        ];
        let whole = |spelling: &String| {
            self.text
                .match_indices(spelling.as_str())
                .map(|(start, found)| start..start + found.len())
                .find(|found| {
                    let before = self.text[..found.start].chars().next_back();
                    let after = self.text[found.end..].chars().next();
                    ![before, after]
                        .iter()
                        .any(|c| c.is_some_and(|c| c.is_ascii_digit()))
                })
        };
        spellings.iter().find_map(whole)
    }

    /// The numbers of the sections that a finding is about: that of its block of wording, or all that are about the
    /// same.
    fn sections_of(&mut self, finding: &Finding) -> Vec<usize> {
        // A block without a section stands for what comes before the first heading.
        let before = self
            .notice
            .wording
            .len()
            .saturating_sub(self.sections.len());
        let own = match finding.route.steps() {
            // The dates and the title of a notice are in no section.
            [Step::Key(key)] if matches!(key.as_ref(), "drawn_up" | "updated" | "title") => {
                Some(Vec::new())
            }
            [] | [..] => finding.route.element_of("wording").map(|block| vec![block]),
        };
        let wording = &self.notice.wording;
        let blocks = own.unwrap_or_else(|| {
            let about = self.about.entry(finding.section.code()).or_insert_with(|| {
                let blocks = wording.iter().enumerate();
                blocks
                    .filter(|(_, block)| block.about.contains(&finding.section))
                    .map(|(index, _)| index)
                    .collect()
            });
            about.clone()
        });
        blocks
            .into_iter()
            .filter_map(|block: usize| block.checked_sub(before))
            .filter(|section| *section < self.sections.len())
            .collect()
    }

    /// The parts of the old text in which the words of a finding are looked for.
    fn parts(&mut self, finding: &Finding) -> Vec<Range<usize>> {
        let sections = self.sections_of(finding);
        if sections.is_empty() {
            let text = 0..self.text.len();
            return Vec::from([text]);
        }
        let whole = |section: usize| self.whole(&self.sections[section]);
        sections.into_iter().map(whole).collect()
    }

    /// The place of the words that a finding means, whatever their line breaks.
    fn meant_words(&mut self, finding: &Finding) -> Option<Range<usize>> {
        let value = string_at(&self.values, &finding.route)?;
        let range = finding.range.clone().unwrap_or(0..value.len());
        let meant = value.get(range.clone())?.to_owned();
        if let Some(placed) = self.placed.get(&finding.route)
            && let Some(bytes) = placed.bytes(&range, &self.letters)
        {
            return Some(with_marks(self.text, bytes, &meant));
        }
        self.searched_words(finding, &meant)
    }

    /// The place of the first words of a value that is no string, such as an address or an item of a list. A finding of
    /// something missing is placed at the value that should hold it.
    fn words_of_value(&mut self, finding: &Finding) -> Option<Range<usize>> {
        if finding.range.is_some() {
            return None;
        }
        let mut route = finding.route.steps();
        let value = loop {
            // A table as a whole is found at its heading.
            if route.len() < 2 {
                return None;
            }
            match value_at(&self.values, route) {
                Some(value) if !value.is_null() => break value,
                Some(_) | None => route = &route[..route.len() - 1],
            }
        };
        let mut words = Vec::new();
        leaves(value, &mut words);
        let sections_of_act: Vec<String> = words
            .iter()
            .flat_map(|word| sections_of_act(word))
            .collect();
        words.extend(sections_of_act);
        words.into_iter().find_map(|words| {
            let found = self.searched_words(finding, &words)?;
            Some(with_marks(self.text, found, &words))
        })
    }

    fn searched_words(&mut self, finding: &Finding, words: &str) -> Option<Range<usize>> {
        self.parts(finding).into_iter().find_map(|part| {
            let key = (part.start, words.to_owned());
            let text = self.text;
            let place = self.searched.entry(key).or_insert_with(|| {
                let found = text
                    .get(part.clone())
                    .and_then(|part| find_loosely(part, words));
                found.map(|found| part.start + found.start..part.start + found.end)
            });
            place.clone()
        })
    }

    fn heading(&self, section: &ReportSection) -> Range<usize> {
        let line = self.lines.range(section.line.0.saturating_sub(1));
        let text = self.text.get(line.clone()).unwrap_or_default();
        let indent = text.len() - text.trim_start().len();
        line.start + indent..line.start + text.trim_end().len().max(indent)
    }

    fn whole(&self, section: &ReportSection) -> Range<usize> {
        let start = self.lines.range(section.line.0.saturating_sub(1)).start;
        let end = self.lines.range(section.line.1.saturating_sub(1)).end;
        start..end.max(start)
    }
}

fn value_at<'v>(values: &'v Value, route: &[Step]) -> Option<&'v Value> {
    route.iter().try_fold(values, |value, step| match step {
        Step::Key(key) => value.get(key.as_ref()),
        Step::Index(index) => value.get(index),
    })
}

fn string_at<'v>(values: &'v Value, route: &Route) -> Option<&'v str> {
    value_at(values, route.steps())?.as_str()
}

/// The strings within a value, in its order.
fn leaves(value: &Value, words: &mut Vec<String>) {
    match value {
        Value::String(text) if !text.trim().is_empty() => words.push(text.clone()),
        Value::Array(array) => array.iter().for_each(|value| leaves(value, words)),
        Value::Object(table) => table.values().for_each(|value| leaves(value, words)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// The spellings of the section of the act of 1999 that a code stands for: `1999_8_1_5` is in `8 §`.
fn sections_of_act(code: &str) -> Vec<String> {
    let section = code
        .strip_prefix("1999_")
        .and_then(|rest| rest.split('_').next());
    section
        .into_iter()
        .flat_map(|number| [format!("{number} §"), format!("{number}§")])
        .collect()
}

/// The place of words together with the marks around them that the words have too: `(linkki)`.
fn with_marks(text: &str, found: Range<usize>, words: &str) -> Range<usize> {
    let is_letter = |c: char| c.is_alphanumeric();
    let before = words.find(is_letter).map_or("", |at| &words[..at]);
    let after = words
        .rfind(is_letter)
        .map_or("", |at| words[at..].trim_start_matches(is_letter));
    let start = match text[..found.start].ends_with(before) {
        true => found.start - before.len(),
        false => found.start,
    };
    let end = match text[found.end..].starts_with(after) {
        true => found.end + after.len(),
        false => found.end,
    };
    start..end
}

/// The first place of words in a text; all white space is alike.
fn find_loosely(text: &str, words: &str) -> Option<Range<usize>> {
    let wanted: Vec<&str> = words.split_whitespace().collect();
    let first = wanted.first()?;
    text.match_indices(first)
        .find_map(|(start, _)| Some(start..ends_at(text, start, &wanted)?))
}

fn ends_at(text: &str, start: usize, wanted: &[&str]) -> Option<usize> {
    let mut rest = text.get(start..)?;
    for (index, word) in wanted.iter().enumerate() {
        if index > 0 {
            let trimmed = rest.trim_start();
            if trimmed.len() == rest.len() {
                return None;
            }
            rest = trimmed;
        }
        rest = rest.strip_prefix(word)?;
    }
    Some(text.len() - rest.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_across_lines() {
        let text = "tiedot säilytetään\n  toistaiseksi, siis toistaiseksi";
        let found = |words| find_loosely(text, words).map(|range| &text[range]);
        assert_eq!(
            found("säilytetään toistaiseksi"),
            Some("säilytetään\n  toistaiseksi")
        );
        assert_eq!(found("pysyvästi"), None);
        assert_eq!(found(" "), None);
    }
}
