//! Findings of a notice that was just imported, with their places in the old text.

use super::located::Located;
use seloste_import::{Imported, ReportSection};
use seloste_lint::Finding;
use seloste_model::{Lang, Notice};
use seloste_source::Lines;
use std::collections::HashSet;
use std::ops::Range;

/// The places of findings in the text that the notice was imported from, in the order of the text.
pub fn locate(text: &str, imported: &Imported, findings: Vec<Finding>) -> Vec<Located> {
    let original = Original {
        lines: Lines::of(text),
        text,
        notice: &imported.draft,
        sections: &imported.report.sections,
        values: serde_json::to_value(&imported.draft).unwrap_or_default(),
    };
    let mut located: Vec<Located> = findings
        .into_iter()
        .map(|finding| Located {
            range: original.range(&finding),
            edit: None,
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
    lines: Lines<'t>,
    notice: &'t Notice,
    sections: &'t [ReportSection],
    values: serde_json::Value,
}

impl Original<'_> {
    fn range(&self, finding: &Finding) -> Range<usize> {
        let sections = self.sections_of(finding);
        let meant = match sections.as_slice() {
            [] => self.meant_words(finding, None),
            some => some
                .iter()
                .find_map(|section| self.meant_words(finding, Some(section))),
        };
        meant
            .or_else(|| sections.first().map(|section| self.heading(section)))
            .unwrap_or(0..0)
    }

    /// The sections that a finding is about: that of its block of wording, or all that are about the same.
    fn sections_of(&self, finding: &Finding) -> Vec<&ReportSection> {
        // A block without a section stands for what comes before the first heading.
        let before = self
            .notice
            .wording
            .len()
            .saturating_sub(self.sections.len());
        let blocks: Vec<usize> = match finding.route.as_slice() {
            [table, index, ..] if table == "wording" => index.parse().into_iter().collect(),
            _ => {
                let wording = self.notice.wording.iter().enumerate();
                wording
                    .filter(|(_, block)| block.about.contains(&finding.section))
                    .map(|(index, _)| index)
                    .collect()
            }
        };
        blocks
            .into_iter()
            .filter_map(|block| self.sections.get(block.checked_sub(before)?))
            .collect()
    }

    /// Where the words that a finding means stand in the old text, whatever its line breaks.
    fn meant_words(
        &self,
        finding: &Finding,
        section: Option<&ReportSection>,
    ) -> Option<Range<usize>> {
        let pointer: String = finding.route.iter().map(|key| format!("/{key}")).collect();
        let value = self.values.pointer(&pointer)?.as_str()?;
        let range = finding.range.clone().unwrap_or(0..value.len());
        let meant = value.get(range.clone())?;
        let earlier = value.get(..range.start)?.matches(meant).count();
        let part = section.map_or(0..self.text.len(), |section| self.whole(section));
        let found = find_loosely(self.text.get(part.clone())?, meant, earlier)?;
        Some(part.start + found.start..part.start + found.end)
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

/// Where words stand in a text, any white space being like any other; the first place after so many others,
/// or the last where there are not so many.
fn find_loosely(text: &str, words: &str, earlier: usize) -> Option<Range<usize>> {
    let wanted: Vec<&str> = words.split_whitespace().collect();
    let first = wanted.first()?;
    let mut last = None;
    let mut count = 0;
    for (start, _) in text.match_indices(first) {
        let Some(end) = ends_at(text, start, &wanted) else {
            continue;
        };
        last = Some(start..end);
        if count == earlier {
            break;
        }
        count += 1;
    }
    last
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
        let found = |words, earlier| find_loosely(text, words, earlier).map(|range| &text[range]);
        assert_eq!(
            found("säilytetään toistaiseksi", 0),
            Some("säilytetään\n  toistaiseksi")
        );
        assert_eq!(
            find_loosely(text, "toistaiseksi", 1).unwrap().end,
            text.len()
        );
        assert_eq!(
            find_loosely(text, "toistaiseksi", 9).unwrap().end,
            text.len()
        );
        assert_eq!(found("pysyvästi", 0), None);
        assert_eq!(found(" ", 0), None);
    }
}
