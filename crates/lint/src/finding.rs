//! What a rule finds.

use std::ops::Range;

use seloste_model::Lang;
use seloste_model::notice::About;
use seloste_model::words::fill;

use crate::rule::{Rule, Severity};
use crate::sentence::{Sentence, Value};

/// Something wrong with a notice, and where.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The rule.
    pub rule: &'static Rule,
    /// How grave it is here.
    pub severity: Severity,
    /// The section that it is in.
    pub section: About,
    /// The keys that lead to the value, such as `purposes`, `items`, `0`, `basis`. Where something is missing,
    /// they may lead to what is not there. What is wrong with the site's configuration is found under
    /// `requests`, which no notice has.
    pub route: Vec<String>,
    /// The bytes of the value, a string, that are meant; none for the value as a whole.
    pub range: Option<Range<usize>>,
    /// How the value is mended, where that is certain.
    pub fix: Option<Fix>,
    pub(crate) message: &'static Sentence,
    pub(crate) help: &'static Sentence,
    pub(crate) values: Vec<(&'static str, Value)>,
}

/// A certain mend of a string.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// The keys that lead to the string.
    pub route: Vec<String>,
    /// The bytes of the string to replace.
    pub range: Range<usize>,
    /// What to put in their place.
    pub replacement: String,
}

impl Finding {
    /// What is wrong.
    pub fn message(&self, lang: Lang) -> String {
        self.say(self.message, lang)
    }

    /// How it is mended.
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
}
