//! The statements of a section: its sentences and the items of its lists.

use seloste_model::Text;
use seloste_model::notice::Item;

use crate::blocks::{self, Block, Breaks};
use crate::phrases::{self, Phrases};
use crate::reading::Section;
use crate::sentences;
use crate::signs;
use crate::vocabulary::cues::Cues;

/// A sentence, or an item of a list.
#[derive(Debug, Clone)]
pub(crate) struct Statement {
    /// The statement as written.
    pub text: String,
    /// The statement in lower case, to look for words in.
    pub lower: String,
    /// Whether the statement is an item of a list.
    pub is_item: bool,
}

impl Statement {
    /// A sentence with this text.
    pub(crate) fn new(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            lower: text.to_lowercase(),
            is_item: false,
        }
    }

    /// Whether a word begins like one of these.
    pub(crate) fn says(&self, words: Phrases) -> bool {
        signs::says_any(&self.lower, words)
    }

    /// Whether a word begins like one of the first, and another like one of the second.
    pub(crate) fn says_both(&self, words: (Phrases, Phrases)) -> bool {
        self.says(words.0) && self.says(words.1)
    }

    /// Whether one of these stands anywhere, also inside a compound.
    pub(crate) fn holds(&self, parts: Phrases) -> bool {
        phrases::each(parts).any(|part| self.lower.contains(part))
    }

    /// Whether the statement has a word of denial.
    pub(crate) fn denies_something(&self, cues: &Cues) -> bool {
        self.lower
            .split(|c: char| !c.is_alphanumeric())
            .any(|word| phrases::each(cues.negations).any(|negation| negation == word))
    }

    /// Whether a denial stands shortly before, or one word after, a word that begins like one of these.
    pub(crate) fn denies(&self, cues: &Cues, verbs: Phrases) -> bool {
        let words: Vec<&str> = self
            .lower
            .split(|c: char| !c.is_alphanumeric() && c != '-')
            .filter(|word| !word.is_empty())
            .collect();
        let is_negation =
            |word: &&str| phrases::each(cues.negations).any(|negation| negation == *word);
        let is_verb = |word: &&str| phrases::each(verbs).any(|verb| word.starts_with(verb));
        words.iter().enumerate().any(|(at, word)| {
            is_negation(word)
                && (words[at..].iter().take(NEAR).any(is_verb)
                    || at
                        .checked_sub(1)
                        .is_some_and(|before| is_verb(&words[before])))
        })
    }

    /// Every term whose words the statement has.
    pub(crate) fn terms<T: Copy>(&self, table: &[(T, Phrases)]) -> Vec<T> {
        table
            .iter()
            .filter(|(_, words)| self.says(words))
            .map(|(term, _)| *term)
            .collect()
    }

    /// The one term whose words the statement has; `None` for several, since the statement is then about more than one.
    pub(crate) fn only_term<T: Copy>(&self, table: &[(T, Phrases)]) -> Option<T> {
        match self.terms(table)[..] {
            [only] => Some(only),
            [] | [_, ..] => None,
        }
    }

    /// The exception that the statement makes, from the opening word to the end: `ellei laki vaadi`.
    pub(crate) fn exception(&self, cues: &Cues) -> Option<String> {
        let at = phrases::each(cues.exceptions)
            .filter_map(|word| signs::find(&self.lower, word))
            .min()?;
        // Lower-casing keeps the length of Finnish, Swedish and English letters; anything else is left whole.
        let rest = self.text.get(at..).unwrap_or(&self.text);
        Some(rest.trim().trim_end_matches('.').to_owned())
    }

    /// The statement as an item of a section, with its text for a name.
    pub(crate) fn item<I: Item>(&self, cues: &Cues) -> I {
        I::named(Text::One(self.name(cues)))
    }

    /// The text as the name of an item, without the words that only lead to the next item.
    pub(crate) fn name(&self, cues: &Cues) -> String {
        let mut name = self.text.trim();
        if self.is_item {
            name = name.trim_end_matches([',', ';', '.']).trim_end();
            for end in phrases::each(cues.item_ends) {
                if let Some(before) = name
                    .strip_suffix(end)
                    .filter(|before| before.ends_with(' '))
                {
                    name = before.trim_end().trim_end_matches(',');
                }
            }
        }
        name.to_owned()
    }
}

/// Every statement of a section.
pub(crate) fn of(section: &Section) -> Vec<Statement> {
    blocks::of(&section.body, Breaks::Joined)
        .iter()
        .flat_map(|block| match block {
            Block::Paragraph(lines) => sentences::split(&lines.join(" "))
                .iter()
                .map(|sentence| Statement::new(sentence))
                .collect::<Vec<_>>(),
            Block::List(items) => items
                .iter()
                .map(|item| Statement {
                    is_item: true,
                    ..Statement::new(item)
                })
                .collect(),
        })
        .collect()
}

/// The number of words within which a denial belongs to a verb.
const NEAR: usize = 7;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words;
    use seloste_model::Lang;

    #[test]
    fn denials_stand_near_their_verbs() {
        let cues = words::of(Lang::Fi).cues;
        for (text, denied) in [
            ("Tietoja ei luovuteta.", true),
            ("Tietoja ei säännönmukaisesti luovuteta muille.", true),
            ("Emme luovuta tietoja.", true),
            ("Tietoja luovutetaan säännönmukaisesti.", false),
        ] {
            assert_eq!(
                Statement::new(text).denies(cues, cues.disclosing),
                denied,
                "{text}"
            );
        }
    }

    #[test]
    fn exceptions_run_to_the_end() {
        let cues = words::of(Lang::Fi).cues;
        let statement = Statement::new("Tietoja ei luovuteta, ellei laki vaadi.");
        assert_eq!(
            statement.exception(cues).as_deref(),
            Some("ellei laki vaadi")
        );
    }

    #[test]
    fn names_lose_what_leads_to_the_next_item() {
        let cues = words::of(Lang::Fi).cues;
        for text in [
            "luvat ja kiellot,",
            "luvat ja kiellot sekä",
            "luvat ja kiellot",
        ] {
            let item = Statement {
                is_item: true,
                ..Statement::new(text)
            };
            assert_eq!(item.name(cues), "luvat ja kiellot");
        }
    }
}
