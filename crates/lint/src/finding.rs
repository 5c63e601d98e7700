//! A finding: something wrong with a notice.

use std::ops::Range;

use seloste_model::notice::About;
use seloste_model::words::fill;
use seloste_model::{Lang, Route};

use crate::rule::{Rule, Severity};
use crate::sentence::{Sentence, Value};

/// Something wrong with a notice, and its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The rule that finds it.
    pub rule: &'static Rule,
    /// The severity, which may differ from the rule's own.
    pub severity: Severity,
    /// The section that holds the place.
    pub section: About,
    /// The route of the value, such as `purposes.items.0.basis`. The route of a missing value leads to where it
    /// should be. What is wrong with the site's configuration is found under `requests`, which no notice has.
    pub route: Route,
    /// The bytes of the value, a string, that are meant; none for the value as a whole.
    pub range: Option<Range<usize>>,
    /// The change that puts the value right, where that is certain.
    pub fix: Option<Fix>,
    pub(crate) message: &'static Sentence,
    pub(crate) help: &'static Sentence,
    pub(crate) values: Vec<(&'static str, Value)>,
}

/// A certain change to a string that puts it right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// The route of the string.
    pub route: Route,
    /// The bytes of the string to replace.
    pub range: Range<usize>,
    /// The text to put in the place of these bytes.
    pub replacement: String,
}

impl Finding {
    /// The sentence that says what is wrong.
    pub fn message(&self, lang: Lang) -> String {
        self.say(self.message, lang)
    }

    /// The sentence that says how to put it right.
    pub fn help(&self, lang: Lang) -> String {
        self.say(self.help, lang)
    }

    fn say(&self, sentence: &Sentence, lang: Lang) -> String {
        let values: Vec<(&str, &str)> = self
            .values
            .iter()
            .map(|(name, value)| (*name, value.in_lang(lang)))
            .collect();
        fill(sentence.in_lang(lang), &values)
    }

    /// Gives a placeholder its value.
    pub(crate) fn with(&mut self, name: &'static str, value: impl Into<Value>) -> &mut Self {
        self.values.push((name, value.into()));
        self
    }

    /// Makes the finding graver or lighter than its rule.
    pub(crate) fn as_grave_as(&mut self, severity: Severity) -> &mut Self {
        self.severity = severity;
        self
    }

    /// Says something else than the rule's message.
    pub(crate) fn saying(&mut self, message: &'static Sentence) -> &mut Self {
        self.message = message;
        self
    }

    /// Gives another advice than the rule's help.
    pub(crate) fn advising(&mut self, help: &'static Sentence) -> &mut Self {
        self.help = help;
        self
    }

    /// Offers to replace the whole string that the finding is about.
    pub(crate) fn fixed_as_a_whole(&mut self, old: &str, replacement: String) -> &mut Self {
        self.fix = Some(Fix {
            route: self.route.clone(),
            range: 0..old.len(),
            replacement,
        });
        self
    }

    /// Offers to replace the bytes that are meant.
    pub(crate) fn fixed_by(&mut self, replacement: impl Into<String>) -> &mut Self {
        self.fix = self.range.clone().map(|range| Fix {
            route: self.route.clone(),
            range,
            replacement: replacement.into(),
        });
        self
    }
}
