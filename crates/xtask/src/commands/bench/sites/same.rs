//! A comparison of the pages that the generators made: their number, their bytes, and their documents.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use scraper::Html;
use xtask::fixture_site;

use super::generator::Generator;

/// The number of notices whose pages are compared word by word.
const NOTICES: usize = 10;

/// The pages that seloste made, to compare others with.
pub struct Sample {
    /// The number of pages.
    pub pages: usize,
    /// The bytes of all pages together.
    pub bytes: u64,
    /// The name of each page, and the text of some.
    names: BTreeMap<String, Option<String>>,
}

impl Sample {
    /// The pages in a folder. Of a generator's own pages none are an index or thank for a request, so those are
    /// left out.
    pub fn of(out: &Path, notices: usize) -> Result<Sample> {
        let mut names = BTreeMap::new();
        let mut bytes = 0;
        let every = notices.div_ceil(NOTICES) * 3;
        let is_of_notice =
            |name: &String| !name.starts_with("index.") && !name.starts_with("thanks.");
        let of_notices = fixture_site::pages(out)?.into_iter().filter(is_of_notice);
        for (number, name) in of_notices.enumerate() {
            let path = out.join(&name);
            bytes += fs::metadata(&path)?.len();
            let is_compared = number % every < 3;
            let text = is_compared.then(|| fs::read_to_string(path)).transpose()?;
            names.insert(name, text);
        }
        Ok(Sample {
            pages: names.len(),
            bytes,
            names,
        })
    }

    /// The address of the widget's loader, if the pages have one.
    pub fn script(&self) -> Option<&str> {
        let page = self.names.values().flatten().next()?;
        let (_, after) = page.split_once("<script type=\"module\" src=\"")?;
        after.split_once('"').map(|(address, _)| address)
    }

    /// How many bytes the same pages have in the folder of another. An error where one is missing or says
    /// something else.
    pub fn compare(&self, generator: &Generator, out: &Path) -> Result<u64> {
        let mut bytes = 0;
        for (name, ours) in &self.names {
            let path = generator.page(out, name);
            let metadata = fs::metadata(&path)
                .with_context(|| format!("{} did not make `{name}`", generator.name))?;
            bytes += metadata.len();
            let Some(ours) = ours else { continue };
            let (ours, theirs) = (document(ours), document(&fs::read_to_string(&path)?));
            if ours != theirs {
                let at = ours.bytes().zip(theirs.bytes()).take_while(|(a, b)| a == b);
                let at = at.count().saturating_sub(40);
                let shown = |text: &str| text.chars().skip(at).take(120).collect::<String>();
                bail!(
                    "{} made another page of `{name}`:\nours   {}\ntheirs {}",
                    generator.name,
                    shown(&ours),
                    shown(&theirs)
                );
            }
        }
        Ok(bytes)
    }
}

/// The page as a browser reads it, without any space: the generators escape the same letters in different ways.
fn document(html: &str) -> String {
    let mut document = Html::parse_document(html).html();
    document.retain(|c| !c.is_whitespace());
    document
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_to_escape_and_spaces_make_no_difference_but_words_do() {
        let page =
            |text: &str| document(&format!("<p>{text}</p><template><b>{text}</b></template>"));
        assert_eq!(page("a &#39; /"), page("a\n &#x27; &#x2F;"));
        assert_ne!(page("a"), page("b"));
    }

    #[test]
    fn what_stands_in_a_template_counts() {
        assert_ne!(
            document("<template><p>a</p></template>"),
            document("<template><p>b</p></template>")
        );
    }
}
