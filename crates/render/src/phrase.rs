//! A few words on a page, in one line.

use std::borrow::Cow;
use std::fmt::{self, Write};

use seloste_model::cut::cut;
use seloste_model::words::fill;
use seloste_model::{Date, Lang};

use crate::escape::escape;
use crate::html::prints_html;

/// A few words: a value alone, or in the place of the placeholder of a sentence of the program's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Phrase<'a> {
    before: Cow<'static, str>,
    value: Value<'a>,
    after: Cow<'static, str>,
}

/// The value in a phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Value<'a> {
    /// Text, and its language where that is not the page's.
    Text(Cow<'a, str>, Option<Lang>),
    /// Text that leads somewhere.
    Link {
        /// The address of the link.
        href: String,
        /// The text that is shown.
        text: Cow<'a, str>,
    },
    /// Lines of an address.
    Lines(Vec<String>),
    /// A date, for the reader and for programs.
    Date(Date, String),
}

impl<'a> Phrase<'a> {
    /// Words of the program's own.
    pub(crate) const fn ours(words: &'static str) -> Phrase<'a> {
        Phrase {
            before: Cow::Borrowed(words),
            value: Value::Text(Cow::Borrowed(""), None),
            after: Cow::Borrowed(""),
        }
    }

    /// A value alone.
    pub(crate) const fn of(value: Value<'a>) -> Phrase<'a> {
        Phrase {
            before: Cow::Borrowed(""),
            value,
            after: Cow::Borrowed(""),
        }
    }

    /// Text that has no language of its own, such as a name.
    pub(crate) fn text(text: &'a str) -> Phrase<'a> {
        Phrase::of(Value::Text(Cow::Borrowed(text), None))
    }

    /// Text that was put together for the page.
    pub(crate) const fn owned(text: String) -> Phrase<'a> {
        Phrase::of(Value::Text(Cow::Owned(text), None))
    }

    /// A link, or plain text where there is no address for one.
    pub(crate) fn linked(href: Option<String>, text: &'a str) -> Phrase<'a> {
        let Some(href) = href else {
            return Phrase::text(text);
        };
        let text = Cow::Borrowed(text);
        Phrase::of(Value::Link { href, text })
    }

    /// The phrase put into a sentence of the program's own, in the place of its only placeholder.
    pub(crate) fn within(self, sentence: &'static str) -> Phrase<'a> {
        let Some((before, rest)) = cut(sentence, b'{') else {
            return Phrase::ours(sentence);
        };
        let after = cut(rest, b'}').map_or("", |(_, after)| after);
        Phrase {
            before: Cow::Borrowed(before),
            value: self.value,
            after: Cow::Borrowed(after),
        }
    }

    /// The phrase put into a sentence of the program's own in the place of the placeholder `own`, and plain values in
    /// the places of others.
    pub(crate) fn within_with(
        self,
        sentence: &'static str,
        own: &str,
        others: &[(&str, &str)],
    ) -> Phrase<'a> {
        let (before, after) = sentence
            .split_once(&format!("{{{own}}}"))
            .unwrap_or((sentence, ""));
        Phrase {
            before: Cow::Owned(fill(before, others)),
            value: self.value,
            after: Cow::Owned(fill(after, others)),
        }
    }

    /// Whether the phrase holds a link.
    pub(crate) const fn leads_somewhere(&self) -> bool {
        matches!(self.value, Value::Link { .. })
    }

    /// The length in bytes, exact enough to tell whether the phrase fits into a line.
    pub(crate) fn length(&self) -> usize {
        let value = match &self.value {
            Value::Text(text, _) | Value::Link { text, .. } => text.len(),
            Value::Lines(lines) => lines.iter().map(|line| line.len() + 2).sum(),
            Value::Date(_, written) => written.len(),
        };
        self.before.len() + value + self.after.len()
    }

    /// The words alone, for places that hold no tags.
    pub(crate) fn plain(&self) -> String {
        let mut plain = String::from(&*self.before);
        match &self.value {
            Value::Text(text, _) | Value::Link { text, .. } => plain.push_str(text),
            Value::Lines(lines) => plain.push_str(&lines.join(", ")),
            Value::Date(_, written) => plain.push_str(written),
        }
        plain.push_str(&self.after);
        plain
    }

    fn write(&self, dest: &mut dyn Write) -> fmt::Result {
        write_ours(dest, &self.before)?;
        match &self.value {
            Value::Text(text, None) => escape(dest, text)?,
            Value::Text(text, Some(lang)) => {
                dest.write_str("<span lang=\"")?;
                dest.write_str(lang.tag())?;
                dest.write_str("\">")?;
                escape(dest, text)?;
                dest.write_str("</span>")?;
            }
            Value::Link { href, text } => {
                dest.write_str("<a class=\"seloste-contact\" translate=\"no\" href=\"")?;
                escape(dest, href)?;
                dest.write_str("\">")?;
                escape(dest, text)?;
                dest.write_str("</a>")?;
            }
            Value::Lines(lines) => {
                // Alone, an address has its lines; within a sentence, commas.
                let alone = self.before.is_empty() && self.after.is_empty();
                let between = if alone { "<br>\n" } else { ", " };
                // A browser that translates the page would translate names of streets.
                dest.write_str("<span translate=\"no\">")?;
                for (index, line) in lines.iter().enumerate() {
                    if index > 0 {
                        dest.write_str(between)?;
                    }
                    escape(dest, line)?;
                }
                dest.write_str("</span>")?;
            }
            Value::Date(date, written) => {
                dest.write_str("<time datetime=\"")?;
                dest.write_str(&date.iso())?;
                dest.write_str("\">")?;
                escape(dest, written)?;
                dest.write_str("</time>")?;
            }
        }
        write_ours(dest, &self.after)
    }
}

/// Writes the words before or after a value. The program's own words hold no sign that has to be escaped; a value
/// that was put into them may.
#[expect(
    clippy::ptr_arg,
    reason = "whether it is borrowed tells whose words they are"
)]
fn write_ours(dest: &mut dyn Write, words: &Cow<'static, str>) -> fmt::Result {
    match words {
        Cow::Borrowed("") => Ok(()),
        Cow::Borrowed(words) => dest.write_str(words),
        Cow::Owned(words) => escape(dest, words),
    }
}

prints_html!(Phrase<'_>);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_keeps_its_language_within_a_sentence() {
        let value = Value::Text("a < b".into(), Some(Lang::Sv));
        let phrase = Phrase::of(value).within("Poikkeus: {condition}.");
        assert_eq!(
            phrase.to_string(),
            "Poikkeus: <span lang=\"sv\">a &lt; b</span>."
        );
        assert_eq!(phrase.plain(), "Poikkeus: a < b.");
    }

    #[test]
    fn an_address_has_lines_alone_and_commas_in_a_sentence() {
        let address = || Phrase::of(Value::Lines(vec!["PL 1".into(), "00100 Helsinki".into()]));
        assert_eq!(
            address().to_string(),
            "<span translate=\"no\">PL 1<br>\n00100 Helsinki</span>"
        );
        assert_eq!(
            address().within("Kirjeitse: {address}").to_string(),
            "Kirjeitse: <span translate=\"no\">PL 1, 00100 Helsinki</span>"
        );
    }
}
