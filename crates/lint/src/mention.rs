//! Mentions of acts in texts.

use std::ops::Range;

use crate::findings::Findings;
use crate::look::Look;
use crate::old_name::is_of_the_past;
use crate::rule::Rule;
use crate::text::{Part, Passage};

/// A mention of an act, by its name, by its number, or by both together: `henkilötietolaki (523/1999)`.
pub(crate) struct Mention<'a> {
    pub(crate) passage: &'a Passage,
    /// The bytes of the text.
    pub(crate) range: Range<usize>,
    /// The bytes of the folded text.
    pub(crate) folded: Range<usize>,
}

/// The mentions of the act that a rule's words name. A name and a number that stand together are one mention. A
/// sentence that says itself that the act is no longer in force is passed over.
pub(crate) fn mentions<'a>(look: &'a Look<'_>, rule: &'static Rule) -> Vec<Mention<'a>> {
    let mut mentions: Vec<Mention<'a>> = Vec::new();
    for (passage, hit) in look.hits(rule) {
        if passage.part == Part::Value && passage.key() != "cites" {
            continue;
        }
        if says_no_longer(passage, &hit.folded) || is_of_the_past(passage, &hit.folded) {
            continue;
        }
        match mentions.last_mut() {
            Some(last)
                if std::ptr::eq(last.passage, passage)
                    && is_gap(&passage.folded.text[last.folded.end..hit.folded.start]) =>
            {
                last.range.end = hit.range.end;
                last.folded.end = hit.folded.end;
            }
            Some(_) | None => mentions.push(Mention {
                passage,
                range: hit.range.clone(),
                folded: hit.folded.clone(),
            }),
        }
    }
    mentions
}

fn is_gap(between: &str) -> bool {
    between.len() <= 3 && between.chars().all(|c| " (,/".contains(c))
}

/// Finds the mentions of the act that the rule's words name.
pub(crate) fn find_mentions(look: &Look<'_>, found: &mut Findings<'_>) {
    for mention in mentions(look, found.rule) {
        found.in_text(mention.passage, mention.range);
    }
}

/// Whether the sentence says that an act in it was repealed or struck down. The full title of the GDPR, which repeals
/// a directive, is such a sentence too.
pub(crate) fn says_no_longer(passage: &Passage, folded: &Range<usize>) -> bool {
    const SIGNS: [&str; 14] = [
        "kumot",
        "kumoami",
        "kumosi",
        "kumoaa",
        "mitätöi",
        "ei ole enää",
        "ei enää ole",
        "upphäv",
        "ogiltig",
        "gäller inte längre",
        "repeal",
        "invalidat",
        "no longer",
        "struck down",
    ];
    passage.sentence_holds(folded.start, &SIGNS)
}

impl Mention<'_> {
    /// The first section that the mention refers to: `26` of `henkilötietolain (523/1999) 26–28 §`.
    pub(crate) fn section(&self) -> Option<u32> {
        let text = self.passage.folded.text.as_str();
        section_after(near(&text[self.folded.end..]))
            .or_else(|| section_before(&text[..self.folded.start]))
    }

    /// The item of the section's first subsection, where only one is named: `5` of `8 §:n 1 momentin 5 kohta`.
    pub(crate) fn only_item(&self) -> Option<u32> {
        let after = near(&self.passage.folded.text[self.folded.end..]);
        let (_, after) = after.split_once('§')?;
        let mut words = after
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .take(12);
        words
            .by_ref()
            .take(3)
            .find(|word| word.starts_with("mom"))?;
        let items: Vec<&str> = words
            .take_while(|word| is_number(word) || matches!(*word, "ja" | "tai" | "och" | "and"))
            .filter(|word| is_number(word))
            .collect();
        match items.as_slice() {
            [item] => item.parse().ok(),
            [] | [..] => None,
        }
    }
}

/// The part of a text that can still belong to an act that stands before it.
fn near(after: &str) -> &str {
    &after[..after.floor_char_boundary(200)]
}

fn is_number(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|digit| digit.is_ascii_digit())
}

/// The section that stands right after an act: `26 §`, `(26§)`, `24 ja 26 §:n`, `§ 26`.
fn section_after(after: &str) -> Option<u32> {
    let after = after.trim_start_matches([' ', ')', '(', ',', ':']);
    let number = |text: &str| -> Option<u32> {
        let digits = text.split(|c: char| !c.is_ascii_digit()).next()?;
        digits.parse().ok()
    };
    if let Some(after) = after.strip_prefix('§') {
        return number(after.trim_start_matches([':', 'n', ' ']));
    }
    let sign = ["§", "pykäl"]
        .iter()
        .filter_map(|sign| after.find(sign))
        .min()?;
    let numbers = after[..sign].trim_end();
    let is_list = numbers
        .split([' ', '-', ','])
        .all(|word| word.is_empty() || is_number(word) || matches!(word, "ja" | "tai" | "och"));
    number(numbers).filter(|_| is_list)
}

/// The section that stands right before an act: `26 § i`, `section 26 of the`.
fn section_before(before: &str) -> Option<u32> {
    let last_number = |text: &str| -> Option<u32> {
        let word = text.trim_end().rsplit([' ', '-']).next()?;
        word.parse().ok()
    };
    if let Some(before) = before.strip_suffix(" i ") {
        return last_number(before.trim_end().strip_suffix('§')?);
    }
    let before = before
        .strip_suffix(" of the finnish ")
        .or_else(|| before.strip_suffix(" of the "))?;
    let (rest, _) = before.rsplit_once(' ')?;
    let is_section = ["section", "sections", "s."]
        .iter()
        .any(|word| rest.ends_with(word));
    last_number(before).filter(|_| is_section)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::testing::meant;

    #[test]
    fn the_section_is_read_on_either_side() {
        for (after, expected) in [
            (" 26 §:n mukaan", Some(26)),
            (" 26§)", Some(26)),
            (") 10 §", Some(10)),
            (" 26-28 §:ssä", Some(26)),
            (" 24 ja 25 §", Some(24)),
            (" § 10", Some(10)),
            (" 10 pykälän", Some(10)),
            (" mukaan 3 asiakasta § 8", None),
            ("", None),
        ] {
            assert_eq!(section_after(after), expected, "{after}");
        }
        assert_eq!(section_before("enligt 26 § i "), Some(26));
        assert_eq!(section_before("under section 10 of the finnish "), Some(10));
        assert_eq!(section_before("kapitel 2 i "), None);
        assert_eq!(section_before(" of the "), None);
    }

    #[test]
    fn the_title_of_the_gdpr_tells_of_the_repeal_itself() {
        let toml = "[other]\ntext = \"Asetus (EU) 2016/679 sekä direktiivin 95/46/EY kumoamisesta. Direktiivi 95/46/EY\"\n";
        assert_eq!(
            meant(&crate::rules::obsolete_data_protection_directive::OBSOLETE_DATA_PROTECTION_DIRECTIVE, toml),
            ["95/46/EY"]
        );
    }

    proptest! {
        #[test]
        fn what_stands_around_an_act_is_read_whatever_it_is(text in "[§ 0-9,ja()i:npykälofthsecn\\-ä]{0,24}|\\PC{0,16}") {
            let _ = section_after(&text);
            let _ = section_before(&text);
        }
    }
}
